// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DeleteGadInstance`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Delete gad instance.
    pub struct DeleteGadInstance {
        new {
            gad_instance_name: String = query "GadInstanceName",
        }
        into {
            resource_group_id: String = query "ResourceGroupId",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.delete_gad_instance -> DeleteGadInstanceResponse;
    "DeleteGadInstance" is Unsafe Rpc { method: "POST", action: "DeleteGadInstance" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DeleteGadInstance";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DeleteGadInstance::new("gad-instance-name");
    }
}

backstay::answer! {
    /// What `DeleteGadInstance` answers.
    pub struct DeleteGadInstanceResponse {
        request_id: String = "RequestId",
    }
}
