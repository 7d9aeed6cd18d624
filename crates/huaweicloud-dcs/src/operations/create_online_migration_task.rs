// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! [`CreateOnlineMigrationTask`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Create online migration task.
    pub struct CreateOnlineMigrationTask {
        new {
            name: String as Name = member "name",
            security_group_id: String as SecurityGroupId = member "security_group_id",
            subnet_id: String as SubnetId = member "subnet_id",
            vpc_id: String as VpcId = member "vpc_id",
        }
        into {
            description: String = member "description",
        }
    }
    Client.create_online_migration_task -> CreateOnlineMigrationTaskResponse;
    "CreateOnlineMigrationTask" is Unsafe
        Rest { method: "POST", path: "/v2/{project_id}/migration/instance" };
    page
        "https://docs.otc.t-systems.com/distributed-cache-service/api-ref/apis_v2_recommended/data_migration/creating_an_online_data_migration_task.html";
    example {
        /// use huaweicloud_dcs::{Client, Error, arguments::*, operations::*};
        /// let request = CreateOnlineMigrationTask::new(
        ///     Name("name"),
        ///     SecurityGroupId("security-group-id"),
        ///     SubnetId("subnet-id"),
        ///     VpcId("vpc-id"),
        /// );
    }
}

backstay::answer! {
    /// What `CreateOnlineMigrationTask` answers.
    pub struct CreateOnlineMigrationTaskResponse {
        instance_id: String = "instance_id",
    }
}
