// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeAccountMaskingPrivilege`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe account masking privilege.
    pub struct DescribeAccountMaskingPrivilege {
        new {
            db_instance_name: String = query "DBInstanceName",
        }
        into {
            db_name: String = query "DBName",
            user_name: String = query "UserName",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.describe_account_masking_privilege -> DescribeAccountMaskingPrivilegeResponse;
    "DescribeAccountMaskingPrivilege" is Safe
        Rpc { method: "POST", action: "DescribeAccountMaskingPrivilege" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeAccountMaskingPrivilege";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeAccountMaskingPrivilege::new("db-instance-name");
    }
}

backstay::answer! {
    pub struct DescribeAccountMaskingPrivilegeUserPrivilege {
        expire_time: String = "ExpireTime",
        privilege: String = "Privilege",
        user_name: String = "UserName",
    }
}

backstay::answer! {
    pub struct DescribeAccountMaskingPrivilegeData {
    }
    lists {
        user_privilege: [DescribeAccountMaskingPrivilegeUserPrivilege] = "UserPrivilege",
    }
}

backstay::answer! {
    /// What `DescribeAccountMaskingPrivilege` answers.
    pub struct DescribeAccountMaskingPrivilegeResponse {
        data: DescribeAccountMaskingPrivilegeData = "Data",
        request_id: String = "RequestId",
    }
}
