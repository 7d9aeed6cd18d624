// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`QueryNotify`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Query notify.
    pub struct QueryNotify {
        new {
            from: String as FromType = form "From",
            to: String as To = form "To",
            with_confirmed: bool = form "WithConfirmed",
        }
        set {
            page_number: i64 = form "PageNumber",
            page_size: i64 = form "PageSize",
        }
    }
    Client.query_notify -> QueryNotifyResponse;
    "QueryNotify" is Safe Rpc { method: "POST", action: "QueryNotify" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/QueryNotify";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = QueryNotify::new(FromType("from"), To("to"), true);
    }
}

backstay::answer! {
    pub struct QueryNotifyNotifyItemList {
        ali_uid: i64 = "AliUid",
        confirm_flag: bool = "ConfirmFlag",
        confirmor: i64 = "Confirmor",
        gmt_created: String = "GmtCreated",
        gmt_modified: String = "GmtModified",
        id: i64 = "Id",
        idempotent_count: String = "IdempotentCount",
        idempotent_id: String = "IdempotentId",
        level: String = "Level",
        notify_element: String = "NotifyElement",
        template_name: String = "TemplateName",
        r#type: String = "Type",
    }
}

backstay::answer! {
    pub struct QueryNotifyData {
        page_number: i64 = "PageNumber",
        page_size: i64 = "PageSize",
        total_record_count: i64 = "TotalRecordCount",
    }
    lists {
        notify_item_list: [QueryNotifyNotifyItemList] = "NotifyItemList",
    }
}

backstay::answer! {
    /// What `QueryNotify` answers.
    pub struct QueryNotifyResponse {
        data: QueryNotifyData = "Data",
        request_id: String = "RequestId",
    }
}
