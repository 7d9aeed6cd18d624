// Generated from specs/huaweicloud-gaussdb by `cargo xtask generate huaweicloud-gaussdb`.
// Do not edit: change the spec, its overlay or the generator.

//! The operations: what each needs, and what it answers.

mod restore_old_instance;
pub use restore_old_instance::*;
