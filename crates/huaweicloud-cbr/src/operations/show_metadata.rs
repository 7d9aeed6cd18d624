// Generated from specs/huaweicloud-cbr by `cargo xtask generate huaweicloud-cbr`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ShowMetadata`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Server data stored with a backup (specification, ports, disks).
    pub struct ShowMetadata {
        new {
            /// Backup id.
            backup_id: String = path "backup_id",
        }
    }
    Client.show_metadata -> ShowMetadataResponse;
    "ShowMetadata" is Safe
        Rest { method: "GET", path: "/v3/{project_id}/backups/{backup_id}/metadata" };
    example {
        /// use huaweicloud_cbr::{Client, Error, operations::*};
        /// let request = ShowMetadata::new("backup-id");
    }
}

backstay::answer! {
    /// What `ShowMetadata` answers.
    pub struct ShowMetadataResponse {
        /// Backup id.
        backup_id: String = "backup_id",
        /// Backups.
        backups: String = "backups",
        /// Server specification.
        flavor: String = "flavor",
        /// Network interfaces.
        interface: String = "interface",
        /// Server data.
        server: String = "server",
        /// Desktop data.
        workspace: String = "workspace",
    }
    lists {
        /// Floating addresses.
        floatingips: [String] = "floatingips",
        /// Ports.
        ports: [String] = "ports",
        /// Disk data.
        volumes: [String] = "volumes",
    }
}
