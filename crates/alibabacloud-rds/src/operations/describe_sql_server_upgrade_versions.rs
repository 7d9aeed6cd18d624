// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeSqlServerUpgradeVersions`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe SQL server upgrade versions.
    pub struct DescribeSqlServerUpgradeVersions: Default {
        set {
            client_token: String = query "ClientToken",
            db_instance_id: String = query "DBInstanceId",
            engine_version: String = query "EngineVersion",
        }
    }
    Client.describe_sql_server_upgrade_versions -> DescribeSqlServerUpgradeVersionsResponse;
    "DescribeSQLServerUpgradeVersions" is
        Rpc { method: "POST", action: "DescribeSQLServerUpgradeVersions" };
    repeat Safe;
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeSQLServerUpgradeVersions";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeSqlServerUpgradeVersions::new();
    }
}

backstay::answer! {
    /// The members of `DescribeSqlServerUpgradeVersionsDbInstanceClassItem`.
    pub struct DescribeSqlServerUpgradeVersionsDbInstanceClassItem {
        cpu: String = "CPU",
        db_instance_class: String = "DBInstanceClass",
        db_instance_class_type: String = "DBInstanceClassType",
        group: String = "Group",
        memory: String = "Memory",
    }
}

backstay::answer! {
    /// The members of `DescribeSqlServerUpgradeVersionsDbInstanceClassItems`.
    pub struct DescribeSqlServerUpgradeVersionsDbInstanceClassItems {
        db_instance_class_item: [DescribeSqlServerUpgradeVersionsDbInstanceClassItem]
            = "DBInstanceClassItem",
    }
}

backstay::answer! {
    /// The members of `DescribeSqlServerUpgradeVersionsSqlServerUpgradeVersion`.
    pub struct DescribeSqlServerUpgradeVersionsSqlServerUpgradeVersion {
        db_instance_class_items: DescribeSqlServerUpgradeVersionsDbInstanceClassItems
            = "DBInstanceClassItems",
        enable_upgrade: String = "EnableUpgrade",
        version: String = "Version",
    }
}

backstay::answer! {
    /// The members of
    /// `DescribeSqlServerUpgradeVersionsSqlServerUpgradeVersions`.
    pub struct DescribeSqlServerUpgradeVersionsSqlServerUpgradeVersions {
        sql_server_upgrade_version: [DescribeSqlServerUpgradeVersionsSqlServerUpgradeVersion]
            = "SQLServerUpgradeVersion",
    }
}

backstay::answer! {
    /// The members of `DescribeSqlServerUpgradeVersionsItem`.
    pub struct DescribeSqlServerUpgradeVersionsItem {
        current_version: String = "CurrentVersion",
        sql_server_upgrade_versions: DescribeSqlServerUpgradeVersionsSqlServerUpgradeVersions
            = "SQLServerUpgradeVersions",
    }
}

backstay::answer! {
    /// The members of `DescribeSqlServerUpgradeVersionsItems`.
    pub struct DescribeSqlServerUpgradeVersionsItems {
        item: [DescribeSqlServerUpgradeVersionsItem] = "Item",
    }
}

backstay::answer! {
    /// What `DescribeSQLServerUpgradeVersions` answers.
    pub struct DescribeSqlServerUpgradeVersionsResponse {
        items: DescribeSqlServerUpgradeVersionsItems = "Items",
        request_id: String = "RequestId",
    }
}
