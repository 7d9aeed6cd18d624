// Generated from specs/huaweicloud-gaussdb by `cargo xtask generate huaweicloud-gaussdb`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ShowGaussMySqlFlavors`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;
use crate::types::*;

backstay::operation! {
    /// Show gauss my sql flavors.
    pub struct ShowGaussMySqlFlavors {
        new {
            database_name: String as DatabaseName = path "database_name",
            availability_zone_mode: String as AvailabilityZoneMode
                = query "availability_zone_mode",
        }
        set {
            /// Language of the service's messages.
            x_language: Language = header "X-Language",
        }
        into {
            spec_code: String = query "spec_code",
            version_name: String = query "version_name",
        }
    }
    Client.show_gauss_my_sql_flavors -> ShowGaussMySqlFlavorsResponse;
    "ShowGaussMySqlFlavors" is Safe
        Rest { method: "GET", path: "/v3/{project_id}/flavors/{database_name}" };
    page
        "https://docs.otc.t-systems.com/gaussdb-mysql/api-ref/apis_recommended/querying_database_specifications.html";
    example {
        /// use huaweicloud_gaussdb::{Client, Error, arguments::*, operations::*};
        /// let request = ShowGaussMySqlFlavors::new(
        ///     DatabaseName("database-name"),
        ///     AvailabilityZoneMode("availability-zone-mode"),
        /// );
    }
}

backstay::answer! {
    pub struct MysqlFlavorsInfo {
        id: String = "id",
        instance_mode: String = "instance_mode",
        ram: String = "ram",
        spec_code: String = "spec_code",
        r#type: String = "type",
        vcpus: String = "vcpus",
        version_name: String = "version_name",
    }
    lists {
        az_status: {String} = "az_status",
    }
}

backstay::answer! {
    /// What `ShowGaussMySqlFlavors` answers.
    pub struct ShowGaussMySqlFlavorsResponse {
    }
    lists {
        flavors: [MysqlFlavorsInfo] = "flavors",
    }
}
