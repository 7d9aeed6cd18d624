// Generated from specs/huaweicloud-gaussdb by `cargo xtask generate huaweicloud-gaussdb`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ShowGaussMySqlProjectQuotas`] and the types that only it uses.

use crate::Client;
use crate::types::*;

backstay::operation! {
    /// Show gauss my sql project quotas.
    pub struct ShowGaussMySqlProjectQuotas: Default {
        set {
            r#type: String = query "type",
            /// Language of the service's messages.
            x_language: Language = header "X-Language",
        }
    }
    Client.show_gauss_my_sql_project_quotas -> ShowGaussMySqlProjectQuotasResponse;
    "ShowGaussMySqlProjectQuotas" is
        Rest { method: "GET", path: "/v3/{project_id}/project-quotas" };
    repeat Safe;
    page
        "https://docs.otc.t-systems.com/gaussdb-mysql/api-ref/apis_recommended/quota_management/querying_the_db_instance_quotas_of_a_tenant.html";
    example {
        /// use huaweicloud_gaussdb::{Client, Error, operations::*};
        /// let request = ShowGaussMySqlProjectQuotas::new();
    }
}

backstay::answer! {
    /// The members of `Resource`.
    pub struct Resource {
        quota: i64 = "quota",
        r#type: String = "type",
        used: i64 = "used",
    }
}

backstay::answer! {
    /// The members of `ProjectQuotas`.
    pub struct ProjectQuotas {
        resources: [Resource] = "resources",
    }
}

backstay::answer! {
    /// What `ShowGaussMySqlProjectQuotas` answers.
    pub struct ShowGaussMySqlProjectQuotasResponse {
        quotas: ProjectQuotas = "quotas",
    }
}
