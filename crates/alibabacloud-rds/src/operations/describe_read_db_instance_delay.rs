// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeReadDbInstanceDelay`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Describe read DB instance delay.
    pub struct DescribeReadDbInstanceDelay {
        new {
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
            read_instance_id: String as ReadInstanceId = query "ReadInstanceId",
        }
        into {
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.describe_read_db_instance_delay -> DescribeReadDbInstanceDelayResponse;
    "DescribeReadDBInstanceDelay" is Safe
        Rpc { method: "POST", action: "DescribeReadDBInstanceDelay" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeReadDBInstanceDelay";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = DescribeReadDbInstanceDelay::new(
        ///     DbInstanceId("db-instance-id"),
        ///     ReadInstanceId("read-instance-id"),
        /// );
    }
}

backstay::answer! {
    pub struct DescribeReadDbInstanceDelayReadDbInstanceNames {
    }
    lists {
        read_db_instance_name: [String] = "ReadDBInstanceName",
    }
}

backstay::answer! {
    pub struct DescribeReadDbInstanceDelayReadDelayTimes {
    }
    lists {
        read_delay_time: [String] = "ReadDelayTime",
    }
}

backstay::answer! {
    pub struct DescribeReadDbInstanceDelayReadonlyInstanceDelayItem {
        flush_lag: String = "FlushLag",
        flush_latency: String = "FlushLatency",
        read_db_instance_name: String = "ReadDBInstanceName",
        replay_lag: String = "ReplayLag",
        replay_latency: String = "ReplayLatency",
        send_latency: String = "SendLatency",
        write_lag: String = "WriteLag",
        write_latency: String = "WriteLatency",
    }
}

backstay::answer! {
    pub struct DescribeReadDbInstanceDelayReadonlyInstanceDelay {
    }
    lists {
        readonly_instance_delay: [DescribeReadDbInstanceDelayReadonlyInstanceDelayItem]
            = "ReadonlyInstanceDelay",
    }
}

backstay::answer! {
    pub struct DescribeReadDbInstanceDelayItemsItem {
        db_instance_id: String = "DBInstanceId",
        read_db_instance_names: DescribeReadDbInstanceDelayReadDbInstanceNames
            = "ReadDBInstanceNames",
        read_delay_times: DescribeReadDbInstanceDelayReadDelayTimes = "ReadDelayTimes",
        readonly_instance_delay: DescribeReadDbInstanceDelayReadonlyInstanceDelay
            = "ReadonlyInstanceDelay",
    }
}

backstay::answer! {
    pub struct DescribeReadDbInstanceDelayItems {
    }
    lists {
        items: [DescribeReadDbInstanceDelayItemsItem] = "Items",
    }
}

backstay::answer! {
    /// What `DescribeReadDBInstanceDelay` answers.
    pub struct DescribeReadDbInstanceDelayResponse {
        db_instance_id: String = "DBInstanceId",
        delay_time: i64 = "DelayTime",
        items: DescribeReadDbInstanceDelayItems = "Items",
        read_db_instance_id: String = "ReadDBInstanceId",
        request_id: String = "RequestId",
    }
}
