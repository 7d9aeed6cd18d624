// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeAccounts`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe accounts.
    ///
    /// The list comes in pages:
    /// [`client.describe_accounts(request).pages()`](backstay::Call::pages) gives all items.
    pub struct DescribeAccounts {
        new {
            db_instance_id: String = query "DBInstanceId",
        }
        set {
            page_number: i64 = query "PageNumber",
            page_size: i64 = query "PageSize",
        }
        into {
            account_name: String = query "AccountName",
        }
    }
    Client.describe_accounts -> DescribeAccountsResponse;
    "DescribeAccounts" is Safe Rpc { method: "POST", action: "DescribeAccounts" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeAccounts";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeAccounts::new("db-instance-id");
    }
}

backstay::pages! {
    DescribeAccountsResponse of DescribeAccountsDbInstanceAccount by Page
        "PageNumber" from 1;
    limit "PageSize" {};
    items "/Accounts/DBInstanceAccount";
    total "/TotalRecordCount";
}

backstay::answer! {
    pub struct DescribeAccountsDatabasePrivilege {
        account_privilege: String = "AccountPrivilege",
        account_privilege_detail: String = "AccountPrivilegeDetail",
        db_name: String = "DBName",
    }
}

backstay::answer! {
    pub struct DescribeAccountsDatabasePrivileges {
    }
    lists {
        database_privilege: [DescribeAccountsDatabasePrivilege] = "DatabasePrivilege",
    }
}

backstay::answer! {
    pub struct DescribeAccountsDbInstanceAccount {
        account_description: String = "AccountDescription",
        account_name: String = "AccountName",
        account_status: String = "AccountStatus",
        account_type: String = "AccountType",
        bypass_rls: String = "BypassRLS",
        check_policy: bool = "CheckPolicy",
        create_db: String = "CreateDB",
        create_role: String = "CreateRole",
        db_instance_id: String = "DBInstanceId",
        database_privileges: DescribeAccountsDatabasePrivileges = "DatabasePrivileges",
        password_expire_time: String = "PasswordExpireTime",
        priv_exceeded: String = "PrivExceeded",
        replication: String = "Replication",
        valid_until: String = "ValidUntil",
    }
}

backstay::answer! {
    pub struct DescribeAccountsAccounts {
    }
    lists {
        db_instance_account: [DescribeAccountsDbInstanceAccount] = "DBInstanceAccount",
    }
}

backstay::answer! {
    /// What `DescribeAccounts` answers.
    pub struct DescribeAccountsResponse {
        accounts: DescribeAccountsAccounts = "Accounts",
        page_number: i64 = "PageNumber",
        request_id: String = "RequestId",
        resource_group_id: String = "ResourceGroupId",
        system_admin_account_first_activation_time: String
            = "SystemAdminAccountFirstActivationTime",
        system_admin_account_status: String = "SystemAdminAccountStatus",
        total_record_count: i64 = "TotalRecordCount",
    }
}
