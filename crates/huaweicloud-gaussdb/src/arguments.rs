// Generated from specs/huaweicloud-gaussdb by `cargo xtask generate huaweicloud-gaussdb`.
// Do not edit: change the spec, its overlay or the generator.

//! Names for arguments that could be mistaken for each other: two ids side by side, say. They are
//! written at the call, so that an exchange does not compile.

/// The argument `source_instance_id`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SourceInstanceId<T>(
    /// Its value.
    pub T,
);

/// The argument `target_instance_id`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TargetInstanceId<T>(
    /// Its value.
    pub T,
);
