// Generated from specs/huaweicloud-iam by `cargo xtask generate huaweicloud-iam`.
// Do not edit: change the spec, its overlay or the generator.

//! [`KeystoneValidateToken`] and the types that only it uses.

use crate::Client;
use crate::types::*;

backstay::operation! {
    /// Checks a token, and reads its scope and when it expires.
    pub struct KeystoneValidateToken {
        new {
            /// Token to validate.
            x_subject_token: Secret = header "X-Subject-Token",
        }
        into {
            /// Any non-empty string leaves the service catalog out of the answer.
            nocatalog: String = query "nocatalog",
        }
    }
    Client.keystone_validate_token -> KeystoneValidateTokenResponse;
    "KeystoneValidateToken" is Safe Rest { method: "GET", path: "/v3/auth/tokens" };
    example {
        /// use huaweicloud_iam::{Client, Error, operations::*};
        /// let request = KeystoneValidateToken::new("x-subject-token");
    }
}

backstay::answer! {
    /// What `KeystoneValidateToken` answers.
    pub struct KeystoneValidateTokenResponse {
        /// The token data (the token string itself is in the X-Subject-Token
        /// response header).
        token: TokenResult = "token",
    }
}
