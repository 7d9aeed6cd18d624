// Generated from specs/huaweicloud-iam by `cargo xtask generate huaweicloud-iam`.
// Do not edit: change the spec, its overlay or the generator.

//! The operations: what each needs, and what it answers.

mod create_temporary_access_key_by_token;
mod create_token_aksk;
mod keystone_create_agency_token;
mod keystone_create_user_token_by_password;
mod keystone_create_user_token_by_password_and_mfa;
mod keystone_list_auth_domains;
mod keystone_list_auth_projects;
mod keystone_list_projects;
mod keystone_validate_token;

pub use crate::types::*;
pub use create_temporary_access_key_by_token::*;
pub use create_token_aksk::*;
pub use keystone_create_agency_token::*;
pub use keystone_create_user_token_by_password::*;
pub use keystone_create_user_token_by_password_and_mfa::*;
pub use keystone_list_auth_domains::*;
pub use keystone_list_auth_projects::*;
pub use keystone_list_projects::*;
pub use keystone_validate_token::*;
