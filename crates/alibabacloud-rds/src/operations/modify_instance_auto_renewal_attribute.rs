// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ModifyInstanceAutoRenewalAttribute`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Modify instance auto renewal attribute.
    pub struct ModifyInstanceAutoRenewalAttribute {
        new {
            db_instance_id: String = query "DBInstanceId",
        }
        into {
            auto_renew: String = query "AutoRenew",
            client_token: String = query "ClientToken",
            duration: String = query "Duration",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.modify_instance_auto_renewal_attribute -> ModifyInstanceAutoRenewalAttributeResponse;
    "ModifyInstanceAutoRenewalAttribute" is Token("ClientToken")
        Rpc { method: "POST", action: "ModifyInstanceAutoRenewalAttribute" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyInstanceAutoRenewalAttribute";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = ModifyInstanceAutoRenewalAttribute::new("db-instance-id");
    }
}

backstay::answer! {
    /// What `ModifyInstanceAutoRenewalAttribute` answers.
    pub struct ModifyInstanceAutoRenewalAttributeResponse {
        request_id: String = "RequestId",
    }
}
