// Generated from specs/huaweicloud-cbr by `cargo xtask generate huaweicloud-cbr`.
// Do not edit: change the spec, its overlay or the generator.

//! The operations: what each needs, and what it answers.

mod restore_backup;
pub use restore_backup::*;
