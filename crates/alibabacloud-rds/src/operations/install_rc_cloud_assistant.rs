// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`InstallRcCloudAssistant`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Install RC cloud assistant.
    pub struct InstallRcCloudAssistant {
        new {
            instance_ids: [String] = query_json "InstanceIds",
        }
        into {
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.install_rc_cloud_assistant -> InstallRcCloudAssistantResponse;
    "InstallRCCloudAssistant" is Unsafe
        Rpc { method: "POST", action: "InstallRCCloudAssistant" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/InstallRCCloudAssistant";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = InstallRcCloudAssistant::new(["instance-ids"]);
    }
}

backstay::answer! {
    /// What `InstallRCCloudAssistant` answers.
    pub struct InstallRcCloudAssistantResponse {
        request_id: String = "RequestId",
    }
}
