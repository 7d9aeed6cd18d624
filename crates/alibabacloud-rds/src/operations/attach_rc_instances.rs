// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`AttachRcInstances`] and the types that only it uses.

use crate::Client;
use backstay::generated::Secret;

backstay::operation! {
    /// Attach RC instances.
    pub struct AttachRcInstances {
        new {
            instance_ids: [String] = query_joined "InstanceIds",
        }
        into {
            key_pair: String = query "KeyPair",
            password: Secret = query "Password",
            vpc_id: String = query "VpcId",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.attach_rc_instances -> AttachRcInstancesResponse;
    "AttachRCInstances" is Unsafe Rpc { method: "POST", action: "AttachRCInstances" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/AttachRCInstances";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = AttachRcInstances::new(["instance-ids"]);
    }
}

backstay::answer! {
    pub struct AttachRcInstancesResponses {
        code: String = "Code",
        instance_id: String = "InstanceId",
        message: String = "Message",
    }
}

backstay::answer! {
    /// What `AttachRCInstances` answers.
    pub struct AttachRcInstancesResponse {
        request_id: String = "RequestId",
        task_id: String = "TaskId",
    }
    lists {
        responses: [AttachRcInstancesResponses] = "Responses",
    }
}
