// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! Names for arguments that could be mistaken for each other: two ids side by side, say. They are
//! written at the call, so that an exchange does not compile.

/// The argument `backup_id`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BackupId<T>(
    /// Its value.
    pub T,
);

/// The argument `instance_id`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InstanceId<T>(
    /// Its value.
    pub T,
);
