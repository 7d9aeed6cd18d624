// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ModifyParameter`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Modify parameter.
    pub struct ModifyParameter {
        new {
            db_instance_id: String = query "DBInstanceId",
        }
        set {
            forcerestart: bool = query "Forcerestart",
        }
        into {
            client_token: String = query "ClientToken",
            parameter_group_id: String = query "ParameterGroupId",
            parameters: String = query "Parameters",
            switch_time: String = query "SwitchTime",
            switch_time_mode: String = query "SwitchTimeMode",
        }
    }
    Client.modify_parameter -> ModifyParameterResponse;
    "ModifyParameter" is Token("ClientToken")
        Rpc { method: "POST", action: "ModifyParameter" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyParameter";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = ModifyParameter::new("db-instance-id");
    }
}

backstay::answer! {
    /// What `ModifyParameter` answers.
    pub struct ModifyParameterResponse {
        request_id: String = "RequestId",
    }
}
