// Generated from specs/huaweicloud-iam by `cargo xtask generate huaweicloud-iam`.
// Do not edit: change the spec, its overlay or the generator.

//! The client of the service.

backstay::client! {
    /// A client of Huawei Cloud IAM.
    pub struct Client(huaweicloud) {
        id: "huaweicloud-iam",
        product: "iam",
        title: "Huawei Cloud IAM",
        version: "v3, v3.0",
        endpoints: {
            "https://iam.{region}.myhuaweicloud.com" for [],
            "https://iam.{region}.myhuaweicloud.eu" for ["eu-west-101"],
            "https://iam.myhuaweicloud.com" for [],
        },
    }
}
