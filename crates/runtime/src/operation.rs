//! What a generated crate says about its service and its operations.

use crate::json::FromJson;
use crate::request::RequestWriter;

/// A service, as its crate describes it.
#[derive(Debug)]
pub struct Service {
    /// The crate's name, as in `huaweicloud-rds`.
    pub id: &'static str,
    /// The vendor's short name of the product, as in `rds`.
    pub product: &'static str,
    /// The service's name for people.
    pub title: &'static str,
    /// The version of the API; for Alibaba Cloud the date that is sent with each call.
    pub version: &'static str,
    /// The version of the crate.
    pub crate_version: &'static str,
    /// Where the service is; the first one that names the region, else the first for all.
    pub endpoints: &'static [Endpoint],
}

/// Where a service is in some regions.
#[derive(Debug)]
pub struct Endpoint {
    /// The URL, in which `{region}` stands for the region's id.
    pub url: &'static str,
    /// The regions that it is for; empty: every region that no other endpoint names.
    pub regions: &'static [&'static str],
}

/// What is fixed about an operation.
#[derive(Debug)]
pub struct Descriptor {
    /// The operation's name, as errors show it.
    pub name: &'static str,
    /// How it goes over the wire.
    pub wire: Wire,
    /// Whether it may be sent twice.
    pub idempotency: Idempotency,
    /// The address of the page that describes it; empty if none is known.
    pub documentation: &'static str,
}

/// How an operation goes over the wire.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wire {
    /// A method and a path.
    Rest {
        /// The HTTP method.
        method: &'static str,
        /// The path, with its parameters in braces.
        path: &'static str,
    },
    /// An action with all its parameters in the query.
    Rpc {
        /// The HTTP method.
        method: &'static str,
        /// The action's name.
        action: &'static str,
    },
}

/// What it means to send the same request twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Idempotency {
    /// Nothing changes by it.
    Safe,
    /// It may happen twice.
    Unsafe,
    /// It happens once, if the named parameter carries a token.
    Token(&'static str),
}

/// A request of a generated crate.
pub trait Operation {
    /// What the answer's body is read into.
    type Output: FromJson;

    /// What is fixed about the operation.
    const DESCRIPTOR: &'static Descriptor;

    /// Writes the request's parameters and body.
    fn write(&self, request: &mut RequestWriter);
}
