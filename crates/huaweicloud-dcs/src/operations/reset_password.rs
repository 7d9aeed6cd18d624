// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ResetPassword`] and the types that only it uses.

use crate::Client;
use backstay::generated::Secret;

backstay::operation! {
    /// Reset password.
    pub struct ResetPassword {
        new {
            instance_id: String = path "instance_id",
        }
        set {
            no_password_access: bool = member "no_password_access",
        }
        into {
            /// Text.
            /// 8 to 32 characters.
            new_password: Secret = member "new_password",
        }
    }
    Client.reset_password -> ResetPasswordResponse;
    "ResetPassword" is Unsafe
        Rest { method: "POST", path: "/v2/{project_id}/instances/{instance_id}/password/reset" };
    page
        "https://docs.otc.t-systems.com/distributed-cache-service/api-ref/apis_v2_recommended/instance_management/resetting_a_password.html";
    example {
        /// use huaweicloud_dcs::{Client, Error, operations::*};
        /// let request = ResetPassword::new("instance-id");
    }
}

backstay::answer! {
    /// What `ResetPassword` answers.
    pub struct ResetPasswordResponse {
        code: String = "code",
        ext_message: String = "ext_message",
        lock_time: String = "lock_time",
        lock_time_left: String = "lock_time_left",
        message: String = "message",
        retry_times_left: String = "retry_times_left",
    }
}
