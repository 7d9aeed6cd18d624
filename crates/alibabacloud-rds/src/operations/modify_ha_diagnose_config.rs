// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ModifyHaDiagnoseConfig`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Modify HA diagnose config.
    pub struct ModifyHaDiagnoseConfig {
        new {
            db_instance_id: String = query "DBInstanceId",
        }
        into {
            tcp_connection_type: String = query "TcpConnectionType",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.modify_ha_diagnose_config -> ModifyHaDiagnoseConfigResponse;
    "ModifyHADiagnoseConfig" is Unsafe
        Rpc { method: "POST", action: "ModifyHADiagnoseConfig" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyHADiagnoseConfig";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = ModifyHaDiagnoseConfig::new("db-instance-id");
    }
}

backstay::answer! {
    /// What `ModifyHADiagnoseConfig` answers.
    pub struct ModifyHaDiagnoseConfigResponse {
        request_id: String = "RequestId",
    }
}
