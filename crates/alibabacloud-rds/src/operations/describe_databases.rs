// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeDatabases`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe databases.
    ///
    /// The list comes in pages:
    /// [`client.describe_databases(request).pages()`](backstay::Call::pages) gives all items.
    pub struct DescribeDatabases {
        new {
            db_instance_id: String = query "DBInstanceId",
        }
        set {
            page_number: i64 = query "PageNumber",
            page_size: i64 = query "PageSize",
        }
        into {
            db_name: String = query "DBName",
            db_status: String = query "DBStatus",
        }
    }
    Client.describe_databases -> DescribeDatabasesResponse;
    "DescribeDatabases" is Safe Rpc { method: "POST", action: "DescribeDatabases" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDatabases";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeDatabases::new("db-instance-id");
    }
}

backstay::pages! {
    DescribeDatabasesResponse of DescribeDatabasesDatabase by Page "PageNumber" from 1;
    limit "PageSize" {};
    items "/Databases/Database";
}

backstay::answer! {
    pub struct DescribeDatabasesAccountPrivilegeInfo {
        account: String = "Account",
        account_privilege: String = "AccountPrivilege",
        account_privilege_detail: String = "AccountPrivilegeDetail",
    }
}

backstay::answer! {
    pub struct DescribeDatabasesAccounts {
    }
    lists {
        account_privilege_info: [DescribeDatabasesAccountPrivilegeInfo]
            = "AccountPrivilegeInfo",
    }
}

backstay::answer! {
    pub struct DescribeDatabasesAdvancedInfo {
    }
    lists {
        advanced_db_property: [Value] = "AdvancedDbProperty",
    }
}

backstay::answer! {
    pub struct DescribeDatabasesBasicInfo {
    }
    lists {
        basic_db_property: [Value] = "BasicDbProperty",
    }
}

backstay::answer! {
    pub struct DescribeDatabasesRuntimeInfo {
    }
    lists {
        runtime_db_property: [Value] = "RuntimeDbProperty",
    }
}

backstay::answer! {
    pub struct DescribeDatabasesDatabase {
        accounts: DescribeDatabasesAccounts = "Accounts",
        advanced_info: DescribeDatabasesAdvancedInfo = "AdvancedInfo",
        basic_info: DescribeDatabasesBasicInfo = "BasicInfo",
        character_set_name: String = "CharacterSetName",
        collate: String = "Collate",
        conn_limit: String = "ConnLimit",
        ctype: String = "Ctype",
        db_description: String = "DBDescription",
        db_instance_id: String = "DBInstanceId",
        db_name: String = "DBName",
        db_status: String = "DBStatus",
        duck_db_enabled: bool = "DuckDBEnabled",
        engine: String = "Engine",
        page_number: i64 = "PageNumber",
        page_size: i64 = "PageSize",
        runtime_info: DescribeDatabasesRuntimeInfo = "RuntimeInfo",
        tablespace: String = "Tablespace",
        total_count: i64 = "TotalCount",
    }
}

backstay::answer! {
    pub struct DescribeDatabasesDatabases {
    }
    lists {
        database: [DescribeDatabasesDatabase] = "Database",
    }
}

backstay::answer! {
    /// What `DescribeDatabases` answers.
    pub struct DescribeDatabasesResponse {
        databases: DescribeDatabasesDatabases = "Databases",
        request_id: String = "RequestId",
    }
}
