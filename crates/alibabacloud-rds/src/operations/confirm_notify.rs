// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ConfirmNotify`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Confirm notify.
    pub struct ConfirmNotify {
        new {
            confirmor: i64 = form "Confirmor",
            notify_id_list: [i64] = form_json "NotifyIdList",
        }
    }
    Client.confirm_notify -> ConfirmNotifyResponse;
    "ConfirmNotify" is Unsafe Rpc { method: "POST", action: "ConfirmNotify" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/ConfirmNotify";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = ConfirmNotify::new(1, [1]);
    }
}

backstay::answer! {
    /// What `ConfirmNotify` answers.
    pub struct ConfirmNotifyResponse {
        request_id: String = "RequestId",
    }
}
