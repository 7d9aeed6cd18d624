// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! Names for arguments that could be mistaken for each other: two ids side by side, say. They are
//! written at the call, so that an exchange does not compile.

/// The argument `name`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Name<T>(
    /// Its value.
    pub T,
);

/// The argument `newname`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Newname<T>(
    /// Its value.
    pub T,
);

/// The argument `RestoreTime`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RestoreTime<T>(
    /// Its value.
    pub T,
);

/// The argument `SourceDBInstanceName`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SourceDbInstanceName<T>(
    /// Its value.
    pub T,
);

/// The argument `SourceRegion`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SourceRegion<T>(
    /// Its value.
    pub T,
);
