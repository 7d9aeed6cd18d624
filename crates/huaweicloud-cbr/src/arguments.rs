// Generated from specs/huaweicloud-cbr by `cargo xtask generate huaweicloud-cbr`.
// Do not edit: change the spec, its overlay or the generator.

//! Names for arguments that could be mistaken for each other: two ids side by side, say. They are
//! written at the call, so that an exchange does not compile.

/// The argument `backup_id`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BackupId<T>(
    /// Its value.
    pub T,
);

/// The argument `volume_id`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VolumeId<T>(
    /// Its value.
    pub T,
);
