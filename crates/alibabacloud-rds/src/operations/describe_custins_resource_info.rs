// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeCustinsResourceInfo`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe custins resource info.
    pub struct DescribeCustinsResourceInfo {
        new {
            db_instance_ids: String = query "DBInstanceIds",
        }
        into {
            resource_group_id: String = query "ResourceGroupId",
        }
    }
    Client.describe_custins_resource_info -> DescribeCustinsResourceInfoResponse;
    "DescribeCustinsResourceInfo" is Safe
        Rpc { method: "POST", action: "DescribeCustinsResourceInfo" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeCustinsResourceInfo";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeCustinsResourceInfo::new("db-instance-ids");
    }
}

backstay::answer! {
    pub struct DescribeCustinsResourceInfoData {
        cpu_adjust_deadline: String = "CpuAdjustDeadline",
        cpu_adjustable_max_ratio: String = "CpuAdjustableMaxRatio",
        cpu_adjustable_max_value: String = "CpuAdjustableMaxValue",
        cpu_increase_ratio: String = "CpuIncreaseRatio",
        cpu_increase_ratio_value: String = "CpuIncreaseRatioValue",
        db_instance_id: String = "DBInstanceId",
        iops_adjustable_max_value: String = "IopsAdjustableMaxValue",
        max_conn_adjust_deadline: String = "MaxConnAdjustDeadline",
        max_conn_adjustable_max_value: String = "MaxConnAdjustableMaxValue",
        max_conn_increase_ratio: String = "MaxConnIncreaseRatio",
        max_conn_increase_ratio_value: String = "MaxConnIncreaseRatioValue",
        max_iops_adjust_deadline: String = "MaxIopsAdjustDeadline",
        max_iops_increase_ratio: String = "MaxIopsIncreaseRatio",
        max_iops_increase_ratio_value: String = "MaxIopsIncreaseRatioValue",
        mem_adjustable_max_ratio: String = "MemAdjustableMaxRatio",
        mem_adjustable_max_value: String = "MemAdjustableMaxValue",
        memory_adjust_deadline: String = "MemoryAdjustDeadline",
        memory_increase_ratio: String = "MemoryIncreaseRatio",
        memory_increase_ratio_value: String = "MemoryIncreaseRatioValue",
        origin_cpu: String = "OriginCpu",
        origin_max_conn: String = "OriginMaxConn",
        origin_max_iops: String = "OriginMaxIops",
        origin_memory: String = "OriginMemory",
    }
}

backstay::answer! {
    /// What `DescribeCustinsResourceInfo` answers.
    pub struct DescribeCustinsResourceInfoResponse {
        request_id: String = "RequestId",
    }
    lists {
        data: [DescribeCustinsResourceInfoData] = "Data",
    }
}
