// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`CreateSecret`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Create secret.
    pub struct CreateSecret {
        new {
            db_instance_id: String as DbInstanceId = query "DbInstanceId",
            engine: String as EngineArgument = query "Engine",
            password: Secret as Password = query "Password",
            resource_group_id: String as ResourceGroupId = query "ResourceGroupId",
            username: String as Username = query "Username",
        }
        into {
            client_token: String = query "ClientToken",
            db_names: String = query "DbNames",
            description: String = query "Description",
            secret_name: String = query "SecretName",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.create_secret -> CreateSecretResponse;
    "CreateSecret" is Token("ClientToken")
        Rpc { method: "POST", action: "CreateSecret" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/CreateSecret";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = CreateSecret::new(
        ///     DbInstanceId("db-instance-id"),
        ///     EngineArgument("engine"),
        ///     Password("password"),
        ///     ResourceGroupId("resource-group-id"),
        ///     Username("username"),
        /// );
    }
}

backstay::answer! {
    /// What `CreateSecret` answers.
    pub struct CreateSecretResponse {
        request_id: String = "RequestId",
        secret_arn: String = "SecretArn",
        secret_name: String = "SecretName",
        success: bool = "Success",
    }
}
