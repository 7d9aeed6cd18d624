// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ModifyPgHbaConfig`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Modify PG hba config.
    pub struct ModifyPgHbaConfig {
        new {
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
            ops_type: String as OpsType = query "OpsType",
            hba_item: [ModifyPgHbaConfigHbaItem] = query_flat "HbaItem",
        }
        into {
            client_token: String = query "ClientToken",
        }
    }
    Client.modify_pg_hba_config -> ModifyPgHbaConfigResponse;
    "ModifyPGHbaConfig" is Token("ClientToken")
        Rpc { method: "POST", action: "ModifyPGHbaConfig" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyPGHbaConfig";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = ModifyPgHbaConfig::new(
        ///     DbInstanceId("db-instance-id"),
        ///     OpsType("ops-type"),
        ///     [
        ///         ModifyPgHbaConfigHbaItem::new(
        ///             Address("address"),
        ///             Database("database"),
        ///             Method("method"),
        ///             1,
        ///             Type("type"),
        ///             User("user"),
        ///         ),
        ///     ],
        /// );
    }
}

backstay::request! {
    pub struct ModifyPgHbaConfigHbaItem {
        new {
            address: String as Address = "Address",
            database: String as Database = "Database",
            method: String as Method = "Method",
            priority_id: i64 = "PriorityId",
            r#type: String as Type = "Type",
            user: String as User = "User",
        }
        into {
            mask: String = "Mask",
            option: String = "Option",
        }
    }
}

backstay::answer! {
    /// What `ModifyPGHbaConfig` answers.
    pub struct ModifyPgHbaConfigResponse {
        request_id: String = "RequestId",
    }
}
