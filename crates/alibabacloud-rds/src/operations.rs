// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! The operations: what each needs, and what it answers.

mod restore_ddr_table;
pub use restore_ddr_table::*;
