// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeDbInstanceSsl`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe DB instance SSL.
    pub struct DescribeDbInstanceSsl {
        new {
            db_instance_id: String = query "DBInstanceId",
        }
    }
    Client.describe_db_instance_ssl -> DescribeDbInstanceSslResponse;
    "DescribeDBInstanceSSL" is Safe
        Rpc { method: "POST", action: "DescribeDBInstanceSSL" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDBInstanceSSL";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeDbInstanceSsl::new("db-instance-id");
    }
}

backstay::answer! {
    /// What `DescribeDBInstanceSSL` answers.
    pub struct DescribeDbInstanceSslResponse {
        acl: String = "ACL",
        ca_type: String = "CAType",
        client_ca_cert: String = "ClientCACert",
        client_ca_cert_expire_time: String = "ClientCACertExpireTime",
        client_cert_revocation_list: String = "ClientCertRevocationList",
        connection_string: String = "ConnectionString",
        force_encryption: String = "ForceEncryption",
        last_modify_status: String = "LastModifyStatus",
        modify_status_reason: String = "ModifyStatusReason",
        replication_acl: String = "ReplicationACL",
        request_id: String = "RequestId",
        require_update: String = "RequireUpdate",
        require_update_item: String = "RequireUpdateItem",
        require_update_reason: String = "RequireUpdateReason",
        ssl_create_time: String = "SSLCreateTime",
        ssl_enabled: String = "SSLEnabled",
        ssl_expire_time: String = "SSLExpireTime",
        server_ca_url: String = "ServerCAUrl",
        server_cert: String = "ServerCert",
        server_key: String = "ServerKey",
        tls_version: String = "TlsVersion",
    }
}
