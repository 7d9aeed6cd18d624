// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`CreateReplicationLink`] and the types that only it uses.

use crate::Client;
use backstay::generated::Secret;

backstay::operation! {
    /// Create replication link.
    pub struct CreateReplicationLink {
        new {
            db_instance_id: String = query "DBInstanceId",
            dry_run: bool = query "DryRun",
        }
        set {
            source_port: i64 = query "SourcePort",
            task_id: i64 = query "TaskId",
        }
        into {
            replicator_account: String = query "ReplicatorAccount",
            replicator_password: Secret = query "ReplicatorPassword",
            source_address: String = query "SourceAddress",
            source_category: String = query "SourceCategory",
            source_instance_name: String = query "SourceInstanceName",
            source_instance_region_id: String = query "SourceInstanceRegionId",
            target_address: String = query "TargetAddress",
            task_name: String = query "TaskName",
        }
    }
    Client.create_replication_link -> CreateReplicationLinkResponse;
    "CreateReplicationLink" is Unsafe
        Rpc { method: "POST", action: "CreateReplicationLink" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/CreateReplicationLink";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = CreateReplicationLink::new("db-instance-id", true);
    }
}

backstay::answer! {
    /// What `CreateReplicationLink` answers.
    pub struct CreateReplicationLinkResponse {
        db_instance_id: String = "DBInstanceId",
        request_id: String = "RequestId",
        task_id: i64 = "TaskId",
        task_name: String = "TaskName",
    }
}
