// Generated from specs/huaweicloud-cbr by `cargo xtask generate huaweicloud-cbr`.
// Do not edit: change the spec, its overlay or the generator.

//! [`AddMember`] and the types that only it uses.

use crate::Client;
use crate::types::*;

backstay::operation! {
    /// Add member.
    pub struct AddMember {
        new {
            backup_id: String = path "backup_id",
            members: [String] = member "members",
        }
        into {
            x_user_profile: String = header "X-User-Profile",
        }
    }
    Client.add_member -> AddMemberResponse;
    "AddMember" is Unsafe
        Rest { method: "POST", path: "/v3/{project_id}/backups/{backup_id}/members" };
    page
        "https://docs.otc.t-systems.com/cloud-backup-recovery/api-ref/cbr_apis/backup_sharing/adding_a_share_member.html";
    example {
        /// use huaweicloud_cbr::{Client, Error, operations::*};
        /// let request = AddMember::new("backup-id", ["members"]);
    }
}

backstay::answer! {
    /// What `AddMember` answers.
    pub struct AddMemberResponse {
        count: i64 = "count",
    }
    lists {
        members: [Member] = "members",
    }
}
