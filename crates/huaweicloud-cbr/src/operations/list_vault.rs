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
            /// Zone.
            availability_zone: String = query "availability_zone",
            /// Kind of cloud.
            cloud_type: ListVaultCloudType = query "cloud_type",
            /// Enterprise project, or all\_granted\_eps for all allowed ones.
            enterprise_project_id: String = query "enterprise_project_id",
            /// Number of rows to return.
            /// 1 to 1000.
            limit: i64 = query "limit",
            /// Only vaults with this name.
            /// Pattern `^[\u4E00-\u9FA5\uf900-\ufa2da-zA-Z0-9_\-]*$`.
            name: String = query "name",
            /// Kind of object.
            object_type: ListVaultObjectType = query "object_type",
            /// Number of rows to skip.
            offset: i64 = query "offset",
            /// Policy id.
            policy_id: String = query "policy_id",
            /// Kind of protection.
            protect_type: ListVaultProtectType = query "protect_type",
            /// Resource ids joined by commas.
            resource_ids: String = query "resource_ids",
            /// Only vaults in this state.
            status: ListVaultStatus = query "status",
            /// Only this vault.
            id: [String] = query_joined "id",
        }
    }
    Client.list_vault -> ListVaultResponse;
    "ListVault" is Rest { method: "GET", path: "/v3/{project_id}/vaults" };
    repeat Safe;
    example {
        /// use huaweicloud_cbr::{Client, Error, operations::*};
        /// let request = ListVault::new();
    }
}

backstay::pages! {
    ListVaultResponse of ListVaultVault by Offset "offset" from 0;
    limit "limit" { minimum: 1, maximum: Some(1000) };
    items "/vaults";
    total "/count";
    id "/id";
}

backstay::enumeration! {
    /// The values of `cloud_type`.
    pub enum ListVaultCloudType {
        /// Public cloud.
        Public = "public",
        /// Hybrid cloud.
        Hybrid = "hybrid",
    }
}

backstay::enumeration! {
    /// The values of `object_type`.
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
    /// The values of `protect_type`.
    pub enum ListVaultProtectType {
        /// Backup.
        Backup = "backup",
        /// Replication.
        Replication = "replication",
    }
}

