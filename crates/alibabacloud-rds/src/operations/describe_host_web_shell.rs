// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeHostWebShell`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;
use backstay::generated::Secret;

backstay::operation! {
    /// Describe host web shell.
    pub struct DescribeHostWebShell {
        new {
            account_name: String as AccountName = query "AccountName",
            account_password: Secret as AccountPassword = query "AccountPassword",
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
            host_name: String as HostName = query "HostName",
            region_id: String as RegionId = query "RegionID",
        }
    }
    Client.describe_host_web_shell -> DescribeHostWebShellResponse;
    "DescribeHostWebShell" is Safe
        Rpc { method: "POST", action: "DescribeHostWebShell" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeHostWebShell";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = DescribeHostWebShell::new(
        ///     AccountName("account-name"),
        ///     AccountPassword("account-password"),
        ///     DbInstanceId("db-instance-id"),
        ///     HostName("host-name"),
        ///     RegionId("region-id"),
        /// );
    }
}

backstay::answer! {
    /// What `DescribeHostWebShell` answers.
    pub struct DescribeHostWebShellResponse {
        login_url: Secret = "LoginUrl",
        request_id: String = "RequestId",
    }
}
