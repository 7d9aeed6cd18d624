// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ListMonitoredObjectsOfInstance`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;
use crate::types::*;

backstay::operation! {
    /// List monitored objects of instance.
    pub struct ListMonitoredObjectsOfInstance {
        new {
            instance_id: String as InstanceId = path "instance_id",
            dim_name: String as DimName = query "dim_name",
        }
    }
    Client.list_monitored_objects_of_instance -> ListMonitoredObjectsOfInstanceResponse;
    "ListMonitoredObjectsOfInstance" is Safe
        Rest { method: "GET", path: "/v2/{project_id}/dims/monitored-objects/{instance_id}" };
    page
        "https://docs.otc.t-systems.com/distributed-cache-service/api-ref/apis_v2_recommended/other_apis/listing_monitored_objects_on_secondary_dimensions_under_a_primary_dimension.html";
    example {
        /// use huaweicloud_dcs::{Client, Error, arguments::*, operations::*};
        /// let request = ListMonitoredObjectsOfInstance::new(
        ///     InstanceId("instance-id"),
        ///     DimName("dim-name"),
        /// );
    }
}

backstay::answer! {
    pub struct Proxy2NodeMonitoredObject {
        dcs_cluster_proxy2_node: String = "dcs_cluster_proxy2_node",
        dcs_instance_id: String = "dcs_instance_id",
        name: String = "name",
        status: String = "status",
    }
}

backstay::answer! {
    pub struct ProxyNodeMonitoredObject {
        dcs_cluster_proxy_node: String = "dcs_cluster_proxy_node",
        dcs_instance_id: String = "dcs_instance_id",
        name: String = "name",
        status: String = "status",
    }
}

backstay::answer! {
    pub struct ClusterRedisNodeMonitoredObject {
        dcs_cluster_redis_node: String = "dcs_cluster_redis_node",
        dcs_instance_id: String = "dcs_instance_id",
        name: String = "name",
        status: String = "status",
    }
}

backstay::answer! {
    /// What `ListMonitoredObjectsOfInstance` answers.
    pub struct ListMonitoredObjectsOfInstanceResponse {
        total: i64 = "total",
    }
    lists {
        children: [DimChild] = "children",
        dcs_cluster_proxy2_node: [Proxy2NodeMonitoredObject] = "dcs_cluster_proxy2_node",
        dcs_cluster_proxy_node: [ProxyNodeMonitoredObject] = "dcs_cluster_proxy_node",
        dcs_cluster_redis_node: [ClusterRedisNodeMonitoredObject]
            = "dcs_cluster_redis_node",
        instances: [InstancesMonitoredObject] = "instances",
        router: [String] = "router",
    }
}
