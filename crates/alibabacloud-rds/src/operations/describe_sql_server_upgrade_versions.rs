// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeSqlServerUpgradeVersions`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe SQL server upgrade versions.
    pub struct DescribeSqlServerUpgradeVersions: Default {
        into {
            client_token: String = query "ClientToken",
            db_instance_id: String = query "DBInstanceId",
            engine_version: String = query "EngineVersion",
        }
    }
    Client.describe_sql_server_upgrade_versions -> DescribeSqlServerUpgradeVersionsResponse;
    "DescribeSQLServerUpgradeVersions" is Safe
        Rpc { method: "POST", action: "DescribeSQLServerUpgradeVersions" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeSQLServerUpgradeVersions";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeSqlServerUpgradeVersions::new();
    }
}

backstay::answer! {
    pub struct DescribeSqlServerUpgradeVersionsDbInstanceClassItem {
        cpu: String = "CPU",
        db_instance_class: String = "DBInstanceClass",
        db_instance_class_type: String = "DBInstanceClassType",
        group: String = "Group",
        memory: String = "Memory",
    }
}

backstay::answer! {
    pub struct DescribeSqlServerUpgradeVersionsDbInstanceClassItems {
    }
    lists {
        db_instance_class_item: [DescribeSqlServerUpgradeVersionsDbInstanceClassItem]
            = "DBInstanceClassItem",
    }
}

backstay::answer! {
    pub struct DescribeSqlServerUpgradeVersionsSqlServerUpgradeVersion {
        db_instance_class_items: DescribeSqlServerUpgradeVersionsDbInstanceClassItems
            = "DBInstanceClassItems",
        enable_upgrade: String = "EnableUpgrade",
        version: String = "Version",
    }
}

backstay::answer! {
    pub struct DescribeSqlServerUpgradeVersionsSqlServerUpgradeVersions {
    }
    lists {
        sql_server_upgrade_version: [DescribeSqlServerUpgradeVersionsSqlServerUpgradeVersion]
            = "SQLServerUpgradeVersion",
    }
}

backstay::answer! {
    pub struct DescribeSqlServerUpgradeVersionsItem {
        current_version: String = "CurrentVersion",
        sql_server_upgrade_versions: DescribeSqlServerUpgradeVersionsSqlServerUpgradeVersions
            = "SQLServerUpgradeVersions",
    }
}

backstay::answer! {
    pub struct DescribeSqlServerUpgradeVersionsItems {
    }
    lists {
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
