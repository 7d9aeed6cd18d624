// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ListInstancesSupportFastRestore`] and the types that only it uses.

use crate::Client;
use crate::types::*;

backstay::operation! {
    /// Tell whether tables or databases can be restored fast at a point in time.
    pub struct ListInstancesSupportFastRestore {
        new {
            /// Instance ids.
            instance_ids: [String] = member "instance_ids",
            /// Point in time.
            restore_time: String = member "restore_time",
        }
        set {
            /// Language of messages.
            x_language: Language = header "X-Language",
        }
    }
    Client.list_instances_support_fast_restore -> ListInstancesSupportFastRestoreResponse;
    "ListInstancesSupportFastRestore" is Safe
        Rest { method: "POST", path: "/v3/{project_id}/instances/fast-restore" };
    example {
        /// use huaweicloud_rds::{Client, Error, operations::*};
        /// let request = ListInstancesSupportFastRestore::new(
        ///     ["instance-ids"],
        ///     "restore-time",
        /// );
    }
}

backstay::answer! {
    pub struct SupportFastRestoreList {
        /// Instance id.
        instance_id: String = "instance_id",
        /// Whether databases can be restored fast.
        is_support_fast_database_restore: bool = "is_support_fast_database_restore",
        /// Whether tables can be restored fast.
        is_support_fast_table_restore: bool = "is_support_fast_table_restore",
    }
}

backstay::answer! {
    /// What `ListInstancesSupportFastRestore` answers.
    pub struct ListInstancesSupportFastRestoreResponse {
    }
    lists {
        /// One entry per instance.
        support_fast_restore_list: [SupportFastRestoreList]
            = "support_fast_restore_list",
    }
}
