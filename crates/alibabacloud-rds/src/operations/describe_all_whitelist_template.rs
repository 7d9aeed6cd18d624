// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeAllWhitelistTemplate`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Describe all whitelist template.
    pub struct DescribeAllWhitelistTemplate {
        new {
            max_records_per_page: i64 as MaxRecordsPerPage = query "MaxRecordsPerPage",
            page_numbers: i64 as PageNumbers = query "PageNumbers",
        }
        set {
            fuzzy_search: bool = query "FuzzySearch",
        }
        into {
            resource_group_id: String = query "ResourceGroupId",
            template_name: String = query "TemplateName",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.describe_all_whitelist_template -> DescribeAllWhitelistTemplateResponse;
    "DescribeAllWhitelistTemplate" is Safe
        Rpc { method: "POST", action: "DescribeAllWhitelistTemplate" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeAllWhitelistTemplate";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = DescribeAllWhitelistTemplate::new(
        ///     MaxRecordsPerPage(1),
        ///     PageNumbers(1),
        /// );
    }
}

backstay::answer! {
    pub struct DescribeAllWhitelistTemplateTemplates {
        id: i64 = "Id",
        ips: String = "Ips",
        template_id: i64 = "TemplateId",
        template_name: String = "TemplateName",
        user_id: i64 = "UserId",
    }
}

backstay::answer! {
    pub struct DescribeAllWhitelistTemplateData {
        curr_page_numbers: i64 = "CurrPageNumbers",
        has_next: bool = "HasNext",
        has_prev: bool = "HasPrev",
        max_records_per_page: i64 = "MaxRecordsPerPage",
        total_page_numbers: i64 = "TotalPageNumbers",
        total_records: i64 = "TotalRecords",
    }
    lists {
        templates: [DescribeAllWhitelistTemplateTemplates] = "Templates",
    }
}

backstay::answer! {
    /// What `DescribeAllWhitelistTemplate` answers.
    pub struct DescribeAllWhitelistTemplateResponse {
        code: String = "Code",
        data: DescribeAllWhitelistTemplateData = "Data",
        http_status_code: i64 = "HttpStatusCode",
        message: String = "Message",
        request_id: String = "RequestId",
        success: bool = "Success",
    }
}
