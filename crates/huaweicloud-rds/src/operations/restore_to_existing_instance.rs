// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`RestoreToExistingInstance`] and the types that only it uses.

use crate::Client;
use backstay::generated::{
    Descriptor, Enumeration, FromJson, Idempotency, JsonWriter, ObjectWriter, Operation,
    Place, RequestWriter, ToJson, UnknownValue, Wire, required,
};
use backstay::{Call, Error};
use std::collections::BTreeMap;

/// Overwrites an existing instance with a backup or a point in time of a source instance.
///
/// Everything in the target that is younger than the backup or the moment is lost.
/// Source and target run the same engine; the target's version is the same or
/// newer, and its disk at least as large. No restore leads into another region.
/// To the source itself it is for SQL Server only.
///
/// The answer names a job; the instance can be used again when the job has
/// completed and the instance is active.
///
/// # Repeating
///
/// It is not safe to repeat: an answer that was lost does not prove that nothing happened.
///
/// # On the wire
///
/// `POST /v3/{project_id}/instances/recovery`, described on [the vendor's page](https://support.huaweicloud.com/intl/en-us/api-rds/rds_09_0009.html).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: huaweicloud_rds::Client) -> Result<(), huaweicloud_rds::Error> {
/// use huaweicloud_rds::operations::{
///     RestorePoint, RestoreSource, RestoreTarget, RestoreToExistingInstance,
/// };
///
/// let request = RestoreToExistingInstance::new(
///     RestoreSource::new("source-instance-id", RestorePoint::backup("backup-id")),
///     RestoreTarget::new("target-instance-id"),
/// );
/// let answer = client.restore_to_existing_instance(request).await?;
/// # let _ = answer;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct RestoreToExistingInstance {
    source: RestoreSource,
    target: RestoreTarget,
    x_language: Option<Language>,
}

impl RestoreToExistingInstance {
    /// What is required:
    ///
    /// * `source`: Where the data comes from.
    /// * `target`: Where the data goes.
    pub fn new(source: RestoreSource, target: RestoreTarget) -> Self {
        Self { source, target, x_language: None }
    }

    /// Language of the service's messages.
    pub fn x_language(mut self, value: Language) -> Self {
        self.x_language = Some(value);
        self
    }
}

impl Operation for RestoreToExistingInstance {
    type Output = RestoreToExistingInstanceResponse;
    const DESCRIPTOR: &'static Descriptor = &Descriptor {
        name: "RestoreToExistingInstance",
        wire: Wire::Rest { method: "POST", path: "/v3/{project_id}/instances/recovery" },
        idempotency: Idempotency::Unsafe,
        documentation: "https://support.huaweicloud.com/intl/en-us/api-rds/rds_09_0009.html",
    };

    fn write(&self, request: &mut RequestWriter) {
        request.header("X-Language", &self.x_language);
        let mut object = request.body();
        object.field("source", &self.source);
        object.field("target", &self.target);
    }
}

impl Client {
    /// Overwrites an existing instance with a backup or a point in time of a source instance.
    ///
    /// See [`RestoreToExistingInstance`] for what it needs and an example.
    pub fn restore_to_existing_instance(
        &self,
        request: RestoreToExistingInstance,
    ) -> Call<RestoreToExistingInstanceResponse> {
        self.inner.call(&request)
    }
}

/// A language that the service writes messages in.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Language {
    /// English.
    EnUs,
    /// Chinese.
    ZhCn,
    /// A value that this version of the crate does not know: kept as it came.
    Unknown(UnknownValue),
}

impl Enumeration for Language {
    const VALUES: &'static [(&'static str, Self)] =
        &[("en-us", Self::EnUs), ("zh-cn", Self::ZhCn)];

    fn unknown(value: UnknownValue) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<&UnknownValue> {
        match self {
            Self::Unknown(value) => Some(value),
            _ => None,
        }
    }
}

