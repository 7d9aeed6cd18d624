// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeSlots`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe slots.
    pub struct DescribeSlots {
        new {
            db_instance_id: String = query "DBInstanceId",
        }
        into {
            client_token: String = query "ClientToken",
            resource_group_id: String = query "ResourceGroupId",
        }
    }
    Client.describe_slots -> DescribeSlotsResponse;
    "DescribeSlots" is Safe Rpc { method: "POST", action: "DescribeSlots" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeSlots";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeSlots::new("db-instance-id");
    }
}

backstay::answer! {
    pub struct DescribeSlotsSlots {
        database: String = "Database",
        plugin: String = "Plugin",
        slot_name: String = "SlotName",
        slot_status: String = "SlotStatus",
        slot_type: String = "SlotType",
        sub_replay_lag: String = "SubReplayLag",
        temporary: String = "Temporary",
        wal_delay: String = "WalDelay",
    }
}

backstay::answer! {
    /// What `DescribeSlots` answers.
    pub struct DescribeSlotsResponse {
        request_id: String = "RequestId",
    }
    lists {
        slots: [DescribeSlotsSlots] = "Slots",
    }
}
