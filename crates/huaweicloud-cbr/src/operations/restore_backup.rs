// Generated from specs/huaweicloud-cbr by `cargo xtask generate huaweicloud-cbr`.
// Do not edit: change the spec, its overlay or the generator.

//! [`RestoreBackup`] and the types that only it uses.

use crate::Client;
use crate::arguments::{BackupId, VolumeId};
use backstay::Call;
use backstay::generated::{
    Descriptor, FromJson, Idempotency, JsonWriter, ObjectWriter, Operation,
    RequestWriter, ToJson, Wire,
};

/// Writes a backup back onto a server, a disk or another resource.
///
/// What is on the target is overwritten, and a running restore cannot be stopped.
/// A server is shut down for it. The backup and its vault are available; the disks
/// are at least as large as what was backed up.
///
/// The service accepts without an id: the restore is found among the operation logs
/// by type, resource and time.
///
/// # Repeating
///
/// It is not safe to repeat: an answer that was lost does not prove that nothing happened.
///
/// # On the wire
///
/// `POST /v3/{project_id}/backups/{backup_id}/restore`, described on [the vendor's page](https://support.huaweicloud.com/intl/en-us/api-cbr/RestoreBackup.html).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: huaweicloud_cbr::Client) -> Result<(), huaweicloud_cbr::Error> {
/// use huaweicloud_cbr::arguments::{BackupId, VolumeId};
/// use huaweicloud_cbr::operations::{
///     BackupRestore, BackupRestoreServerMapping, RestoreBackup, RestoreTarget,
/// };
///
/// let request = RestoreBackup::new(
///     "backup-id",
///     BackupRestore::new(
///         RestoreTarget::server(
///             [
///                 BackupRestoreServerMapping::new(
///                     BackupId("restore-mappings-backup-id"),
///                     VolumeId("volume-id"),
///                 ),
///             ],
///             "server-id",
///         ),
///     ),
/// );
/// let answer = client.restore_backup(request).await?;
/// # let _ = answer;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct RestoreBackup {
    backup_id: String,
    restore: BackupRestore,
}

impl RestoreBackup {
    /// What is required:
    ///
    /// * `backup_id`: Id of the backup to restore.
    /// * `restore`: What is restored, and where to.
    pub fn new(backup_id: impl Into<String>, restore: BackupRestore) -> Self {
        Self { backup_id: backup_id.into(), restore }
    }
}

impl Operation for RestoreBackup {
    type Output = RestoreBackupResponse;
    const DESCRIPTOR: &'static Descriptor = &Descriptor {
        name: "RestoreBackup",
        wire: Wire::Rest {
            method: "POST",
            path: "/v3/{project_id}/backups/{backup_id}/restore",
        },
        idempotency: Idempotency::Unsafe,
        documentation: "https://support.huaweicloud.com/intl/en-us/api-cbr/RestoreBackup.html",
    };

    fn write(&self, request: &mut RequestWriter) {
        request.path("backup_id", &self.backup_id);
        let mut object = request.body();
        object.field("restore", &self.restore);
    }
}

impl Client {
    /// Writes a backup back onto a server, a disk or another resource.
    ///
    /// See [`RestoreBackup`] for what it needs and an example.
    pub fn restore_backup(&self, request: RestoreBackup) -> Call<RestoreBackupResponse> {
        self.inner.call(&request)
    }
}

/// A disk backup and the disk that it is written onto.
#[derive(Clone, Debug, PartialEq)]
pub struct BackupRestoreServerMapping {
    backup_id: String,
    volume_id: String,
}

impl BackupRestoreServerMapping {
    /// What is required:
    ///
    /// * `backup_id`: Id of the disk backup: one of the children of a server backup.
    /// * `volume_id`: Id of the disk that is overwritten.
    pub fn new(
        backup_id: BackupId<impl Into<String>>,
        volume_id: VolumeId<impl Into<String>>,
    ) -> Self {
        Self { backup_id: backup_id.0.into(), volume_id: volume_id.0.into() }
    }
}

impl ToJson for BackupRestoreServerMapping {
    fn to_json(&self, out: &mut JsonWriter) {
        let mut object = out.object();
        object.field("backup_id", &self.backup_id);
        object.field("volume_id", &self.volume_id);
    }
}

/// One disk.
#[derive(Clone, Debug, PartialEq)]
pub struct RestoreToVolume {
    volume_id: String,
    mappings: Option<Vec<BackupRestoreServerMapping>>,
}

impl RestoreToVolume {
    /// What is required:
    ///
    /// * `volume_id`: Id of the disk that is overwritten.
    pub fn new(volume_id: impl Into<String>) -> Self {
        Self { volume_id: volume_id.into(), mappings: None }
    }

    /// Which disk backup goes onto which disk; a restore of a disk ignores it.
    pub fn mappings(
        mut self,
        value: impl IntoIterator<Item = BackupRestoreServerMapping>,
    ) -> Self {
        self.mappings = Some(value.into_iter().collect());
        self
    }

