// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeWhitelistTemplate`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe whitelist template.
    pub struct DescribeWhitelistTemplate {
        new {
            template_id: i64 = query "TemplateId",
        }
        into {
            resource_group_id: String = query "ResourceGroupId",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.describe_whitelist_template -> DescribeWhitelistTemplateResponse;
    "DescribeWhitelistTemplate" is Safe
        Rpc { method: "POST", action: "DescribeWhitelistTemplate" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeWhitelistTemplate";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeWhitelistTemplate::new(1);
    }
}

backstay::answer! {
    pub struct DescribeWhitelistTemplateTemplate {
        id: i64 = "Id",
        ips: String = "Ips",
        template_id: i64 = "TemplateId",
        template_name: String = "TemplateName",
        user_id: i64 = "UserId",
    }
}

backstay::answer! {
    pub struct DescribeWhitelistTemplateData {
        template: DescribeWhitelistTemplateTemplate = "Template",
    }
}

backstay::answer! {
    /// What `DescribeWhitelistTemplate` answers.
    pub struct DescribeWhitelistTemplateResponse {
        code: String = "Code",
        data: DescribeWhitelistTemplateData = "Data",
        http_status_code: i64 = "HttpStatusCode",
        message: String = "Message",
        request_id: String = "RequestId",
        success: bool = "Success",
    }
}
