// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! The client of the service.

backstay::client! {
    /// A client of Alibaba Cloud RDS.
    pub struct Client(alibabacloud) {
        id: "alibabacloud-rds",
        product: "rds",
        title: "Alibaba Cloud RDS",
        version: "2014-08-15",
        endpoints: {
            "https://rds.{region}.aliyuncs.com" for [],
            "https://rds.aliyuncs.com" for
                ["cn-beijing", "cn-beijing-finance-1", "cn-beijing-gov-1", "cn-fujian", "cn-hangzhou", "cn-heyuan", "cn-hongkong", "cn-north-2-gov-1", "cn-qingdao", "cn-shanghai", "cn-shanghai-finance-1", "cn-shenzhen", "cn-shenzhen-finance-1", "cn-wuhan"],
            "https://rds-vpc.cn-hangzhou-finance.aliyuncs.com" for
                ["cn-hangzhou-finance"],
        },
    }
}