    fn write_members(&self, object: &mut ObjectWriter<'_>) {
        object.field("volume_id", &self.volume_id);
        object.field("mappings", &self.mappings);
    }
}

impl From<RestoreToVolume> for RestoreTarget {
    fn from(members: RestoreToVolume) -> Self {
        Self::Volume(members)
    }
}

/// Options of a restore of files.
#[derive(Clone, Debug, PartialEq)]
pub struct RestoreDetails {
    destination_path: String,
}

impl RestoreDetails {
    /// What is required:
    ///
    /// * `destination_path`: Directory that the files go to.
    ///   1 to 255 characters.
    pub fn new(destination_path: impl Into<String>) -> Self {
        Self { destination_path: destination_path.into() }
    }
}

impl ToJson for RestoreDetails {
    fn to_json(&self, out: &mut JsonWriter) {
        let mut object = out.object();
        object.field("destination_path", &self.destination_path);
    }
}

/// A resource of another kind, or files of one.
#[derive(Clone, Debug, PartialEq)]
pub struct RestoreToResource {
    resource_id: String,
    details: Option<RestoreDetails>,
}

impl RestoreToResource {
    /// What is required:
    ///
    /// * `resource_id`: Id of the resource that is overwritten, such as a Workspace desktop.
    pub fn new(resource_id: impl Into<String>) -> Self {
        Self { resource_id: resource_id.into(), details: None }
    }

    /// Options of a restore of files.
    pub fn details(mut self, value: RestoreDetails) -> Self {
        self.details = Some(value);
        self
    }

    fn write_members(&self, object: &mut ObjectWriter<'_>) {
        object.field("resource_id", &self.resource_id);
        object.field("details", &self.details);
    }
}

impl From<RestoreToResource> for RestoreTarget {
    fn from(members: RestoreToResource) -> Self {
        Self::Resource(members)
    }
}

/// What the backup is written onto.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RestoreTarget {
    /// A server with its disks: a restore of the whole machine.
    Server {
        /// Which disk backup goes onto which disk; a restore of a disk ignores it.
        mappings: Vec<BackupRestoreServerMapping>,
        /// Id of the server that is overwritten.
        server_id: String,
    },
    /// One disk.
    Volume(RestoreToVolume),
    /// A resource of another kind, or files of one.
    Resource(RestoreToResource),
}

impl RestoreTarget {
    /// A server with its disks: a restore of the whole machine.
    ///
    /// * `mappings`: Which disk backup goes onto which disk; a restore of a disk ignores it.
    /// * `server_id`: Id of the server that is overwritten.
    pub fn server(
        mappings: impl IntoIterator<Item = BackupRestoreServerMapping>,
        server_id: impl Into<String>,
    ) -> Self {
        Self::Server {
            mappings: mappings.into_iter().collect(),
            server_id: server_id.into(),
        }
    }

    /// One disk.
    ///
    /// More can be said with [`RestoreToVolume`].
    pub fn volume(volume_id: impl Into<String>) -> Self {
        Self::Volume(RestoreToVolume::new(volume_id))
    }

    /// A resource of another kind, or files of one.
    ///
    /// More can be said with [`RestoreToResource`].
    pub fn resource(resource_id: impl Into<String>) -> Self {
        Self::Resource(RestoreToResource::new(resource_id))
    }

    /// Writes the members of the variant and what tells which it is.
    pub(crate) fn write_members(&self, object: &mut ObjectWriter<'_>) {
        match self {
            Self::Server { mappings, server_id } => {
                object.field("mappings", mappings);
                object.field("server_id", server_id);
            }
            Self::Volume(members) => {
                members.write_members(object);
            }
            Self::Resource(members) => {
                members.write_members(object);
            }
        }
    }
}

/// What is restored, and where to.
#[derive(Clone, Debug, PartialEq)]
pub struct BackupRestore {
    power_on: Option<bool>,
    restore_target: RestoreTarget,
}

impl BackupRestore {
    /// What is required:
    ///
    /// * `restore_target`: What the backup is written onto.
    pub fn new(restore_target: RestoreTarget) -> Self {
        Self { restore_target, power_on: None }
    }

    /// Whether the server is started afterwards.
    /// Left out: `true`.
    pub fn power_on(mut self, value: bool) -> Self {
        self.power_on = Some(value);
        self
    }
}

impl ToJson for BackupRestore {
    fn to_json(&self, out: &mut JsonWriter) {
        let mut object = out.object();
        object.field("power_on", &self.power_on);
        self.restore_target.write_members(&mut object);
    }
}

/// What `RestoreBackup` answers: nothing but that it was accepted.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RestoreBackupResponse {}

impl FromJson for RestoreBackupResponse {
    const EXPECTED: &'static str = "an object";

    fn object() -> Option<Self> {
        Some(Self::default())
    }
}
