//! What Alibaba Cloud's error codes mean.

use crate::error::ErrorKind;
use crate::vendor::Repair;

/// Codes for a request whose signature, date or nonce isn't taken.
const SIGNATURE: [&str; 6] = [
    "IllegalTimestamp",
    "IncompleteSignature",
    "InvalidTimeStamp",
    "SignatureDoesNotMatch",
    "SignatureNonceUsed",
    "InvalidSignatureNonce",
];

/// Codes for credentials that are unknown, expired or not enough.
const AUTH: [&str; 8] = [
    "Forbidden",
    "ForbiddenAccess",
    "InactiveAccessKeyId",
    "InvalidAccessKeyId",
    "InvalidSecurityToken",
    "MissingSecurityToken",
    "NoPermission",
    "SecurityTokenExpired",
];

/// Codes of RDS for an instance on which something else runs, so that nothing was begun.
const BUSY: [&str; 6] = [
    "BackupJobExists",
    "ConcurrentTaskExceeded",
    "IncorrectDBInstanceState",
    "OperationDenied.DBClusterStatus",
    "OperationDenied.DBInstanceStatus",
    "OperationDenied.DBStatus",
];

/// Codes for a failure on the way, whatever the status: something may have run before it.
const SERVER: [&str; 5] = [
    "Database.ConnectError",
    "InstanceConnectTimeoutFault",
    "InternalError",
    "LockTimeout",
    "ServiceUnavailable",
];

/// Words in codes for a quota, stock or balance that is used up.
const QUOTA: [&str; 4] =
    ["Quota", "LimitExceed", "InsufficientBalance", "NotEnoughBalance"];

/// Words in codes for what the account may not do.
const PERMISSION: [&str; 4] = ["AccessDenied", "Authori", "Forbidden", "Permission"];

/// The kind of a failed answer; an absent code is empty.
pub(crate) fn kind(status: u16, code: &str) -> ErrorKind {
    let by_status = ErrorKind::of_status(status);
    // `Forbidden.RAM` and `InvalidAccessKeyId.NotFound` are of the family of their first word.
    let family = code.split('.').next().unwrap_or_default();
    if code.split('.').any(|word| word == "Throttling") {
        ErrorKind::Throttled
    } else if SIGNATURE.contains(&family) {
        ErrorKind::Signature
    } else if status < 500 && BUSY.contains(&code) {
        ErrorKind::Busy
    } else if SERVER.contains(&code) {
        ErrorKind::Server
    } else if AUTH.contains(&family) {
        ErrorKind::Auth
    } else if status >= 500 {
        by_status
    } else if names(code, &QUOTA) {
        ErrorKind::Quota
    } else if code.ends_with(".NotFound") {
        ErrorKind::NotFound
    } else if status == 403 && !code.is_empty() {
        // Most 403s are about the state of an instance; the codes tell.
        if names(code, &PERMISSION) { ErrorKind::Auth } else { ErrorKind::Conflict }
    } else {
        by_status
    }
}

/// What can be set right before the request is sent once more.
pub(crate) fn repair(code: &str, temporary: bool) -> Option<Repair> {
    match code {
        "IllegalTimestamp" | "InvalidTimeStamp.Expired" => Some(Repair::Clock),
        "InvalidSecurityToken.Expired" | "SecurityTokenExpired" => {
            Some(Repair::Credentials)
        }
        // Temporary keys are forgotten some time after they expired.
        "InvalidAccessKeyId.NotFound" if temporary => Some(Repair::Credentials),
        _ => None,
    }
}

fn names(code: &str, words: &[&str]) -> bool {
    words.iter().any(|word| code.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_dates_and_expired_credentials_can_be_set_right() {
        for (code, temporary, expected) in [
            ("IllegalTimestamp", false, Some(Repair::Clock)),
            ("InvalidTimeStamp.Expired", false, Some(Repair::Clock)),
            ("InvalidTimeStamp.Format", false, None),
            ("SignatureDoesNotMatch", true, None),
            ("SignatureNonceUsed", true, None),
            ("InvalidSecurityToken.Expired", true, Some(Repair::Credentials)),
            ("InvalidSecurityToken.Malformed", true, None),
            ("InvalidAccessKeyId.NotFound", false, None),
            ("InvalidAccessKeyId.NotFound", true, Some(Repair::Credentials)),
            ("", true, None),
        ] {
            assert_eq!(repair(code, temporary), expected, "{code} {temporary}");
        }
    }

    #[test]
    fn codes_come_before_the_status() {
        for (status, code, expected) in [
            (400, "Throttling", ErrorKind::Throttled),
            (400, "Throttling.User", ErrorKind::Throttled),
            (503, "Rejected.Throttling", ErrorKind::Throttled),
            (400, "SignatureDoesNotMatch", ErrorKind::Signature),
            (400, "InvalidTimeStamp.Expired", ErrorKind::Signature),
            (404, "InvalidAccessKeyId.NotFound", ErrorKind::Auth),
            (403, "Forbidden.RAM", ErrorKind::Auth),
            (403, "OperationDenied.DBInstanceStatus", ErrorKind::Busy),
            (400, "QuotaExceeded.Backup", ErrorKind::Quota),
            (404, "InvalidDBInstanceId.NotFound", ErrorKind::NotFound),
            (400, "InvalidParameter", ErrorKind::Invalid),
            (400, "InvalidBackupId.NotFound", ErrorKind::NotFound),
            (403, "IncorrectDBInstanceType", ErrorKind::Conflict),
            (403, "UserNotAuthorized", ErrorKind::Auth),
            (403, "", ErrorKind::Auth),
            (503, "ServiceUnavailable", ErrorKind::Server),
            (500, "InternalError", ErrorKind::Server),
            (400, "InternalError", ErrorKind::Server),
            (403, "ServiceUnavailable", ErrorKind::Server),
            (400, "LockTimeout", ErrorKind::Server),
            (400, "Database.ConnectError", ErrorKind::Server),
            (400, "InstanceConnectTimeoutFault", ErrorKind::Server),
            (403, "OperationDenied.OutofUsage", ErrorKind::Conflict),
            (500, "OperationDenied.DBInstanceStatus", ErrorKind::Server),
            (404, "", ErrorKind::NotFound),
        ] {
            assert_eq!(kind(status, code), expected, "{status} {code}");
        }
    }
}
