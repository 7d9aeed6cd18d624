// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ModifyRcElasticScaling`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Modify RC elastic scaling.
    pub struct ModifyRcElasticScaling: Default {
    }
    Client.modify_rc_elastic_scaling -> ModifyRcElasticScalingResponse;
    "ModifyRCElasticScaling" is Unsafe
        Rpc { method: "POST", action: "ModifyRCElasticScaling" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyRCElasticScaling";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = ModifyRcElasticScaling::new();
    }
}

backstay::answer! {
    /// What `ModifyRCElasticScaling` answers.
    pub struct ModifyRcElasticScalingResponse {
        order_id: String = "OrderId",
        request_id: String = "RequestId",
    }
}
