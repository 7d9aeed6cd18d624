// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ModifyWhitelistTemplate`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Modify whitelist template.
    pub struct ModifyWhitelistTemplate {
        new {
            ip_whitelist: String = query "IpWhitelist",
        }
        set {
            template_id: i64 = query "TemplateId",
        }
        into {
            resource_group_id: String = query "ResourceGroupId",
            template_name: String = query "TemplateName",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.modify_whitelist_template -> ModifyWhitelistTemplateResponse;
    "ModifyWhitelistTemplate" is Unsafe
        Rpc { method: "POST", action: "ModifyWhitelistTemplate" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyWhitelistTemplate";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = ModifyWhitelistTemplate::new("ip-whitelist");
    }
}

backstay::answer! {
    pub struct ModifyWhitelistTemplateData {
        status: String = "Status",
    }
}

backstay::answer! {
    /// What `ModifyWhitelistTemplate` answers.
    pub struct ModifyWhitelistTemplateResponse {
        code: String = "Code",
        data: ModifyWhitelistTemplateData = "Data",
        http_status_code: i64 = "HttpStatusCode",
        message: String = "Message",
        request_id: String = "RequestId",
        success: bool = "Success",
    }
}
