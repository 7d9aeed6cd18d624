// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ModifyAccountMaskingPrivilege`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Modify account masking privilege.
    pub struct ModifyAccountMaskingPrivilege {
        new {
            db_instance_name: String as DbInstanceName = query "DBInstanceName",
            privilege: String as Privilege = query "Privilege",
            user_name: String as UserName = query "UserName",
        }
        into {
            db_name: String = query "DBName",
            expire_time: String = query "ExpireTime",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.modify_account_masking_privilege -> ModifyAccountMaskingPrivilegeResponse;
    "ModifyAccountMaskingPrivilege" is Unsafe
        Rpc { method: "POST", action: "ModifyAccountMaskingPrivilege" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyAccountMaskingPrivilege";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = ModifyAccountMaskingPrivilege::new(
        ///     DbInstanceName("db-instance-name"),
        ///     Privilege("privilege"),
        ///     UserName("user-name"),
        /// );
    }
}

backstay::answer! {
    /// What `ModifyAccountMaskingPrivilege` answers.
    pub struct ModifyAccountMaskingPrivilegeResponse {
        message: String = "Message",
        request_id: String = "RequestId",
        success: String = "Success",
    }
    lists {
        data: {String} = "Data",
    }
}
