// Generated from specs/huaweicloud-cbr by `cargo xtask generate huaweicloud-cbr`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ShowMembersDetail`] and the types that only it uses.

use crate::Client;

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
            dest_project_id: String = query "dest_project_id",
            image_id: String = query "image_id",
            limit: i64 = query "limit",
            marker: String = query "marker",
            offset: i64 = query "offset",
            /// Text.
            /// At most 255 characters.
            sort: String = query "sort",
            status: String = query "status",
            vault_id: String = query "vault_id",
        }
    }
    Client.show_members_detail -> ShowMembersDetailResponse;
    "ShowMembersDetail" is
        Rest { method: "GET", path: "/v3/{project_id}/backups/{backup_id}/members" };
    repeat Safe;
    example {
        /// use huaweicloud_cbr::{Client, Error, operations::*};
        /// let request = ShowMembersDetail::new("backup-id");
    }
}

backstay::pages! {
    ShowMembersDetailResponse of ShowMembersDetailMember by Offset "offset" from 0;
    limit "limit" {};
    items "/members";
    total "/count";
    id "/id";
}

backstay::enumeration! {
    /// The values of `status`.
    pub enum ShowMembersDetailStatus {
        Pending = "pending",
        Accepted = "accepted",
        Rejected = "rejected",
    }
}

backstay::answer! {
    /// The members of `ShowMembersDetailMember`.
    pub struct ShowMembersDetailMember {
        backup_id: String = "backup_id",
        created_at: String = "created_at",
        dest_project_id: String = "dest_project_id",
        id: String = "id",
        image_id: String = "image_id",
        status: ShowMembersDetailStatus = "status",
        updated_at: String = "updated_at",
        vault_id: String = "vault_id",
    }
}

backstay::answer! {
    /// What `ShowMembersDetail` answers.
    pub struct ShowMembersDetailResponse {
        count: i64 = "count",
        members: [ShowMembersDetailMember] = "members",
    }
}
