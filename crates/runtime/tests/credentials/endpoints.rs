//! Endpoints that are set outside of the program.

use backstay::{Error, alibabacloud, huaweicloud};

use crate::{ALIBABA, HUAWEI, World};

fn huawei(world: &World, region: &str) -> Result<String, Error> {
    let config = world.huawei().region(region);
    let config =
        config.credentials(huaweicloud::Credentials::new("ak", "sk")).build()?;
    Ok(config.connect(&HUAWEI)?.endpoint().to_owned())
}

#[test]
fn code_comes_before_variables_before_the_file_before_the_pattern() {
    let world = World::new();
    let pattern = "https://rds.cn-north-4.myhuaweicloud.com";
    assert_eq!(huawei(&world, "cn-north-4").unwrap(), pattern);
    world.environment.file(
        "~/.huaweicloud/regions.yaml",
        "# ours\nRDS:\n  - id: 'cn-north-4'\n    endpoint: file.example\n  - id: my-own-1\n    \
         endpoints: [https://own.example:8443, spare.example]\n",
    );
    assert_eq!(huawei(&world, "cn-north-4").unwrap(), "https://file.example");
    assert_eq!(huawei(&world, "my-own-1").unwrap(), "https://own.example:8443");
    assert_eq!(
        huawei(&world, "cn-south-1").unwrap(),
        "https://rds.cn-south-1.myhuaweicloud.com",
        "a region that the file doesn't name"
    );
    let variable = "HUAWEICLOUD_SDK_REGION_RDS_CN_NORTH_4";
    world.environment.set(variable, "http://variable.example, spare.example");
    assert_eq!(huawei(&world, "cn-north-4").unwrap(), "http://variable.example");
    let config = world.huawei().endpoint("code.example");
    let config = config.credentials(huaweicloud::Credentials::new("ak", "sk"));
    let client = config.build().unwrap().connect(&HUAWEI).unwrap();
    assert_eq!(client.endpoint(), "https://code.example");
}

#[test]
fn what_is_wrong_there_is_an_error_that_says_where() {
    let world = World::new();
    world.environment.set("HUAWEICLOUD_SDK_REGIONS_FILE", "/r.yaml");
    let error = |region| huawei(&world, region).unwrap_err().to_string();
    assert_eq!(error("r-1"), "the regions file /r.yaml does not exist (config)");
    world.environment.file("/r.yaml", "rds:\n\t- id: r-1\n");
    assert_eq!(
        error("r-1"),
        "/r.yaml, line 2: expected spaces instead of a tab (config)"
    );
    world.environment.file("/r.yaml", "rds:\n- id: r-1\n  endpoint: ftp://x\n");
    let shown = error("r-1");
    assert!(
        shown.starts_with("/r.yaml, rds in r-1: the endpoint is neither"),
        "{shown}"
    );
    world.environment.set("HUAWEICLOUD_SDK_REGION_RDS_R_2", "https://user:word@x");
    let shown = error("r-2");
    assert!(
        shown.starts_with("HUAWEICLOUD_SDK_REGION_RDS_R_2: ") && !shown.contains("word"),
        "{shown}"
    );
}

#[test]
fn alibabas_endpoint_and_region_come_from_the_environment() {
    let world = World::new();
    let keys = || alibabacloud::Credentials::new("id", "secret");
    let bare = || {
        alibabacloud::Config::builder()
            .environment(world.environment.clone())
            .transport(world.transport.clone())
    };
    assert!(bare().credentials(keys()).build().unwrap().connect(&ALIBABA).is_err());
    let file =
        r#"{"current": "p", "profiles": [{"name": "p", "region_id": "cn-qingdao"}]}"#;
    world.environment.file("~/.aliyun/config.json", file);
    let client = bare().build().unwrap().connect(&ALIBABA).unwrap();
    assert_eq!(client.region(), Some("cn-qingdao"));
    let given = bare().credentials(keys()).build().unwrap().connect(&ALIBABA);
    assert!(given.is_err(), "the profile's region goes with its credentials");
    world.environment.set("ALIBABA_CLOUD_REGION_ID", "cn-beijing");
    let client = bare().credentials(keys()).build().unwrap().connect(&ALIBABA).unwrap();
    assert_eq!(client.endpoint(), "https://rds.cn-beijing.aliyuncs.com");
    world.environment.set("ALIBABA_CLOUD_RDS_ENDPOINT", "rds-vpc.example");
    let client = bare().credentials(keys()).build().unwrap().connect(&ALIBABA).unwrap();
    assert_eq!(client.endpoint(), "https://rds-vpc.example");
    assert_eq!(client.region(), Some("cn-beijing"), "it still fills RegionId");
}
