// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`UpdateDnsName`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Update dns name.
    pub struct UpdateDnsName {
        new {
            instance_id: String as InstanceId = path "instance_id",
            /// Text.
            /// 8 to 63 characters.
            dns_name: String as DnsName = member "dns_name",
        }
    }
    Client.update_dns_name -> UpdateDnsNameResponse;
    "UpdateDnsName" is Unsafe
        Rest { method: "PUT", path: "/v3/{project_id}/instances/{instance_id}/modify-dns" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/db_instance_management/modifying_a_private_domain_name.html";
    example {
        /// use huaweicloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = UpdateDnsName::new(InstanceId("instance-id"), DnsName("dns-name"));
    }
}

backstay::answer! {
    /// What `UpdateDnsName` answers.
    pub struct UpdateDnsNameResponse {
        job_id: String = "job_id",
    }
}
