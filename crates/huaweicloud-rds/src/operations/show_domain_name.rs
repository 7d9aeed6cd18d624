// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ShowDomainName`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Show domain name.
    pub struct ShowDomainName {
        new {
            instance_id: String as InstanceId = path "instance_id",
            dns_type: String as DnsType = query "dns_type",
        }
    }
    Client.show_domain_name -> ShowDomainNameResponse;
    "ShowDomainName" is Safe
        Rest { method: "GET", path: "/v3/{project_id}/instances/{instance_id}/dns" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/db_instance_management/querying_the_domain_name_of_a_db_instance.html";
    example {
        /// use huaweicloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = ShowDomainName::new(
        ///     InstanceId("instance-id"),
        ///     DnsType("dns-type"),
        /// );
    }
}

backstay::answer! {
    /// What `ShowDomainName` answers.
    pub struct ShowDomainNameResponse {
        dns_name: String = "dns_name",
        dns_type: String = "dns_type",
        instance_id: String = "instance_id",
        ipv4_address: String = "ipv4_address",
        status: String = "status",
    }
}
