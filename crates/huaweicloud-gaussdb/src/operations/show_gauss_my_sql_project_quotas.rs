// Generated from specs/huaweicloud-gaussdb by `cargo xtask generate huaweicloud-gaussdb`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ShowGaussMySqlProjectQuotas`] and the types that only it uses.

use crate::Client;
use crate::types::*;

backstay::operation! {
    /// Show gauss my sql project quotas.
    pub struct ShowGaussMySqlProjectQuotas: Default {
        set {
            /// Language of the service's messages.
            x_language: Language = header "X-Language",
        }
        into {
            r#type: String = query "type",
        }
    }
    Client.show_gauss_my_sql_project_quotas -> ShowGaussMySqlProjectQuotasResponse;
    "ShowGaussMySqlProjectQuotas" is Safe
        Rest { method: "GET", path: "/v3/{project_id}/project-quotas" };
    page
        "https://docs.otc.t-systems.com/gaussdb-mysql/api-ref/apis_recommended/quota_management/querying_the_db_instance_quotas_of_a_tenant.html";
    example {
        /// use huaweicloud_gaussdb::{Client, Error, operations::*};
        /// let request = ShowGaussMySqlProjectQuotas::new();
    }
}

backstay::answer! {
    pub struct Resource {
        quota: i64 = "quota",
        r#type: String = "type",
        used: i64 = "used",
    }
}

backstay::answer! {
    pub struct ProjectQuotas {
    }
    lists {
        resources: [Resource] = "resources",
    }
}

backstay::answer! {
    /// What `ShowGaussMySqlProjectQuotas` answers.
    pub struct ShowGaussMySqlProjectQuotasResponse {
        quotas: ProjectQuotas = "quotas",
    }
}
