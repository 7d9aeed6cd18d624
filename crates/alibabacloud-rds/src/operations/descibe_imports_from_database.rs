// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescibeImportsFromDatabase`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Descibe imports from database.
    ///
    /// The list comes in pages:
    /// [`client.descibe_imports_from_database(request).pages()`](backstay::Call::pages) gives all items.
    pub struct DescibeImportsFromDatabase {
        new {
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
            end_time: String as EndTime = query "EndTime",
            engine: String as EngineArgument = query "Engine",
            start_time: String as StartTime = query "StartTime",
        }
        set {
            import_id: i64 = query "ImportId",
            page_number: i64 = query "PageNumber",
            page_size: i64 = query "PageSize",
        }
        into {
            client_token: String = query "ClientToken",
            resource_group_id: String = query "ResourceGroupId",
        }
    }
    Client.descibe_imports_from_database -> DescibeImportsFromDatabaseResponse;
    "DescibeImportsFromDatabase" is Token("ClientToken")
        Rpc { method: "POST", action: "DescibeImportsFromDatabase" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/DescibeImportsFromDatabase";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = DescibeImportsFromDatabase::new(
        ///     DbInstanceId("db-instance-id"),
        ///     EndTime("end-time"),
        ///     EngineArgument("engine"),
        ///     StartTime("start-time"),
        /// );
    }
}

backstay::pages! {
    DescibeImportsFromDatabaseResponse of DescibeImportsFromDatabaseImportResultFromDb by Page
        "PageNumber" from 1;
    limit "PageSize" {};
    items "/Items/ImportResultFromDB";
    total "/TotalRecordCount";
}

backstay::answer! {
    pub struct DescibeImportsFromDatabaseImportResultFromDb {
        import_data_status: String = "ImportDataStatus",
        import_data_status_description: String = "ImportDataStatusDescription",
        import_data_type: String = "ImportDataType",
        import_id: i64 = "ImportId",
        incremental_importing_time: String = "IncrementalImportingTime",
    }
}

backstay::answer! {
    pub struct DescibeImportsFromDatabaseItems {
    }
    lists {
        import_result_from_db: [DescibeImportsFromDatabaseImportResultFromDb]
            = "ImportResultFromDB",
    }
}

backstay::answer! {
    /// What `DescibeImportsFromDatabase` answers.
    pub struct DescibeImportsFromDatabaseResponse {
        items: DescibeImportsFromDatabaseItems = "Items",
        page_number: i64 = "PageNumber",
        page_record_count: i64 = "PageRecordCount",
        request_id: String = "RequestId",
        total_record_count: i64 = "TotalRecordCount",
    }
}
