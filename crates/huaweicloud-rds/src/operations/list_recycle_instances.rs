// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ListRecycleInstances`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// List recycle instances.
    ///
    /// The list comes in pages:
    /// [`client.list_recycle_instances(request).pages()`](backstay::Call::pages) gives all items.
    pub struct ListRecycleInstances {
        new {
            /// A whole number.
            /// 1 to 50.
            limit: i64 as Limit = query "limit",
            offset: i64 as Offset = query "offset",
        }
    }
    Client.list_recycle_instances -> ListRecycleInstancesResponse;
    "ListRecycleInstances" is Safe
        Rest { method: "GET", path: "/v3/{project_id}/recycle-instances" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/recycling_a_db_instance/querying_instances_in_the_recycle_bin.html";
    example {
        /// use huaweicloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = ListRecycleInstances::new(Limit(1), Offset(1));
    }
}

backstay::pages! {
    ListRecycleInstancesResponse of ListRecycleInstancesInstances by Offset
        "offset" from 0;
    limit "limit" { minimum: 1, maximum: Some(50) };
    items "/instances";
    total "/total_count";
    id "/id";
}

backstay::enumeration! {
    pub enum ListRecycleInstancesHaMode { Single = "Single", Ha = "Ha" }
}

backstay::enumeration! {
    pub enum ListRecycleInstancesBackupStatus {
        Building = "BUILDING",
        Completed = "COMPLETED",
        Failed = "FAILED",
    }
}

backstay::answer! {
    pub struct ListRecycleInstancesRecycleBackups {
        backup_create_at: String = "backup_create_at",
        backup_id: String = "backup_id",
        backup_name: String = "backup_name",
        backup_size: i64 = "backup_size",
        backup_status: ListRecycleInstancesBackupStatus = "backup_status",
        backup_update_at: String = "backup_update_at",
    }
}

backstay::enumeration! {
    pub enum ListRecycleInstancesRecycleStatus {
        Building = "BUILDING",
        Completed = "COMPLETED",
    }
}

backstay::answer! {
    pub struct ListRecycleInstancesInstances {
        created_at: String = "created_at",
        data_vip: String = "data_vip",
        data_vip_v6: String = "data_vip_v6",
        deleted_at: String = "deleted_at",
        engine_name: String = "engine_name",
        engine_version: String = "engine_version",
        enterprise_project_id: String = "enterprise_project_id",
        ha_mode: ListRecycleInstancesHaMode = "ha_mode",
        id: String = "id",
        is_serverless: bool = "is_serverless",
        name: String = "name",
        pay_model: String = "pay_model",
        recycle_backup_id: String = "recycle_backup_id",
        recycle_status: ListRecycleInstancesRecycleStatus = "recycle_status",
        retained_until: String = "retained_until",
        volume_size: i64 = "volume_size",
        volume_type: String = "volume_type",
    }
    lists {
        recycle_backups: [ListRecycleInstancesRecycleBackups] = "recycle_backups",
    }
}

backstay::answer! {
    /// What `ListRecycleInstances` answers.
    pub struct ListRecycleInstancesResponse {
        total_count: i64 = "total_count",
    }
    lists {
        instances: [ListRecycleInstancesInstances] = "instances",
    }
}
