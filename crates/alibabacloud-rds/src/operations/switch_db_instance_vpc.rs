// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`SwitchDbInstanceVpc`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Switch DB instance vpc.
    pub struct SwitchDbInstanceVpc {
        new {
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
            vpc_id: String as VpcId = query "VPCId",
            v_switch_id: String as VSwitchId = query "VSwitchId",
        }
        into {
            private_ip_address: String = query "PrivateIpAddress",
        }
    }
    Client.switch_db_instance_vpc -> SwitchDbInstanceVpcResponse;
    "SwitchDBInstanceVpc" is Unsafe
        Rpc { method: "POST", action: "SwitchDBInstanceVpc" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/SwitchDBInstanceVpc";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = SwitchDbInstanceVpc::new(
        ///     DbInstanceId("db-instance-id"),
        ///     VpcId("vpc-id"),
        ///     VSwitchId("v-switch-id"),
        /// );
    }
}

backstay::answer! {
    /// What `SwitchDBInstanceVpc` answers.
    pub struct SwitchDbInstanceVpcResponse {
        request_id: String = "RequestId",
    }
}
