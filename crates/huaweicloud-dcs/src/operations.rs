// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! The operations: what each needs, and what it answers.

mod restore_instance;
pub use restore_instance::*;
