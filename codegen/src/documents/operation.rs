//! The facts of one page.

use std::collections::BTreeMap;

use serde_json::Value;

/// One page and its operation.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Page {
    pub(crate) title: String,
    pub(crate) language: &'static str,
    pub(crate) layout: &'static str,
    pub(crate) sha256: String,
    pub(crate) operation: Operation,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Operation {
    /// In lower case, as OpenAPI writes it.
    pub(crate) method: String,
    /// The path with its placeholders; `/#Action` for an RPC action.
    pub(crate) path: String,
    /// The RPC action's name.
    pub(crate) action: Option<String>,
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) body: Option<Body>,
    /// By status: `200`, or `2XX` where the page names none.
    pub(crate) responses: BTreeMap<String, Option<Schema>>,
    pub(crate) errors: Vec<ErrorCode>,
    /// Schemas that contain themselves.
    pub(crate) components: BTreeMap<String, Schema>,
}

impl Operation {
    /// `POST /v3/{project_id}/backups`: how sources and messages name it.
    pub(crate) fn name(&self) -> String {
        format!("{} {}", self.method.to_ascii_uppercase(), self.path)
    }
}

/// Where a parameter goes. The order is the order in the spec.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Location {
    Path,
    Query,
    Header,
}

impl Location {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Location::Path => "path",
            Location::Query => "query",
            Location::Header => "header",
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Parameter {
    pub(crate) location: Location,
    pub(crate) name: String,
    pub(crate) required: bool,
    pub(crate) schema: Schema,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Body {
    pub(crate) schema: Schema,
    /// The page's samples with made-up values, in page order.
    pub(crate) samples: Vec<Value>,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct ErrorCode {
    pub(crate) status: Option<u16>,
    pub(crate) code: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Schema {
    pub(crate) kind: Kind,
    /// The name that the page gives to this type.
    pub(crate) title: Option<String>,
    pub(crate) facts: Facts,
    /// Read from a sample, for want of a table.
    pub(crate) inferred: bool,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) enum Kind {
    /// The page doesn't say.
    #[default]
    Any,
    Null,
    Boolean,
    Integer(Option<&'static str>),
    Number(Option<&'static str>),
    String(Option<&'static str>),
    Array(Box<Schema>),
    Map(Box<Schema>),
    /// An object; without fields, one whose keys the page doesn't name.
    Object(Vec<Field>),
    /// A schema of the operation's components, by name.
    Reference(String),
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Field {
    pub(crate) name: String,
    pub(crate) required: bool,
    pub(crate) schema: Schema,
}

/// What the prose states plainly about a value.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Facts {
    pub(crate) default: Option<Value>,
    pub(crate) values: Vec<Value>,
    /// The page announces a list of values, and its text has lost it.
    pub(crate) values_lost: bool,
    pub(crate) minimum: Option<i64>,
    pub(crate) maximum: Option<i64>,
    pub(crate) min_length: Option<u64>,
    pub(crate) max_length: Option<u64>,
    pub(crate) pattern: Option<&'static str>,
    /// The unit of a number, `unix-ms`.
    pub(crate) unit: Option<&'static str>,
}

impl From<Kind> for Schema {
    fn from(kind: Kind) -> Self {
        Schema { kind, ..Schema::default() }
    }
}
