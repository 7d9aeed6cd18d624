// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`AttachEip`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Attach eip.
    pub struct AttachEip {
        new {
            instance_id: String = path "instance_id",
            is_bind: bool = member "is_bind",
        }
        into {
            public_ip: String = member "public_ip",
            public_ip_id: String = member "public_ip_id",
        }
    }
    Client.attach_eip -> AttachEipResponse;
    "AttachEip" is Unsafe
        Rest { method: "PUT", path: "/v3/{project_id}/instances/{instance_id}/public-ip" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/db_instance_management/binding_and_unbinding_an_eip.html";
    example {
        /// use huaweicloud_rds::{Client, Error, operations::*};
        /// let request = AttachEip::new("instance-id", true);
    }
}

backstay::answer! {
    /// What `AttachEip` answers: nothing but that it was accepted.
    pub struct AttachEipResponse {}
}
