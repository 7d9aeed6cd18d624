//! Where IAM and STS are.

use crate::endpoint::Base;
use crate::environment::filled;
use crate::error::Error;
use crate::vendor::ProviderContext;

/// Regions with an IAM of their own; the central one knows the rest.
const IAM_REGIONS: [&str; 27] = [
    "ae-ad-1",
    "af-south-1",
    "ap-southeast-1",
    "ap-southeast-2",
    "ap-southeast-3",
    "ap-southeast-4",
    "cn-east-2",
    "cn-east-3",
    "cn-east-4",
    "cn-east-5",
    "cn-north-1",
    "cn-north-12",
    "cn-north-2",
    "cn-north-4",
    "cn-north-9",
    "cn-south-1",
    "cn-south-2",
    "cn-southwest-2",
    "eu-west-0",
    "la-north-2",
    "la-south-2",
    "me-east-1",
    "my-kualalumpur-1",
    "na-mexico-1",
    "ru-moscow-1",
    "sa-brazil-1",
    "tr-west-1",
];

/// Regions with an STS of their own.
const STS_REGIONS: [&str; 12] = [
    "af-south-1",
    "ap-southeast-1",
    "ap-southeast-2",
    "ap-southeast-3",
    "ap-southeast-4",
    "cn-east-3",
    "cn-north-4",
    "cn-south-1",
    "cn-southwest-2",
    "la-south-2",
    "sa-brazil-1",
    "tr-west-1",
];

/// The endpoint of IAM: the given one, that of the environment, the region's, the central one.
pub(crate) fn endpoint(
    context: &ProviderContext<'_>,
    given: Option<&str>,
) -> Result<Base, Error> {
    const VARIABLE: &str = "HUAWEICLOUD_SDK_IAM_ENDPOINT";
    chosen(context, given, VARIABLE, |region| match region {
        Some("eu-west-101") => "https://iam.eu-west-101.myhuaweicloud.eu".to_owned(),
        Some(region) if IAM_REGIONS.contains(&region) => {
            format!("https://iam.{region}.myhuaweicloud.com")
        }
        _ => "https://iam.myhuaweicloud.com".to_owned(),
    })
}

/// The endpoint of STS: the given one, that of the environment, the region's, the default one.
pub(crate) fn sts_endpoint(
    context: &ProviderContext<'_>,
    given: Option<&str>,
) -> Result<Base, Error> {
    const VARIABLE: &str = "HUAWEICLOUD_SDK_STS_ENDPOINT";
    chosen(context, given, VARIABLE, |region| {
        let known = region.filter(|region| STS_REGIONS.contains(region));
        format!("https://sts.{}.myhuaweicloud.com", known.unwrap_or("cn-north-4"))
    })
}

fn chosen(
    context: &ProviderContext<'_>,
    given: Option<&str>,
    variable: &str,
    default: impl FnOnce(Option<&str>) -> String,
) -> Result<Base, Error> {
    if let Some(given) = given {
        return Base::parse(given);
    }
    match filled(context.environment(), variable) {
        Some(url) => Base::parse(&url).map_err(|error| error.about(variable)),
        None => Base::parse(&default(context.region())),
    }
}
