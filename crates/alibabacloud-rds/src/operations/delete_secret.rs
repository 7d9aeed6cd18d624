// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DeleteSecret`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Delete secret.
    pub struct DeleteSecret {
        new {
            engine: String = query "Engine",
        }
        into {
            client_token: String = query "ClientToken",
            db_instance_id: String = query "DbInstanceId",
            resource_group_id: String = query "ResourceGroupId",
            secret_arn: String = query "SecretArn",
            secret_name: String = query "SecretName",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.delete_secret -> DeleteSecretResponse;
    "DeleteSecret" is Token("ClientToken")
        Rpc { method: "POST", action: "DeleteSecret" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DeleteSecret";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DeleteSecret::new("engine");
    }
}

backstay::answer! {
    /// What `DeleteSecret` answers.
    pub struct DeleteSecretResponse {
        request_id: String = "RequestId",
        secret_arn: String = "SecretArn",
        secret_name: String = "SecretName",
        success: bool = "Success",
    }
}
