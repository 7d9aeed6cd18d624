// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ListConfigTemplates`] and the types that only it uses.

use crate::Client;
use crate::types::*;

backstay::operation! {
    /// List config templates.
    ///
    /// The list comes in pages:
    /// [`client.list_config_templates(request).pages()`](backstay::Call::pages) gives all items.
    pub struct ListConfigTemplates {
        new {
            r#type: ListConfigTemplatesType = query "type",
        }
        set {
            cache_mode: CacheMode = query "cache_mode",
            /// A whole number.
            /// 1 to 1000.
            limit: i64 = query "limit",
            offset: i64 = query "offset",
        }
        into {
            engine: String = query "engine",
            engine_version: String = query "engine_version",
            name: String = query "name",
        }
    }
    Client.list_config_templates -> ListConfigTemplatesResponse;
    "ListConfigTemplates" is Safe
        Rest { method: "GET", path: "/v2/{project_id}/config-templates" };
    page
        "https://docs.otc.t-systems.com/distributed-cache-service/api-ref/apis_v2_recommended/template_management/viewing_parameter_templates.html";
    example {
        /// use huaweicloud_dcs::{Client, Error, operations::*};
        /// let request = ListConfigTemplates::new(ListConfigTemplatesType::Sys);
    }
}

backstay::pages! {
    ListConfigTemplatesResponse of ConfigTemplatesListInfo by Offset "offset" from 0;
    limit "limit" { minimum: 1, maximum: Some(1000) };
    items "/templates";
}

backstay::enumeration! {
    pub enum ListConfigTemplatesType { Sys = "sys", User = "user" }
}

backstay::enumeration! {
    pub enum ConfigTemplatesListInfoType { Sys = "sys", User = "user" }
}

backstay::answer! {
    pub struct ConfigTemplatesListInfo {
        cache_mode: CacheMode = "cache_mode",
        created_at: String = "created_at",
        description: String = "description",
        engine: String = "engine",
        engine_version: String = "engine_version",
        name: String = "name",
        product_type: String = "product_type",
        storage_type: String = "storage_type",
        template_id: String = "template_id",
        r#type: ConfigTemplatesListInfoType = "type",
    }
}

backstay::answer! {
    /// What `ListConfigTemplates` answers.
    pub struct ListConfigTemplatesResponse {
        template_num: i64 = "template_num",
    }
    lists {
        templates: [ConfigTemplatesListInfo] = "templates",
    }
}
