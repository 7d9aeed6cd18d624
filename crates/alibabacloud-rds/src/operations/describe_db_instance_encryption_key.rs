// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeDbInstanceEncryptionKey`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe DB instance encryption key.
    pub struct DescribeDbInstanceEncryptionKey: Default {
        into {
            db_instance_id: String = query "DBInstanceId",
            encryption_key: String = query "EncryptionKey",
            target_region_id: String = query "TargetRegionId",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.describe_db_instance_encryption_key -> DescribeDbInstanceEncryptionKeyResponse;
    "DescribeDBInstanceEncryptionKey" is Safe
        Rpc { method: "POST", action: "DescribeDBInstanceEncryptionKey" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDBInstanceEncryptionKey";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeDbInstanceEncryptionKey::new();
    }
}

backstay::answer! {
    pub struct DescribeDbInstanceEncryptionKeyEncryptionKeyList {
        alias_name: String = "AliasName",
        creator: String = "Creator",
        delete_date: String = "DeleteDate",
        description: String = "Description",
        encryption_key: String = "EncryptionKey",
        encryption_key_status: String = "EncryptionKeyStatus",
        key_type: String = "KeyType",
        key_usage: String = "KeyUsage",
        material_expire_time: String = "MaterialExpireTime",
        origin: String = "Origin",
        used_by: String = "UsedBy",
    }
}

backstay::answer! {
    /// What `DescribeDBInstanceEncryptionKey` answers.
    pub struct DescribeDbInstanceEncryptionKeyResponse {
        creator: String = "Creator",
        delete_date: String = "DeleteDate",
        description: String = "Description",
        encryption_key: String = "EncryptionKey",
        encryption_key_status: String = "EncryptionKeyStatus",
        key_usage: String = "KeyUsage",
        material_expire_time: String = "MaterialExpireTime",
        origin: String = "Origin",
        request_id: String = "RequestId",
    }
    lists {
        encryption_key_list: [DescribeDbInstanceEncryptionKeyEncryptionKeyList]
            = "EncryptionKeyList",
    }
}
