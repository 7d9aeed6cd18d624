// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`QueryRecommendByCode`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Query recommend by code.
    pub struct QueryRecommendByCode {
        new {
            code: String = query "Code",
        }
        into {
            resource_group_id: String = query "ResourceGroupId",
        }
    }
    Client.query_recommend_by_code -> QueryRecommendByCodeResponse;
    "QueryRecommendByCode" is Safe
        Rpc { method: "POST", action: "QueryRecommendByCode" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/QueryRecommendByCode";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = QueryRecommendByCode::new("code");
    }
}

backstay::answer! {
    /// What `QueryRecommendByCode` answers.
    pub struct QueryRecommendByCodeResponse {
        data: String = "Data",
        request_id: String = "RequestId",
        success: bool = "Success",
    }
}
