// Generated from specs/huaweicloud-cbr by `cargo xtask generate huaweicloud-cbr`.
// Do not edit: change the spec, its overlay or the generator.

//! [`UpdateMemberStatus`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;
use crate::types::*;

backstay::operation! {
    /// Update member status.
    pub struct UpdateMemberStatus {
        new {
            backup_id: String as BackupId = path "backup_id",
            member_id: String as MemberId = path "member_id",
            status: UpdateMemberStatusStatus = member "status",
        }
        into {
            vault_id: String = member "vault_id",
        }
    }
    Client.update_member_status -> UpdateMemberStatusResponse;
    "UpdateMemberStatus" is Unsafe
        Rest { method: "PUT", path: "/v3/{project_id}/backups/{backup_id}/members/{member_id}" };
    page
        "https://docs.otc.t-systems.com/cloud-backup-recovery/api-ref/cbr_apis/backup_sharing/updating_the_share_member_status.html";
    example {
        /// use huaweicloud_cbr::{Client, Error, arguments::*, operations::*};
        /// let request = UpdateMemberStatus::new(
        ///     BackupId("backup-id"),
        ///     MemberId("member-id"),
        ///     UpdateMemberStatusStatus::Accepted,
        /// );
    }
}

backstay::enumeration! {
    pub enum UpdateMemberStatusStatus {
        Accepted = "accepted",
        Pending = "pending",
        Rejected = "rejected",
    }
}

backstay::answer! {
    /// What `UpdateMemberStatus` answers.
    pub struct UpdateMemberStatusResponse {
        member: Member = "member",
    }
}
