// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ModifyDbInstanceDeletionProtection`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Modify DB instance deletion protection.
    pub struct ModifyDbInstanceDeletionProtection {
        new {
            db_instance_id: String = query "DBInstanceId",
            deletion_protection: bool = query "DeletionProtection",
        }
        into {
            client_token: String = query "ClientToken",
        }
    }
    Client.modify_db_instance_deletion_protection -> ModifyDbInstanceDeletionProtectionResponse;
    "ModifyDBInstanceDeletionProtection" is Token("ClientToken")
        Rpc { method: "POST", action: "ModifyDBInstanceDeletionProtection" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyDBInstanceDeletionProtection";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = ModifyDbInstanceDeletionProtection::new("db-instance-id", true);
    }
}

backstay::answer! {
    /// What `ModifyDBInstanceDeletionProtection` answers.
    pub struct ModifyDbInstanceDeletionProtectionResponse {
        request_id: String = "RequestId",
    }
}
