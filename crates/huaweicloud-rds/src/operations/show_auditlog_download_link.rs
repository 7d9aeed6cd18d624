// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ShowAuditlogDownloadLink`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Show auditlog download link.
    pub struct ShowAuditlogDownloadLink {
        new {
            instance_id: String = path "instance_id",
            ids: [String] = member "ids",
        }
    }
    Client.show_auditlog_download_link -> ShowAuditlogDownloadLinkResponse;
    "ShowAuditlogDownloadLink" is Unsafe
        Rest { method: "POST", path: "/v3/{project_id}/instances/{instance_id}/auditlog-links" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/log_information_queries/obtaining_the_link_for_downloading_an_audit_log.html";
    example {
        /// use huaweicloud_rds::{Client, Error, operations::*};
        /// let request = ShowAuditlogDownloadLink::new("instance-id", ["ids"]);
    }
}

backstay::answer! {
    /// What `ShowAuditlogDownloadLink` answers.
    pub struct ShowAuditlogDownloadLinkResponse {
    }
    lists {
        links: [String] = "links",
    }
}
