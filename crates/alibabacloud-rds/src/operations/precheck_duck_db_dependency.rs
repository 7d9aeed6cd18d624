// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`PrecheckDuckDbDependency`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Precheck duck DB dependency.
    pub struct PrecheckDuckDbDependency {
        new {
            db_instance_id: String = query "DBInstanceId",
        }
        into {
            target_mode: String = query "TargetMode",
        }
    }
    Client.precheck_duck_db_dependency -> PrecheckDuckDbDependencyResponse;
    "PrecheckDuckDBDependency" is Safe
        Rpc { method: "POST", action: "PrecheckDuckDBDependency" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/PrecheckDuckDBDependency";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = PrecheckDuckDbDependency::new("db-instance-id");
    }
}

backstay::answer! {
    pub struct PrecheckDuckDbDependencyFailedCheckItems {
        allow_auto_modify: bool = "AllowAutoModify",
        current_value: String = "CurrentValue",
        name: String = "Name",
        required_value: String = "RequiredValue",
        r#type: String = "Type",
    }
}

backstay::answer! {
    /// What `PrecheckDuckDBDependency` answers.
    pub struct PrecheckDuckDbDependencyResponse {
        result: bool = "Result",
    }
    lists {
        failed_check_items: [PrecheckDuckDbDependencyFailedCheckItems]
            = "FailedCheckItems",
    }
}
