// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeDbInstancesAsCsv`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe DB instances as csv.
    pub struct DescribeDbInstancesAsCsv: Default {
        set {
            #[deprecated = "the vendor has a newer one: see its page"]
            cached_async: bool = query "CachedAsync",
        }
        into {
            db_instance_id: String = query "DBInstanceId",
            #[deprecated = "the vendor has a newer one: see its page"]
            export_key: String = query "ExportKey",
            resource_group_id: String = query "ResourceGroupId",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.describe_db_instances_as_csv -> DescribeDbInstancesAsCsvResponse;
    "DescribeDBInstancesAsCsv" is Safe
        Rpc { method: "POST", action: "DescribeDBInstancesAsCsv" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDBInstancesAsCsv";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeDbInstancesAsCsv::new();
    }
}

backstay::answer! {
    pub struct DescribeDbInstancesAsCsvSlaveZones {
    }
    lists {
        slave_region: [String] = "slaveRegion",
    }
}

backstay::answer! {
    pub struct DescribeDbInstancesAsCsvDbInstanceAttribute {
        account_max_quantity: i64 = "AccountMaxQuantity",
        account_type: String = "AccountType",
        availability_value: String = "AvailabilityValue",
        category: String = "Category",
        connection_mode: String = "ConnectionMode",
        connection_string: String = "ConnectionString",
        creation_time: String = "CreationTime",
        db_instance_cpu: String = "DBInstanceCPU",
        db_instance_class: String = "DBInstanceClass",
        db_instance_class_type: String = "DBInstanceClassType",
        db_instance_description: String = "DBInstanceDescription",
        db_instance_id: String = "DBInstanceId",
        db_instance_memory: i64 = "DBInstanceMemory",
        db_instance_net_type: String = "DBInstanceNetType",
        db_instance_status: String = "DBInstanceStatus",
        db_instance_storage: i64 = "DBInstanceStorage",
        db_instance_storage_type: String = "DBInstanceStorageType",
        db_instance_type: String = "DBInstanceType",
        db_max_quantity: i64 = "DBMaxQuantity",
        engine: String = "Engine",
        engine_version: String = "EngineVersion",
        expire_time: String = "ExpireTime",
        export_key: String = "ExportKey",
        guard_db_instance_id: String = "GuardDBInstanceId",
        increment_source_db_instance_id: String = "IncrementSourceDBInstanceId",
        instance_network_type: String = "InstanceNetworkType",
        lock_mode: String = "LockMode",
        lock_reason: String = "LockReason",
        maintain_time: String = "MaintainTime",
        master_instance_id: String = "MasterInstanceId",
        max_connections: i64 = "MaxConnections",
        max_iops: i64 = "MaxIOPS",
        pay_type: String = "PayType",
        port: String = "Port",
        read_delay_time: String = "ReadDelayTime",
        region_id: String = "RegionId",
        security_ip_list: String = "SecurityIPList",
        slave_zones: DescribeDbInstancesAsCsvSlaveZones = "SlaveZones",
        support_upgrade_account_type: String = "SupportUpgradeAccountType",
        tags: String = "Tags",
        temp_db_instance_id: String = "TempDBInstanceId",
        v_switch_id: String = "VSwitchId",
        vpc_id: String = "VpcId",
        zone_id: String = "ZoneId",
    }
}

backstay::answer! {
    pub struct DescribeDbInstancesAsCsvItems {
    }
    lists {
        db_instance_attribute: [DescribeDbInstancesAsCsvDbInstanceAttribute]
            = "DBInstanceAttribute",
    }
}

backstay::answer! {
    /// What `DescribeDBInstancesAsCsv` answers.
    pub struct DescribeDbInstancesAsCsvResponse {
        items: DescribeDbInstancesAsCsvItems = "Items",
        request_id: String = "RequestId",
    }
}
