// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeDbInstancesForClone`] and the types that only it uses.

use crate::Client;
use crate::types::*;

backstay::operation! {
    /// Describe DB instances for clone.
    ///
    /// The list comes in pages:
    /// [`client.describe_db_instances_for_clone(request).pages()`](backstay::Call::pages) gives all items.
    pub struct DescribeDbInstancesForClone: Default {
        set {
            page_number: i64 = query "PageNumber",
            page_size: i64 = query "PageSize",
        }
        into {
            client_token: String = query "ClientToken",
            connection_mode: String = query "ConnectionMode",
            current_instance_id: String = query "CurrentInstanceId",
            db_instance_class: String = query "DBInstanceClass",
            db_instance_id: String = query "DBInstanceId",
            db_instance_status: String = query "DBInstanceStatus",
            db_instance_type: String = query "DBInstanceType",
            engine: String = query "Engine",
            engine_version: String = query "EngineVersion",
            expired: String = query "Expired",
            instance_network_type: String = query "InstanceNetworkType",
            node_type: String = query "NodeType",
            pay_type: String = query "PayType",
            resource_group_id: String = query "ResourceGroupId",
            search_key: String = query "SearchKey",
            v_switch_id: String = query "VSwitchId",
            vpc_id: String = query "VpcId",
            zone_id: String = query "ZoneId",
            proxy_id: String = query "proxyId",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.describe_db_instances_for_clone -> DescribeDbInstancesForCloneResponse;
    "DescribeDBInstancesForClone" is Safe
        Rpc { method: "POST", action: "DescribeDBInstancesForClone" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDBInstancesForClone";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeDbInstancesForClone::new();
    }
}

backstay::pages! {
    DescribeDbInstancesForCloneResponse of DescribeDbInstancesForCloneDbInstance by Page
        "PageNumber" from 1;
    limit "PageSize" {};
    items "/Items/DBInstance";
    total "/TotalRecordCount";
}

backstay::answer! {
    pub struct DescribeDbInstancesForCloneDbInstance {
        category: String = "Category",
        connection_mode: String = "ConnectionMode",
        create_time: String = "CreateTime",
        db_instance_class: String = "DBInstanceClass",
        db_instance_description: String = "DBInstanceDescription",
        db_instance_id: String = "DBInstanceId",
        db_instance_net_type: String = "DBInstanceNetType",
        db_instance_status: String = "DBInstanceStatus",
        db_instance_storage_type: String = "DBInstanceStorageType",
        db_instance_type: String = "DBInstanceType",
        destroy_time: String = "DestroyTime",
        engine: String = "Engine",
        engine_version: String = "EngineVersion",
        expire_time: String = "ExpireTime",
        guard_db_instance_id: String = "GuardDBInstanceId",
        ins_id: i64 = "InsId",
        instance_network_type: String = "InstanceNetworkType",
        lock_mode: String = "LockMode",
        lock_reason: String = "LockReason",
        master_instance_id: String = "MasterInstanceId",
        mutri_o_rsignle: bool = "MutriORsignle",
        pay_type: String = "PayType",
        read_only_db_instance_ids: ReadOnlyDbInstanceIds = "ReadOnlyDBInstanceIds",
        region_id: String = "RegionId",
        replicate_id: String = "ReplicateId",
        resource_group_id: String = "ResourceGroupId",
        temp_db_instance_id: String = "TempDBInstanceId",
        v_switch_id: String = "VSwitchId",
        vpc_cloud_instance_id: String = "VpcCloudInstanceId",
        vpc_id: String = "VpcId",
        zone_id: String = "ZoneId",
    }
}

backstay::answer! {
    pub struct DescribeDbInstancesForCloneItems {
    }
    lists {
        db_instance: [DescribeDbInstancesForCloneDbInstance] = "DBInstance",
    }
}

backstay::answer! {
    /// What `DescribeDBInstancesForClone` answers.
    pub struct DescribeDbInstancesForCloneResponse {
        items: DescribeDbInstancesForCloneItems = "Items",
        page_number: i64 = "PageNumber",
        page_record_count: i64 = "PageRecordCount",
        request_id: String = "RequestId",
        total_record_count: i64 = "TotalRecordCount",
    }
}
