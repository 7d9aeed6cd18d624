// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! Types that several operations use.

backstay::answer! {
    /// Features of the instance.
    pub struct Features {
        /// ACL supported.
        support_acl: bool = "support_acl",
        /// Audit log supported.
        support_audit_log: bool = "support_audit_log",
        /// TLS supported.
        support_ssl: bool = "support_ssl",
        /// Client address pass-through supported.
        support_transparent_client_ip: bool = "support_transparent_client_ip",
    }
}

backstay::answer! {
    /// The members of `InstanceReplicationDimensionsInfo`.
    pub struct InstanceReplicationDimensionsInfo {
        name: String = "name",
        value: String = "value",
    }
}

backstay::answer! {
    /// The members of `InstancesMonitoredObject`.
    pub struct InstancesMonitoredObject {
        dcs_instance_id: String = "dcs_instance_id",
        name: String = "name",
        status: String = "status",
    }
}
