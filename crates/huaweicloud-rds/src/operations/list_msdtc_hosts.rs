// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ListMsdtcHosts`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// List msdtc hosts.
    ///
    /// The list comes in pages:
    /// [`client.list_msdtc_hosts(request).pages()`](backstay::Call::pages) gives all items.
    pub struct ListMsdtcHosts {
        new {
            instance_id: String = path "instance_id",
        }
        set {
            /// A whole number.
            /// 1 to 100; left out: `10`.
            limit: i64 = query "limit",
            /// A whole number.
            /// Left out: `0`.
            offset: i64 = query "offset",
        }
    }
    Client.list_msdtc_hosts -> ListMsdtcHostsResponse;
    "ListMsdtcHosts" is Safe
        Rest { method: "GET", path: "/v3/{project_id}/instances/{instance_id}/msdtc/hosts" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/db_instance_management/querying_msdtc_hosts.html";
    example {
        /// use huaweicloud_rds::{Client, Error, operations::*};
        /// let request = ListMsdtcHosts::new("instance-id");
    }
}

backstay::pages! {
    ListMsdtcHostsResponse of ListMsdtcHostsHosts by Offset "offset" from 0;
    limit "limit" { default: Some(10), minimum: 1, maximum: Some(100) };
    items "/hosts";
    total "/total_count";
    id "/id";
}

backstay::answer! {
    pub struct ListMsdtcHostsHosts {
        host: String = "host",
        host_name: String = "host_name",
        id: String = "id",
    }
}

backstay::answer! {
    /// What `ListMsdtcHosts` answers.
    pub struct ListMsdtcHostsResponse {
        total_count: i64 = "total_count",
    }
    lists {
        hosts: [ListMsdtcHostsHosts] = "hosts",
    }
}
