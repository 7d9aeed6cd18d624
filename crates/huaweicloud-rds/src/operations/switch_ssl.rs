// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`SwitchSsl`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Switch ssl.
    pub struct SwitchSsl {
        new {
            instance_id: String = path "instance_id",
            ssl_option: bool = member "ssl_option",
        }
    }
    Client.switch_ssl -> SwitchSslResponse;
    "SwitchSsl" is Unsafe
        Rest { method: "PUT", path: "/v3/{project_id}/instances/{instance_id}/ssl" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/database_security/configuring_ssl.html";
    example {
        /// use huaweicloud_rds::{Client, Error, operations::*};
        /// let request = SwitchSsl::new("instance-id", true);
    }
}

backstay::answer! {
    /// What `SwitchSsl` answers: nothing but that it was accepted.
    pub struct SwitchSslResponse {}
}
