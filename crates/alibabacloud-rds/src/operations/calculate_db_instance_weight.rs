// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`CalculateDbInstanceWeight`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Calculate DB instance weight.
    pub struct CalculateDbInstanceWeight {
        new {
            db_instance_id: String = query "DBInstanceId",
        }
    }
    Client.calculate_db_instance_weight -> CalculateDbInstanceWeightResponse;
    "CalculateDBInstanceWeight" is Unsafe
        Rpc { method: "POST", action: "CalculateDBInstanceWeight" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/CalculateDBInstanceWeight";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = CalculateDbInstanceWeight::new("db-instance-id");
    }
}

backstay::answer! {
    pub struct CalculateDbInstanceWeightDbInstanceWeight {
        db_instance_id: String = "DBInstanceId",
        db_instance_type: String = "DBInstanceType",
        readonly_instance_sql_delayed_time: String = "ReadonlyInstanceSQLDelayedTime",
        weight: String = "Weight",
    }
}

backstay::answer! {
    pub struct CalculateDbInstanceWeightItems {
    }
    lists {
        db_instance_weight: [CalculateDbInstanceWeightDbInstanceWeight]
            = "DBInstanceWeight",
    }
}

backstay::answer! {
    /// What `CalculateDBInstanceWeight` answers.
    pub struct CalculateDbInstanceWeightResponse {
        items: CalculateDbInstanceWeightItems = "Items",
        request_id: String = "RequestId",
    }
}
