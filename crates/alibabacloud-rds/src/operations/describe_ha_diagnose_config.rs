// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeHaDiagnoseConfig`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe HA diagnose config.
    pub struct DescribeHaDiagnoseConfig {
        new {
            db_instance_id: String = query "DBInstanceId",
        }
        into {
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.describe_ha_diagnose_config -> DescribeHaDiagnoseConfigResponse;
    "DescribeHADiagnoseConfig" is Safe
        Rpc { method: "POST", action: "DescribeHADiagnoseConfig" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeHADiagnoseConfig";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeHaDiagnoseConfig::new("db-instance-id");
    }
}

backstay::answer! {
    /// What `DescribeHADiagnoseConfig` answers.
    pub struct DescribeHaDiagnoseConfigResponse {
        request_id: String = "RequestId",
        tcp_connection_type: String = "TcpConnectionType",
    }
}
