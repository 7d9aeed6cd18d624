// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeInstanceKeywords`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe instance keywords.
    pub struct DescribeInstanceKeywords: Default {
        into {
            key: String = query "Key",
        }
    }
    Client.describe_instance_keywords -> DescribeInstanceKeywordsResponse;
    "DescribeInstanceKeywords" is Safe
        Rpc { method: "POST", action: "DescribeInstanceKeywords" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeInstanceKeywords";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeInstanceKeywords::new();
    }
}

backstay::answer! {
    pub struct DescribeInstanceKeywordsWords {
    }
    lists {
        word: [String] = "word",
    }
}

backstay::answer! {
    /// What `DescribeInstanceKeywords` answers.
    pub struct DescribeInstanceKeywordsResponse {
        key: String = "Key",
        request_id: String = "RequestId",
        words: DescribeInstanceKeywordsWords = "Words",
    }
}
