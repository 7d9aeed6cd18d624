// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`CopyDatabase`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Copy database.
    pub struct CopyDatabase: Default {
        set {
            reserve_account: i64 = query "ReserveAccount",
        }
        into {
            db_instance_name: String = query "DBInstanceName",
            dst_db_name: String = query "DstDBName",
            resource_group_id: String = query "ResourceGroupId",
            src_db_name: String = query "SrcDBName",
        }
    }
    Client.copy_database -> CopyDatabaseResponse;
    "CopyDatabase" is Unsafe Rpc { method: "POST", action: "CopyDatabase" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/CopyDatabase";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = CopyDatabase::new();
    }
}

backstay::answer! {
    /// What `CopyDatabase` answers.
    pub struct CopyDatabaseResponse {
        db_name: String = "DBName",
        db_status: String = "DBStatus",
        request_id: String = "RequestId",
        task_id: String = "TaskId",
    }
}
