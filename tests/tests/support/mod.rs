//! What several suites need.

#![allow(dead_code)]

pub(crate) mod specs;
