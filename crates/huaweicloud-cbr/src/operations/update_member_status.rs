// Generated from specs/huaweicloud-cbr by `cargo xtask generate huaweicloud-cbr`.
// Do not edit: change the spec, its overlay or the generator.

//! [`UpdateMemberStatus`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Update member status.
    pub struct UpdateMemberStatus {
        new {
            backup_id: String as BackupId = path "backup_id",
            member_id: String as MemberId = path "member_id",
            status: UpdateMemberStatusStatus = member "status",
        }
        set {
            vault_id: String = member "vault_id",
        }
    }
    Client.update_member_status -> UpdateMemberStatusResponse;
    "UpdateMemberStatus" is
        Rest { method: "PUT", path: "/v3/{project_id}/backups/{backup_id}/members/{member_id}" };
    repeat Unsafe;
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
    /// The values of `status`.
    pub enum UpdateMemberStatusStatus {
        Accepted = "accepted",
        Pending = "pending",
        Rejected = "rejected",
    }
}

backstay::enumeration! {
    /// The values of `status`.
    pub enum UpdateMemberStatusStatus2 {
        Pending = "pending",
        Accepted = "accepted",
        Rejected = "rejected",
    }
}

backstay::answer! {
    /// The members of `UpdateMemberStatusMember`.
    pub struct UpdateMemberStatusMember {
        backup_id: String = "backup_id",
        created_at: String = "created_at",
        dest_project_id: String = "dest_project_id",
        id: String = "id",
        image_id: String = "image_id",
        status: UpdateMemberStatusStatus2 = "status",
        updated_at: String = "updated_at",
        vault_id: String = "vault_id",
    }
}

backstay::answer! {
    /// What `UpdateMemberStatus` answers.
    pub struct UpdateMemberStatusResponse {
        member: UpdateMemberStatusMember = "member",
    }
}
