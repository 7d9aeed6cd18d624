// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ModifyBackupSetExpireTime`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Modify backup set expire time.
    pub struct ModifyBackupSetExpireTime {
        new {
            backup_id: i64 = query "BackupId",
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
            expect_expire_time: String as ExpectExpireTime = query "ExpectExpireTime",
        }
    }
    Client.modify_backup_set_expire_time -> ModifyBackupSetExpireTimeResponse;
    "ModifyBackupSetExpireTime" is Unsafe
        Rpc { method: "POST", action: "ModifyBackupSetExpireTime" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyBackupSetExpireTime";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = ModifyBackupSetExpireTime::new(
        ///     1,
        ///     DbInstanceId("db-instance-id"),
        ///     ExpectExpireTime("expect-expire-time"),
        /// );
    }
}

backstay::answer! {
    /// What `ModifyBackupSetExpireTime` answers.
    pub struct ModifyBackupSetExpireTimeResponse {
        code: String = "Code",
        data: String = "Data",
        message: String = "Message",
        request_id: String = "RequestId",
        success: bool = "Success",
    }
}
