// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ModifyCustinsResource`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Modify custins resource.
    pub struct ModifyCustinsResource {
        new {
            db_instance_id: String = query "DBInstanceId",
        }
        set {
            target_value: i64 = query "TargetValue",
        }
        into {
            adjust_deadline: String = query "AdjustDeadline",
            increase_ratio: String = query "IncreaseRatio",
            resource_type: String = query "ResourceType",
            restore_original_specification: String
                = query "RestoreOriginalSpecification",
        }
    }
    Client.modify_custins_resource -> ModifyCustinsResourceResponse;
    "ModifyCustinsResource" is Unsafe
        Rpc { method: "POST", action: "ModifyCustinsResource" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyCustinsResource";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = ModifyCustinsResource::new("db-instance-id");
    }
}

backstay::answer! {
    /// What `ModifyCustinsResource` answers.
    pub struct ModifyCustinsResourceResponse {
        request_id: String = "RequestId",
        task_id: i64 = "TaskId",
    }
}
