// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! The operations: what each needs, and what it answers.

mod restore_to_existing_instance;
pub use restore_to_existing_instance::*;
