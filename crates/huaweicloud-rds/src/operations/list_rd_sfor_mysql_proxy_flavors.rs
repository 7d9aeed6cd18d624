// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ListRdSforMysqlProxyFlavors`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// List rd sfor mysql proxy flavors.
    ///
    /// The list comes in pages:
    /// [`client.list_rd_sfor_mysql_proxy_flavors(request).pages()`](backstay::Call::pages) gives all items.
    pub struct ListRdSforMysqlProxyFlavors {
        new {
            instance_id: String = path "instance_id",
        }
        set {
            /// A whole number.
            /// 1 to 100; left out: `100`.
            limit: i64 = query "limit",
            /// A whole number.
            /// Left out: `0`.
            offset: i64 = query "offset",
        }
    }
    Client.list_rd_sfor_mysql_proxy_flavors -> ListRdSforMysqlProxyFlavorsResponse;
    "ListRdSforMysqlProxyFlavors" is Safe
        Rest { method: "GET", path: "/v3/{project_id}/instances/{instance_id}/proxy/flavors" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/database_proxy_rds_for_mysql/querying_database_proxy_specifications.html";
    example {
        /// use huaweicloud_rds::{Client, Error, operations::*};
        /// let request = ListRdSforMysqlProxyFlavors::new("instance-id");
    }
}

backstay::pages! {
    ListRdSforMysqlProxyFlavorsResponse of ListRdSforMysqlProxyFlavorsComputeFlavorGroups by Offset
        "offset" from 0;
    limit "limit" { default: Some(100), minimum: 1, maximum: Some(100) };
    items "/compute_flavor_groups";
}

backstay::answer! {
    pub struct ListRdSforMysqlProxyFlavorsComputeFlavors {
        code: String = "code",
        cpu: String = "cpu",
        db_type: String = "db_type",
        id: String = "id",
        mem: String = "mem",
    }
    lists {
        az_status: {String} = "az_status",
    }
}

backstay::answer! {
    pub struct ListRdSforMysqlProxyFlavorsComputeFlavorGroups {
        group_type: String = "group_type",
    }
    lists {
        compute_flavors: [ListRdSforMysqlProxyFlavorsComputeFlavors] = "compute_flavors",
    }
}

backstay::answer! {
    /// What `ListRdSforMysqlProxyFlavors` answers.
    pub struct ListRdSforMysqlProxyFlavorsResponse {
    }
    lists {
        compute_flavor_groups: [ListRdSforMysqlProxyFlavorsComputeFlavorGroups]
            = "compute_flavor_groups",
    }
}
