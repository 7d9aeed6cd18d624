// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeCurrentModifyOrder`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe current modify order.
    pub struct DescribeCurrentModifyOrder {
        new {
            db_instance_id: String = query "DbInstanceId",
        }
        into {
            client_token: String = query "ClientToken",
            resource_group_id: String = query "ResourceGroupId",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.describe_current_modify_order -> DescribeCurrentModifyOrderResponse;
    "DescribeCurrentModifyOrder" is Safe
        Rpc { method: "POST", action: "DescribeCurrentModifyOrder" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeCurrentModifyOrder";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeCurrentModifyOrder::new("db-instance-id");
    }
}

backstay::answer! {
    pub struct DescribeCurrentModifyOrderModifyOrder {
        class_group: String = "ClassGroup",
        cpu: String = "Cpu",
        db_instance_id: String = "DbInstanceId",
        effective_time: String = "EffectiveTime",
        mark: String = "Mark",
        memory_class: String = "MemoryClass",
        status: String = "Status",
        storage: String = "Storage",
        target_db_instance_class: String = "TargetDBInstanceClass",
    }
}

backstay::answer! {
    /// What `DescribeCurrentModifyOrder` answers.
    pub struct DescribeCurrentModifyOrderResponse {
        request_id: String = "RequestId",
    }
    lists {
        modify_order: [DescribeCurrentModifyOrderModifyOrder] = "ModifyOrder",
    }
}
