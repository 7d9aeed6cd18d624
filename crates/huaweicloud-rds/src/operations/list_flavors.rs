// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ListFlavors`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// List flavors.
    pub struct ListFlavors {
        new {
            database_name: String = path "database_name",
        }
        into {
            spec_code: String = query "spec_code",
            version_name: String = query "version_name",
        }
    }
    Client.list_flavors -> ListFlavorsResponse;
    "ListFlavors" is Safe
        Rest { method: "GET", path: "/v3/{project_id}/flavors/{database_name}" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/querying_database_specifications.html";
    example {
        /// use huaweicloud_rds::{Client, Error, operations::*};
        /// let request = ListFlavors::new("database-name");
    }
}

backstay::enumeration! {
    pub enum ListFlavorsGroupType {
        Normal = "normal",
        General = "general",
        Dedicated = "dedicated",
    }
}

backstay::enumeration! {
    pub enum ListFlavorsInstanceMode {
        Ha = "ha",
        Replica = "replica",
        Single = "single",
    }
}

backstay::answer! {
    pub struct ListFlavorsFlavors {
        group_type: ListFlavorsGroupType = "group_type",
        id: String = "id",
        instance_mode: ListFlavorsInstanceMode = "instance_mode",
        ram: i64 = "ram",
        spec_code: String = "spec_code",
        vcpus: String = "vcpus",
    }
    lists {
        az_desc: {String} = "az_desc",
        az_status: {String} = "az_status",
        version_name: [String] = "version_name",
    }
}

backstay::answer! {
    /// What `ListFlavors` answers.
    pub struct ListFlavorsResponse {
    }
    lists {
        flavors: [ListFlavorsFlavors] = "flavors",
    }
}
