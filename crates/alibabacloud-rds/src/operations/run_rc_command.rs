// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`RunRcCommand`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Run RC command.
    pub struct RunRcCommand {
        new {
            command_content: String as CommandContent = query "CommandContent",
            r#type: String as Type = query "Type",
        }
        into {
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.run_rc_command -> RunRcCommandResponse;
    "RunRCCommand" is Unsafe Rpc { method: "POST", action: "RunRCCommand" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/RunRCCommand";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = RunRcCommand::new(CommandContent("command-content"), Type("type"));
    }
}

backstay::answer! {
    /// What `RunRCCommand` answers.
    pub struct RunRcCommandResponse {
        command_id: String = "CommandId",
        invoke_id: String = "InvokeId",
        request_id: String = "RequestId",
    }
}
