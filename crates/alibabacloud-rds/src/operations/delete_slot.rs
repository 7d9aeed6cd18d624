// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DeleteSlot`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Delete slot.
    pub struct DeleteSlot {
        new {
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
            slot_name: String as SlotName = query "SlotName",
            slot_status: String as SlotStatus = query "SlotStatus",
        }
        into {
            client_token: String = query "ClientToken",
            resource_group_id: String = query "ResourceGroupId",
        }
    }
    Client.delete_slot -> DeleteSlotResponse;
    "DeleteSlot" is Token("ClientToken") Rpc { method: "POST", action: "DeleteSlot" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DeleteSlot";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = DeleteSlot::new(
        ///     DbInstanceId("db-instance-id"),
        ///     SlotName("slot-name"),
        ///     SlotStatus("slot-status"),
        /// );
    }
}

backstay::answer! {
    /// What `DeleteSlot` answers.
    pub struct DeleteSlotResponse {
        request_id: String = "RequestId",
        slot_name: String = "SlotName",
    }
}
