//! Every decision about the Rust that a spec becomes: names, ownership of types, required or
//! optional, documentation. Plain sorted data; nothing is decided while printing.

mod arguments;
mod build;
mod composition;
mod docs;
mod error_codes;
mod examples;
mod members;
mod names;
mod operations;
mod paging;
mod renaming;
mod sharing;
mod signatures;
mod types;
mod unions;
mod waits;

use serde_json::Value;
use std::collections::BTreeMap;

pub use crate::spec::{ErrorCode, Idempotency};
pub use build::build;
pub use paging::Paging;
pub use waits::Wait;

/// A service crate.
#[derive(Clone, Debug, PartialEq)]
pub struct Crate {
    /// The package: `huaweicloud-rds`.
    pub name: String,
    /// The service's name for people.
    pub title: String,
    /// Our words on the service.
    pub docs: Vec<String>,
    /// Whose service it is.
    pub vendor: Vendor,
    /// The service's name among the vendor's: `rds`.
    pub product: String,
    /// The version of the API.
    pub version: String,
    /// The vendor's page about the service.
    pub documentation: Option<String>,
    /// Servers: URL and the regions that it serves.
    pub servers: Vec<(String, Vec<String>)>,
    /// The operations, by name.
    pub operations: Vec<Operation>,
    /// The operation that the first page shows, by id; `None`: there is no operation.
    pub first_program: Option<String>,
    /// Types that several operations use, by name.
    pub types: Vec<Type>,
    /// The lists in pages, by the id of their operation.
    pub pages: BTreeMap<String, Paging>,
    /// The waits, in the order of their operations.
    pub waits: Vec<Wait>,
    /// The modules that people write.
    pub hand_written: Vec<String>,
    /// The names of arguments that could be mistaken for each other.
    pub arguments: Vec<Argument>,
    /// The error codes that the documents list.
    pub error_codes: Vec<ErrorConstant>,
}

/// Whose service it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Vendor {
    /// Huawei Cloud: REST by path.
    HuaweiCloud,
    /// Alibaba Cloud: RPC by action.
    AlibabaCloud,
}

/// An operation and the types that only it uses.
#[derive(Clone, Debug, PartialEq)]
pub struct Operation {
    /// The vendor's name, as it is shown in errors.
    pub id: String,
    /// The module and the client's method.
    pub method_name: String,
    /// What it does, in one line.
    pub summary: String,
    /// What else there is to know.
    pub docs: Vec<String>,
    /// The HTTP method, in capitals.
    pub http_method: String,
    /// The path with its placeholders.
    pub path: String,
    /// The action, where there is one.
    pub action: Option<String>,
    /// Whether it may be sent again.
    pub idempotency: Idempotency,
    /// The vendor's page.
    pub documentation: Option<String>,
    /// The document that it was read from.
    pub source: Option<String>,
    /// The request.
    pub request: Struct,
    /// The type of the answer.
    pub output: String,
    /// The types that only it uses, in the order in which they are met.
    pub types: Vec<Type>,
    /// How to call it.
    pub example: Example,
    /// The errors that the document lists.
    pub errors: Vec<ErrorCode>,
    /// Whether new programs should leave it.
    pub deprecated: bool,
}

/// A first call, for the documentation.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Example {
    /// The types it names that only its operation uses, and the request.
    pub types: Vec<String>,
    /// The types it names that several operations use.
    pub shared: Vec<String>,
    /// The argument names that it uses.
    pub arguments: Vec<String>,
    /// The request, as a Rust expression.
    pub request: String,
}

/// A type.
#[derive(Clone, Debug, PartialEq)]
pub enum Type {
    /// Members.
    Struct(Struct),
    /// Values by name.
    Enumeration(Enumeration),
    /// One of several sets of members.
    Union(Union),
    /// One set of members of a union, some of them optional.
    Payload(Payload),
}

impl Type {
    /// Its name.
    pub fn name(&self) -> &str {
        match self {
            Self::Struct(found) => &found.name,
            Self::Enumeration(found) => &found.name,
            Self::Union(found) => &found.name,
            Self::Payload(found) => &found.members.name,
        }
    }

