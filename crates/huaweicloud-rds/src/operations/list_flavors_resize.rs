// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ListFlavorsResize`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// List flavors resize.
    pub struct ListFlavorsResize {
        new {
            instance_id: String = path "instance_id",
        }
    }
    Client.list_flavors_resize -> ListFlavorsResizeResponse;
    "ListFlavorsResize" is Safe
        Rest { method: "GET", path: "/v3/{project_id}/instances/{instance_id}/flavors-resize" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/db_instance_management/querying_available_instance_classes_for_a_db_instance.html";
    example {
        /// use huaweicloud_rds::{Client, Error, operations::*};
        /// let request = ListFlavorsResize::new("instance-id");
    }
}

backstay::answer! {
    pub struct ListFlavorsResizeComputeFlavors {
        code: String = "code",
        id: String = "id",
        ram: String = "ram",
        vcpus: String = "vcpus",
    }
    lists {
        az_status: {String} = "az_status",
    }
}

backstay::enumeration! {
    pub enum ListFlavorsResizeGroupType { General = "general", Dedicated = "dedicated" }
}

backstay::answer! {
    pub struct ListFlavorsResizeFlavorGroups {
        group_type: ListFlavorsResizeGroupType = "group_type",
    }
    lists {
        compute_flavors: [ListFlavorsResizeComputeFlavors] = "compute_flavors",
    }
}

backstay::answer! {
    /// What `ListFlavorsResize` answers.
    pub struct ListFlavorsResizeResponse {
    }
    lists {
        flavor_groups: [ListFlavorsResizeFlavorGroups] = "flavor_groups",
    }
}
