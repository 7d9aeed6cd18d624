// Generated from specs/huaweicloud-gaussdb by `cargo xtask generate huaweicloud-gaussdb`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ShowGaussMySqlProxyList`] and the types that only it uses.

use crate::Client;
use crate::types::*;

backstay::operation! {
    /// Show gauss my sql proxy list.
    ///
    /// The list comes in pages:
    /// [`client.show_gauss_my_sql_proxy_list(request).pages()`](backstay::Call::pages) gives all items.
    pub struct ShowGaussMySqlProxyList {
        new {
            instance_id: String = path "instance_id",
        }
        set {
            /// A whole number.
            /// 1 to 100; left out: `10`.
            limit: i64 = query "limit",
            offset: i64 = query "offset",
            /// Language of the service's messages.
            x_language: Language = header "X-Language",
        }
    }
    Client.show_gauss_my_sql_proxy_list -> ShowGaussMySqlProxyListResponse;
    "ShowGaussMySqlProxyList" is Safe
        Rest { method: "GET", path: "/v3/{project_id}/instances/{instance_id}/proxies" };
    page
        "https://docs.otc.t-systems.com/gaussdb-mysql/api-ref/apis_recommended/database_proxy/querying_database_proxy_instances.html";
    example {
        /// use huaweicloud_gaussdb::{Client, Error, operations::*};
        /// let request = ShowGaussMySqlProxyList::new("instance-id");
    }
}

backstay::pages! {
    ShowGaussMySqlProxyListResponse of MysqlShowProxyResponseV3 by Offset
        "offset" from 0;
    limit "limit" { default: Some(10), minimum: 1, maximum: Some(100) };
    items "/proxy_list";
}

backstay::answer! {
    pub struct MysqlProxyAvailable {
        code: String = "code",
        description: String = "description",
    }
}

backstay::answer! {
    pub struct MysqlProxyNodeV3 {
        id: String = "id",
        instance_id: String = "instance_id",
        name: String = "name",
        status: String = "status",
        weight: i64 = "weight",
    }
    lists {
        availability_zone: [MysqlProxyAvailable] = "availability_zone",
    }
}

backstay::answer! {
    pub struct MysqlProxyNodes {
        az_code: String = "az_code",
        frozen_flag: i64 = "frozen_flag",
        id: String = "id",
        name: String = "name",
        role: String = "role",
        status: String = "status",
    }
}

backstay::answer! {
    pub struct MysqlProxyV3 {
        address: String = "address",
        delay_threshold_in_seconds: i64 = "delay_threshold_in_seconds",
        eip: String = "eip",
        elb_vip: String = "elb_vip",
        flavor_ref: String = "flavor_ref",
        mode: String = "mode",
        name: String = "name",
        node_num: i64 = "node_num",
        pool_id: String = "pool_id",
        pool_status: String = "pool_status",
        port: i64 = "port",
        ram: String = "ram",
        status: String = "status",
        transaction_split: String = "transaction_split",
        vcpus: String = "vcpus",
    }
    lists {
        nodes: [MysqlProxyNodes] = "nodes",
    }
}

backstay::answer! {
    pub struct MysqlShowProxyResponseV3 {
        master_node: MysqlProxyNodeV3 = "master_node",
        proxy: MysqlProxyV3 = "proxy",
    }
    lists {
        readonly_nodes: [MysqlProxyNodeV3] = "readonly_nodes",
    }
}

backstay::answer! {
    /// What `ShowGaussMySqlProxyList` answers.
    pub struct ShowGaussMySqlProxyListResponse {
    }
    lists {
        proxy_list: [MysqlShowProxyResponseV3] = "proxy_list",
    }
}
