//! What Huawei Cloud's error codes mean.

use crate::error::ErrorKind;
use crate::vendor::Repair;

/// Codes of RDS and TaurusDB for an instance on which something else runs.
const BUSY_DATABASE: [&str; 24] = [
    "DBS.01010337",
    "DBS.01280030",
    "DBS.05000084",
    "DBS.200011",
    "DBS.200018",
    "DBS.200019",
    "DBS.200047",
    "DBS.200076",
    "DBS.200080",
    "DBS.200086",
    "DBS.200452",
    "DBS.200463",
    "DBS.200611",
    "DBS.201014",
    "DBS.201015",
    "DBS.201202",
    "DBS.201205",
    "DBS.201206",
    "DBS.212006",
    "DBS.212033",
    "DBS.280011",
    "DBS.280343",
    "DBS.280406",
    "DBS.280816",
];

/// A busy instance, too, though the service answers as if it had failed.
const BUSY_AT_ANY_STATUS: &str = "DBS.280036";

/// Another order on the same resource is in progress.
const BUSY_ORDER: &str = "CBC.99003651";

/// Codes of DCS for a cache on which something else runs.
const BUSY_CACHE: [u32; 17] = [
    4017, 4026, 4049, 4096, 4097, 4104, 4111, 4113, 4114, 4115, 4116, 4117, 4118, 4120,
    4121, 4231, 4975,
];

/// Codes of CBR for a server, a disk or a vault on which a backup or a restore runs.
const BUSY_BACKUP: [u32; 7] = [2002, 2008, 2010, 2011, 6125, 6202, 6203];

/// CBR's word for credentials that it refuses, with the status of a server that failed.
const REFUSED_AT_ANY_STATUS: &str = "BackupService.9998";

/// The kind of a failed answer; an absent code or message is empty.
pub(crate) fn kind(status: u16, code: &str, message: &str) -> ErrorKind {
    match code {
        "APIGW.0301" | "APIG.0301" => {
            // One code for all that is wrong with the credentials.
            let known =
                ["token expires", "decrypt token", "not exist", "reach the limit"];
            return if known.iter().any(|text| message.contains(text)) {
                ErrorKind::Auth
            } else {
                ErrorKind::Signature
            };
        }
        "APIGW.0101" => return ErrorKind::NotInRegion,
        "APIGW.0308" | "APIG.0308" => return ErrorKind::Throttled,
        // The server gave up waiting for its own job, which goes on.
        "DBS.111205" => return ErrorKind::Timeout,
        REFUSED_AT_ANY_STATUS => return ErrorKind::Auth,
        // A job, a database, a backup: all with status 400.
        "DBS.200543" | "DBS.280128" | "DBS.280214" => return ErrorKind::NotFound,
        _ => {}
    }
    // A server that failed may have begun.
    if code == BUSY_AT_ANY_STATUS || (status < 500 && is_busy(code)) {
        return ErrorKind::Busy;
    }
    let by_status = ErrorKind::of_status(status);
    let may_be_quota = matches!(status, 413)
        || matches!(by_status, ErrorKind::Invalid | ErrorKind::Auth);
    if may_be_quota && (names_quota(code) || names_quota(message)) {
        return ErrorKind::Quota;
    }
    by_status
}

/// What can be set right before the request is sent once more.
///
/// A signature that doesn't match is nothing of the kind: five of them lock the access key.
pub(crate) fn repair(
    status: u16,
    code: &str,
    message: &str,
    temporary: bool,
) -> Option<Repair> {
    if message.contains("signature expired") {
        return Some(Repair::Clock);
    }
    let expired = code == "APIGW.0307" || message.contains("token expires");
    // Temporary credentials end without a code of their own, in IAM as in the gateway.
    let gone =
        temporary && status == 401 && kind(status, code, message) == ErrorKind::Auth;
    (expired || gone).then_some(Repair::Credentials)
}

fn is_busy(code: &str) -> bool {
    let among = |service: &str, numbers: &[u32]| {
        let number = code.strip_prefix(service).and_then(|number| number.parse().ok());
        number.is_some_and(|number| numbers.contains(&number))
    };
    among("DCS.", &BUSY_CACHE)
        || among("BackupService.", &BUSY_BACKUP)
        || BUSY_DATABASE.contains(&code)
        || code == BUSY_ORDER
}

