// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ListRdSforMySqlProxy`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// List rd sfor my sql proxy.
    pub struct ListRdSforMySqlProxy {
        new {
            instance_id: String = path "instance_id",
        }
    }
    Client.list_rd_sfor_my_sql_proxy -> ListRdSforMySqlProxyResponse;
    "ListRdSforMySqlProxy" is Safe
        Rest { method: "GET", path: "/v3/{project_id}/instances/{instance_id}/proxy-list" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/database_proxy_rds_for_mysql/querying_database_proxies.html";
    example {
        /// use huaweicloud_rds::{Client, Error, operations::*};
        /// let request = ListRdSforMySqlProxy::new("instance-id");
    }
}

backstay::answer! {
    pub struct ListRdSforMySqlProxyAvailableZones {
        code: String = "code",
        description: String = "description",
    }
}

backstay::answer! {
    pub struct ListRdSforMySqlProxyMasterInstance {
        id: String = "id",
        name: String = "name",
        status: String = "status",
        weight: i64 = "weight",
    }
    lists {
        available_zones: [ListRdSforMySqlProxyAvailableZones] = "available_zones",
    }
}

backstay::enumeration! {
    pub enum ListRdSforMySqlProxyConnectionPoolType {
        Closed = "CLOSED",
        Session = "SESSION",
    }
}

backstay::answer! {
    pub struct ListRdSforMySqlProxyFlavorInfo {
        code: String = "code",
        group_type: String = "group_type",
    }
}

backstay::enumeration! {
    pub enum ListRdSforMySqlProxyRole { Master = "master", Slave = "slave" }
}

backstay::enumeration! {
    pub enum ListRdSforMySqlProxyStatus {
        Normal = "NORMAL",
        Abnormal = "ABNORMAL",
        Creating = "CREATING",
        Createfail = "CREATEFAIL",
    }
}

backstay::answer! {
    pub struct ListRdSforMySqlProxyNodes {
        az_code: String = "az_code",
        /// One of the values of its type.
        /// One of `0`, `1`.
        frozen_flag: i64 = "frozen_flag",
        id: String = "id",
        role: ListRdSforMySqlProxyRole = "role",
        status: ListRdSforMySqlProxyStatus = "status",
    }
}

backstay::enumeration! {
    pub enum ListRdSforMySqlProxyTransactionSplit { True = "true", False = "false" }
}

backstay::answer! {
    pub struct ListRdSforMySqlProxyProxy {
        address: String = "address",
        alt_flag: bool = "alt_flag",
        connection_pool_type: ListRdSforMySqlProxyConnectionPoolType
            = "connection_pool_type",
        cpu: String = "cpu",
        delay_threshold_in_seconds: i64 = "delay_threshold_in_seconds",
        dns_name: String = "dns_name",
        flavor_info: ListRdSforMySqlProxyFlavorInfo = "flavor_info",
        force_read_only: bool = "force_read_only",
        mem: String = "mem",
        mode: String = "mode",
        name: String = "name",
        node_num: i64 = "node_num",
        pay_mode: String = "pay_mode",
        pool_id: String = "pool_id",
        port: i64 = "port",
        proxy_mode: String = "proxy_mode",
        /// One of the values of its type.
        /// One of `0`, `1`, `2`.
        route_mode: i64 = "route_mode",
        seconds_level_monitor_fun_status: String = "seconds_level_monitor_fun_status",
        ssl_option: bool = "ssl_option",
        status: String = "status",
        subnet_id: String = "subnet_id",
        support_balance_route_mode: bool = "support_balance_route_mode",
        support_proxy_ssl: bool = "support_proxy_ssl",
        support_switch_connection_pool_type: bool
            = "support_switch_connection_pool_type",
        support_transaction_split: bool = "support_transaction_split",
        transaction_split: ListRdSforMySqlProxyTransactionSplit = "transaction_split",
    }
    lists {
        nodes: [ListRdSforMySqlProxyNodes] = "nodes",
    }
}

backstay::answer! {
    pub struct ListRdSforMySqlProxyReadonlyInstances {
        id: String = "id",
        name: String = "name",
        status: String = "status",
        weight: i64 = "weight",
    }
    lists {
        available_zones: [ListRdSforMySqlProxyAvailableZones] = "available_zones",
    }
}

backstay::answer! {
    pub struct ListRdSforMySqlProxyProxyQueryInfoList {
        master_instance: ListRdSforMySqlProxyMasterInstance = "master_instance",
        proxy: ListRdSforMySqlProxyProxy = "proxy",
        proxy_security_group_check_result: bool = "proxy_security_group_check_result",
    }
    lists {
        readonly_instances: [ListRdSforMySqlProxyReadonlyInstances]
            = "readonly_instances",
    }
}

backstay::answer! {
    /// What `ListRdSforMySqlProxy` answers.
    pub struct ListRdSforMySqlProxyResponse {
        max_proxy_node_num: i64 = "max_proxy_node_num",
        max_proxy_num: i64 = "max_proxy_num",
        support_balance_route_mode_for_favored_version: bool
            = "support_balance_route_mode_for_favored_version",
    }
    lists {
        proxy_query_info_list: [ListRdSforMySqlProxyProxyQueryInfoList]
            = "proxy_query_info_list",
    }
}
