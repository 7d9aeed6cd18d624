use backstay::ErrorKind;
use backstay::testing::CannedTransport;
use std::sync::Arc;

/// The table of the five services.
const TABLE: &str = include_str!("../../../docs/guide/services.md");

/// The codes of a column of the row that says which codes pass.
fn codes(column: usize) -> Vec<&'static str> {
    let row = TABLE.lines().find(|line| line.starts_with("| busy codes")).unwrap();
    let cell = row.split('|').nth(column + 2).unwrap();
    cell.split('`').skip(1).step_by(2).collect()
}

#[tokio::test]
async fn codes_that_are_listed_as_busy_are_busy() {
    use huaweicloud_rds::operations::ListInstances;

    for column in 0..4 {
        let codes = codes(column);
        assert!(codes.len() > 2, "column {column}");
        for code in codes {
            let transport = Arc::new(CannedTransport::new());
            let body = format!(r#"{{"error_code": "{code}", "error_msg": "no"}}"#);
            transport.answer(400, body);
            let config = backstay::huaweicloud::Config::builder()
                .region("cn-north-4")
                .project_id("project")
                .credentials(backstay::huaweicloud::Credentials::new("a", "b"))
                .transport(transport)
                .build()
                .unwrap();
            let rds = huaweicloud_rds::Client::new(config).unwrap();
            let error = rds.list_instances(ListInstances::new()).await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Busy, "{error}");
        }
    }
    for code in codes(4) {
        let transport = Arc::new(CannedTransport::new());
        transport.answer(403, format!(r#"{{"Code": "{code}", "Message": "no"}}"#));
        let config = backstay::alibabacloud::Config::builder()
            .region("cn-hangzhou")
            .credentials(backstay::alibabacloud::Credentials::new("a", "b"))
            .transport(transport)
            .build()
            .unwrap();
        let rds = alibabacloud_rds::Client::new(config).unwrap();
        let call = rds.untyped("DescribeDBInstances");
        let error = call.await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Busy, "{error}");
    }
}
