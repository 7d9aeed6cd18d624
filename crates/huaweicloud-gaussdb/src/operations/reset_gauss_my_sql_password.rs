// Generated from specs/huaweicloud-gaussdb by `cargo xtask generate huaweicloud-gaussdb`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ResetGaussMySqlPassword`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;
use crate::types::*;

backstay::operation! {
    /// Reset gauss my sql password.
    pub struct ResetGaussMySqlPassword {
        new {
            instance_id: String as InstanceId = path "instance_id",
            /// Text.
            /// 8 to 32 characters.
            password: Secret as Password = member "password",
        }
        set {
            /// Language of the service's messages.
            x_language: Language = header "X-Language",
        }
    }
    Client.reset_gauss_my_sql_password -> ResetGaussMySqlPasswordResponse;
    "ResetGaussMySqlPassword" is Unsafe
        Rest { method: "POST", path: "/v3/{project_id}/instances/{instance_id}/password" };
    page
        "https://docs.otc.t-systems.com/gaussdb-mysql/api-ref/apis_recommended/managing_db_instances/resetting_a_database_password.html";
    example {
        /// use huaweicloud_gaussdb::{Client, Error, arguments::*, operations::*};
        /// let request = ResetGaussMySqlPassword::new(
        ///     InstanceId("instance-id"),
        ///     Password("password"),
        /// );
    }
}

backstay::answer! {
    /// What `ResetGaussMySqlPassword` answers: nothing but that it was accepted.
    pub struct ResetGaussMySqlPasswordResponse {}
}
