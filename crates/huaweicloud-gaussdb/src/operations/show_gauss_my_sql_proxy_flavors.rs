// Generated from specs/huaweicloud-gaussdb by `cargo xtask generate huaweicloud-gaussdb`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ShowGaussMySqlProxyFlavors`] and the types that only it uses.

use crate::Client;
use crate::types::*;

backstay::operation! {
    /// Show gauss my sql proxy flavors.
    pub struct ShowGaussMySqlProxyFlavors {
        new {
            instance_id: String = path "instance_id",
        }
        set {
            /// Language of the service's messages.
            x_language: Language = header "X-Language",
        }
    }
    Client.show_gauss_my_sql_proxy_flavors -> ShowGaussMySqlProxyFlavorsResponse;
    "ShowGaussMySqlProxyFlavors" is Safe
        Rest { method: "GET", path: "/v3/{project_id}/instances/{instance_id}/proxy/flavors" };
    page
        "https://docs.otc.t-systems.com/gaussdb-mysql/api-ref/apis_recommended/database_proxy/querying_database_proxy_specifications.html";
    example {
        /// use huaweicloud_gaussdb::{Client, Error, operations::*};
        /// let request = ShowGaussMySqlProxyFlavors::new("instance-id");
    }
}

backstay::answer! {
    pub struct MysqlProxyComputeFlavor {
        db_type: String = "db_type",
        id: String = "id",
        ram: String = "ram",
        spec_code: String = "spec_code",
        vcpus: String = "vcpus",
    }
    lists {
        az_status: {Value} = "az_status",
    }
}

backstay::answer! {
    pub struct MysqlProxyFlavorGroups {
        group_type: String = "group_type",
    }
    lists {
        proxy_flavors: [MysqlProxyComputeFlavor] = "proxy_flavors",
    }
}

backstay::answer! {
    /// What `ShowGaussMySqlProxyFlavors` answers.
    pub struct ShowGaussMySqlProxyFlavorsResponse {
    }
    lists {
        proxy_flavor_groups: [MysqlProxyFlavorGroups] = "proxy_flavor_groups",
    }
}
