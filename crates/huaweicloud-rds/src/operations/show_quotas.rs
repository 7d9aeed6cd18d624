// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ShowQuotas`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Show quotas.
    pub struct ShowQuotas: Default {
    }
    Client.show_quotas -> ShowQuotasResponse;
    "ShowQuotas" is Safe Rest { method: "GET", path: "/v3/{project_id}/quotas" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/quota_management/querying_resource_quotas.html";
    example {
        /// use huaweicloud_rds::{Client, Error, operations::*};
        /// let request = ShowQuotas::new();
    }
}

backstay::answer! {
    pub struct ShowQuotasResources {
        quota: i64 = "quota",
        r#type: String = "type",
        used: i64 = "used",
    }
}

backstay::answer! {
    pub struct ShowQuotasQuotas {
    }
    lists {
        resources: [ShowQuotasResources] = "resources",
    }
}

backstay::answer! {
    /// What `ShowQuotas` answers.
    pub struct ShowQuotasResponse {
        quotas: ShowQuotasQuotas = "quotas",
    }
}
