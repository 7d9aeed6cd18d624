// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ShowQuotaOfTenant`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Show quota of tenant.
    pub struct ShowQuotaOfTenant: Default {
    }
    Client.show_quota_of_tenant -> ShowQuotaOfTenantResponse;
    "ShowQuotaOfTenant" is Safe Rest { method: "GET", path: "/v2/{project_id}/quota" };
    page
        "https://docs.otc.t-systems.com/distributed-cache-service/api-ref/apis_v2_recommended/other_apis/querying_the_tenant_quotas.html";
    example {
        /// use huaweicloud_dcs::{Client, Error, operations::*};
        /// let request = ShowQuotaOfTenant::new();
    }
}

backstay::enumeration! {
    pub enum ResourcesType { Instance = "instance", Ram = "ram" }
}

backstay::answer! {
    pub struct Resources {
        max: i64 = "max",
        min: i64 = "min",
        quota: i64 = "quota",
        r#type: ResourcesType = "type",
        unit: String = "unit",
        used: i64 = "used",
    }
}

backstay::answer! {
    pub struct Quotas {
    }
    lists {
        resources: [Resources] = "resources",
    }
}

backstay::answer! {
    /// What `ShowQuotaOfTenant` answers.
    pub struct ShowQuotaOfTenantResponse {
        quotas: Quotas = "quotas",
    }
}
