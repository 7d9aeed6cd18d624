// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ListBackgroundTask`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// List background task.
    ///
    /// The list comes in pages:
    /// [`client.list_background_task(request).pages()`](backstay::Call::pages) gives all items.
    pub struct ListBackgroundTask {
        new {
            instance_id: String = path "instance_id",
        }
        set {
            limit: i64 = query "limit",
            offset: i64 = query "offset",
        }
        into {
            end_time: String = query "end_time",
            start_time: String = query "start_time",
        }
    }
    Client.list_background_task -> ListBackgroundTaskResponse;
    "ListBackgroundTask" is Safe
        Rest { method: "GET", path: "/v2/{project_id}/instances/{instance_id}/tasks" };
    page
        "https://docs.otc.t-systems.com/distributed-cache-service/api-ref/apis_v2_recommended/background_task_management/listing_background_tasks.html";
    example {
        /// use huaweicloud_dcs::{Client, Error, operations::*};
        /// let request = ListBackgroundTask::new("instance-id");
    }
}

backstay::pages! {
    ListBackgroundTaskResponse of SingleBackgroundTask by Offset "offset" from 0;
    limit "limit" {};
    items "/tasks";
    id "/id";
}

backstay::answer! {
    pub struct DetailsBody {
        account_name: String = "account_name",
        enable_public_ip: bool = "enable_public_ip",
        enable_ssl: bool = "enable_ssl",
        group_name: String = "group_name",
        is_only_adjust_charging: bool = "is_only_adjust_charging",
        new_cache_mode: String = "new_cache_mode",
        new_cache_type: String = "new_cache_type",
        new_capacity: String = "new_capacity",
        new_port: i64 = "new_port",
        new_replica_num: i64 = "new_replica_num",
        new_resource_spec_code: String = "new_resource_spec_code",
        node_name: String = "node_name",
        old_cache_mode: String = "old_cache_mode",
        old_cache_type: String = "old_cache_type",
        old_capacity: String = "old_capacity",
        old_port: i64 = "old_port",
        old_replica_num: i64 = "old_replica_num",
        old_resource_spec_code: String = "old_resource_spec_code",
        public_ip_address: String = "public_ip_address",
        public_ip_id: String = "public_ip_id",
        replica_az: String = "replica_az",
        replica_ip: String = "replica_ip",
        source_ip: String = "source_ip",
        target_ip: String = "target_ip",
        updated_config_length: i64 = "updated_config_length",
    }
    lists {
        rename_commands: [String] = "rename_commands",
    }
}

backstay::enumeration! {
    pub enum SingleBackgroundTaskName {
        Extend = "EXTEND",
        BindEip = "BindEip",
        UnBindEip = "UnBindEip",
        AddReplica = "AddReplica",
        DelReplica = "DelReplica",
        AddWhitelist = "AddWhitelist",
        UpdatePort = "UpdatePort",
        RemoveIpFromDns = "RemoveIpFromDns",
        MasterStandbySwapJob = "masterStandbySwapJob",
        Modify = "modify",
    }
}

backstay::answer! {
    pub struct SingleBackgroundTask {
        created_at: String = "created_at",
        details: DetailsBody = "details",
        enable_show: bool = "enable_show",
        id: String = "id",
        name: SingleBackgroundTaskName = "name",
        params: String = "params",
        status: String = "status",
        updated_at: String = "updated_at",
        user_id: String = "user_id",
        user_name: String = "user_name",
    }
}

backstay::answer! {
    /// What `ListBackgroundTask` answers.
    pub struct ListBackgroundTaskResponse {
        task_count: String = "task_count",
    }
    lists {
        tasks: [SingleBackgroundTask] = "tasks",
    }
}
