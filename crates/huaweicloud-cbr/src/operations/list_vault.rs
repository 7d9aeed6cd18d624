// Generated from specs/huaweicloud-cbr by `cargo xtask generate huaweicloud-cbr`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ListVault`] and the types that only it uses.

use crate::Client;
use crate::types::*;

backstay::operation! {
    /// List vaults with their protected resources (the resources are the restore targets).
    ///
    /// Permission: `cbr:vaults:list`.
    ///
    /// The list comes in pages:
    /// [`client.list_vault(request).pages()`](backstay::Call::pages) gives all items.
    pub struct ListVault: Default {
        set {
            /// Kind of cloud.
            cloud_type: ListVaultCloudType = query "cloud_type",
            /// Number of rows to return.
            /// 1 to 1000.
            limit: i64 = query "limit",
            /// Kind of object.
            object_type: ListVaultObjectType = query "object_type",
            /// Number of rows to skip.
            offset: i64 = query "offset",
            /// Kind of protection.
            protect_type: ListVaultProtectType = query "protect_type",
            /// Only vaults in this state.
            status: ListVaultStatus = query "status",
        }
        into {
            /// Zone.
            availability_zone: String = query "availability_zone",
            /// Enterprise project, or all\_granted\_eps for all allowed ones.
            enterprise_project_id: String = query "enterprise_project_id",
            /// Only vaults with this name.
            /// Pattern `^[\u4E00-\u9FA5\uf900-\ufa2da-zA-Z0-9_\-]*$`.
            name: String = query "name",
            /// Policy id.
            policy_id: String = query "policy_id",
            /// Resource ids joined by commas.
            resource_ids: String = query "resource_ids",
        }
        list {
            /// Only this vault.
            id: [String] = query_joined "id",
        }
    }
    Client.list_vault -> ListVaultResponse;
    "ListVault" is Safe Rest { method: "GET", path: "/v3/{project_id}/vaults" };
    page
        "https://docs.otc.t-systems.com/cloud-backup-recovery/api-ref/cbr_apis/vaults/querying_the_vault_list.html";
    example {
        /// use huaweicloud_cbr::{Client, Error, operations::*};
        /// let request = ListVault::new();
    }
}

backstay::pages! {
    ListVaultResponse of Vault by Offset "offset" from 0;
    limit "limit" { minimum: 1, maximum: Some(1000) };
    items "/vaults";
    total "/count";
    id "/id";
}

backstay::enumeration! {
    pub enum ListVaultCloudType {
        /// Public cloud.
        Public = "public",
        /// Hybrid cloud.
        Hybrid = "hybrid",
    }
}

backstay::enumeration! {
    pub enum ListVaultObjectType {
        /// Server.
        Server = "server",
        /// Disk.
        Disk = "disk",
        /// SFS Turbo.
        Turbo = "turbo",
        /// Workspace desktop.
        Workspace = "workspace",
        /// VMware.
        Vmware = "vmware",
        /// Database.
        Rds = "rds",
        /// File.
        File = "file",
    }
}

backstay::enumeration! {
    pub enum ListVaultProtectType {
        /// Backup.
        Backup = "backup",
        /// Replication.
        Replication = "replication",
    }
}

backstay::enumeration! {
    pub enum ListVaultStatus {
        /// Normal.
        Available = "available",
        /// Locked.
        Lock = "lock",
        /// Frozen.
        Frozen = "frozen",
        /// Being deleted.
        Deleting = "deleting",
        /// Abnormal.
        Error = "error",
    }
}

backstay::answer! {
    /// What `ListVault` answers.
    pub struct ListVaultResponse {
        /// Number of rows that match.
        count: i64 = "count",
        /// Number of rows to return.
        /// 1 to 1000; left out: `1000`.
        limit: i64 = "limit",
        /// Number of rows to skip.
        /// At least 0; left out: `0`.
        offset: i64 = "offset",
    }
    lists {
        /// Vaults.
        vaults: [Vault] = "vaults",
    }
}