    /// Its members, those that stand beside each other in one list.
    fn lists(&self) -> Vec<&Vec<Field>> {
        match self {
            Self::Struct(found) => vec![&found.fields],
            Self::Enumeration(_) => Vec::new(),
            Self::Union(found) => {
                found.variants.iter().map(|variant| &variant.fields).collect()
            }
            Self::Payload(found) => vec![&found.members.fields],
        }
    }

    /// The same, to be changed.
    fn lists_mut(&mut self) -> Vec<&mut Vec<Field>> {
        match self {
            Self::Struct(found) => vec![&mut found.fields],
            Self::Enumeration(_) => Vec::new(),
            Self::Union(found) => {
                found.variants.iter_mut().map(|variant| &mut variant.fields).collect()
            }
            Self::Payload(found) => vec![&mut found.members.fields],
        }
    }

    /// The types of the crate that it names.
    pub fn type_names(&self) -> Box<dyn Iterator<Item = &str> + '_> {
        match self {
            Self::Struct(found) => Box::new(found.type_names()),
            Self::Enumeration(_) => Box::new(std::iter::empty()),
            Self::Union(found) => Box::new(found.variants.iter().flat_map(|variant| {
                let fields = variant.fields.iter().filter_map(|field| field.ty.name());
                fields.chain(variant.payload.as_deref())
            })),
            Self::Payload(found) => {
                Box::new(found.members.type_names().chain([found.union_name.as_str()]))
            }
        }
    }

    /// Whether the caller must name one of its members.
    pub fn takes_names(&self) -> bool {
        self.lists().into_iter().flatten().any(|field| field.argument.is_some())
    }

    /// In which direction it travels.
    fn usage(&self) -> Usage {
        match self {
            Self::Struct(found) => found.usage,
            Self::Enumeration(found) => found.usage,
            Self::Union(_) | Self::Payload(_) => Usage { written: true, read: false },
        }
    }

    /// Lets it travel in these directions too. Unions only ever are written.
    fn widen(&mut self, usage: Usage) {
        let own = match self {
            Self::Struct(found) => &mut found.usage,
            Self::Enumeration(found) => &mut found.usage,
            Self::Union(_) | Self::Payload(_) => return,
        };
        own.written |= usage.written;
        own.read |= usage.read;
    }
}

/// In which direction a type travels: it gets code for that and for nothing else.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Usage {
    /// Requests write it.
    pub written: bool,
    /// Answers read it.
    pub read: bool,
}

/// A type with members.
#[derive(Clone, Debug, PartialEq)]
pub struct Struct {
    /// Its name.
    pub name: String,
    /// Its documentation.
    pub docs: Vec<String>,
    /// In which direction it travels.
    pub usage: Usage,
    /// Its members, the required first.
    pub fields: Vec<Field>,
    /// Members that have one value only: written, never asked for.
    pub constants: Vec<Constant>,
    /// Members that belong together.
    pub unions: Vec<UnionField>,
    /// Whether a type that it contains has a member of it, in a box.
    pub boxed: bool,
}

impl Struct {
    /// The types of the crate that its members name.
    pub fn type_names(&self) -> impl Iterator<Item = &str> {
        let fields = self.fields.iter().filter_map(|field| field.ty.name());
        fields.chain(self.unions.iter().map(|union| union.type_name.as_str()))
    }

    /// Whether the caller must name one of its members.
    pub fn takes_names(&self) -> bool {
        self.fields.iter().any(|field| field.argument.is_some())
    }
}

/// A member.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// Its Rust name.
    pub name: String,
    /// Its name on the wire.
    pub wire: String,
    /// Its documentation.
    pub docs: Vec<String>,
    /// Its type.
    pub ty: TypeRef,
    /// Whether it must be there.
    pub required: bool,
    /// Where it goes.
    pub place: Place,
    /// The name that the caller must give it, because another argument of its type stands beside.
    pub argument: Option<String>,
    /// Whether new programs should leave it.
    pub deprecated: bool,
    /// The unit of a number.
    pub unit: Option<String>,
}

