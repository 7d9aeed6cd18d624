//! The requests of the operations around a restore, as the vendors' own SDKs make them.
//!
//! All but these can be said with types; the untyped call says them:
//!
//! * `cbr_list_vaults_array`: the page has the ids of vaults joined by commas, the vendor's SDK
//!   repeats the parameter.
//! * `restore_table_same_region`: the vendor's SDK writes `True`, its page `true`, as ours does.

use super::*;

const SEEDS: [&str; 5] = [
    "RestoreToExistingInstance",
    "RestoreOldInstance",
    "RestoreInstance",
    "RestoreBackup",
    "RestoreDdrTable",
];

/// The vectors of a file that the other suites leave.
fn surrounding(file: &str) -> Vec<(String, Vector)> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("vectors").join(file);
    let all: Vec<Value> = serde_json::from_slice(&fs::read(path).unwrap()).unwrap();
    let operations: std::collections::BTreeSet<&str> =
        all.iter().map(|vector| text(vector, "operation")).collect();
    let others = operations.into_iter().filter(|name| !SEEDS.contains(name));
    others
        .flat_map(|name| {
            let of_operation = vectors(file, name);
            of_operation.into_iter().map(move |vector| (name.to_owned(), vector))
        })
        .collect()
}

/// A parameter of the query, if the vector has it.
fn query<'v>(vector: &'v Vector, name: &str) -> Option<&'v str> {
    vector.input["query"][name].as_str()
}

fn number(vector: &Vector, name: &str) -> Option<i64> {
    vector.input["query"][name].as_i64()
}

/// Sets what the vector has.
macro_rules! set {
    ($request:ident, $($setter:ident = $value:expr),+ $(,)?) => {
        $(if let Some(value) = $value {
            $request = $request.$setter(value);
        })+
    };
}

