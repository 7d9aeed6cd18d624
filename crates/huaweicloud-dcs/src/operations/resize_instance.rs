// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ResizeInstance`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Resize instance.
    pub struct ResizeInstance {
        new {
            instance_id: String as InstanceId = path "instance_id",
            new_capacity: i64 = member "new_capacity",
            spec_code: String as SpecCode = member "spec_code",
        }
        set {
            bss_param: BssParamEntity = member "bss_param",
            change_type: ResizeInstanceChangeType = member "change_type",
            /// True or false.
            /// Left out: `true`.
            execute_immediately: bool = member "execute_immediately",
        }
        list {
            available_zones: [String] = member "available_zones",
            node_list: [String] = member "node_list",
            reserved_ip: [String] = member "reserved_ip",
        }
    }
    Client.resize_instance -> ResizeInstanceResponse;
    "ResizeInstance" is Unsafe
        Rest { method: "POST", path: "/v2/{project_id}/instances/{instance_id}/resize" };
    page
        "https://docs.otc.t-systems.com/distributed-cache-service/api-ref/apis_v2_recommended/lifecycle_management/modifying_instance_specifications.html";
    example {
        /// use huaweicloud_dcs::{Client, Error, arguments::*, operations::*};
        /// let request = ResizeInstance::new(
        ///     InstanceId("instance-id"),
        ///     1,
        ///     SpecCode("spec-code"),
        /// );
    }
}

backstay::enumeration! {
    pub enum BssParamEntityIsAutoPay { True = "true", False = "false" }
}

backstay::request! {
    pub struct BssParamEntity: Default {
        set {
            is_auto_pay: BssParamEntityIsAutoPay = "is_auto_pay",
        }
    }
}

backstay::enumeration! {
    pub enum ResizeInstanceChangeType {
        CreateReplication = "createReplication",
        DeleteReplication = "deleteReplication",
        AddSharding = "addSharding",
        InstanceType = "instanceType",
    }
}

backstay::answer! {
    /// What `ResizeInstance` answers: nothing but that it was accepted.
    pub struct ResizeInstanceResponse {}
}
