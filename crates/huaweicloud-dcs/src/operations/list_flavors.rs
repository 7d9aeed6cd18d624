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
            engine_version: ListFlavorsEngineVersion = query "engine_version",
        }
        into {
            spec_code: String = query "spec_code",
        }
    }
    Client.list_flavors -> ListFlavorsResponse;
    "ListFlavors" is Safe Rest { method: "GET", path: "/v2/{project_id}/flavors" };
    page
        "https://docs.otc.t-systems.com/distributed-cache-service/api-ref/apis_v2_recommended/other_apis/querying_product_flavors.html";
    example {
        /// use huaweicloud_dcs::{Client, Error, operations::*};
        /// let request = ListFlavors::new();
    }
}

backstay::enumeration! {
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
    pub enum ListFlavorsCpuType { X8664 = "x86_64", Aarch64 = "aarch64" }
}

backstay::enumeration! {
    pub enum ListFlavorsEngine { Redis = "Redis", Memcached = "Memcached" }
}

backstay::enumeration! {
    pub enum ListFlavorsEngineVersion { N30 = "3.0", N40 = "4.0", N50 = "5.0" }
}

backstay::enumeration! {
    pub enum AttrsObjectName {
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
    pub struct AttrsObject {
        capacity: String = "capacity",
        name: AttrsObjectName = "name",
        value: String = "value",
    }
}

backstay::enumeration! {
    pub enum FlavorsItemsCpuType { X8664 = "x86_64", Aarch64 = "aarch64" }
}

backstay::enumeration! {
    pub enum FlavorsItemsEngineVersion { N30 = "3.0", N40 = "4.0", N50 = "5.0" }
}

backstay::answer! {
    pub struct FlavorAzObject {
        capacity: String = "capacity",
        unit: String = "unit",
    }
    lists {
        available_zones: [String] = "available_zones",
        az_codes: [String] = "az_codes",
    }
}

backstay::enumeration! {
    pub enum FlavorsItemsPricingType { Tier = "tier", Normal = "normal" }
}

backstay::answer! {
    pub struct FlavorsItems {
        billing_factor: String = "billing_factor",
        cache_mode: CacheMode = "cache_mode",
        cloud_resource_type_code: String = "cloud_resource_type_code",
        cloud_service_type_code: String = "cloud_service_type_code",
        cpu_type: FlavorsItemsCpuType = "cpu_type",
        dec: bool = "dec",
        engine: String = "engine",
        engine_version: FlavorsItemsEngineVersion = "engine_version",
        inquery_spec_code: String = "inquery_spec_code",
        is_dec: bool = "is_dec",
        pricing_type: FlavorsItemsPricingType = "pricing_type",
        product_type: String = "product_type",
        replica_count: i64 = "replica_count",
        spec_code: String = "spec_code",
        storage_type: String = "storage_type",
        tenant_ip_count: i64 = "tenant_ip_count",
    }
    lists {
        attrs: [AttrsObject] = "attrs",
        billing_mode: [String] = "billing_mode",
        capacity: [String] = "capacity",
        flavors_available_zones: [FlavorAzObject] = "flavors_available_zones",
    }
}

backstay::answer! {
    /// What `ListFlavors` answers.
    pub struct ListFlavorsResponse {
    }
    lists {
        flavors: [FlavorsItems] = "flavors",
    }
}
