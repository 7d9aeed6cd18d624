// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! The client of the service.

backstay::client! {
    /// A client of Huawei Cloud RDS.
    pub struct Client(huaweicloud) {
        id: "huaweicloud-rds",
        product: "rds",
        title: "Huawei Cloud RDS",
        version: "v3, v3.1",
        endpoints: {
            "https://rds.{region}.myhuaweicloud.com" for [],
            "https://rds.{region}.myhuaweicloud.eu" for ["eu-west-101"],
        },
    }
}
