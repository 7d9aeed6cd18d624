// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ListRestoreTimes`] and the types that only it uses.

use crate::Client;
use crate::types::*;

backstay::operation! {
    /// List the windows any instant of which can be restored.
    ///
    /// * Empty list: no point-in-time restore is possible on that day.
    ///
    /// Permission: `rds:instance:list`.
    pub struct ListRestoreTimes {
        new {
            /// Instance id.
            instance_id: String = path "instance_id",
        }
        set {
            /// Language of messages.
            x_language: Language = header "X-Language",
        }
        into {
            /// Day to ask for, yyyy-mm-dd in UTC; advised when backups are kept long.
            date: String = query "date",
        }
    }
    Client.list_restore_times -> ListRestoreTimesResponse;
    "ListRestoreTimes" is Safe
        Rest { method: "GET", path: "/v3/{project_id}/instances/{instance_id}/restore-time" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/backup_and_restoration/querying_the_restoration_time_range.html";
    example {
        /// use huaweicloud_rds::{Client, Error, operations::*};
        /// let request = ListRestoreTimes::new("instance-id");
    }
}

backstay::answer! {
    /// What `ListRestoreTimes` answers.
    pub struct ListRestoreTimesResponse {
    }
    lists {
        /// Windows in which any instant can be restored; key is singular although it
        /// is a list.
        restore_time: [RestoreTime] = "restore_time",
    }
}
