// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeSecrets`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Describe secrets.
    ///
    /// The list comes in pages:
    /// [`client.describe_secrets(request).pages()`](backstay::Call::pages) gives all items.
    pub struct DescribeSecrets {
        new {
            engine: String = query "Engine",
            page_number: i64 as PageNumber = query "PageNumber",
            page_size: i64 as PageSize = query "PageSize",
        }
        into {
            accept_language: String = query "AcceptLanguage",
            client_token: String = query "ClientToken",
            db_instance_id: String = query "DbInstanceId",
            resource_group_id: String = query "ResourceGroupId",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.describe_secrets -> DescribeSecretsResponse;
    "DescribeSecrets" is Safe Rpc { method: "POST", action: "DescribeSecrets" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeSecrets";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = DescribeSecrets::new("engine", PageNumber(1), PageSize(1));
    }
}

backstay::pages! {
    DescribeSecretsResponse of DescribeSecretsSecrets by Page "PageNumber" from 1;
    limit "PageSize" {};
    items "/Secrets";
}

backstay::answer! {
    pub struct DescribeSecretsSecrets {
        account_id: String = "AccountId",
        description: String = "Description",
        region_id: String = "RegionId",
        secret_arn: String = "SecretArn",
        secret_name: String = "SecretName",
        username: String = "Username",
    }
}

backstay::answer! {
    /// What `DescribeSecrets` answers.
    pub struct DescribeSecretsResponse {
        page_number: i64 = "PageNumber",
        page_size: i64 = "PageSize",
        request_id: String = "RequestId",
    }
    lists {
        secrets: [DescribeSecretsSecrets] = "Secrets",
    }
}
