//! The facts of one operation, whatever document they came from.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Operation {
    /// The id of the document that it was read from; where there are several, of the highest. The
    /// reader leaves it empty.
    pub(crate) source: String,
    /// In lower case, as OpenAPI writes it.
    pub(crate) method: String,
    /// The path with its placeholders; `/#Action` for an RPC action.
    pub(crate) path: String,
    /// The RPC action's name.
    pub(crate) action: Option<String>,
    /// The vendor's name for it, where the document gives one.
    pub(crate) id: Option<String>,
    /// What it does, in one line of our own. A vendor's sentence never comes here.
    pub(crate) summary: Option<String>,
    /// What else there is to know, in our own words.
    pub(crate) description: Option<String>,
    /// The vendor's page.
    pub(crate) documentation: Option<String>,
    pub(crate) deprecated: bool,
    /// It carries no signature and no token: it is where one comes from.
    pub(crate) anonymous: bool,
    /// What is known of sending it again.
    pub(crate) idempotency: Option<Idempotency>,
    /// How its answer comes in pages.
    pub(crate) pagination: Option<Pagination>,
    pub(crate) parameters: Vec<Parameter>,
    /// Which parameters go together.
    pub(crate) unions: Vec<Union>,
    pub(crate) body: Option<Body>,
    /// By status: `200`, or `2XX` where the page names none.
    pub(crate) responses: BTreeMap<String, Response>,
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

/// One entry for each code and status; a code without a status is one that has it elsewhere.
pub(crate) fn distinct<'c>(
    codes: impl Iterator<Item = &'c ErrorCode>,
) -> BTreeSet<ErrorCode> {
    let mut meanings: BTreeMap<(String, Option<u16>), Option<String>> = BTreeMap::new();
    for ErrorCode { status, code, meaning } in codes {
        let known = meanings.entry((code.clone(), *status)).or_default();
        if known.is_none() {
            known.clone_from(meaning);
        }
    }
    let with_status: BTreeSet<String> = meanings
        .keys()
        .filter(|(_, status)| status.is_some())
        .map(|(code, _)| code.clone())
        .collect();
    let kept = meanings
        .into_iter()
        .filter(|((code, status), _)| status.is_some() || !with_status.contains(code));
    kept.map(|((code, status), meaning)| ErrorCode { status, code, meaning }).collect()
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
    /// Its description, default and so on stand here.
    pub(crate) schema: Schema,
    /// The document that it was read from, where that is not the operation's own.
    pub(crate) source: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Body {
    pub(crate) schema: Schema,
    /// The page's samples, in page order; their values are made up once all documents are joined.
    pub(crate) samples: Vec<Value>,
    /// Whether there must be one, where the document says so; else an object with required fields
    /// must be there.
    pub(crate) required: Option<bool>,
    pub(crate) encoding: Encoding,
}

/// How a body is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Encoding {
    #[default]
    Json,
    /// `a=1&b=2`, as RPC actions may have it.
    Form,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Response {
    /// The JSON body; none where there is no body, or nothing is known of it.
    pub(crate) schema: Option<Schema>,
    /// The headers that carry what the operation is called for.
    pub(crate) headers: Vec<Field>,
    /// The document that it was read from, where that is not the operation's own.
    pub(crate) source: Option<String>,
}

impl From<Option<Schema>> for Response {
    fn from(schema: Option<Schema>) -> Self {
        Response { schema, ..Response::default() }
    }
}

/// What sending an operation twice does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Idempotency {
    /// It changes nothing.
    Safe,
    /// It may happen twice.
    Unsafe,
    /// It happens once for each value of this parameter.
    Token(String),
}

