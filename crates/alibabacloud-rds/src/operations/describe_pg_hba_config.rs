// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribePgHbaConfig`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe PG hba config.
    pub struct DescribePgHbaConfig {
        new {
            db_instance_id: String = query "DBInstanceId",
        }
        into {
            client_token: String = query "ClientToken",
            resource_group_id: String = query "ResourceGroupId",
        }
    }
    Client.describe_pg_hba_config -> DescribePgHbaConfigResponse;
    "DescribePGHbaConfig" is Safe Rpc { method: "POST", action: "DescribePGHbaConfig" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribePGHbaConfig";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribePgHbaConfig::new("db-instance-id");
    }
}

backstay::answer! {
    pub struct DescribePgHbaConfigHbaItem {
        address: String = "Address",
        database: String = "Database",
        mask: String = "Mask",
        method: String = "Method",
        option: String = "Option",
        priority_id: i64 = "PriorityId",
        r#type: String = "Type",
        user: String = "User",
    }
}

backstay::answer! {
    pub struct DescribePgHbaConfigDefaultHbaItems {
    }
    lists {
        hba_item: [DescribePgHbaConfigHbaItem] = "HbaItem",
    }
}

backstay::answer! {
    pub struct DescribePgHbaConfigRunningHbaItems {
    }
    lists {
        hba_item: [DescribePgHbaConfigHbaItem] = "HbaItem",
    }
}

backstay::answer! {
    /// What `DescribePGHbaConfig` answers.
    pub struct DescribePgHbaConfigResponse {
        db_instance_id: String = "DBInstanceId",
        default_hba_items: DescribePgHbaConfigDefaultHbaItems = "DefaultHbaItems",
        hba_modify_time: String = "HbaModifyTime",
        last_modify_status: String = "LastModifyStatus",
        modify_status_reason: String = "ModifyStatusReason",
        request_id: String = "RequestId",
        running_hba_items: DescribePgHbaConfigRunningHbaItems = "RunningHbaItems",
    }
}