/// What the instance is brought back to.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RestorePoint {
    /// The state that a backup holds.
    Backup {
        /// Id of the backup.
        backup_id: String,
    },
    /// The state at a moment.
    PointInTime {
        /// The moment, inside one of the source's restorable windows.
        /// Unix time in milliseconds, UTC.
        restore_time: i64,
    },
}

impl RestorePoint {
    /// The state that a backup holds.
    ///
    /// * `backup_id`: Id of the backup.
    pub fn backup(backup_id: impl Into<String>) -> Self {
        Self::Backup { backup_id: backup_id.into() }
    }

    /// The state at a moment.
    ///
    /// * `restore_time`: The moment, inside one of the source's restorable windows.
    ///   Unix time in milliseconds, UTC.
    pub fn point_in_time(restore_time: i64) -> Self {
        Self::PointInTime { restore_time }
    }

    /// Writes the members of the variant and what tells which it is.
    pub(crate) fn write_members(&self, object: &mut ObjectWriter<'_>) {
        match self {
            Self::Backup { backup_id } => {
                object.field("type", &"backup");
                object.field("backup_id", backup_id);
            }
            Self::PointInTime { restore_time } => {
                object.field("type", &"timestamp");
                object.field("restore_time", restore_time);
            }
        }
    }
}

/// Where the data comes from.
#[derive(Clone, Debug, PartialEq)]
pub struct RestoreSource {
    instance_id: String,
    database_name: Option<BTreeMap<String, String>>,
    restore_point: RestorePoint,
}

impl RestoreSource {
    /// What is required:
    ///
    /// * `instance_id`: Id of the instance that the backup or the logs belong to.
    /// * `restore_point`: What the instance is brought back to.
    pub fn new(instance_id: impl Into<String>, restore_point: RestorePoint) -> Self {
        Self { instance_id: instance_id.into(), restore_point, database_name: None }
    }

    /// SQL Server only: the databases to restore, old name to new name; an empty new
    /// name keeps the old one. Left out, all databases are restored.
    ///
    /// A new name has 1 to 64 letters, digits, underscores and hyphens, none of the
    /// words rdsadmin, master, msdb, tempdb, model and resource, and is not in use on
    /// source or target.
    pub fn database_name(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.database_name = Some(
            value.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }
}

impl ToJson for RestoreSource {
    fn to_json(&self, out: &mut JsonWriter) {
        let mut object = out.object();
        object.field("instance_id", &self.instance_id);
        object.field("database_name", &self.database_name);
        self.restore_point.write_members(&mut object);
    }
}

/// Where the data goes.
#[derive(Clone, Debug, PartialEq)]
pub struct RestoreTarget {
    instance_id: String,
}

impl RestoreTarget {
    /// What is required:
    ///
    /// * `instance_id`: Id of the instance that is overwritten.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self { instance_id: instance_id.into() }
    }
}

impl ToJson for RestoreTarget {
    fn to_json(&self, out: &mut JsonWriter) {
        let mut object = out.object();
        object.field("instance_id", &self.instance_id);
    }
}

/// What `RestoreToExistingInstance` answers.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RestoreToExistingInstanceResponse {
    /// Id of the job that restores.
    pub job_id: Option<String>,
}

impl RestoreToExistingInstanceResponse {
    /// Id of the job that restores.
    ///
    /// # Errors
    ///
    /// The answer left it out.
    pub fn job_id(&self) -> Result<&str, Error> {
        required(self.job_id.as_deref(), "RestoreToExistingInstanceResponse", "job_id")
    }
}

impl FromJson for RestoreToExistingInstanceResponse {
    const EXPECTED: &'static str = "an object";

    fn object() -> Option<Self> {
        Some(Self::default())
    }

    fn missing(&self) -> Option<&'static str> {
        if self.job_id.is_none() {
            return Some("job_id");
        }
        None
    }

    fn field(&mut self, name: &str) -> Option<&mut dyn Place> {
        match name {
            "job_id" => Some(&mut self.job_id),
            _ => None,
        }
    }
}
