// Generated from specs/huaweicloud-cbr by `cargo xtask generate huaweicloud-cbr`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ShowMemberDetail`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;
use crate::types::*;

backstay::operation! {
    /// Show member detail.
    pub struct ShowMemberDetail {
        new {
            backup_id: String as BackupId = path "backup_id",
            member_id: String as MemberId = path "member_id",
        }
    }
    Client.show_member_detail -> ShowMemberDetailResponse;
    "ShowMemberDetail" is Safe
        Rest { method: "GET", path: "/v3/{project_id}/backups/{backup_id}/members/{member_id}" };
    page
        "https://docs.otc.t-systems.com/cloud-backup-recovery/api-ref/cbr_apis/backup_sharing/querying_share_member_details.html";
    example {
        /// use huaweicloud_cbr::{Client, Error, arguments::*, operations::*};
        /// let request = ShowMemberDetail::new(
        ///     BackupId("backup-id"),
        ///     MemberId("member-id"),
        /// );
    }
}

backstay::answer! {
    /// What `ShowMemberDetail` answers.
    pub struct ShowMemberDetailResponse {
        member: Member = "member",
    }
}
