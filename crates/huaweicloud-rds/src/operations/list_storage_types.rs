// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ListStorageTypes`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// List storage types.
    pub struct ListStorageTypes {
        new {
            database_name: String as DatabaseName = path "database_name",
            version_name: String as VersionName = query "version_name",
        }
        into {
            ha_mode: String = query "ha_mode",
        }
    }
    Client.list_storage_types -> ListStorageTypesResponse;
    "ListStorageTypes" is Safe
        Rest { method: "GET", path: "/v3/{project_id}/storage-type/{database_name}" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/querying_the_storage_type_of_a_database.html";
    example {
        /// use huaweicloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = ListStorageTypes::new(
        ///     DatabaseName("database-name"),
        ///     VersionName("version-name"),
        /// );
    }
}

backstay::answer! {
    pub struct ListStorageTypesDsspoolInfo {
        az_name: String = "az_name",
        dsspool_id: String = "dsspool_id",
        dsspool_status: String = "dsspool_status",
        dsspool_volume_type: String = "dsspool_volume_type",
        free_capacity_gb: String = "free_capacity_gb",
    }
}

backstay::enumeration! {
    pub enum ListStorageTypesName { Cloudssd = "CLOUDSSD", Essd = "ESSD" }
}

backstay::answer! {
    pub struct ListStorageTypesStorageType {
        name: ListStorageTypesName = "name",
    }
    lists {
        az_status: {String} = "az_status",
        support_compute_group_type: [String] = "support_compute_group_type",
    }
}

backstay::answer! {
    /// What `ListStorageTypes` answers.
    pub struct ListStorageTypesResponse {
    }
    lists {
        dsspool_info: [ListStorageTypesDsspoolInfo] = "dsspool_info",
        storage_type: [ListStorageTypesStorageType] = "storage_type",
    }
}
