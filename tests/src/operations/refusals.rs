//! Each service's codes for what every service refuses.

use super::alibabacloud_rds;
use crate::contract::{Problem, Violation};
use crate::refusal::Refusal;
use crate::service::Service;

/// A request that doesn't fit its schema, with the service's own code.
pub(crate) fn refuse_violation(service: Service, violation: &Violation) -> Refusal {
    let code = match service {
        Service::HuaweiCloudRds | Service::HuaweiCloudGaussDb => "DBS.280001",
        Service::HuaweiCloudDcs if violation.field == "remark" => "DCS.4098",
        // The documents name no code of this service for it; this one is ours.
        Service::HuaweiCloudDcs => "DCS.4000",
        Service::HuaweiCloudCbr => "BackupService.9900",
        Service::HuaweiCloudIam => "Bad Request",
        Service::AlibabaCloudRds => match violation.problem {
            Problem::Missing => "MissingParameter",
            Problem::Invalid => alibabacloud_rds::invalid_code(&violation.field),
        },
    };
    Refusal::new(400, code, format!("Parameter error: {}", violation.message))
}

/// A refusal by its short name, as the service would say it; absent where it has none.
pub(crate) fn named_refusal(service: Service, name: &str) -> Option<Refusal> {
    use Service::{
        AlibabaCloudRds as Alibaba, HuaweiCloudCbr as Cbr, HuaweiCloudDcs as Dcs,
        HuaweiCloudGaussDb as GaussDb, HuaweiCloudIam as Iam, HuaweiCloudRds as Rds,
    };
    let (status, code, message) = match (name, service) {
        ("busy", Rds | GaussDb) => {
            (409, "DBS.200019", "Another operation runs on the instance.")
        }
        ("busy", Dcs) => {
            (400, "DCS.4026", "The state of the instance does not allow it.")
        }
        ("busy", Cbr) => (400, "BackupService.2010", "The resource is being restored."),
        ("busy", Alibaba) => (
            403,
            "IncorrectDBInstanceState",
            "The state of the instance does not allow this.",
        ),
        ("not-found", Rds | GaussDb) => {
            (404, "DBS.200002", "The instance is unknown or was deleted.")
        }
        ("not-found", Dcs) => (404, "DCS.3022", "The instance is unknown."),
        ("not-found", Cbr) => (404, "BackupService.6302", "The resource is unknown."),
        ("not-found", Alibaba) => {
            (400, "InvalidDBInstanceId.NotFound", "The DBInstanceId is unknown.")
        }
        ("not-found", Iam) => (404, "Not Found", "There is no such object."),
        ("quota", Rds | GaussDb) => {
            (413, "DBS.200046", "The quota of instances is used up.")
        }
        ("quota", Alibaba) => {
            (400, "InsufficientAvailableQuota", "The account's limit is used up.")
        }
        ("forbidden", Rds | GaussDb) => (403, "DBS.200010", "This is not allowed."),
        ("forbidden", Dcs) => (403, "DCS.2003", "The role has no permission."),
        ("forbidden", Cbr) => {
            (403, "BackupService.8600", "The account is not verified.")
        }
        ("forbidden", Alibaba) => (403, "Forbidden.RAM", "A policy forbids this."),
        ("forbidden", Iam) => (403, "Forbidden", "This is not allowed."),
        ("unavailable", Rds | GaussDb) => (500, "DBS.200005", "The server failed."),
        ("unavailable", Dcs) => (500, "DCS.5000", "The server failed."),
        ("unavailable", Cbr) => (500, "BackupService.9910", "The server failed."),
        ("unavailable", Alibaba) => {
            (503, "ServiceUnavailable", "The service is not available for the moment.")
        }
        ("unavailable", Iam) => (503, "Service Unavailable", "Try again later."),
        ("unknown-job", Rds | GaussDb) => (400, "DBS.200543", "The job is unknown."),
        ("unknown-job", Cbr) => (404, "BackupService.6500", "The log is unknown."),
        ("throttled", Alibaba) => {
            (400, "Throttling.User", "There were too many requests of this user.")
        }
        ("throttled", _) => (
            429,
            "APIGW.0308",
            "The throttling threshold has been reached: \
             policy user over ratelimit,limit:60,time:1 minute",
        ),
        ("unauthorized", Alibaba) => {
            (404, "InvalidAccessKeyId.NotFound", "The access key is unknown.")
        }
        ("unauthorized", _) => (
            401,
            "APIGW.0301",
            "Incorrect IAM authentication information: the token is unknown",
        ),
        ("expired", Alibaba) => {
            (400, "InvalidSecurityToken.Expired", "The security token has expired.")
        }
        ("expired", _) => (401, "APIGW.0307", "The token must be updated."),
        _ => return None,
    };
    Some(Refusal::new(status, code, message))
}
