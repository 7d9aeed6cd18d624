// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! The client of the service.

backstay::client! {
    /// A client of Huawei Cloud DCS.
    pub struct Client(huaweicloud) {
        id: "huaweicloud-dcs",
        product: "dcs",
        title: "Huawei Cloud DCS",
        version: "v1.0, v2",
        endpoints: {
            "https://dcs.{region}.myhuaweicloud.com" for [],
        },
    }
}