backstay::enumeration! {
    /// The values of `status`.
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

backstay::enumeration! {
    /// Billing mode.
    pub enum ListVaultChargingMode {
        /// Pay per use.
        PostPaid = "post_paid",
        /// Subscription.
        PrePaid = "pre_paid",
    }
}

backstay::enumeration! {
    /// Consistency of the backups.
    pub enum ListVaultConsistentLevel {
        /// Crash consistent.
        CrashConsistent = "crash_consistent",
        /// Application consistent.
        AppConsistent = "app_consistent",
    }
}

backstay::enumeration! {
    /// Kind of protection.
    pub enum ListVaultProtectType2 {
        /// Backup.
        Backup = "backup",
        /// Replication.
        Replication = "replication",
        /// Hybrid cloud.
        Hybrid = "hybrid",
    }
}

backstay::enumeration! {
    /// Specification.
    pub enum ListVaultSpecCode {
        /// Server backup vault.
        VaultBackupServerNormal = "vault.backup.server.normal",
        /// Disk backup vault.
        VaultBackupVolumeNormal = "vault.backup.volume.normal",
        /// File backup vault.
        VaultBackupTurboNormal = "vault.backup.turbo.normal",
        /// Database backup vault.
        VaultBackupDatabaseNormal = "vault.backup.database.normal",
        /// Hybrid backup vault.
        VaultHybridServerNormal = "vault.hybrid.server.normal",
        /// Replication vault.
        VaultReplicationServerNormal = "vault.replication.server.normal",
    }
}

backstay::answer! {
    /// Billing.
    pub struct ListVaultBilling {
        /// Capacity given to resources, GB.
        /// In GB.
        allocated: i64 = "allocated",
        /// Billing mode.
        charging_mode: ListVaultChargingMode = "charging_mode",
        /// Kind of cloud.
        cloud_type: ListVaultCloudType = "cloud_type",
        /// Consistency of the backups.
        consistent_level: ListVaultConsistentLevel = "consistent_level",
        /// Why it is frozen.
        frozen_scene: String = "frozen_scene",
        /// Kept in several zones.
        is_multi_az: bool = "is_multi_az",
        /// Kind of object.
        object_type: ListVaultObjectType = "object_type",
        /// Order id.
        order_id: String = "order_id",
        /// Product id.
        product_id: String = "product_id",
        /// Kind of protection.
        protect_type: ListVaultProtectType2 = "protect_type",
        /// Capacity in GB.
        /// In GB; 1 to 10485760.
        size: i64 = "size",
        /// Specification.
        spec_code: ListVaultSpecCode = "spec_code",
        /// State of the vault.
        status: ListVaultStatus = "status",
        /// Bucket.
        storage_unit: String = "storage_unit",
        /// Used, MB.
        /// In MB.
        used: i64 = "used",
    }
}

backstay::answer! {
    /// The members of `ListVaultBindRulesTags`.
    pub struct ListVaultBindRulesTags {
        /// Key.
        key: String = "key",
        /// Value.
        value: String = "value",
    }
}

backstay::answer! {
    /// Rules of automatic binding.
    pub struct ListVaultVaultBindRules {
        /// Tags.
        tags: [ListVaultBindRulesTags] = "tags",
    }
}

backstay::enumeration! {
    /// Kind of backup provider.
    pub enum ListVaultProviderId {
        /// Server.
        N0daac4c56707485197ba169e36266b66 = "0daac4c5-6707-4851-97ba-169e36266b66",
        /// Disk.
        D1603440187d4516Af25121250c7cc97 = "d1603440-187d-4516-af25-121250c7cc97",
        /// SFS Turbo.
        N3f3c3220245c4805B811758870015881 = "3f3c3220-245c-4805-b811-758870015881",
        /// Workspace.
        N86a8090071bf4961956aD52df944f84a = "86a80900-71bf-4961-956a-d52df944f84a",
        /// VMware.
        A13639de00be4e94Af3026912d75e4a2 = "a13639de-00be-4e94-af30-26912d75e4a2",
    }
}

backstay::enumeration! {
    /// State of the protection.
    pub enum ListVaultProtectStatus {
        /// Normal.
        Available = "available",
        /// Abnormal.
        Error = "error",
        /// Backup running.
        Protecting = "protecting",
        /// Restore running.
        Restoring = "restoring",
        /// Being removed.
        Removing = "removing",
    }
}

backstay::enumeration! {
    /// Kind of resource.
    pub enum ListVaultType {
        /// Server.
        OsNovaServer = "OS::Nova::Server",
        /// Disk.
        OsCinderVolume = "OS::Cinder::Volume",
        /// Bare-metal server.
        OsIronicBareMetalServer = "OS::Ironic::BareMetalServer",
        /// Other server.
        OsNativeServer = "OS::Native::Server",
        /// SFS Turbo file system.
        OsSfsTurbo = "OS::Sfs::Turbo",
        /// Workspace desktop.
        OsWorkspaceDesktopV2 = "OS::Workspace::DesktopV2",
    }
}

backstay::answer! {
    /// The members of `ListVaultResourceResp`.
    pub struct ListVaultResourceResp {
        /// Number of backups.
        backup_count: i64 = "backup_count",
        /// Size of backups, MB.
        /// In MB.
        backup_size: i64 = "backup_size",
        /// Extra data.
        extra_info: ResourceExtraInfo = "extra_info",
        /// Resource id.
        id: String = "id",
        /// Resource name.
        /// 0 to 255 characters.
        name: String = "name",
        /// State of the protection.
        protect_status: ListVaultProtectStatus = "protect_status",
        /// Size of the resource in GB.
        /// In GB.
        size: i64 = "size",
        /// Kind of resource.
        r#type: ListVaultType = "type",
    }
}

backstay::answer! {
    /// The members of `ListVaultTag`.
    pub struct ListVaultTag {
        /// Key.
        /// At most 36 characters.
        key: String = "key",
        /// Value.
        /// At most 43 characters.
        value: String = "value",
    }
}

backstay::answer! {
    /// The members of `ListVaultVault`.
    pub struct ListVaultVault {
        /// Resources are bound automatically.
        auto_bind: bool = "auto_bind",
        /// Vault grows automatically (pay per use).
        auto_expand: bool = "auto_expand",
        /// Zone.
        /// 1 to 32 characters.
        availability_zone: String = "availability_zone",
        /// Billing.
        billing: ListVaultBilling = "billing",
        /// Rules of automatic binding.
        bind_rules: ListVaultVaultBindRules = "bind_rules",
        /// Time of creation.
        /// UTC time such as `2026-01-02T03:04:05Z`.
        created_at: Timestamp = "created_at",
        /// Description.
        /// 0 to 255 characters; pattern `^[^<>]*$`.
        description: String = "description",
        /// Enterprise project, or all\_granted\_eps for all allowed ones.
        enterprise_project_id: String = "enterprise_project_id",
        /// Vault id.
        id: String = "id",
        /// Locked against deletion.
        locked: bool = "locked",
        /// Vault name.
        /// 1 to 64 characters; pattern `^[\u4E00-\u9FA5\uf900-\ufa2da-zA-Z0-9_\-]*$`.
        name: String = "name",
        /// Id of the regional project.
        project_id: String = "project_id",
        /// Kind of backup provider.
        provider_id: ListVaultProviderId = "provider_id",
        /// Protected resources.
        resources: [ListVaultResourceResp] = "resources",
        /// Notify by message service.
        smn_notify: bool = "smn_notify",
        /// Service that locked it.
        sys_lock_source_service: String = "sys_lock_source_service",
        /// Tags.
        tags: [ListVaultTag] = "tags",
        /// Usage in percent that triggers a message.
        /// 1 to 100.
        threshold: i64 = "threshold",
        /// User id.
        user_id: String = "user_id",
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
        /// Vaults.
        vaults: [ListVaultVault] = "vaults",
    }
}
