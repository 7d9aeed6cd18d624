// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ModifyAccountSecurityPolicy`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Modify account security policy.
    pub struct ModifyAccountSecurityPolicy {
        new {
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
            group_policy: String as GroupPolicy = query "GroupPolicy",
        }
        into {
            client_token: String = query "ClientToken",
            resource_group_id: String = query "ResourceGroupId",
        }
    }
    Client.modify_account_security_policy -> ModifyAccountSecurityPolicyResponse;
    "ModifyAccountSecurityPolicy" is Token("ClientToken")
        Rpc { method: "POST", action: "ModifyAccountSecurityPolicy" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyAccountSecurityPolicy";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = ModifyAccountSecurityPolicy::new(
        ///     DbInstanceId("db-instance-id"),
        ///     GroupPolicy("group-policy"),
        /// );
    }
}

backstay::answer! {
    /// What `ModifyAccountSecurityPolicy` answers.
    pub struct ModifyAccountSecurityPolicyResponse {
        request_id: String = "RequestId",
    }
}
