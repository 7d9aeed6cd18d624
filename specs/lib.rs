#![doc = include_str!("README.md")]

use std::fmt;

/// The spec of a service.
#[derive(Clone, Copy, Eq, PartialEq)]
#[non_exhaustive]
pub struct Spec {
    /// The service's id, which is the name of its crate: `huaweicloud-rds`.
    pub service: &'static str,
    /// The facts of the reference pages: an OpenAPI 3.1 document in JSON.
    pub openapi: &'static str,
    /// What the pages leave out: an OpenAPI Overlay 1.0 document in JSON, to be applied to
    /// `openapi`.
    pub overlay: &'static str,
}

impl fmt::Debug for Spec {
    // The texts have up to a million bytes.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Spec")
            .field("service", &self.service)
            .finish_non_exhaustive()
    }
}

macro_rules! specs {
    ($($service:literal),* $(,)?) => {
        &[$(Spec {
            service: $service,
            openapi: include_str!(concat!($service, "/openapi.json")),
            overlay: include_str!(concat!($service, "/overlay.json")),
        }),*]
    };
}

/// All specs, by the id of their service.
pub static ALL: &[Spec] = specs![
    "alibabacloud-rds",
    "huaweicloud-cbr",
    "huaweicloud-dcs",
    "huaweicloud-gaussdb",
    "huaweicloud-iam",
    "huaweicloud-rds",
];

/// The spec of the service with this id, if there is one.
#[must_use]
pub fn of(service: &str) -> Option<Spec> {
    ALL.iter().find(|spec| spec.service == service).copied()
}
