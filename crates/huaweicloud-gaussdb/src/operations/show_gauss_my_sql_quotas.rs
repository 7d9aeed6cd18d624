// Generated from specs/huaweicloud-gaussdb by `cargo xtask generate huaweicloud-gaussdb`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ShowGaussMySqlQuotas`] and the types that only it uses.

use crate::Client;
use crate::types::*;

backstay::operation! {
    /// Show gauss my sql quotas.
    ///
    /// The list comes in pages:
    /// [`client.show_gauss_my_sql_quotas(request).pages()`](backstay::Call::pages) gives all items.
    pub struct ShowGaussMySqlQuotas: Default {
        set {
            /// Language of the service's messages.
            x_language: Language = header "X-Language",
        }
        into {
            enterprise_project_name: String = query "enterprise_project_name",
            /// Text.
            /// Left out: `10`.
            limit: String = query "limit",
            offset: String = query "offset",
        }
    }
    Client.show_gauss_my_sql_quotas -> ShowGaussMySqlQuotasResponse;
    "ShowGaussMySqlQuotas" is Safe
        Rest { method: "GET", path: "/v3/{project_id}/quotas" };
    page
        "https://docs.otc.t-systems.com/gaussdb-mysql/api-ref/apis_recommended/quota_management/querying_resource_quotas.html";
    example {
        /// use huaweicloud_gaussdb::{Client, Error, operations::*};
        /// let request = ShowGaussMySqlQuotas::new();
    }
}

backstay::pages! {
    ShowGaussMySqlQuotasResponse of Quota by Offset "offset" from 0;
    limit "limit" { default: Some(10) };
    items "/quota_list";
    total "/total_count";
}

backstay::answer! {
    pub struct Quota {
        availability_instance_quota: i64 = "availability_instance_quota",
        availability_ram_quota: i64 = "availability_ram_quota",
        availability_vcpus_quota: i64 = "availability_vcpus_quota",
        enterprise_project_id: String = "enterprise_project_id",
        enterprise_project_name: String = "enterprise_project_name",
        instance_quota: i64 = "instance_quota",
        ram_quota: i64 = "ram_quota",
        vcpus_quota: i64 = "vcpus_quota",
    }
}

backstay::answer! {
    /// What `ShowGaussMySqlQuotas` answers.
    pub struct ShowGaussMySqlQuotasResponse {
        total_count: i64 = "total_count",
    }
    lists {
        quota_list: [Quota] = "quota_list",
    }
}
