// Generated from specs/huaweicloud-gaussdb by `cargo xtask generate huaweicloud-gaussdb`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ShowBackupRestoreTime`] and the types that only it uses.

use crate::Client;
use crate::types::*;

backstay::operation! {
    /// List the windows any instant of which can be restored.
    ///
    /// * start\_time and end\_time go together and are ignored when date is given.
    pub struct ShowBackupRestoreTime {
        new {
            /// Instance id.
            instance_id: String = path "instance_id",
        }
        set {
            /// Language of the service's messages.
            x_language: Language = header "X-Language",
        }
        into {
            /// Day to ask for, yyyy-mm-dd in UTC; advised when backups are kept long.
            date: String = query "date",
            /// End of the range to ask for, Unix milliseconds as text.
            /// Required when start\_time is sent.
            end_time: String = query "end_time",
            /// Start of the range to ask for, Unix milliseconds as text.
            /// Required when end\_time is sent.
            start_time: String = query "start_time",
        }
    }
    Client.show_backup_restore_time -> ShowBackupRestoreTimeResponse;
    "ShowBackupRestoreTime" is Safe
        Rest { method: "GET", path: "/v3/{project_id}/instances/{instance_id}/restore-time" };
    example {
        /// use huaweicloud_gaussdb::{Client, Error, operations::*};
        /// let request = ShowBackupRestoreTime::new("instance-id");
    }
}

backstay::answer! {
    pub struct RestoreTimeInfo {
        /// End of the window, Unix milliseconds UTC.
        end_time: i64 = "end_time",
        /// Start of the window, Unix milliseconds UTC.
        start_time: i64 = "start_time",
    }
}

backstay::answer! {
    /// What `ShowBackupRestoreTime` answers.
    pub struct ShowBackupRestoreTimeResponse {
    }
    lists {
        /// Windows in which any instant can be restored; key is plural here.
        restore_times: [RestoreTimeInfo] = "restore_times",
    }
}
