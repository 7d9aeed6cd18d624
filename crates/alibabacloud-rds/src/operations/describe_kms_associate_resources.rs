// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeKmsAssociateResources`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Describe kms associate resources.
    pub struct DescribeKmsAssociateResources {
        new {
            kms_resource_id: String as KmsResourceId = query "KmsResourceId",
            kms_resource_type: String as KmsResourceType = query "KmsResourceType",
            kms_resource_user: String as KmsResourceUser = query "KmsResourceUser",
        }
        into {
            client_token: String = query "ClientToken",
            kms_resource_region_id: String = query "KmsResourceRegionId",
            resource_group_id: String = query "ResourceGroupId",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.describe_kms_associate_resources -> DescribeKmsAssociateResourcesResponse;
    "DescribeKmsAssociateResources" is Safe
        Rpc { method: "POST", action: "DescribeKmsAssociateResources" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeKmsAssociateResources";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = DescribeKmsAssociateResources::new(
        ///     KmsResourceId("kms-resource-id"),
        ///     KmsResourceType("kms-resource-type"),
        ///     KmsResourceUser("kms-resource-user"),
        /// );
    }
}

backstay::answer! {
    pub struct DescribeKmsAssociateResourcesAssociateDbInstances {
        db_instance_name: String = "DBInstanceName",
        engine: String = "Engine",
        key_used_by: String = "KeyUsedBy",
        status: String = "Status",
    }
}

backstay::answer! {
    /// What `DescribeKmsAssociateResources` answers.
    pub struct DescribeKmsAssociateResourcesResponse {
        associate_status: bool = "AssociateStatus",
        request_id: String = "RequestId",
    }
    lists {
        associate_db_instances: [DescribeKmsAssociateResourcesAssociateDbInstances]
            = "AssociateDBInstances",
    }
}
