// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ModifyDasInstanceConfig`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Modify das instance config.
    pub struct ModifyDasInstanceConfig {
        new {
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
            storage_auto_scale: String as StorageAutoScale = query "StorageAutoScale",
        }
        set {
            storage_threshold: i64 = query "StorageThreshold",
            storage_upper_bound: i64 = query "StorageUpperBound",
        }
        into {
            client_token: String = query "ClientToken",
        }
    }
    Client.modify_das_instance_config -> ModifyDasInstanceConfigResponse;
    "ModifyDasInstanceConfig" is Token("ClientToken")
        Rpc { method: "POST", action: "ModifyDasInstanceConfig" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyDasInstanceConfig";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = ModifyDasInstanceConfig::new(
        ///     DbInstanceId("db-instance-id"),
        ///     StorageAutoScale("storage-auto-scale"),
        /// );
    }
}

backstay::answer! {
    /// What `ModifyDasInstanceConfig` answers.
    pub struct ModifyDasInstanceConfigResponse {
        request_id: String = "RequestId",
    }
}
