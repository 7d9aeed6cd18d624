// Generated from specs/huaweicloud-cbr by `cargo xtask generate huaweicloud-cbr`.
// Do not edit: change the spec, its overlay or the generator.

//! The client of the service.

backstay::client! {
    /// A client of Huawei Cloud CBR.
    pub struct Client(huaweicloud) {
        id: "huaweicloud-cbr",
        product: "cbr",
        title: "Huawei Cloud CBR",
        version: "v3",
        endpoints: {
            "https://cbr.{region}.myhuaweicloud.com" for [],
        },
    }
}
