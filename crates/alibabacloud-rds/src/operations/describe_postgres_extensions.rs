// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribePostgresExtensions`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;
use backstay::generated::Value;

backstay::operation! {
    /// Describe postgres extensions.
    pub struct DescribePostgresExtensions {
        new {
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
            db_name: String as DbName = query "DBName",
        }
        into {
            client_token: String = query "ClientToken",
            resource_group_id: String = query "ResourceGroupId",
        }
    }
    Client.describe_postgres_extensions -> DescribePostgresExtensionsResponse;
    "DescribePostgresExtensions" is Safe
        Rpc { method: "POST", action: "DescribePostgresExtensions" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribePostgresExtensions";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = DescribePostgresExtensions::new(
        ///     DbInstanceId("db-instance-id"),
        ///     DbName("db-name"),
        /// );
    }
}

backstay::answer! {
    pub struct DescribePostgresExtensionsInstalledExtensions {
        category: String = "Category",
        comment: String = "Comment",
        default_version: String = "DefaultVersion",
        installed_version: String = "InstalledVersion",
        name: String = "Name",
        owner: String = "Owner",
        priority: String = "Priority",
        requires: String = "Requires",
        uid: String = "Uid",
    }
}

backstay::answer! {
    pub struct DescribePostgresExtensionsUninstalledExtensions {
        category: String = "Category",
        comment: String = "Comment",
        default_version: String = "DefaultVersion",
        installed_version: String = "InstalledVersion",
        name: String = "Name",
        owner: String = "Owner",
        priority: String = "Priority",
        requires: String = "Requires",
        uid: String = "Uid",
    }
}

backstay::answer! {
    /// What `DescribePostgresExtensions` answers.
    pub struct DescribePostgresExtensionsResponse {
        overview: Value = "Overview",
        request_id: String = "RequestId",
    }
    lists {
        installed_extensions: [DescribePostgresExtensionsInstalledExtensions]
            = "InstalledExtensions",
        uninstalled_extensions: [DescribePostgresExtensionsUninstalledExtensions]
            = "UninstalledExtensions",
    }
}