fn names_quota(text: &str) -> bool {
    let text = text.to_ascii_lowercase();
    ["quota", "over limit", "overlimit"].iter().any(|word| text.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_dates_and_expired_credentials_can_be_set_right() {
        let of = "Incorrect IAM authentication information: ";
        for (code, message, temporary, expected) in [
            (
                "APIGW.0301",
                "calc aksk signature fail:signature expired, signature time:20211217T064303Z,\
                 server time:20211217T065804Z",
                false,
                Some(Repair::Clock),
            ),
            ("APIGW.0301", "verify aksk signature fail", true, None),
            (
                "APIGW.0301",
                "token expires, expires_at: x",
                true,
                Some(Repair::Credentials),
            ),
            (
                "APIGW.0307",
                "the token must be updated",
                false,
                Some(Repair::Credentials),
            ),
            (
                "401",
                "The request requires authentication",
                true,
                Some(Repair::Credentials),
            ),
            ("401", "The request requires authentication", false, None),
            ("APIGW.0301", "ak X not exist", false, None),
            ("APIGW.0301", "ak X not exist", true, Some(Repair::Credentials)),
            ("DBS.1", "No", true, Some(Repair::Credentials)),
        ] {
            let message = format!("{of}{message}");
            assert_eq!(
                repair(401, code, &message, temporary),
                expected,
                "{code} {message} {temporary}"
            );
        }
        assert_eq!(repair(403, "DBS.1", "No permission", true), None);
        // A server that failed may have begun.
        assert_eq!(repair(500, REFUSED_AT_ANY_STATUS, "", true), None);
    }

    #[test]
    fn codes_come_before_the_status() {
        for (status, code, message, expected) in [
            (401, "APIGW.0301", "verify aksk signature fail", ErrorKind::Signature),
            (401, "APIGW.0301", "token expires, expires_at: x", ErrorKind::Auth),
            (401, "APIGW.0301", "ak X not exist", ErrorKind::Auth),
            (408, "", "", ErrorKind::Timeout),
            (404, "APIGW.0101", "The API does not exist", ErrorKind::NotInRegion),
            (
                429,
                "APIGW.0308",
                "over ratelimit,limit:5,time:1 minute",
                ErrorKind::Throttled,
            ),
            (429, "", "", ErrorKind::Throttled),
            (409, "DBS.200019", "", ErrorKind::Busy),
            (403, "DBS.212033", "", ErrorKind::Busy),
            (400, "DCS.4097", "", ErrorKind::Busy),
            (400, "DCS.4121", "", ErrorKind::Busy),
            (400, "DCS.4231", "", ErrorKind::Busy),
            (400, "CBC.99003651", "", ErrorKind::Busy),
            (500, "DBS.280036", "", ErrorKind::Busy),
            (500, "DBS.200019", "", ErrorKind::Server),
            (503, "DCS.4975", "", ErrorKind::Server),
            (500, "DBS.111205", "", ErrorKind::Timeout),
            (500, "BackupService.9998", "", ErrorKind::Auth),
            (500, "BackupService.9910", "Unknown error.", ErrorKind::Server),
            (400, "DBS.280001", "Invalid parameter", ErrorKind::Invalid),
            (400, "DBS.1", "Insufficient quota.", ErrorKind::Quota),
            (403, "DBS.2", "The quota is exceeded", ErrorKind::Quota),
            (403, "DBS.200010", "No permission", ErrorKind::Auth),
            (401, "", "", ErrorKind::Auth),
            (404, "DBS.200018x", "", ErrorKind::NotFound),
            (400, "DBS.200543", "The task does not exist.", ErrorKind::NotFound),
            (409, "", "", ErrorKind::Conflict),
            (500, "DBS.1", "quota service failed", ErrorKind::Server),
            (302, "", "", ErrorKind::Other),
        ] {
            assert_eq!(
                kind(status, code, message),
                expected,
                "{status} {code} {message}"
            );
        }
    }
}
