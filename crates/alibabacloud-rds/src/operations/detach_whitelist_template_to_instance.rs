// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DetachWhitelistTemplateToInstance`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Detach whitelist template to instance.
    pub struct DetachWhitelistTemplateToInstance {
        new {
            ins_name: String = query "InsName",
            template_id: i64 = query "TemplateId",
        }
        into {
            resource_group_id: String = query "ResourceGroupId",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.detach_whitelist_template_to_instance -> DetachWhitelistTemplateToInstanceResponse;
    "DetachWhitelistTemplateToInstance" is Unsafe
        Rpc { method: "POST", action: "DetachWhitelistTemplateToInstance" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/DetachWhitelistTemplateToInstance";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DetachWhitelistTemplateToInstance::new("ins-name", 1);
    }
}

backstay::answer! {
    pub struct DetachWhitelistTemplateToInstanceData {
        status: String = "Status",
    }
}

backstay::answer! {
    /// What `DetachWhitelistTemplateToInstance` answers.
    pub struct DetachWhitelistTemplateToInstanceResponse {
        code: String = "Code",
        data: DetachWhitelistTemplateToInstanceData = "Data",
        http_status_code: i64 = "HttpStatusCode",
        message: String = "Message",
        request_id: String = "RequestId",
        success: bool = "Success",
    }
}
