// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`UnassociateEipAddressWithRcInstance`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Unassociate eip address with RC instance.
    pub struct UnassociateEipAddressWithRcInstance: Default {
    }
    Client.unassociate_eip_address_with_rc_instance -> UnassociateEipAddressWithRcInstanceResponse;
    "UnassociateEipAddressWithRCInstance" is Unsafe
        Rpc { method: "POST", action: "UnassociateEipAddressWithRCInstance" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/UnassociateEipAddressWithRCInstance";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = UnassociateEipAddressWithRcInstance::new();
    }
}

backstay::answer! {
    /// What `UnassociateEipAddressWithRCInstance` answers.
    pub struct UnassociateEipAddressWithRcInstanceResponse {
        request_id: String = "RequestId",
    }
}
