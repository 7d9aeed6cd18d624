// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`CreateDnsName`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Create dns name.
    pub struct CreateDnsName {
        new {
            instance_id: String as InstanceId = path "instance_id",
            dns_type: String as DnsType = member "dns_type",
        }
    }
    Client.create_dns_name -> CreateDnsNameResponse;
    "CreateDnsName" is Unsafe
        Rest { method: "POST", path: "/v3/{project_id}/instances/{instance_id}/create-dns" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/db_instance_management/applying_for_a_private_domain_name.html";
    example {
        /// use huaweicloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = CreateDnsName::new(InstanceId("instance-id"), DnsType("dns-type"));
    }
}

backstay::answer! {
    /// What `CreateDnsName` answers.
    pub struct CreateDnsNameResponse {
        job_id: String = "job_id",
    }
}
