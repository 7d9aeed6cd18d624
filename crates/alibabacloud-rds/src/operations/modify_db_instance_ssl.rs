// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ModifyDbInstanceSsl`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;
use backstay::generated::Secret;

backstay::operation! {
    /// Modify DB instance SSL.
    pub struct ModifyDbInstanceSsl {
        new {
            connection_string: String as ConnectionString = query "ConnectionString",
            db_instance_id: String as DbInstanceId = query "DBInstanceId",
        }
        set {
            client_ca_enabled: i64 = query "ClientCAEnabled",
            client_crl_enabled: i64 = query "ClientCrlEnabled",
            ssl_enabled: i64 = query "SSLEnabled",
        }
        into {
            acl: String = query "ACL",
            ca_type: String = query "CAType",
            certificate: String = query "Certificate",
            client_ca_cert: String = query "ClientCACert",
            client_cert_revocation_list: String = query "ClientCertRevocationList",
            force_encryption: String = query "ForceEncryption",
            pass_word: Secret = query "PassWord",
            replication_acl: String = query "ReplicationACL",
            server_cert: String = query "ServerCert",
            server_key: String = query "ServerKey",
            tls_version: String = query "TlsVersion",
        }
    }
    Client.modify_db_instance_ssl -> ModifyDbInstanceSslResponse;
    "ModifyDBInstanceSSL" is Unsafe
        Rpc { method: "POST", action: "ModifyDBInstanceSSL" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyDBInstanceSSL";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = ModifyDbInstanceSsl::new(
        ///     ConnectionString("connection-string"),
        ///     DbInstanceId("db-instance-id"),
        /// );
    }
}

backstay::answer! {
    /// What `ModifyDBInstanceSSL` answers.
    pub struct ModifyDbInstanceSslResponse {
        request_id: String = "RequestId",
    }
}