/// How an answer comes in pages: what `x-pagination` says.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Pagination {
    pub(crate) style: PageStyle,
    /// The query parameter that says where the page begins.
    pub(crate) parameter: String,
    /// It counts pages, though the style would have it count items.
    pub(crate) in_pages: bool,
    /// The value of that parameter for the first page.
    pub(crate) first: Option<i64>,
    /// The parameter that says how many items a page has at most.
    pub(crate) limit: Option<String>,
    pub(crate) limits: Facts,
    /// Where the items are in the answer, as a JSON pointer.
    pub(crate) items: Option<String>,
    /// Where the number of all items is.
    pub(crate) total: Option<String>,
    /// Where the token of the next page is.
    pub(crate) next: Option<String>,
    /// Where an item has what the next page begins after.
    pub(crate) marker: Option<String>,
    /// No document says so; it was seen by the names.
    pub(crate) inferred: bool,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum PageStyle {
    /// The number of items to pass over.
    #[default]
    Offset,
    /// The number of the page.
    Page,
    /// The last item of the page before.
    Marker,
    /// A text from the page before.
    Token,
}

impl PageStyle {
    pub(crate) fn name(self) -> &'static str {
        match self {
            PageStyle::Offset => "offset",
            PageStyle::Page => "page",
            PageStyle::Marker => "marker",
            PageStyle::Token => "token",
        }
    }
}

/// Members of which one variant's go together.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Union {
    /// A name for the type.
    pub(crate) title: String,
    /// The member that tells which variant it is.
    pub(crate) tag: Option<String>,
    pub(crate) variants: Vec<Variant>,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Variant {
    /// A name for the variant.
    pub(crate) title: String,
    pub(crate) description: Option<String>,
    /// The tag's value.
    pub(crate) value: Option<Value>,
    /// The members that must be there, the tag among them if it must.
    pub(crate) required: Vec<String>,
    /// Further members that only this variant has.
    pub(crate) optional: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct ErrorCode {
    pub(crate) status: Option<u16>,
    pub(crate) code: String,
    /// What it means, in our own words.
    pub(crate) meaning: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Schema {
    pub(crate) kind: Kind,
    /// The name that the page gives to this type.
    pub(crate) title: Option<String>,
    /// Our own words on it. A vendor's sentence never comes here.
    pub(crate) description: Option<String>,
    pub(crate) deprecated: bool,
    pub(crate) facts: Facts,
    /// Which members go together.
    pub(crate) unions: Vec<Union>,
    /// The schema of the JSON document that a text holds.
    pub(crate) content: Option<Box<Schema>>,
    /// A list that is one text, with commas between the items.
    pub(crate) joined: bool,
    /// The document that it was read from, where that is not the one around it.
    pub(crate) source: Option<String>,
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
    /// What values mean, by their text, in our own words.
    pub(crate) meanings: BTreeMap<String, String>,
    /// `null` may stand in its place.
    pub(crate) nullable: bool,
    pub(crate) min_items: Option<u64>,
    pub(crate) max_items: Option<u64>,
    pub(crate) minimum: Option<i64>,
    pub(crate) maximum: Option<i64>,
    pub(crate) min_length: Option<u64>,
    pub(crate) max_length: Option<u64>,
    pub(crate) pattern: Option<Cow<'static, str>>,
    /// The unit of a number, `unix-ms`.
    pub(crate) unit: Option<&'static str>,
    /// It says which page of a list is wanted, whatever it is called.
    pub(crate) counts_pages: bool,
}

impl Facts {
    /// Whether a value is not outside of the range; what is no number can't be.
    pub(crate) fn in_range(&self, value: &Value) -> bool {
        let number = value.as_f64();
        // Bounds are small enough to be exact, or so large that it doesn't matter.
        #[expect(clippy::cast_precision_loss, reason = "only compared")]
        let inside = |number: f64| {
            self.minimum.is_none_or(|least| number >= least as f64)
                && self.maximum.is_none_or(|most| number <= most as f64)
        };
        number.is_none_or(inside)
    }
}

impl From<Kind> for Schema {
    fn from(kind: Kind) -> Self {
        Schema { kind, ..Schema::default() }
    }
}
