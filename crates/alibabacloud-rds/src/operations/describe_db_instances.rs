// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeDbInstances`] and the types that only it uses.

use crate::Client;
use crate::types::*;

backstay::operation! {
    /// List instances of a region.
    ///
    /// `MaxResults` or `NextToken` turn to pages by token:
    /// `PageNumber` and `PageSize` have no effect then, and the total is that of
    /// the page. `pages` goes by page numbers.
    ///
    /// The list comes in pages:
    /// [`client.describe_db_instances(request).pages()`](backstay::Call::pages) gives all items.
    pub struct DescribeDbInstances: Default {
        set {
            /// Edition.
            category: Category = query "Category",
            /// Connection mode.
            connection_mode: ConnectionMode = query "ConnectionMode",
            /// State of the instance.
            db_instance_status: DbInstanceStatus = query "DBInstanceStatus",
            /// Role of the instance.
            db_instance_type: DbInstanceType = query "DBInstanceType",
            /// Engine.
            engine: Engine = query "Engine",
            /// Whether expired.
            expired: DescribeDbInstancesExpired = query "Expired",
            /// Whether the edition (`Category`) and what goes with it are returned:
            /// with 0 by one text of the vendor, only with 1 by another.
            /// One of `0`, `1`.
            instance_level: i64 = query "InstanceLevel",
            /// Network type.
            instance_network_type: InstanceNetworkType = query "InstanceNetworkType",
            /// Page size in token paging; then PageSize and PageNumber have no effect.
            /// 1 to 100; left out: `30`.
            max_results: i64 = query "MaxResults",
            /// Page number, from 1.
            /// At least 1; left out: `1`.
            page_number: i64 = query "PageNumber",
            /// Page size.
            /// 1 to 100; left out: `30`.
            page_size: i64 = query "PageSize",
            /// Billing.
            pay_type: PayType = query "PayType",
            query_auto_renewal: bool = query "QueryAutoRenewal",
        }
        into {
            /// Idempotency token made by the client.
            /// At most 64 characters.
            client_token: String = query "ClientToken",
            /// Connection address.
            connection_string: String = query "ConnectionString",
            /// Instance type (specification).
            db_instance_class: String = query "DBInstanceClass",
            /// Instance id.
            db_instance_id: String = query "DBInstanceId",
            /// Dedicated cluster id.
            dedicated_host_group_id: String = query "DedicatedHostGroupId",
            /// Host id in the dedicated cluster.
            dedicated_host_id: String = query "DedicatedHostId",
            /// Engine version.
            engine_version: String = query "EngineVersion",
            /// JSON text with filter conditions.
            filter: String = query "Filter",
            /// Token of the next page; absent or empty at the end.
            next_token: String = query "NextToken",
            /// Resource group id.
            resource_group_id: String = query "ResourceGroupId",
            /// Part of an instance id or description.
            search_key: String = query "SearchKey",
            /// JSON text of up to five tags.
            tags: String = query "Tags",
            /// Virtual switch id.
            v_switch_id: String = query "VSwitchId",
            /// VPC id.
            vpc_id: String = query "VpcId",
            /// Zone id.
            zone_id: String = query "ZoneId",
            proxy_id: String = query "proxyId",
            /// Region id.
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.describe_db_instances -> DescribeDbInstancesResponse;
    "DescribeDBInstances" is Safe Rpc { method: "POST", action: "DescribeDBInstances" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDBInstances";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeDbInstances::new();
    }
}

backstay::pages! {
    DescribeDbInstancesResponse of DescribeDbInstancesDbInstance by Page
        "PageNumber" from 1;
    limit "PageSize" { default: Some(30), minimum: 1, maximum: Some(100) };
    items "/Items/DBInstance";
    total "/TotalRecordCount";
}

backstay::enumeration! {
    pub enum DescribeDbInstancesExpired {
        /// Expired.
        True = "True",
        /// Not expired.
        False = "False",
    }
}

backstay::enumeration! {
    /// I/O acceleration.
    pub enum DescribeDbInstancesIoAccelerationEnabled {
        /// Off.
        N0 = "0",
        /// On.
        N1 = "1",
    }
}

backstay::answer! {
    pub struct DescribeDbInstancesDbInstance {
        auto_renewal: bool = "AutoRenewal",
        blue_green_deployment_name: String = "BlueGreenDeploymentName",
        blue_instance_name: String = "BlueInstanceName",
        /// Deprecated.
        bpe_enabled: String = "BpeEnabled",
        /// I/O burst on.
        bursting_enabled: bool = "BurstingEnabled",
        /// Edition.
        category: Category = "Category",
        /// Cold data archive on.
        cold_data_enabled: bool = "ColdDataEnabled",
        /// Connection mode.
        connection_mode: ConnectionMode = "ConnectionMode",
        /// Connection address.
        connection_string: String = "ConnectionString",
        /// Time of creation.
        create_time: String = "CreateTime",
        /// Number of CPUs; only with the edition.
        db_instance_cpu: String = "DBInstanceCPU",
        /// Instance type (specification).
        db_instance_class: String = "DBInstanceClass",
        /// Instance name shown to people.
        db_instance_description: String = "DBInstanceDescription",
        /// Instance id.
        db_instance_id: String = "DBInstanceId",
        /// Memory in MB; only with the edition.
        db_instance_memory: i64 = "DBInstanceMemory",
        /// Internal or public address.
        db_instance_net_type: DbInstanceNetType = "DBInstanceNetType",
        /// State of the instance.
        db_instance_status: DbInstanceStatus = "DBInstanceStatus",
        /// Storage type.
        db_instance_storage_type: DbInstanceStorageType = "DBInstanceStorageType",
        /// Role of the instance.
        db_instance_type: DbInstanceType = "DBInstanceType",
        /// Dedicated cluster id.
        dedicated_host_group_id: String = "DedicatedHostGroupId",
        /// Dedicated cluster name.
        dedicated_host_group_name: String = "DedicatedHostGroupName",
        /// Host of the logger node.
        dedicated_host_id_for_log: String = "DedicatedHostIdForLog",
        /// Host of the primary.
        dedicated_host_id_for_master: String = "DedicatedHostIdForMaster",
        /// Host of the secondary.
        dedicated_host_id_for_slave: String = "DedicatedHostIdForSlave",
        /// Host name of the logger node.
        dedicated_host_name_for_log: String = "DedicatedHostNameForLog",
        /// Host name of the primary.
        dedicated_host_name_for_master: String = "DedicatedHostNameForMaster",
        /// Host name of the secondary.
        dedicated_host_name_for_slave: String = "DedicatedHostNameForSlave",
        /// Zone of the logger node.
        dedicated_host_zone_id_for_log: String = "DedicatedHostZoneIdForLog",
        /// Zone of the primary.
        dedicated_host_zone_id_for_master: String = "DedicatedHostZoneIdForMaster",
        /// Zone of the secondary.
        dedicated_host_zone_id_for_slave: String = "DedicatedHostZoneIdForSlave",
        /// Release protection on.
        deletion_protection: bool = "DeletionProtection",
        /// Time it was destroyed.
        destroy_time: String = "DestroyTime",
        /// Engine.
        engine: Engine = "Engine",
        /// Engine version.
        engine_version: String = "EngineVersion",
        /// Time it expires; subscriptions only.
        expire_time: String = "ExpireTime",
        /// Dedicated cluster.
        general_group_name: String = "GeneralGroupName",
        green_instance_name: String = "GreenInstanceName",
        /// Disaster-recovery instance.
        guard_db_instance_id: String = "GuardDBInstanceId",
        /// Network type.
        instance_network_type: InstanceNetworkType = "InstanceNetworkType",
        /// I/O acceleration.
        io_acceleration_enabled: DescribeDbInstancesIoAccelerationEnabled
            = "IoAccelerationEnabled",
        is_analytic_ins: String = "IsAnalyticIns",
        is_analytic_read_only_ins: bool = "IsAnalyticReadOnlyIns",
        /// Lock state.
        lock_mode: LockMode = "LockMode",
        /// Why it is locked.
        lock_reason: String = "LockReason",
        /// Primary instance; absent on a primary.
        master_instance_id: String = "MasterInstanceId",
        /// Several zones (the name is misspelt in the API).
        mutri_o_rsignle: bool = "MutriORsignle",
        /// Billing.
        pay_type: PayType = "PayType",
        /// Wrapper of the read-only instances.
        read_only_db_instance_ids: ReadOnlyDbInstanceIds = "ReadOnlyDBInstanceIds",
        /// Region id.
        region_id: String = "RegionId",
        /// Resource group id.
        resource_group_id: String = "ResourceGroupId",
        /// Weighted switchover (dedicated cluster).
        switch_weight: i64 = "SwitchWeight",
        /// Temporary instance.
        temp_db_instance_id: String = "TempDBInstanceId",
        /// Problem text (dedicated cluster).
        tips: String = "Tips",
        /// Severity of the problem.
        /// One of `1`, `2`.
        tips_level: i64 = "TipsLevel",
        /// Virtual switch id.
        v_switch_id: String = "VSwitchId",
        /// Instance id inside the VPC.
        vpc_cloud_instance_id: String = "VpcCloudInstanceId",
        /// VPC id.
        vpc_id: String = "VpcId",
        /// VPC name.
        vpc_name: String = "VpcName",
        /// Zone id.
        zone_id: String = "ZoneId",
    }
}

backstay::answer! {
    /// Wrapper of the rows.
    pub struct DescribeDbInstancesItems {
    }
    lists {
        /// Instances.
        db_instance: [DescribeDbInstancesDbInstance] = "DBInstance",
    }
}

backstay::answer! {
    /// What `DescribeDBInstances` answers.
    pub struct DescribeDbInstancesResponse {
        /// Wrapper of the rows.
        items: DescribeDbInstancesItems = "Items",
        /// Token of the next page; absent or empty at the end.
        next_token: String = "NextToken",
        /// Page number, from 1.
        /// At least 1.
        page_number: i64 = "PageNumber",
        /// Rows on this page.
        page_record_count: i64 = "PageRecordCount",
        /// Id of the request.
        request_id: String = "RequestId",
        /// Rows in all; in token paging only those of the page.
        total_record_count: i64 = "TotalRecordCount",
    }
}
