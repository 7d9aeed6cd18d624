// Generated from specs/huaweicloud-gaussdb by `cargo xtask generate huaweicloud-gaussdb`.
// Do not edit: change the spec, its overlay or the generator.

//! The client of the service.

backstay::client! {
    /// A client of Huawei Cloud GaussDB(for MySQL).
    pub struct Client(huaweicloud) {
        id: "huaweicloud-gaussdb",
        product: "gaussdb",
        title: "Huawei Cloud GaussDB(for MySQL)",
        version: "v3, v3.1",
        endpoints: {
            "https://gaussdb.{region}.myhuaweicloud.com" for [],
            "https://gaussdbformysql.{region}.myhuaweicloud.com" for
                ["ap-southeast-1", "ap-southeast-2", "cn-north-11", "me-east-1", "tr-west-1"],
            "https://gaussdb-mysql.{region}.myhuaweicloud.com" for
                ["af-south-1", "cn-east-5", "cn-southwest-3", "la-north-2"],
        },
    }
}
