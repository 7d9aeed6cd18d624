//! What each operation does to the state.

mod alibabacloud_rds;
mod huaweicloud_cbr;
mod huaweicloud_dcs;
mod huaweicloud_gaussdb;
mod huaweicloud_rds;

use serde_json::Value;
use std::time::SystemTime;

use crate::contract::{Match, Problem, Violation};
use crate::jobs::{Restore, RestoredFrom};
use crate::refusal::Refusal;
use crate::request::Request;
use crate::service::Service;
use crate::state::State;

/// A call that is signed well and fits its spec.
pub(crate) struct Call<'a> {
    pub(crate) service: Service,
    pub(crate) found: &'a Match<'a>,
    pub(crate) request: &'a Request,
    /// The body as JSON; null without one.
    pub(crate) body: &'a Value,
    pub(crate) now: SystemTime,
}

impl Call<'_> {
    /// Text in the body, at a JSON pointer.
    fn text(&self, pointer: &str) -> Option<&str> {
        self.body.pointer(pointer).and_then(Value::as_str)
    }

    /// The same, where the schema has seen to it that it is there.
    fn required(&self, pointer: &str) -> Result<&str, Refusal> {
        self.text(pointer).ok_or_else(|| {
            let field = pointer.trim_start_matches('/').replace('/', ".");
            refuse_violation(self.service, &Violation::missing(field))
        })
    }

    fn path_parameter(&self, name: &str) -> Result<&str, Refusal> {
        self.found
            .path_parameters
            .iter()
            .find(|(own, _)| own == name)
            .map(|(_, value)| value.as_str())
            .ok_or_else(|| refuse_violation(self.service, &Violation::missing(name)))
    }

    fn invalid(&self, field: &str, why: impl std::fmt::Display) -> Refusal {
        refuse_violation(self.service, &Violation::invalid(field, why))
    }

    fn restore(&self, source: &str, target: &str, from: RestoredFrom) -> Restore {
        Restore {
            service: self.service,
            job_id: String::new(),
            source: source.to_owned(),
            target: target.to_owned(),
            from,
            databases: Vec::new(),
            tables: Vec::new(),
            disks: Vec::new(),
            power_on: None,
            remark: None,
        }
    }
}

/// Carries a call out: the body of the answer, absent where there is none.
pub(crate) fn operate(
    call: &Call<'_>,
    state: &mut State,
) -> Result<Option<Value>, Refusal> {
    match (call.service, call.found.operation.path.as_str()) {
        (Service::HuaweiCloudRds, "/v3/{project_id}/instances/recovery") => {
            huaweicloud_rds::restore_to_existing_instance(call, state)
        }
        (Service::HuaweiCloudGaussDb, "/v3/{project_id}/instances/restore") => {
            huaweicloud_gaussdb::restore_old_instance(call, state)
        }
        (
            Service::HuaweiCloudDcs,
            "/v1.0/{project_id}/instances/{instance_id}/restores",
        ) => huaweicloud_dcs::restore_instance(call, state),
        (Service::HuaweiCloudCbr, "/v3/{project_id}/backups/{backup_id}/restore") => {
            huaweicloud_cbr::restore_backup(call, state)
        }
        (Service::AlibabaCloudRds, "/#RestoreDdrTable") => {
            alibabacloud_rds::restore_ddr_table(call, state)
        }
        _ => Err(Refusal::new(
            501,
            "NotSimulated",
            format!("{} is in the spec, but not simulated", call.found.operation.name),
        )),
    }
}

/// A request that doesn't fit its schema, with the service's own code.
pub(crate) fn refuse_violation(service: Service, violation: &Violation) -> Refusal {
    let code = match service {
        Service::HuaweiCloudRds | Service::HuaweiCloudGaussDb => "DBS.280001",
        Service::HuaweiCloudDcs if violation.field == "remark" => "DCS.4098",
        // The documents name no code of this service for it; this one is ours.
        Service::HuaweiCloudDcs => "DCS.4000",
        Service::HuaweiCloudCbr => "BackupService.9900",
        Service::AlibabaCloudRds => match violation.problem {
            Problem::Missing => "MissingParameter",
            Problem::Invalid => alibabacloud_rds::invalid_code(&violation.field),
        },
    };
    Refusal::new(400, code, format!("Parameter error: {}", violation.message))
}

/// A Unix time in milliseconds that is not after now.
fn is_past_millisecond(milliseconds: i64, now: SystemTime) -> bool {
    let now = now.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    u128::try_from(milliseconds).is_ok_and(|time| time <= now.as_millis())
}
