// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DeleteIpFromDomainName`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Delete ip from domain name.
    pub struct DeleteIpFromDomainName {
        new {
            group_id: String as GroupId = path "group_id",
            instance_id: String as InstanceId = path "instance_id",
            node_id: String as NodeId = path "node_id",
        }
    }
    Client.delete_ip_from_domain_name -> DeleteIpFromDomainNameResponse;
    "DeleteIpFromDomainName" is Unsafe
        Rest { method: "DELETE", path: "/v2/{project_id}/instances/{instance_id}/groups/{group_id}/replications/{node_id}/remove-ip" };
    page
        "https://docs.otc.t-systems.com/distributed-cache-service/api-ref/apis_v2_recommended/shards_and_replicas/removing_the_ip_address.html";
    example {
        /// use huaweicloud_dcs::{Client, Error, arguments::*, operations::*};
        /// let request = DeleteIpFromDomainName::new(
        ///     GroupId("group-id"),
        ///     InstanceId("instance-id"),
        ///     NodeId("node-id"),
        /// );
    }
}

backstay::answer! {
    /// What `DeleteIpFromDomainName` answers.
    pub struct DeleteIpFromDomainNameResponse {
        job_id: String = "job_id",
    }
}
