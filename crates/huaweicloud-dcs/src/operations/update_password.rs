// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! [`UpdatePassword`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Update password.
    pub struct UpdatePassword {
        new {
            instance_id: String as InstanceId = path "instance_id",
            /// Text.
            /// 8 to 32 characters.
            new_password: Secret as NewPassword = member "new_password",
            old_password: Secret as OldPassword = member "old_password",
        }
    }
    Client.update_password -> UpdatePasswordResponse;
    "UpdatePassword" is Unsafe
        Rest { method: "PUT", path: "/v2/{project_id}/instances/{instance_id}/password" };
    page
        "https://docs.otc.t-systems.com/distributed-cache-service/api-ref/apis_v2_recommended/instance_management/changing_the_password.html";
    example {
        /// use huaweicloud_dcs::{Client, Error, arguments::*, operations::*};
        /// let request = UpdatePassword::new(
        ///     InstanceId("instance-id"),
        ///     NewPassword("new-password"),
        ///     OldPassword("old-password"),
        /// );
    }
}

backstay::enumeration! {
    pub enum UpdatePasswordResultType {
        Success = "success",
        PasswordFailed = "passwordFailed",
        Locked = "locked",
        Failed = "failed",
    }
}

backstay::answer! {
    /// What `UpdatePassword` answers.
    pub struct UpdatePasswordResponse {
        lock_time: String = "lock_time",
        lock_time_left: String = "lock_time_left",
        message: String = "message",
        result: UpdatePasswordResultType = "result",
        retry_times_left: String = "retry_times_left",
    }
}
