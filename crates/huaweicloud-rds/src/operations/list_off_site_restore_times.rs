// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ListOffSiteRestoreTimes`] and the types that only it uses.

use crate::Client;
use crate::types::*;

backstay::operation! {
    /// Windows that offsite backups can restore.
    pub struct ListOffSiteRestoreTimes {
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
    Client.list_off_site_restore_times -> ListOffSiteRestoreTimesResponse;
    "ListOffSiteRestoreTimes" is Safe
        Rest { method: "GET", path: "/v3/{project_id}/instances/{instance_id}/offsite-restore-time" };
    example {
        /// use huaweicloud_rds::{Client, Error, operations::*};
        /// let request = ListOffSiteRestoreTimes::new("instance-id");
    }
}

backstay::answer! {
    /// What `ListOffSiteRestoreTimes` answers.
    pub struct ListOffSiteRestoreTimesResponse {
    }
    lists {
        /// Windows that can be restored from the offsite backups.
        restore_time: [RestoreTime] = "restore_time",
    }
}
