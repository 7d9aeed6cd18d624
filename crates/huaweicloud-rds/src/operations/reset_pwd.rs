// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ResetPwd`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Reset pwd.
    pub struct ResetPwd {
        new {
            instance_id: String as InstanceId = path "instance_id",
            /// Text.
            /// 8 to 32 characters.
            db_user_pwd: Secret as DbUserPwd = member "db_user_pwd",
        }
    }
    Client.reset_pwd -> ResetPwdResponse;
    "ResetPwd" is Unsafe
        Rest { method: "POST", path: "/v3/{project_id}/instances/{instance_id}/password" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/database_security/resetting_the_password_for_user_root.html";
    example {
        /// use huaweicloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = ResetPwd::new(InstanceId("instance-id"), DbUserPwd("db-user-pwd"));
    }
}

backstay::answer! {
    /// What `ResetPwd` answers: nothing but that it was accepted.
    pub struct ResetPwdResponse {}
}
