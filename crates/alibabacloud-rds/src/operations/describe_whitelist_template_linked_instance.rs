// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeWhitelistTemplateLinkedInstance`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe whitelist template linked instance.
    pub struct DescribeWhitelistTemplateLinkedInstance {
        new {
            template_id: i64 = form "TemplateId",
        }
        into {
            resource_group_id: String = query "ResourceGroupId",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.describe_whitelist_template_linked_instance -> DescribeWhitelistTemplateLinkedInstanceResponse;
    "DescribeWhitelistTemplateLinkedInstance" is Safe
        Rpc { method: "POST", action: "DescribeWhitelistTemplateLinkedInstance" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeWhitelistTemplateLinkedInstance";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeWhitelistTemplateLinkedInstance::new(1);
    }
}

backstay::answer! {
    pub struct DescribeWhitelistTemplateLinkedInstanceData {
        template_id: i64 = "TemplateId",
    }
    lists {
        ins_name: [String] = "InsName",
    }
}

backstay::answer! {
    /// What `DescribeWhitelistTemplateLinkedInstance` answers.
    pub struct DescribeWhitelistTemplateLinkedInstanceResponse {
        code: String = "Code",
        data: DescribeWhitelistTemplateLinkedInstanceData = "Data",
        http_status_code: i64 = "HttpStatusCode",
        message: String = "Message",
        request_id: String = "RequestId",
        success: bool = "Success",
    }
}
