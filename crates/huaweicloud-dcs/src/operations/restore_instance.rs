// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! [`RestoreInstance`] and the types that only it uses.

use crate::Client;
use crate::arguments::{BackupId, InstanceId};
use backstay::generated::{
    Descriptor, FromJson, Idempotency, Operation, Place, RequestWriter, Wire, required,
};
use backstay::{Call, Error};

/// Overwrites the data of a cache instance with a backup.
///
/// For master/standby and cluster instances only:
/// a single node has no backups. There is no restore to a point in time.
/// The backup has succeeded and may be another instance's.
///
/// The answer names a restore record; the list of restore records tells how it
/// went.
///
/// # Repeating
///
/// It is not safe to repeat: an answer that was lost does not prove that nothing happened.
///
/// # On the wire
///
/// `POST /v1.0/{project_id}/instances/{instance_id}/restores`, described on [the vendor's page](https://support.huaweicloud.com/intl/en-us/my-kualalumpur-1-api-dcs/dcs-api-0312021.html).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: huaweicloud_dcs::Client) -> Result<(), huaweicloud_dcs::Error> {
/// use huaweicloud_dcs::arguments::{BackupId, InstanceId};
/// use huaweicloud_dcs::operations::RestoreInstance;
///
/// let request = RestoreInstance::new(InstanceId("instance-id"), BackupId("backup-id"));
/// let answer = client.restore_instance(request).await?;
/// # let _ = answer;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct RestoreInstance {
    instance_id: String,
    backup_id: String,
    remark: Option<String>,
}

impl RestoreInstance {
    /// What is required:
    ///
    /// * `instance_id`: Id of the instance that is overwritten.
    /// * `backup_id`: Id of the backup.
    pub fn new(
        instance_id: InstanceId<impl Into<String>>,
        backup_id: BackupId<impl Into<String>>,
    ) -> Self {
        Self {
            instance_id: instance_id.0.into(),
            backup_id: backup_id.0.into(),
            remark: None,
        }
    }

    /// A remark on the restore.
    /// At most 128 characters.
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
}

impl Operation for RestoreInstance {
    type Output = RestoreInstanceResponse;
    const DESCRIPTOR: &'static Descriptor = &Descriptor {
        name: "RestoreInstance",
        wire: Wire::Rest {
            method: "POST",
            path: "/v1.0/{project_id}/instances/{instance_id}/restores",
        },
        idempotency: Idempotency::Unsafe,
        documentation: "https://support.huaweicloud.com/intl/en-us/my-kualalumpur-1-api-dcs/dcs-api-0312021.html",
    };

    fn write(&self, request: &mut RequestWriter) {
        request.path("instance_id", &self.instance_id);
        let mut object = request.body();
        object.field("backup_id", &self.backup_id);
        object.field("remark", &self.remark);
    }
}

impl Client {
    /// Overwrites the data of a cache instance with a backup.
    ///
    /// See [`RestoreInstance`] for what it needs and an example.
    pub fn restore_instance(
        &self,
        request: RestoreInstance,
    ) -> Call<RestoreInstanceResponse> {
        self.inner.call(&request)
    }
}

/// What `RestoreInstance` answers.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RestoreInstanceResponse {
    /// Id of the restore record.
    pub restore_id: Option<String>,
}

impl RestoreInstanceResponse {
    /// Id of the restore record.
    ///
    /// # Errors
    ///
    /// The answer left it out.
    pub fn restore_id(&self) -> Result<&str, Error> {
        required(self.restore_id.as_deref(), "RestoreInstanceResponse", "restore_id")
    }
}

impl FromJson for RestoreInstanceResponse {
    const EXPECTED: &'static str = "an object";

    fn object() -> Option<Self> {
        Some(Self::default())
    }

    fn missing(&self) -> Option<&'static str> {
        if self.restore_id.is_none() {
            return Some("restore_id");
        }
        None
    }

    fn field(&mut self, name: &str) -> Option<&mut dyn Place> {
        match name {
            "restore_id" => Some(&mut self.restore_id),
            _ => None,
        }
    }
}
