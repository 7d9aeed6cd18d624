// Generated from specs/huaweicloud-cbr by `cargo xtask generate huaweicloud-cbr`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ShowMembersDetail`] and the types that only it uses.

use crate::Client;
use crate::types::*;

backstay::operation! {
    /// Show members detail.
    ///
    /// The list comes in pages:
    /// [`client.show_members_detail(request).pages()`](backstay::Call::pages) gives all items.
    pub struct ShowMembersDetail {
        new {
            backup_id: String = path "backup_id",
        }
        set {
            limit: i64 = query "limit",
            offset: i64 = query "offset",
        }
        into {
            dest_project_id: String = query "dest_project_id",
            image_id: String = query "image_id",
            marker: String = query "marker",
            /// Text.
            /// At most 255 characters.
            sort: String = query "sort",
            status: String = query "status",
            vault_id: String = query "vault_id",
        }
    }
    Client.show_members_detail -> ShowMembersDetailResponse;
    "ShowMembersDetail" is Safe
        Rest { method: "GET", path: "/v3/{project_id}/backups/{backup_id}/members" };
    page
        "https://docs.otc.t-systems.com/cloud-backup-recovery/api-ref/cbr_apis/backup_sharing/obtaining_the_share_member_list.html";
    example {
        /// use huaweicloud_cbr::{Client, Error, operations::*};
        /// let request = ShowMembersDetail::new("backup-id");
    }
}

backstay::pages! {
    ShowMembersDetailResponse of Member by Offset "offset" from 0;
    limit "limit" {};
    items "/members";
    total "/count";
    id "/id";
}

backstay::answer! {
    /// What `ShowMembersDetail` answers.
    pub struct ShowMembersDetailResponse {
        count: i64 = "count",
    }
    lists {
        members: [Member] = "members",
    }
}
