//! Where a service is.

#[cfg(feature = "huaweicloud")]
mod yaml;

use std::fmt;
use std::ops::Deref;

use http::Uri;
use http::uri::Scheme;

use crate::error::Error;
use crate::operation::Service;
use crate::secret::HIDDEN;
#[cfg(feature = "huaweicloud")]
pub(crate) use yaml::Yaml;

/// A URL as it was given: shown without what stands before an `@`, which may be a password.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct GivenUrl(String);

impl GivenUrl {
    pub(crate) fn new(url: impl Into<String>) -> Self {
        Self(url.into())
    }
}

impl Deref for GivenUrl {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for GivenUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some((before, host)) = self.0.rsplit_once('@') else {
            return self.0.fmt(f);
        };
        match before.split_once("://") {
            Some((scheme, _)) => write!(f, "\"{scheme}://{HIDDEN}@{host}\""),
            None => write!(f, "\"{HIDDEN}@{host}\""),
        }
    }
}

/// A checked base URL.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Base {
    /// The URL without a slash at its end.
    pub(crate) url: String,
    /// `Host` as it is sent: lower case, no default port.
    pub(crate) host: String,
    /// Scheme and host.
    pub(crate) origin: String,
    /// The path, without a slash at its end.
    pub(crate) path: String,
}

impl Base {
    /// Reads an endpoint; a bare host means HTTPS.
    pub(crate) fn parse(text: &str) -> Result<Self, Error> {
        let wrong = |reason: &str| {
            Err(Error::config(format!(
                "the endpoint {reason}: set a host, or a URL such as https://rds.example.com"
            )))
        };
        let text = text.trim();
        let full = if text.contains("://") {
            text.to_owned()
        } else {
            format!("https://{text}")
        };
        if full.contains(['?', '#']) {
            return wrong("has a query or a fragment");
        }
        let Ok(uri) = full.parse::<Uri>() else {
            return wrong("isn't a URL");
        };
        let (scheme, default_port) = match uri.scheme() {
            Some(scheme) if *scheme == Scheme::HTTPS => ("https", 443),
            Some(scheme) if *scheme == Scheme::HTTP => ("http", 80),
            _ => return wrong("is neither http nor https"),
        };
        let Some(authority) = uri.authority() else {
            return wrong("has no host");
        };
        // Not shown: what stands before the `@` may be a password.
        if authority.as_str().contains('@') {
            return wrong("has a user name");
        }
        let mut host = authority.host().to_ascii_lowercase();
        if host.is_empty() {
            return wrong("has no host");
        }
        match authority.as_str()[host.len()..].strip_prefix(':').map(str::parse::<u16>) {
            None => {}
            Some(Ok(port)) if port == default_port => {}
            Some(Ok(port)) => host.push_str(&format!(":{port}")),
            Some(Err(_)) => return wrong("has no valid port"),
        }
        let origin = format!("{scheme}://{host}");
        let path = uri.path().trim_end_matches('/').to_owned();
        Ok(Self { url: format!("{origin}{path}"), host, origin, path })
    }

    /// The service's endpoint in a region.
    pub(crate) fn of_service(
        service: &Service,
        region: Option<&str>,
    ) -> Result<Self, Error> {
        let table = service.endpoints;
        let Some(region) = region else {
            // A service that is in one place needs no region.
            let global = table.iter().find(|entry| {
                entry.regions.is_empty() && !entry.url.contains("{region}")
            });
            return match global {
                Some(entry) => Self::parse(entry.url),
                None => Err(Error::config(
                    "no region: set one with Config::builder().region(..), \
                     or a URL with Config::builder().endpoint(..)",
                )),
            };
        };
        let entry = table
            .iter()
            .find(|entry| entry.regions.contains(&region))
            .or_else(|| table.iter().find(|entry| entry.regions.is_empty()));
        match entry {
            Some(entry) => Self::parse(&entry.url.replace("{region}", region)),
            None => Err(Error::config(format!(
                "{} has no known endpoint in {region}: set one with Config::builder().endpoint(..)",
                service.title
            ))),
        }
    }
}

