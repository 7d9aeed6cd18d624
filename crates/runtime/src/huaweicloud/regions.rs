//! Endpoints by the environment and the regions file.

use std::path::PathBuf;

use crate::credentials::{in_home, try_read};
use crate::endpoint::{Base, Yaml};
use crate::environment::{Environment, filled};
use crate::error::Error;
use crate::operation::Service;

/// The endpoint that the user set for a service in a region, outside of the program.
pub(crate) fn configured(
    environment: &dyn Environment,
    service: &Service,
    region: &str,
) -> Result<Option<Base>, Error> {
    let variable = format!(
        "HUAWEICLOUD_SDK_REGION_{}_{}",
        service.product.to_ascii_uppercase(),
        region.to_ascii_uppercase().replace('-', "_")
    );
    if let Some(list) = filled(environment, &variable) {
        // The first of several is the one to use; the others are spares.
        let first = list.split(',').map(str::trim).find(|url| !url.is_empty());
        return first
            .map(Base::parse)
            .transpose()
            .map_err(|error| error.about(&variable));
    }
    let named = filled(environment, "HUAWEICLOUD_SDK_REGIONS_FILE").map(PathBuf::from);
    let is_named = named.is_some();
    let Some(path) = named.or_else(|| in_home(environment, ".huaweicloud/regions.yaml"))
    else {
        return Ok(None);
    };
    let origin = path.display().to_string();
    let Some(text) = try_read(environment, &path)? else {
        return if is_named {
            Err(Error::config(format!("the regions file {origin} does not exist")))
        } else {
            Ok(None)
        };
    };
    let file = Yaml::read(&text, &origin)?;
    let Some(endpoint) = find(&file, service.product, region) else {
        return Ok(None);
    };
    let about = format!("{origin}, {} in {region}", service.product);
    Base::parse(endpoint).map(Some).map_err(|error| error.about(&about))
}

/// The first endpoint of `SERVICE: [{id: region, endpoint: url}, ..]`.
fn find<'a>(file: &'a Yaml, product: &str, region: &str) -> Option<&'a str> {
    let regions =
        file.entries().iter().find(|(name, _)| name.eq_ignore_ascii_case(product));
    let entry = regions?.1.elements().iter().find(|entry| {
        entry.get("id").and_then(Yaml::text).is_some_and(|id| id == region)
    })?;
    let several = || entry.get("endpoints")?.elements().first()?.text();
    entry.get("endpoint").and_then(Yaml::text).or_else(several)
}
