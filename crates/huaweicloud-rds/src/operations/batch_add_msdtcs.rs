// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`BatchAddMsdtcs`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Batch add msdtcs.
    pub struct BatchAddMsdtcs {
        new {
            instance_id: String = path "instance_id",
            hosts: [BatchAddMsdtcsHosts] = member "hosts",
        }
    }
    Client.batch_add_msdtcs -> BatchAddMsdtcsResponse;
    "BatchAddMsdtcs" is Unsafe
        Rest { method: "POST", path: "/v3/{project_id}/instances/{instance_id}/msdtc/host" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/db_instance_management/adding_host_addresses_for_msdtc.html";
    example {
        /// use huaweicloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = BatchAddMsdtcs::new(
        ///     "instance-id",
        ///     [BatchAddMsdtcsHosts::new(HostName("host-name"), Ip("ip"))],
        /// );
    }
}

backstay::request! {
    pub struct BatchAddMsdtcsHosts {
        new {
            host_name: String as HostName = "host_name",
            ip: String as Ip = "ip",
        }
    }
}

backstay::answer! {
    /// What `BatchAddMsdtcs` answers.
    pub struct BatchAddMsdtcsResponse {
        job_id: String = "job_id",
    }
}