/// A region's id becomes part of a host name.
pub(crate) fn check_region(region: &str) -> Result<(), Error> {
    let fits = |c: char| c.is_ascii_alphanumeric() || c == '-';
    if region.is_empty() || !region.chars().all(fits) {
        return Err(Error::config(format!(
            "{region:?} is no region: set its id with Config::builder().region(..), \
             as in cn-north-4"
        )));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operation::Endpoint;

    const SERVICE: Service = Service {
        id: "huaweicloud-rds",
        product: "rds",
        title: "RDS",
        version: "v3",
        crate_version: "0.1.0",
        endpoints: &[
            Endpoint { url: "https://rds.{region}.myhuaweicloud.com", regions: &[] },
            Endpoint {
                url: "https://rds.{region}.myhuaweicloud.eu",
                regions: &["eu-west-101"],
            },
        ],
    };

    #[test]
    fn regions_choose_from_the_table() {
        let of = |region| Base::of_service(&SERVICE, region).map(|base| base.url);
        assert_eq!(
            of(Some("cn-north-4")).unwrap(),
            "https://rds.cn-north-4.myhuaweicloud.com"
        );
        assert_eq!(
            of(Some("eu-west-101")).unwrap(),
            "https://rds.eu-west-101.myhuaweicloud.eu"
        );
        let error = of(None).unwrap_err().to_string();
        assert!(
            error.contains("region(..)") && error.contains("endpoint(..)"),
            "{error}"
        );
        let only = Service { endpoints: &SERVICE.endpoints[1..], ..SERVICE };
        assert!(Base::of_service(&only, Some("cn-north-4")).is_err());
        let global = Service {
            endpoints: &[Endpoint {
                url: "https://iam.myhuaweicloud.com",
                regions: &[],
            }],
            ..SERVICE
        };
        assert!(Base::of_service(&global, None).is_ok());
    }

    #[test]
    fn endpoints_are_normalised() {
        for (given, url, host, path) in [
            ("rds.example.com", "https://rds.example.com", "rds.example.com", ""),
            (
                " https://RDS.example.com:443/ ",
                "https://rds.example.com",
                "rds.example.com",
                "",
            ),
            ("http://127.0.0.1:1234", "http://127.0.0.1:1234", "127.0.0.1:1234", ""),
            ("http://h:80/a/b/", "http://h/a/b", "h", "/a/b"),
            ("https://h:80", "https://h:80", "h:80", ""),
            ("http://[::1]:9", "http://[::1]:9", "[::1]:9", ""),
        ] {
            let base = Base::parse(given).unwrap();
            assert_eq!(
                (&*base.url, &*base.host, &*base.path),
                (url, host, path),
                "{given}"
            );
        }
    }

    #[test]
    fn what_is_given_is_shown_without_a_password() {
        for (given, expected) in [
            ("https://h/a", "\"https://h/a\""),
            ("https://me:word@h/a", "\"https://[hidden]@h/a\""),
            ("me:w@ord@h", "\"[hidden]@h\""),
        ] {
            assert_eq!(format!("{:?}", GivenUrl::new(given)), expected);
        }
    }

    #[test]
    fn wrong_endpoints_are_refused() {
        for given in [
            "",
            "https://",
            "ftp://h",
            "https://h?a=b",
            "https://h#f",
            "https://user:word@h",
            "https://h h",
            "https://h:99999",
            "https://h:",
        ] {
            let error = Base::parse(given).unwrap_err().to_string();
            assert!(
                error.contains("endpoint") && !error.contains("word"),
                "{given}: {error}"
            );
        }
        assert!(check_region("cn-north-4").is_ok());
        for region in ["", "cn north", "a.evil.example/", "é"] {
            assert!(check_region(region).is_err(), "{region}");
        }
    }
}
