// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ChangeFailoverStrategy`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Change failover strategy.
    pub struct ChangeFailoverStrategy {
        new {
            instance_id: String = path "instance_id",
            repair_strategy: ChangeFailoverStrategyRepairStrategy
                = member "repairStrategy",
        }
    }
    Client.change_failover_strategy -> ChangeFailoverStrategyResponse;
    "ChangeFailoverStrategy" is Unsafe
        Rest { method: "PUT", path: "/v3/{project_id}/instances/{instance_id}/failover/strategy" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/db_instance_management/changing_the_failover_priority.html";
    example {
        /// use huaweicloud_rds::{Client, Error, operations::*};
        /// let request = ChangeFailoverStrategy::new(
        ///     "instance-id",
        ///     ChangeFailoverStrategyRepairStrategy::Reliability,
        /// );
    }
}

backstay::enumeration! {
    pub enum ChangeFailoverStrategyRepairStrategy {
        Reliability = "reliability",
        Availability = "availability",
    }
}

backstay::answer! {
    /// What `ChangeFailoverStrategy` answers: nothing but that it was accepted.
    pub struct ChangeFailoverStrategyResponse {}
}
