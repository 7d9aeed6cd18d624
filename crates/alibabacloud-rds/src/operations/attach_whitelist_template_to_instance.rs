// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`AttachWhitelistTemplateToInstance`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Attach whitelist template to instance.
    pub struct AttachWhitelistTemplateToInstance {
        new {
            ins_name: String = query "InsName",
            template_id: i64 = query "TemplateId",
        }
        into {
            resource_group_id: String = query "ResourceGroupId",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.attach_whitelist_template_to_instance -> AttachWhitelistTemplateToInstanceResponse;
    "AttachWhitelistTemplateToInstance" is Unsafe
        Rpc { method: "POST", action: "AttachWhitelistTemplateToInstance" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/AttachWhitelistTemplateToInstance";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = AttachWhitelistTemplateToInstance::new("ins-name", 1);
    }
}

backstay::answer! {
    pub struct AttachWhitelistTemplateToInstanceData {
        status: String = "Status",
    }
}

backstay::answer! {
    /// What `AttachWhitelistTemplateToInstance` answers.
    pub struct AttachWhitelistTemplateToInstanceResponse {
        code: String = "Code",
        data: AttachWhitelistTemplateToInstanceData = "Data",
        http_status_code: i64 = "HttpStatusCode",
        message: String = "Message",
        request_id: String = "RequestId",
        success: bool = "Success",
    }
}
