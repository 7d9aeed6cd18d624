// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ShowRecoveryTimeWindow`] and the types that only it uses.

use crate::Client;
use crate::types::*;

backstay::operation! {
    /// One window only: oldest and newest instant that can be restored.
    pub struct ShowRecoveryTimeWindow {
        new {
            /// Instance id.
            instance_id: String = path "instance_id",
        }
        set {
            /// Language of messages.
            x_language: Language = header "X-Language",
        }
    }
    Client.show_recovery_time_window -> ShowRecoveryTimeWindowResponse;
    "ShowRecoveryTimeWindow" is Safe
        Rest { method: "GET", path: "/v3/{project_id}/instances/{instance_id}/recovery-time" };
    example {
        /// use huaweicloud_rds::{Client, Error, operations::*};
        /// let request = ShowRecoveryTimeWindow::new("instance-id");
    }
}

backstay::answer! {
    /// What `ShowRecoveryTimeWindow` answers.
    pub struct ShowRecoveryTimeWindowResponse {
        /// Right end of the window, inclusive.
        recovery_max_time: String = "recovery_max_time",
        /// Left end of the window, exclusive.
        recovery_min_time: String = "recovery_min_time",
    }
}