#[tokio::test]
async fn huaweicloud_rds() {
    use ::huaweicloud_rds::arguments::*;
    use ::huaweicloud_rds::operations::*;
    use ::huaweicloud_rds::{Client, Enumeration};
    let all = surrounding("huawei_rds.json");
    assert_eq!(all.len(), 9);
    for (operation, vector) in all {
        let transport = canned(200, r#"{"job_id": "j"}"#);
        let client = Client::new(huaweicloud(&vector, &transport)).unwrap();
        let language = vector.input["header"]["X-Language"].as_str();
        let language = language.map(Enumeration::from_wire);
        let body = &vector.input["body"];
        match operation.as_str() {
            "ListInstances" => {
                let mut request = ListInstances::new();
                set!(
                    request,
                    name = query(&vector, "name"),
                    datastore_type =
                        query(&vector, "datastore_type").map(Enumeration::from_wire),
                    offset = number(&vector, "offset"),
                    limit = number(&vector, "limit"),
                    x_language = language,
                );
                client.list_instances(request).await.unwrap();
            }
            "ListBackups" => {
                let instance = query(&vector, "instance_id").unwrap();
                client.list_backups(ListBackups::new(instance)).await.unwrap();
            }
            "ListRestoreTimes" => {
                let request =
                    ListRestoreTimes::new(text(&vector.input["path"], "instance_id"));
                client.list_restore_times(request).await.unwrap();
            }
            "ShowRecoveryTimeWindow" => {
                let instance = text(&vector.input["path"], "instance_id");
                let request = ShowRecoveryTimeWindow::new(instance);
                client.show_recovery_time_window(request).await.unwrap();
            }
            "RestoreExistInstance" => {
                let from = &body["source"];
                let point = match text(from, "type") {
                    "backup" => RestoreFrom::backup(text(from, "backup_id")),
                    _ => RestoreFrom::timestamp(from["restore_time"].as_i64().unwrap()),
                };
                let mut source =
                    RestoreExistInstanceSource::new(text(from, "instance_id"), point);
                let names = from["database_name"].as_object().map(|names| {
                    names.iter().map(|(old, new)| (old, new.as_str().unwrap()))
                });
                set!(
                    source,
                    database_name = names,
                    restore_all_database = from["restore_all_database"].as_bool(),
                );
                let target =
                    TargetInstanceRequest::new(text(&body["target"], "instance_id"));
                let request = RestoreExistInstance::new(source, target);
                client.restore_exist_instance(request).await.unwrap();
            }
            "CreateRestoreInstance" => {
                let from = &body["restore_point"];
                let moment = NewInstanceRestorePointKind::timestamp(
                    from["restore_time"].as_i64().unwrap(),
                );
                let names = from["database_name"].as_object().unwrap().iter();
                let names = names.map(|(old, new)| (old, new.as_str().unwrap()));
                let point =
                    NewInstanceRestorePoint::new(text(from, "instance_id"), moment)
                        .database_name(names);
                let volume = Volume::new(
                    body["volume"]["size"].as_i64().unwrap(),
                    Enumeration::from_wire(text(&body["volume"], "type")),
                );
                let mut request = CreateRestoreInstance::new(
                    AvailabilityZone(text(body, "availability_zone")),
                    FlavorRef(text(body, "flavor_ref")),
                    Name(text(body, "name")),
                    volume,
                    InstanceOrigin::restored(point),
                );
                set!(request, x_language = language);
                client.create_restore_instance(request).await.unwrap();
            }
            other => panic!("{other}"),
        }
        compare(&vector, &sent(&transport));
    }
}

#[tokio::test]
async fn huaweicloud_gaussdb() {
    use ::huaweicloud_gaussdb::operations::*;
    use ::huaweicloud_gaussdb::{Client, Enumeration};
    let all = surrounding("huawei_gaussdb.json");
    assert_eq!(all.len(), 4);
    for (operation, vector) in all {
        let transport = canned(200, "{}");
        let client = Client::new(huaweicloud(&vector, &transport)).unwrap();
        let language = vector.input["header"]["X-Language"].as_str();
        let language = language.map(Enumeration::from_wire);
        match operation.as_str() {
            "ListGaussMySqlInstances" => {
                let request = ListGaussMySqlInstances::new();
                #[allow(deprecated, reason = "the vector is of the older call")]
                client.list_gauss_my_sql_instances(request).await.unwrap();
            }
            "ListGaussMySqlInstancesUnifyStatus" => {
                let mut request = ListGaussMySqlInstancesUnifyStatus::new();
                set!(request, limit = number(&vector, "limit"));
                client.list_gauss_my_sql_instances_unify_status(request).await.unwrap();
            }
            "ShowGaussMySqlBackupList" => {
                let mut request = ShowGaussMySqlBackupList::new();
                set!(
                    request,
                    instance_id = query(&vector, "instance_id"),
                    backup_type =
                        query(&vector, "backup_type").map(Enumeration::from_wire),
                    begin_time = query(&vector, "begin_time"),
                    end_time = query(&vector, "end_time"),
                    name = query(&vector, "name"),
                );
                client.show_gauss_my_sql_backup_list(request).await.unwrap();
            }
            "ShowBackupRestoreTime" => {
                let instance = text(&vector.input["path"], "instance_id");
                let mut request = ShowBackupRestoreTime::new(instance);
                set!(
                    request,
                    start_time = query(&vector, "start_time"),
                    end_time = query(&vector, "end_time"),
                    x_language = language,
                );
                client.show_backup_restore_time(request).await.unwrap();
            }
            other => panic!("{other}"),
        }
        compare(&vector, &sent(&transport));
    }
}

#[tokio::test]
async fn huaweicloud_dcs() {
    use ::huaweicloud_dcs::operations::*;
    use ::huaweicloud_dcs::{Client, Enumeration};
    let all = surrounding("huawei_dcs.json");
    assert_eq!(all.len(), 3);
    for (operation, vector) in all {
        let transport = canned(200, "{}");
        let client = Client::new(huaweicloud(&vector, &transport)).unwrap();
        let body = &vector.input["body"];
        let instance = vector.input["path"]["instance_id"].as_str().unwrap_or_default();
        match operation.as_str() {
            "ListInstances" => {
                let mut request = ListInstances::new();
                let value = |name| query(&vector, name);
                set!(
                    request,
                    name = value("name"),
                    include_failure =
                        value("include_failure").map(Enumeration::from_wire),
                    include_delete = value("include_delete").map(Enumeration::from_wire),
                    status = value("status").map(Enumeration::from_wire),
                    offset = number(&vector, "offset"),
                    limit = number(&vector, "limit"),
                );
                client.list_instances(request).await.unwrap();
            }
            "ListRestoreRecords" => {
                let mut request = ListRestoreRecords::new(instance);
                set!(
                    request,
                    offset = number(&vector, "offset"),
                    limit = number(&vector, "limit"),
                );
                client.list_restore_records(request).await.unwrap();
            }
            "CopyInstance" => {
                let request = CopyInstance::new(instance)
                    .remark(text(body, "remark"))
                    .backup_format(Enumeration::from_wire(text(body, "backup_format")));
                let _ = client.copy_instance(request).await;
            }
            other => panic!("{other}"),
        }
        compare(&vector, &sent(&transport));
    }
}

#[tokio::test]
async fn huaweicloud_cbr() {
    use ::huaweicloud_cbr::operations::*;
    use ::huaweicloud_cbr::{Client, Enumeration};
    let all = surrounding("huawei_cbr.json");
    assert_eq!(all.len(), 3);
    for (operation, vector) in all {
        let transport = canned(200, "{}");
        let client = Client::new(huaweicloud(&vector, &transport)).unwrap();
        let value = |name| query(&vector, name);
        match operation.as_str() {
            "ListBackups" => {
                let flag = |name: &str| vector.input["query"][name].as_bool();
                let mut request = ListBackups::new();
                set!(
                    request,
                    name = value("name"),
                    dec = flag("dec"),
                    show_replication = flag("show_replication"),
                    limit = number(&vector, "limit"),
                    offset = number(&vector, "offset"),
                    sort = value("sort"),
                    start_time = value("start_time"),
                    resource_type = value("resource_type").map(Enumeration::from_wire),
                );
                client.list_backups(request).await.unwrap();
            }
            "ListVault" => {
                let mut call =
                    client.untyped("GET", text(&vector.input, "path_template"));
                for id in vector.input["query"]["id"].as_array().unwrap() {
                    call = call.query("id", id.as_str().unwrap());
                }
                call.query("limit", "10").await.unwrap();
            }
            "ListOpLogs" => {
                let mut request = ListOpLogs::new();
                set!(
                    request,
                    operation_type = value("operation_type").map(Enumeration::from_wire),
                    status = value("status").map(Enumeration::from_wire),
                    resource_id = value("resource_id"),
                    limit = number(&vector, "limit"),
                );
                client.list_op_logs(request).await.unwrap();
            }
            other => panic!("{other}"),
        }
        compare(&vector, &sent(&transport));
    }
}

/// Whatever IAM's clients sign with, and whether, is theirs: the vendor's SDK signs all with a
/// key of an account, ours sends a token's own request unsigned.
#[tokio::test]
async fn huaweicloud_iam() {
    use ::huaweicloud_iam::arguments::*;
    use ::huaweicloud_iam::operations::*;
    use ::huaweicloud_iam::{Client, Credentials, Enumeration};
    let all = surrounding("huawei_iam.json");
    assert_eq!(all.len(), 6);
    for (operation, vector) in all {
        let transport = canned(200, "{}");
        let keys = &vector.keys;
        let credentials =
            Credentials::new(text(keys, "access_key"), text(keys, "secret_key"));
        let config = ::huaweicloud_iam::Config::builder()
            .endpoint(ENDPOINT)
            .credentials(credentials)
            .transport(transport.clone())
            .build();
        let client = Client::new(config.unwrap()).unwrap();
        let auth = &vector.input["body"]["auth"];
        let identity = &auth["identity"];
        match operation.as_str() {
            "KeystoneCreateUserTokenByPassword" => {
                let user = &identity["password"]["user"];
                let domain = PwdPasswordUserDomain::new(text(&user["domain"], "name"));
                let user = PwdPasswordUser::new(
                    domain,
                    Name(text(user, "name")),
                    Password(text(user, "password")),
                );
                let password = PwdPassword::new(user);
                let methods = [Enumeration::from_wire("password")];
                let scope = &auth["scope"];
                let scope = match scope["project"]["name"].as_str() {
                    Some(name) => {
                        TokenScope::project(AuthScopeProject::new().name(name))
                    }
                    None => {
                        let name = text(&scope["domain"], "name");
                        TokenScope::domain(AuthScopeDomain::new().name(name))
                    }
                };
                let auth = PwdAuth::new(PwdIdentity::new(methods, password))
                    .scope(AuthScope::new(scope));
                let mut request = KeystoneCreateUserTokenByPassword::new(auth);
                set!(request, nocatalog = query(&vector, "nocatalog"));
                let _ = client.keystone_create_user_token_by_password(request).await;
            }
            "KeystoneValidateToken" => {
                let token = text(&vector.input["header"], "X-Subject-Token");
                let mut request = KeystoneValidateToken::new(token);
                set!(request, nocatalog = query(&vector, "nocatalog"));
                client.keystone_validate_token(request).await.unwrap();
                let sent = sent(&transport);
                let header = sent.headers()["x-subject-token"].to_str().unwrap();
                assert_eq!(header, token);
            }
            "KeystoneListAuthProjects" => {
                let request = KeystoneListAuthProjects::new();
                client.keystone_list_auth_projects(request).await.unwrap();
            }
            "KeystoneListAuthDomains" => {
                let request = KeystoneListAuthDomains::new();
                client.keystone_list_auth_domains(request).await.unwrap();
            }
            "CreateTemporaryAccessKeyByToken" => {
                let from = &identity["token"];
                let token = IdentityToken::new()
                    .id(text(from, "id"))
                    .duration_seconds(from["duration_seconds"].as_i64().unwrap());
                let methods = [Enumeration::from_wire("token")];
                let identity = TokenAuthIdentity::new(methods).token(token);
                let request =
                    CreateTemporaryAccessKeyByToken::new(TokenAuth::new(identity));
                let _ = client.create_temporary_access_key_by_token(request).await;
            }
            other => panic!("{other}"),
        }
        let (sent, wanted, name) = (sent(&transport), &vector.request, &vector.name);
        assert_eq!(sent.method().as_str(), text(wanted, "method"), "{name}");
        assert_eq!(sent.uri().path(), text(wanted, "path"), "{name}");
        let query = pairs(sent.uri().query().unwrap_or_default());
        assert_eq!(query, pairs(text(wanted, "query")), "{name}");
        let body = |bytes: &[u8]| -> Option<Value> {
            (!bytes.is_empty()).then(|| serde_json::from_slice(bytes).unwrap())
        };
        assert_eq!(body(sent.body()), body(text(wanted, "body").as_bytes()), "{name}");
    }
}

#[tokio::test]
async fn alibabacloud_rds() {
    use ::alibabacloud_rds::arguments::*;
    use ::alibabacloud_rds::operations::*;
    use ::alibabacloud_rds::{Client, Enumeration};
    let all = surrounding("alibaba_rds.json");
    assert_eq!(all.len(), 11);
    for (operation, vector) in all {
        let transport = canned(200, "{}");
        let client = Client::new(alibabacloud(&vector, &transport)).unwrap();
        let params = &vector.input["params"];
        let value = |name: &str| params[name].as_str();
        let count = |name: &str| params[name].as_i64();
        let instance = || text(params, "DBInstanceId");
        match operation.as_str() {
            "RestoreTable" => {
                let mut call = client.untyped("RestoreTable");
                for (name, value) in params.as_object().unwrap() {
                    let value = match value {
                        Value::Bool(_) => "True".to_owned(),
                        value => value.as_str().unwrap().to_owned(),
                    };
                    call = call.query(name.clone(), value);
                }
                call.await.unwrap();
            }
            "DescribeDBInstances" => {
                let mut request = DescribeDbInstances::new();
                set!(
                    request,
                    region_id = value("RegionId"),
                    page_size = count("PageSize"),
                );
                client.describe_db_instances(request).await.unwrap();
            }
            "DescribeBackups" => {
                let mut request = DescribeBackups::new(instance());
                set!(
                    request,
                    start_time = value("StartTime"),
                    end_time = value("EndTime"),
                    page_size = count("PageSize"),
                    page_number = count("PageNumber"),
                );
                client.describe_backups(request).await.unwrap();
            }
            "DescribeAvailableRecoveryTime" => {
                let id = count("CrossBackupId").unwrap();
                let mut request =
                    DescribeAvailableRecoveryTime::new(id).db_instance_id(instance());
                set!(request, region_id = value("RegionId"));
                client.describe_available_recovery_time(request).await.unwrap();
            }
            "DescribeLocalAvailableRecoveryTime" => {
                let mut request = DescribeLocalAvailableRecoveryTime::new(instance());
                set!(request, region = value("Region"));
                client.describe_local_available_recovery_time(request).await.unwrap();
            }
            "DescribeBackupTasks" => {
                let mut request = DescribeBackupTasks::new(instance());
                set!(request, flag = value("Flag"));
                client.describe_backup_tasks(request).await.unwrap();
            }
            "CheckCreateDdrDBInstance" => {
                let mut request = CheckCreateDdrDbInstance::new(
                    DbInstanceClass(text(params, "DBInstanceClass")),
                    count("DBInstanceStorage").unwrap(),
                    Enumeration::from_wire(text(params, "Engine")),
                    EngineVersion(text(params, "EngineVersion")),
                    DdrRestoreSource::backup_set(text(params, "BackupSetId")),
                );
                set!(request, region_id = value("RegionId"));
                client.check_create_ddr_db_instance(request).await.unwrap();
            }
            "ConfirmNotify" => {
                let ids = params["NotifyIdList"].as_array().unwrap();
                let request = ConfirmNotify::new(
                    count("Confirmor").unwrap(),
                    ids.iter().map(|id| id.as_i64().unwrap()),
                );
                client.confirm_notify(request).await.unwrap();
            }
            "DeleteDBInstanceEndpointAddress" => {
                let request = DeleteDbInstanceEndpointAddress::new(
                    DbInstanceId(instance()),
                    ConnectionString(text(params, "ConnectionString")),
                    DbInstanceEndpointId(text(params, "DBInstanceEndpointId")),
                );
                client.delete_db_instance_endpoint_address(request).await.unwrap();
            }
            "DescribeRCInvocationResults" => {
                let mut request = DescribeRcInvocationResults::new();
                set!(request, region_id = value("RegionId"));
                client.describe_rc_invocation_results(request).await.unwrap();
            }
            other => panic!("{other}"),
        }
        let mut sent = sent(&transport);
        if vector.input["signature_algorithm_option"] == "v2" {
            // All of the older protocol is in the query; the vendor's SDK adds headers of the newer.
            let query = pairs(sent.uri().query().unwrap());
            assert_eq!(query, pairs(text(&vector.request, "query")), "{}", vector.name);
            continue;
        }
        if sent.uri().query().is_none() {
            *sent.uri_mut() = "/".parse().unwrap();
        }
        let is_form = sent
            .headers()
            .get("content-type")
            .is_some_and(|kind| kind.as_bytes().starts_with(b"application/x-www-form"));
        if is_form {
            let body = String::from_utf8(sent.body().to_vec()).unwrap();
            assert_eq!(pairs(&body), pairs(text(&vector.request, "body")));
            assert_eq!(sent.uri().path(), "/");
            continue;
        }
        compare(&vector, &sent);
    }
}
