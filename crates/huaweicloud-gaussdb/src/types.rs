// Generated from specs/huaweicloud-gaussdb by `cargo xtask generate huaweicloud-gaussdb`.
// Do not edit: change the spec, its overlay or the generator.

//! Types that several operations use.

backstay::answer! {
    /// The members of `InstanceTagItem`.
    pub struct InstanceTagItem {
        /// Tag key.
        key: String = "key",
        /// Tag value.
        value: String = "value",
    }
}

backstay::enumeration! {
    /// A language that the service writes messages in.
    pub enum Language {
        /// English.
        EnUs = "en-us",
        /// Chinese.
        ZhCn = "zh-cn",
    }
}

backstay::answer! {
    /// Engine and version.
    pub struct MysqlDatastoreWithKernelVersion {
        /// Four-part kernel version.
        kernel_version: String = "kernel_version",
        /// Engine.
        r#type: String = "type",
        /// Major version.
        version: String = "version",
    }
}

backstay::answer! {
    /// Specification.
    pub struct MysqlFlavorInfo {
        /// Memory in GB as text.
        ram: String = "ram",
        /// vCPUs as text.
        vcpus: String = "vcpus",
    }
}

backstay::answer! {
    /// Disk.
    pub struct MysqlVolumeInfo {
        /// Disk size in GB.
        /// In GB.
        size: String = "size",
        /// Disk type (case-sensitive).
        r#type: String = "type",
    }
}

backstay::answer! {
    /// The members of `OpenApiLinks`.
    pub struct OpenApiLinks {
        href: Value = "href",
        rel: Value = "rel",
    }
}

backstay::answer! {
    /// The members of `RestoreDatabaseInfos`.
    pub struct RestoreDatabaseInfos {
        /// Database name.
        name: String = "name",
        /// Tables.
        tables: [RestoreDatabaseTableInfo] = "tables",
        /// Number of tables.
        total_tables: i64 = "total_tables",
    }
}

backstay::answer! {
    /// The members of `RestoreDatabaseTableInfo`.
    pub struct RestoreDatabaseTableInfo {
        /// Table name.
        name: String = "name",
    }
}
