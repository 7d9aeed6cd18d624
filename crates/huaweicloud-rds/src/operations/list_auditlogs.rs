// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ListAuditlogs`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// List auditlogs.
    ///
    /// The list comes in pages:
    /// [`client.list_auditlogs(request).pages()`](backstay::Call::pages) gives all items.
    pub struct ListAuditlogs {
        new {
            instance_id: String as InstanceId = path "instance_id",
            end_time: String as EndTime = query "end_time",
            /// A whole number.
            /// 1 to 50.
            limit: i64 as Limit = query "limit",
            offset: i64 as Offset = query "offset",
            start_time: String as StartTime = query "start_time",
        }
    }
    Client.list_auditlogs -> ListAuditlogsResponse;
    "ListAuditlogs" is Safe
        Rest { method: "GET", path: "/v3/{project_id}/instances/{instance_id}/auditlog" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/log_information_queries/obtaining_an_audit_log_list.html";
    example {
        /// use huaweicloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = ListAuditlogs::new(
        ///     InstanceId("instance-id"),
        ///     EndTime("end-time"),
        ///     Limit(1),
        ///     Offset(1),
        ///     StartTime("start-time"),
        /// );
    }
}

backstay::pages! {
    ListAuditlogsResponse of ListAuditlogsAuditlogs by Offset "offset" from 0;
    limit "limit" { minimum: 1, maximum: Some(50) };
    items "/auditlogs";
    total "/total_record";
    id "/id";
}

backstay::answer! {
    pub struct ListAuditlogsAuditlogs {
        begin_time: String = "begin_time",
        end_time: String = "end_time",
        id: String = "id",
        name: String = "name",
        size: i64 = "size",
    }
}

backstay::answer! {
    /// What `ListAuditlogs` answers.
    pub struct ListAuditlogsResponse {
        total_record: i64 = "total_record",
    }
    lists {
        auditlogs: [ListAuditlogsAuditlogs] = "auditlogs",
    }
}
