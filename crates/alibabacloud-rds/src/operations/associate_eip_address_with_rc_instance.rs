// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`AssociateEipAddressWithRcInstance`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Associate eip address with RC instance.
    pub struct AssociateEipAddressWithRcInstance: Default {
        into {
            allocation_id: String = query "AllocationId",
            instance_id: String = query "InstanceId",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.associate_eip_address_with_rc_instance -> AssociateEipAddressWithRcInstanceResponse;
    "AssociateEipAddressWithRCInstance" is Unsafe
        Rpc { method: "POST", action: "AssociateEipAddressWithRCInstance" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/AssociateEipAddressWithRCInstance";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = AssociateEipAddressWithRcInstance::new();
    }
}

backstay::answer! {
    /// What `AssociateEipAddressWithRCInstance` answers.
    pub struct AssociateEipAddressWithRcInstanceResponse {
        request_id: String = "RequestId",
    }
}
