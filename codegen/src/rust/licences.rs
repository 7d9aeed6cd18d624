//! The licences, which every crate that is published carries.

/// Their file names and texts: those of the repository, of which this package has copies.
pub(super) const LICENCES: [(&str, &str); 2] = [
    ("LICENSE-APACHE", include_str!("../../LICENSE-APACHE")),
    ("LICENSE-MIT", include_str!("../../LICENSE-MIT")),
];
