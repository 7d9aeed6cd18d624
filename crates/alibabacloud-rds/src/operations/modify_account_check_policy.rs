// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ModifyAccountCheckPolicy`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Modify account check policy.
    pub struct ModifyAccountCheckPolicy {
        new {
            account_name: String as AccountName = query "AccountName",
            check_policy: bool = query "CheckPolicy",
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
        }
        into {
            client_token: String = query "ClientToken",
            resource_group_id: String = query "ResourceGroupId",
        }
    }
    Client.modify_account_check_policy -> ModifyAccountCheckPolicyResponse;
    "ModifyAccountCheckPolicy" is Token("ClientToken")
        Rpc { method: "POST", action: "ModifyAccountCheckPolicy" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyAccountCheckPolicy";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = ModifyAccountCheckPolicy::new(
        ///     AccountName("account-name"),
        ///     true,
        ///     DbInstanceId("db-instance-id"),
        /// );
    }
}

backstay::answer! {
    /// What `ModifyAccountCheckPolicy` answers.
    pub struct ModifyAccountCheckPolicyResponse {
        request_id: String = "RequestId",
    }
}
