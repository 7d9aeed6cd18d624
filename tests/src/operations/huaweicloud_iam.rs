//! Huawei Cloud IAM: tokens, projects, temporary keys.

mod projects;
mod tokens;

use super::Operation;

pub(super) const OPERATIONS: &[Operation] = &[
    Operation::post(
        "KeystoneCreateUserTokenByPassword",
        "/v3/auth/tokens",
        tokens::create,
    )
    .answers(201)
    .open(),
    Operation::get("KeystoneValidateToken", "/v3/auth/tokens", tokens::validate),
    Operation::post(
        "CreateTemporaryAccessKeyByToken",
        "/v3.0/OS-CREDENTIAL/securitytokens",
        tokens::create_temporary_key,
    )
    .answers(201),
    Operation::get("KeystoneListProjects", "/v3/projects", projects::list),
    Operation::get("KeystoneListAuthProjects", "/v3/auth/projects", projects::list_own),
    Operation::get(
        "KeystoneListAuthDomains",
        "/v3/auth/domains",
        projects::list_domains,
    ),
    Operation::get("KeystoneListRegions", "/v3/regions", projects::list_regions),
];
