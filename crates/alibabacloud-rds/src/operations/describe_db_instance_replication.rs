// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeDbInstanceReplication`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe DB instance replication.
    pub struct DescribeDbInstanceReplication {
        new {
            db_instance_id: String = query "DBInstanceId",
        }
        into {
            resource_group_id: String = query "ResourceGroupId",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.describe_db_instance_replication -> DescribeDbInstanceReplicationResponse;
    "DescribeDBInstanceReplication" is Safe
        Rpc { method: "POST", action: "DescribeDBInstanceReplication" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDBInstanceReplication";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeDbInstanceReplication::new("db-instance-id");
    }
}

backstay::answer! {
    pub struct DescribeDbInstanceReplicationSlaveStatusList {
        channel_name: String = "ChannelName",
        executed_gtid_set: String = "ExecutedGtidSet",
        last_errno: i64 = "LastErrno",
        last_io_errno: i64 = "LastIoErrno",
        last_io_error: String = "LastIoError",
        last_sql_errno: i64 = "LastSqlErrno",
        last_sql_error: String = "LastSqlError",
        master_host: String = "MasterHost",
        master_user: String = "MasterUser",
        master_uuid: String = "MasterUuid",
        replicate_do_db: String = "ReplicateDoDb",
        replicate_do_table: String = "ReplicateDoTable",
        replicate_ignore_db: String = "ReplicateIgnoreDb",
        replicate_ignore_table: String = "ReplicateIgnoreTable",
        replicate_wild_do_table: String = "ReplicateWildDoTable",
        replicate_wild_ignore_table: String = "ReplicateWildIgnoreTable",
        seconds_behind_master: i64 = "SecondsBehindMaster",
        slave_io_running: String = "SlaveIoRunning",
        slave_io_state: String = "SlaveIoState",
        slave_sql_running: String = "SlaveSqlRunning",
        slave_sql_running_state: String = "SlaveSqlRunningState",
    }
}

backstay::answer! {
    /// What `DescribeDBInstanceReplication` answers.
    pub struct DescribeDbInstanceReplicationResponse {
        external_replication: String = "ExternalReplication",
        gtid_executed: String = "GtidExecuted",
        import_status: String = "ImportStatus",
        replication_delay: String = "ReplicationDelay",
        replication_error_message: String = "ReplicationErrorMessage",
        replication_ip: String = "ReplicationIp",
        replication_port: String = "ReplicationPort",
        replication_source: String = "ReplicationSource",
        replication_state: String = "ReplicationState",
        request_id: String = "RequestId",
    }
    lists {
        slave_status_list: [DescribeDbInstanceReplicationSlaveStatusList]
            = "SlaveStatusList",
    }
}
