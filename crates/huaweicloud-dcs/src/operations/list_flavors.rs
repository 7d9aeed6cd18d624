// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ListFlavors`] and the types that only it uses.

use crate::Client;
use crate::types::*;

backstay::operation! {
    /// List flavors.
    pub struct ListFlavors: Default {
        set {
            cache_mode: CacheMode = query "cache_mode",
            capacity: ListFlavorsCapacity = query "capacity",
            cpu_type: ListFlavorsCpuType = query "cpu_type",
            engine: ListFlavorsEngine = query "engine",
            engine_version: EngineVersion = query "engine_version",
            spec_code: String = query "spec_code",
        }
    }
    Client.list_flavors -> ListFlavorsResponse;
    "ListFlavors" is Rest { method: "GET", path: "/v2/{project_id}/flavors" };
    repeat Safe;
    page
        "https://docs.otc.t-systems.com/distributed-cache-service/api-ref/apis_v2_recommended/other_apis/querying_product_flavors.html";
    example {
        /// use huaweicloud_dcs::{Client, Error, operations::*};
        /// let request = ListFlavors::new();
    }
}

backstay::enumeration! {
    /// The values of `capacity`.
    pub enum ListFlavorsCapacity {
        N2 = "2",
        N4 = "4",
        N8 = "8",
        N16 = "16",
        N32 = "32",
        N64 = "64",
    }
}

backstay::enumeration! {
    /// The values of `cpu_type`.
    pub enum ListFlavorsCpuType { X8664 = "x86_64", Aarch64 = "aarch64" }
}

backstay::enumeration! {
    /// The values of `engine`.
    pub enum ListFlavorsEngine { Redis = "Redis", Memcached = "Memcached" }
}

backstay::enumeration! {
    /// The values of `name`.
    pub enum ListFlavorsName {
        ShardingNum = "sharding_num",
        ProxyNum = "proxy_num",
        DbNumber = "db_number",
        MaxMemory = "max_memory",
        MaxConnections = "max_connections",
        MaxClients = "max_clients",
        MaxBandwidth = "max_bandwidth",
        MaxInBandwidth = "max_in_bandwidth",
    }
}

backstay::answer! {
    /// The members of `AttrsObject`.
    pub struct AttrsObject {
        capacity: String = "capacity",
        name: ListFlavorsName = "name",
        value: String = "value",
    }
}

backstay::answer! {
    /// The members of `FlavorAzObject`.
    pub struct FlavorAzObject {
        available_zones: [String] = "available_zones",
        az_codes: [String] = "az_codes",
        capacity: String = "capacity",
        unit: String = "unit",
    }
}

backstay::enumeration! {
    /// The values of `pricing_type`.
    pub enum ListFlavorsPricingType { Tier = "tier", Normal = "normal" }
}

backstay::answer! {
    /// The members of `FlavorsItems`.
    pub struct FlavorsItems {
        attrs: [AttrsObject] = "attrs",
        billing_factor: String = "billing_factor",
        billing_mode: [String] = "billing_mode",
        cache_mode: CacheMode = "cache_mode",
        capacity: [String] = "capacity",
        cloud_resource_type_code: String = "cloud_resource_type_code",
        cloud_service_type_code: String = "cloud_service_type_code",
        cpu_type: ListFlavorsCpuType = "cpu_type",
        dec: bool = "dec",
        engine: String = "engine",
        engine_version: EngineVersion = "engine_version",
        flavors_available_zones: [FlavorAzObject] = "flavors_available_zones",
        inquery_spec_code: String = "inquery_spec_code",
        is_dec: bool = "is_dec",
        pricing_type: ListFlavorsPricingType = "pricing_type",
        product_type: String = "product_type",
        replica_count: i64 = "replica_count",
        spec_code: String = "spec_code",
        storage_type: String = "storage_type",
        tenant_ip_count: i64 = "tenant_ip_count",
    }
}

backstay::answer! {
    /// What `ListFlavors` answers.
    pub struct ListFlavorsResponse {
        flavors: [FlavorsItems] = "flavors",
    }
}
