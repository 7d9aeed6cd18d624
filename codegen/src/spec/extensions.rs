//! The `x-` keys: what OpenAPI has no word for. Each is described in `specs/README.md`; any other
//! is an error.

/// Which document an operation was read from; of a parameter, a schema or a response: where that is
/// another than of what is around it.
pub const SOURCE: &str = "x-source";
/// A parameter that the client's configuration fills in.
pub const CLIENT_SETTING: &str = "x-client-setting";
/// Whether an operation may be sent again.
pub const IDEMPOTENCY: &str = "x-idempotency";
/// The error codes of an operation, with their HTTP status.
pub const ERRORS: &str = "x-errors";
/// What the parameters of an operation must satisfy together.
pub const PARAMETER_SCHEMA: &str = "x-parameter-schema";
/// How an answer comes in pages.
pub const PAGINATION: &str = "x-pagination";
/// The regions that a server serves.
pub const REGIONS: &str = "x-regions";
/// The unit of a number.
pub const UNIT: &str = "x-unit";
/// What a schema was read from, where it is not a table.
pub const INFERRED: &str = "x-inferred";
/// How the answers of an operation tell the state of work that takes time.
pub const WAIT: &str = "x-wait";
/// The modules of the crate that people write.
pub const HAND_WRITTEN: &str = "x-hand-written";
/// The operation that the crate's first page shows.
pub const FIRST_PROGRAM: &str = "x-first-program";
/// What each value of an enumeration means.
pub const ENUM_DESCRIPTIONS: &str = "x-enum-descriptions";

/// All of them.
pub const ALL: [&str; 13] = [
    SOURCE,
    CLIENT_SETTING,
    IDEMPOTENCY,
    ERRORS,
    PARAMETER_SCHEMA,
    PAGINATION,
    REGIONS,
    UNIT,
    INFERRED,
    WAIT,
    HAND_WRITTEN,
    FIRST_PROGRAM,
    ENUM_DESCRIPTIONS,
];
