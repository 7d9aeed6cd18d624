// Generated from specs/huaweicloud-cbr by `cargo xtask generate huaweicloud-cbr`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DeleteMember`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Delete member.
    pub struct DeleteMember {
        new {
            backup_id: String as BackupId = path "backup_id",
            member_id: String as MemberId = path "member_id",
        }
    }
    Client.delete_member -> DeleteMemberResponse;
    "DeleteMember" is Unsafe
        Rest { method: "DELETE", path: "/v3/{project_id}/backups/{backup_id}/members/{member_id}" };
    page
        "https://docs.otc.t-systems.com/cloud-backup-recovery/api-ref/cbr_apis/backup_sharing/deleting_a_specified_share_member.html";
    example {
        /// use huaweicloud_cbr::{Client, Error, arguments::*, operations::*};
        /// let request = DeleteMember::new(BackupId("backup-id"), MemberId("member-id"));
    }
}

backstay::answer! {
    /// What `DeleteMember` answers: nothing but that it was accepted.
    pub struct DeleteMemberResponse {}
}
