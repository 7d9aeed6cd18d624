//! The journeys of the examples: the story of each service, and what the commands share.

#![allow(dead_code, reason = "each example tells one story of five")]

pub(crate) mod alibabacloud_rds;
pub(crate) mod command;
pub(crate) mod fast_clock;
pub(crate) mod huaweicloud_cbr;
pub(crate) mod huaweicloud_dcs;
pub(crate) mod huaweicloud_gaussdb;
pub(crate) mod huaweicloud_rds;
pub(crate) mod question;
pub(crate) mod screen;
pub(crate) mod setup;

use backstay::{Error, ErrorKind};

/// What is to be restored.
#[derive(Clone, Debug)]
pub(crate) struct Wish {
    /// What was backed up.
    pub(crate) source: String,
    /// What is overwritten.
    pub(crate) target: String,
    /// The backup; the newest that suits, if it isn't named.
    pub(crate) backup: Option<String>,
    /// The database whose table is restored, on Alibaba Cloud RDS.
    pub(crate) database: String,
    /// That table.
    pub(crate) table: String,
}

impl Wish {
    /// The newest backup of one thing onto another; where tables are restored, one that the
    /// simulated cloud has.
    pub(crate) fn new(source: &str, target: &str) -> Self {
        Self {
            source: source.to_owned(),
            target: target.to_owned(),
            backup: None,
            database: "shop".to_owned(),
            table: "orders".to_owned(),
        }
    }

    /// Whether a backup is the wanted one, or any will do.
    pub(crate) fn wants(&self, id: &Option<String>) -> bool {
        self.backup.is_none() || self.backup == *id
    }
}

/// What a list doesn't have.
pub(crate) fn missing(what: &str, id: &str) -> Error {
    Error::new(ErrorKind::NotFound, format!("the list has no {what} {id}"))
}
