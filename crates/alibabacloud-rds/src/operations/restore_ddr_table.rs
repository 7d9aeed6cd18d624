// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`RestoreDdrTable`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Restores databases and tables of another region's backup or moment into an existing instance.
    ///
    /// From a cross-region backup set, or to a point in time of a source
    /// instance in another region, which needs cross-region log backup.
    /// The new names must not be in use on the target; into the source itself
    /// they must differ from the old ones.
    ///
    /// The answer names no task: the instance's history tasks tell how it went,
    /// and then its state, which may be `Running` all the while.
    /// What the task is called, and whether the instance shows `Restoring`, no
    /// document says.
    ///
    /// Current pages have MySQL only, older ones SQL Server and PostgreSQL too:
    /// the service decides. So it does on the length of the list of tables, and
    /// on calls per minute, which no document limits.
    ///
    /// To wait for it: [`wait_for_history_task`](crate::Client::wait_for_history_task) with a [`DescribeHistoryTasks`](super::DescribeHistoryTasks) request that names the request's `db_instance_id` as `instance_id`.
    /// Then: [`wait_for_instance`](crate::Client::wait_for_instance) with the request's `db_instance_id`.
    pub struct RestoreDdrTable {
        new {
            /// Id of the existing instance that receives the data.
            /// Older texts of the vendor call it the source.
            db_instance_id: String = query "DBInstanceId",
            /// The databases and tables to restore.
            table_meta: [RestoreDatabase] = query_json "TableMeta",
        }
        one_of {
            /// What the databases and tables are brought back to.
            restore_point: RestorePoint = query,
        }
        into {
            /// Idempotency token: the same token restores once, however often it is
            /// sent. A new one for each restore.
            /// At most 64 characters; ASCII only.
            client_token: String = query "ClientToken",
            /// Id of the resource group.
            resource_group_id: String = query "ResourceGroupId",
            /// Region of the target; list in DescribeRegions.
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.restore_ddr_table -> RestoreDdrTableResponse;
    "RestoreDdrTable" is Token("ClientToken")
        Rpc { method: "POST", action: "RestoreDdrTable" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/RestoreDdrTable";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = RestoreDdrTable::new(
        ///     "db-instance-id",
        ///     [RestoreDatabase::new(Name("name"), Newname("newname"))],
        ///     RestorePoint::backup_set("backup-id"),
        /// );
    }
}

backstay::one_of! {
    /// What the databases and tables are brought back to.
    pub enum RestorePoint in query {
        /// The state that a cross-region backup set holds.
        BackupSet = backup_set {
            const {
                "RestoreType" = query "0",
            }
            has {
                /// Id of the cross-region backup set: the `CrossBackupId` of
                /// `DescribeCrossRegionBackups`, a number there and text here.
                /// One text of the vendor calls it BackupSetId.
                backup_id: String = query "BackupId",
            }
        }
        /// The state of a source instance at a moment.
        PointInTime = point_in_time {
            const {
                "RestoreType" = query "1",
            }
            has {
                /// The moment, before now.
                /// UTC time such as `2026-01-02T03:04:05Z`.
                restore_time: Timestamp as RestoreTime = query "RestoreTime",
                /// Id of the source instance.
                source_db_instance_name: String as SourceDbInstanceName
                    = query "SourceDBInstanceName",
                /// Region of the source instance.
                source_region: String as SourceRegion = query "SourceRegion",
            }
        }
    }
}

backstay::request! {
    /// A table to restore, under its old and its new name.
    pub struct RestoredTable {
        const {
            "type" = "table",
        }
        new {
            /// Name of the table in the backup.
            name: String as Name = "name",
            /// Name of the table after the restore.
            newname: String as Newname = "newname",
        }
    }
}

backstay::request! {
    /// A database to restore, under its old and its new name.
    pub struct RestoreDatabase {
        const {
            "type" = "db",
        }
        new {
            /// Name of the database in the backup.
            name: String as Name = "name",
            /// Name of the database after the restore.
            newname: String as Newname = "newname",
        }
        list {
            /// The tables to restore. Whether they may be left out, for all of them, no
            /// document says.
            tables: [RestoredTable] = "tables",
        }
    }
}

backstay::answer! {
    /// What `RestoreDdrTable` answers.
    pub struct RestoreDdrTableResponse {
        /// Id of the instance that receives the data.
        db_instance_id: String = "DBInstanceId",
        /// Id of the request, for the vendor's support.
        request_id: String = "RequestId",
    }
    required {
        db_instance_id: String = "DBInstanceId",
    }
}
