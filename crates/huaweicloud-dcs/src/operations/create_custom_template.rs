// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! [`CreateCustomTemplate`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;
use crate::types::*;

backstay::operation! {
    /// Create custom template.
    pub struct CreateCustomTemplate {
        new {
            name: String as Name = member "name",
            params: {String} = member "params",
            template_id: String as TemplateId = member "template_id",
            r#type: CreateCustomTemplateType = member "type",
        }
        set {
            cache_mode: CacheMode = member "cache_mode",
        }
        into {
            description: String = member "description",
            engine: String = member "engine",
            engine_version: String = member "engine_version",
        }
    }
    Client.create_custom_template -> CreateCustomTemplateResponse;
    "CreateCustomTemplate" is Unsafe
        Rest { method: "POST", path: "/v2/{project_id}/config-templates" };
    page
        "https://docs.otc.t-systems.com/distributed-cache-service/api-ref/apis_v2_recommended/template_management/creating_a_custom_template.html";
    example {
        /// use huaweicloud_dcs::{Client, Error, arguments::*, operations::*};
        /// let request = CreateCustomTemplate::new(
        ///     Name("name"),
        ///     [("key", "params")],
        ///     TemplateId("template-id"),
        ///     CreateCustomTemplateType::Sys,
        /// );
    }
}

backstay::enumeration! {
    pub enum CreateCustomTemplateType { Sys = "sys", User = "user" }
}

backstay::answer! {
    /// What `CreateCustomTemplate` answers.
    pub struct CreateCustomTemplateResponse {
        id: String = "id",
    }
}
