// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeInstanceLinkedWhitelistTemplate`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe instance linked whitelist template.
    pub struct DescribeInstanceLinkedWhitelistTemplate {
        new {
            ins_name: String = query "InsName",
        }
        into {
            resource_group_id: String = query "ResourceGroupId",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.describe_instance_linked_whitelist_template -> DescribeInstanceLinkedWhitelistTemplateResponse;
    "DescribeInstanceLinkedWhitelistTemplate" is Safe
        Rpc { method: "POST", action: "DescribeInstanceLinkedWhitelistTemplate" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeInstanceLinkedWhitelistTemplate";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeInstanceLinkedWhitelistTemplate::new("ins-name");
    }
}

backstay::answer! {
    pub struct DescribeInstanceLinkedWhitelistTemplateTemplates {
        id: i64 = "Id",
        ips: String = "Ips",
        template_id: i64 = "TemplateId",
        template_name: String = "TemplateName",
        user_id: i64 = "UserId",
    }
}

backstay::answer! {
    pub struct DescribeInstanceLinkedWhitelistTemplateData {
        ins_name: String = "InsName",
    }
    lists {
        templates: [DescribeInstanceLinkedWhitelistTemplateTemplates] = "Templates",
    }
}

backstay::answer! {
    /// What `DescribeInstanceLinkedWhitelistTemplate` answers.
    pub struct DescribeInstanceLinkedWhitelistTemplateResponse {
        code: String = "Code",
        data: DescribeInstanceLinkedWhitelistTemplateData = "Data",
        http_status_code: i64 = "HttpStatusCode",
        message: String = "Message",
        request_id: String = "RequestId",
        success: bool = "Success",
    }
}
