use crate::{NOW, at_huaweicloud, cloud};
use backstay::ErrorKind;
use backstay::testing::FakeEnvironment;
use huaweicloud_rds::operations::ListInstances;
use simulated_cloud::{AuthenticatedBy, SimulatedCloud, Vendor, defaults};
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// Calls with a configuration, and says how the cloud recognised the caller.
async fn recognised(
    cloud: &SimulatedCloud,
    builder: backstay::huaweicloud::ConfigBuilder,
) -> AuthenticatedBy {
    let config = at_huaweicloud(cloud, "huaweicloud-rds", builder);
    let rds = huaweicloud_rds::Client::new(config).unwrap();
    let answer = rds.list_instances(ListInstances::new()).await.unwrap();
    assert_eq!(answer.instances.len(), 4);
    cloud.requests().pop().unwrap().authenticated_by.unwrap()
}

#[tokio::test]
async fn keys_are_given() -> Result<(), backstay::Error> {
    use huaweicloud_rds::{Client, Config, Credentials};

    let config = Config::builder()
        .region("cn-north-4")
        .project_id("0483b6b16e954cb88930a360d2c4e663")
        .credentials(Credentials::new("access key", "secret key"))
        .build()?;
    let rds = Client::new(config)?;

    assert!(!format!("{rds:?}").contains("secret key"));

    let cloud = cloud().await;
    let key = cloud.credentials().temporary_access_key(Vendor::HuaweiCloud).unwrap();
    let (access_key, secret_key) = (key.id(), key.secret());
    let security_token = key.security_token().unwrap();

    let credentials =
        Credentials::new(access_key, secret_key).with_security_token(security_token);

    let builder = Config::builder().region(defaults::REGION).credentials(credentials);
    let by = recognised(&cloud, builder.clone().project_id(cloud.project_id())).await;
    assert!(by.to_string().contains(access_key), "{by}");

    // Without a project id IAM is asked once.
    cloud.forget_requests();
    recognised(&cloud, builder).await;
    let asked: Vec<_> =
        cloud.requests().into_iter().map(|request| request.operation).collect();
    assert_eq!(asked.len(), 2, "{asked:?}");
    Ok(())
}

#[tokio::test]
async fn keys_are_found() {
    use huaweicloud_rds::Config;

    let cloud = cloud().await;
    let key = cloud.credentials().access_key(Vendor::HuaweiCloud).unwrap();
    let environment = Arc::new(FakeEnvironment::new());
    environment.set("HUAWEICLOUD_SDK_AK", key.id());
    environment.set("HUAWEICLOUD_SDK_SK", key.secret());

    let builder = Config::builder().region("cn-north-4");

    let by = recognised(&cloud, builder.environment(environment)).await;
    assert!(by.to_string().contains(key.id()), "{by}");
}

#[tokio::test]
async fn the_places_to_look_are_chosen() {
    use huaweicloud_rds::Config;
    use huaweicloud_rds::credentials::{Chain, EnvironmentVariables, Profile};

    let cloud = cloud().await;
    let key = cloud.credentials().access_key(Vendor::HuaweiCloud).unwrap();
    let environment = Arc::new(FakeEnvironment::new());
    let content = format!("[restore]\nak = {}\nsk = {}\n", key.id(), key.secret());
    environment.set("HUAWEICLOUD_SDK_CREDENTIALS_FILE", "/keys");
    environment.file("/keys", content);

    let chain = Chain::empty()
        .then(EnvironmentVariables::new())
        .then(Profile::new().section("restore"));
    let builder = Config::builder().region("cn-north-4").credentials_source(chain);

    let by = recognised(&cloud, builder.environment(environment)).await;
    assert!(by.to_string().contains(key.id()), "{by}");
}

#[tokio::test]
async fn a_password_becomes_a_token() {
    use huaweicloud_rds::Config;
    use huaweicloud_rds::credentials::Password;

    let cloud = cloud().await;
    let (user, password) = (defaults::USER_NAME, defaults::USER_PASSWORD);
    let account = defaults::ACCOUNT_NAME;

    let builder = Config::builder()
        .region("cn-north-4")
        .credentials_source(Password::new(user, password, account));

    let environment = Arc::new(FakeEnvironment::new());
    let iam = cloud.endpoint("huaweicloud-iam");
    environment.set("HUAWEICLOUD_SDK_IAM_ENDPOINT", iam);
    let by = recognised(&cloud, builder.environment(environment)).await;
    assert_eq!(by.to_string(), "X-Auth-Token");
}

mod own {
    use backstay::{BoxFuture, CredentialsSource, Loaded, ProviderContext, SourceError};
    use huaweicloud_rds::Credentials;
    use std::borrow::Cow;
    use std::time::SystemTime;

    #[derive(Debug)]
    pub(crate) struct Vault {
        pub(crate) access_key: String,
        pub(crate) secret_key: backstay::Secret,
        pub(crate) expires_at: SystemTime,
    }

    impl CredentialsSource<Credentials> for Vault {
        fn name(&self) -> Cow<'static, str> {
            "our vault".into()
        }

        fn load<'a>(
            &'a self,
            _context: &'a ProviderContext<'a>,
        ) -> BoxFuture<'a, Result<Loaded<Credentials>, SourceError>> {
            Box::pin(async move {
                let credentials =
                    Credentials::new(&self.access_key, self.secret_key.expose());
                Ok(Loaded::until(credentials, self.expires_at))
            })
        }
    }
}

#[tokio::test]
async fn a_source_of_ones_own_serves() {
    use huaweicloud_rds::Config;

    let cloud = cloud().await;
    let key = cloud.credentials().access_key(Vendor::HuaweiCloud).unwrap();
    let now: SystemTime = UNIX_EPOCH + Duration::from_secs(NOW);
    let vault = own::Vault {
        access_key: key.id().to_owned(),
        secret_key: key.secret().to_owned().into(),
        expires_at: now + Duration::from_secs(3600),
    };

    let builder = Config::builder().region("cn-north-4").credentials_source(vault);

    let by = recognised(&cloud, builder).await;
    assert!(by.to_string().contains(key.id()), "{by}");
}

#[tokio::test]
async fn a_role_of_alibaba_cloud_is_assumed() -> Result<(), backstay::Error> {
    use alibabacloud_rds::credentials::AssumeRole;
    use alibabacloud_rds::{Client, Config, Credentials};

    let keys = Credentials::new("access key id", "access key secret");
    let role = AssumeRole::new(keys, "acs:ram::1234567890123456:role/restore");
    let config =
        Config::builder().region("cn-hangzhou").credentials_source(role).build()?;
    let rds = Client::new(config)?;

    assert!(!format!("{rds:?}").contains("access key secret"));
    Ok(())
}

#[tokio::test]
async fn a_read_only_client_changes_nothing() -> Result<(), backstay::Error> {
    use huaweicloud_rds::operations::{
        RestorePoint, RestoreSource, RestoreTarget, RestoreToExistingInstance,
    };
    use huaweicloud_rds::{Client, Config, Credentials};

    let request = RestoreToExistingInstance::new(
        RestoreSource::new("source", RestorePoint::backup("backup")),
        RestoreTarget::new("target"),
    );

    let config = Config::builder()
        .region("cn-north-4")
        .project_id("0483b6b16e954cb88930a360d2c4e663")
        .credentials(Credentials::new("access key", "secret key"))
        .read_only(true)
        .build()?;
    let rds = Client::new(config)?;
    let error = rds.restore_to_existing_instance(request).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Invalid);
    assert_eq!(error.attempts(), 0);

    Ok(())
}