/// Where a member goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// Into the path.
    Path,
    /// Into the query, as text.
    Query,
    /// Into the query, item by item.
    QueryList,
    /// Into the query, as JSON text.
    QueryJson,
    /// Into the query, as one text with commas between the items.
    QueryJoined,
    /// Into the query, each value of the list or object under a name of its own.
    QueryFlat,
    /// Into the query, the client's region where the caller leaves it out.
    QueryOrRegion,
    /// Into a header.
    Header,
    /// Into a form, as text.
    Form,
    /// Into a form, as JSON text.
    FormJson,
    /// Into the JSON object that the body is, or that its struct is.
    Member,
    /// It is the body.
    Body,
}

/// A member with one value.
#[derive(Clone, Debug, PartialEq)]
pub struct Constant {
    /// Its name on the wire.
    pub wire: String,
    /// Its value: text, true or false, or a whole number.
    pub value: Value,
    /// Where it goes.
    pub place: Place,
}

/// The place of a union among the members of a struct.
#[derive(Clone, Debug, PartialEq)]
pub struct UnionField {
    /// Its Rust name.
    pub name: String,
    /// The union's name.
    pub type_name: String,
    /// Its documentation.
    pub docs: Vec<String>,
    /// Where its members go: [`Place::Query`] or [`Place::Member`].
    pub place: Place,
}

/// One of several sets of members.
#[derive(Clone, Debug, PartialEq)]
pub struct Union {
    /// Its name.
    pub name: String,
    /// Its documentation.
    pub docs: Vec<String>,
    /// Where its members go: [`Place::Query`] or [`Place::Member`].
    pub place: Place,
    /// The sets.
    pub variants: Vec<Variant>,
}

/// One set of members of a union.
#[derive(Clone, Debug, PartialEq)]
pub struct Variant {
    /// Its Rust name.
    pub name: String,
    /// The function that makes it.
    pub constructor: String,
    /// Its documentation.
    pub docs: Vec<String>,
    /// Members that have one value only, the one that tells which variant it is among them.
    pub constants: Vec<Constant>,
    /// Its members, where all of them are required.
    pub fields: Vec<Field>,
    /// The [`Payload`] that holds its members, where some are optional.
    pub payload: Option<String>,
}

/// The members of a variant, some of them optional.
#[derive(Clone, Debug, PartialEq)]
pub struct Payload {
    /// The members.
    pub members: Struct,
    /// The union that it belongs to.
    pub union_name: String,
    /// The variant that holds it.
    pub variant: String,
    /// Where its members go: [`Place::Query`] or [`Place::Member`].
    pub place: Place,
}

/// Values by name.
#[derive(Clone, Debug, PartialEq)]
pub struct Enumeration {
    /// Its name.
    pub name: String,
    /// Its documentation.
    pub docs: Vec<String>,
    /// In which direction it travels.
    pub usage: Usage,
    /// Rust name, value on the wire, documentation.
    pub values: Vec<(String, String, Vec<String>)>,
}

/// A type in the place where it is used.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TypeRef {
    /// Text.
    Text,
    /// A moment, in whatever form the service writes it.
    DateTime,
    /// Text that must not be shown.
    Secret,
    /// A whole number: of 64 bits, as a page that says "integer" proves nothing about 32.
    Integer,
    /// A number.
    Number,
    /// True or false.
    Boolean,
    /// Any JSON value.
    Any,
    /// A type of the crate.
    Named(String),
    /// A type of the crate, boxed because it contains itself.
    Boxed(String),
    /// Items in order.
    List(Box<TypeRef>),
    /// Values by name.
    Map(Box<TypeRef>),
}

impl TypeRef {
    /// The type of the crate that it names, if it names one.
    pub fn name(&self) -> Option<&str> {
        match self {
            Self::Named(name) | Self::Boxed(name) => Some(name),
            Self::List(inner) | Self::Map(inner) => inner.name(),
            _ => None,
        }
    }
}

/// The name of an argument that could be mistaken for the one beside it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Argument {
    /// Its Rust name.
    pub name: String,
    /// The member's name on the wire.
    pub wire: String,
}

/// An error code as a constant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ErrorConstant {
    /// The constant's name.
    pub name: String,
    /// The vendor's code.
    pub code: String,
    /// The HTTP statuses that come with it, as far as they are known.
    pub statuses: Vec<u16>,
    /// What it means, in our words.
    pub docs: Vec<String>,
    /// The operations whose documents list it; none: any may have it.
    pub operations: Vec<String>,
}
