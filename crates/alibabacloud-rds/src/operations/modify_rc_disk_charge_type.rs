// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ModifyRcDiskChargeType`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Modify RC disk charge type.
    pub struct ModifyRcDiskChargeType {
        new {
            instance_id: String = query "InstanceId",
        }
        into {
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.modify_rc_disk_charge_type -> ModifyRcDiskChargeTypeResponse;
    "ModifyRCDiskChargeType" is Unsafe
        Rpc { method: "POST", action: "ModifyRCDiskChargeType" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyRCDiskChargeType";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = ModifyRcDiskChargeType::new("instance-id");
    }
}

backstay::answer! {
    /// What `ModifyRCDiskChargeType` answers.
    pub struct ModifyRcDiskChargeTypeResponse {
        charge_type: String = "ChargeType",
        order_id: String = "OrderId",
        request_id: String = "RequestId",
    }
    lists {
        expired_time: [String] = "ExpiredTime",
        instance_ids: [String] = "InstanceIds",
    }
}
