// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ListStatisticsOfRunningInstances`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// List statistics of running instances.
    pub struct ListStatisticsOfRunningInstances: Default {
    }
    Client.list_statistics_of_running_instances -> ListStatisticsOfRunningInstancesResponse;
    "ListStatisticsOfRunningInstances" is Safe
        Rest { method: "GET", path: "/v2/{project_id}/instances/statistic" };
    page
        "https://docs.otc.t-systems.com/distributed-cache-service/api-ref/apis_v2_recommended/instance_management/querying_statistics_of_all_running_instances.html";
    example {
        /// use huaweicloud_dcs::{Client, Error, operations::*};
        /// let request = ListStatisticsOfRunningInstances::new();
    }
}

backstay::answer! {
    pub struct InstanceStatistic {
        cmd_get_count: i64 = "cmd_get_count",
        cmd_set_count: i64 = "cmd_set_count",
        input_kbps: String = "input_kbps",
        instance_id: String = "instance_id",
        keys: i64 = "keys",
        max_memory: i64 = "max_memory",
        output_kbps: String = "output_kbps",
        used_cpu: String = "used_cpu",
        used_memory: i64 = "used_memory",
    }
}

backstay::answer! {
    /// What `ListStatisticsOfRunningInstances` answers.
    pub struct ListStatisticsOfRunningInstancesResponse {
    }
    lists {
        statistics: [InstanceStatistic] = "statistics",
    }
}
