// Generated from specs/huaweicloud-gaussdb by `cargo xtask generate huaweicloud-gaussdb`.
// Do not edit: change the spec, its overlay or the generator.

//! [`RestoreOldInstance`] and the types that only it uses.

use crate::Client;
use crate::arguments::{SourceInstanceId, TargetInstanceId};
use backstay::generated::{
    Descriptor, Enumeration, FromJson, Idempotency, ObjectWriter, Operation, Place,
    RequestWriter, UnknownValue, Wire, required,
};
use backstay::{Call, Error};

/// Overwrites the original or another existing instance with a backup or a point in time.
///
/// Everything in the target that is younger than the backup or the moment is lost.
/// The target has the engine, version and table-name case setting of the source,
/// and may be the source itself.
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
/// `POST /v3/{project_id}/instances/restore`, described on [the vendor's page](https://support.huaweicloud.com/intl/en-us/api-taurusdb/RestoreOldInstance.html).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: huaweicloud_gaussdb::Client) -> Result<(), huaweicloud_gaussdb::Error> {
/// use huaweicloud_gaussdb::arguments::{SourceInstanceId, TargetInstanceId};
/// use huaweicloud_gaussdb::operations::{RestoreOldInstance, RestorePoint};
///
/// let request = RestoreOldInstance::new(
///     SourceInstanceId("source-instance-id"),
///     TargetInstanceId("target-instance-id"),
///     RestorePoint::backup("backup-id"),
/// );
/// let answer = client.restore_old_instance(request).await?;
/// # let _ = answer;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct RestoreOldInstance {
    source_instance_id: String,
    target_instance_id: String,
    x_language: Option<Language>,
    restore_point: RestorePoint,
}

impl RestoreOldInstance {
    /// What is required:
    ///
    /// * `source_instance_id`: Id of the instance that the backup or the logs belong to.
    /// * `target_instance_id`: Id of the instance that is overwritten.
    /// * `restore_point`: What the instance is brought back to.
    pub fn new(
        source_instance_id: SourceInstanceId<impl Into<String>>,
        target_instance_id: TargetInstanceId<impl Into<String>>,
        restore_point: RestorePoint,
    ) -> Self {
        Self {
            source_instance_id: source_instance_id.0.into(),
            target_instance_id: target_instance_id.0.into(),
            restore_point,
            x_language: None,
        }
    }

    /// Language of the service's messages.
    /// Left out: `en-us`.
    pub fn x_language(mut self, value: Language) -> Self {
        self.x_language = Some(value);
        self
    }
}

impl Operation for RestoreOldInstance {
    type Output = RestoreOldInstanceResponse;
    const DESCRIPTOR: &'static Descriptor = &Descriptor {
        name: "RestoreOldInstance",
        wire: Wire::Rest { method: "POST", path: "/v3/{project_id}/instances/restore" },
        idempotency: Idempotency::Unsafe,
        documentation: "https://support.huaweicloud.com/intl/en-us/api-taurusdb/RestoreOldInstance.html",
    };

    fn write(&self, request: &mut RequestWriter) {
        request.header("X-Language", &self.x_language);
        let mut object = request.body();
        object.field("source_instance_id", &self.source_instance_id);
        object.field("target_instance_id", &self.target_instance_id);
        self.restore_point.write_members(&mut object);
    }
}

impl Client {
    /// Overwrites the original or another existing instance with a backup or a point in time.
    ///
    /// See [`RestoreOldInstance`] for what it needs and an example.
    pub fn restore_old_instance(
        &self,
        request: RestoreOldInstance,
    ) -> Call<RestoreOldInstanceResponse> {
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

/// What `RestoreOldInstance` answers.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RestoreOldInstanceResponse {
    /// Id of the job that restores.
    pub job_id: Option<String>,
}

impl RestoreOldInstanceResponse {
    /// Id of the job that restores.
    ///
    /// # Errors
    ///
    /// The answer left it out.
    pub fn job_id(&self) -> Result<&str, Error> {
        required(self.job_id.as_deref(), "RestoreOldInstanceResponse", "job_id")
    }
}

impl FromJson for RestoreOldInstanceResponse {
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
