//! What a service's spec promises: its operations, and what their requests look like.

mod route;
mod validation;

pub(crate) use route::Match;
pub(crate) use validation::{Problem, Violation};

use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use self::route::Route;
use self::validation::Requirements;
use crate::service::Service;

/// The operations of one service.
pub(crate) struct Contract {
    pub(crate) version: String,
    operations: Vec<Operation>,
}

/// One operation of a spec.
pub(crate) struct Operation {
    /// The name, or method and path where the spec has none.
    pub(crate) name: String,
    /// The path key: a template, or `/#Action`.
    pub(crate) path: String,
    /// The status of a success.
    pub(crate) success: u16,
    route: Route,
    requirements: Requirements,
}

impl Contract {
    /// Reads the spec of a service.
    ///
    /// # Errors
    ///
    /// A line that says what is wrong with the spec.
    pub(crate) fn load(service: Service) -> Result<Arc<Self>, String> {
        // It never changes, and reading it takes longer than most tests of it.
        static LOADED: Mutex<BTreeMap<Service, Arc<Contract>>> =
            Mutex::new(BTreeMap::new());
        let mut loaded = LOADED.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(contract) = loaded.get(&service) {
            return Ok(Arc::clone(contract));
        }
        let contract = Arc::new(Self::of_spec(service)?);
        loaded.insert(service, Arc::clone(&contract));
        Ok(contract)
    }

    fn of_spec(service: Service) -> Result<Self, String> {
        let (openapi, overlay) = service.spec();
        let spec = backstay_codegen::spec::merge(openapi, overlay)
            .map_err(|diagnostics| format!("{service}: {diagnostics}"))?;
        Self::read(&spec).map_err(|problem| format!("{service}: {problem}"))
    }

    fn read(spec: &Value) -> Result<Self, String> {
        let components = spec.get("components").cloned().unwrap_or_default();
        let mut operations = Vec::new();
        for (path, item) in members(spec.get("paths")) {
            for (method, operation) in members(Some(item)) {
                if METHODS.contains(&method.as_str()) {
                    let operation =
                        Operation::read(path, method, item, operation, &components)
                            .map_err(|problem| format!("{method} {path}: {problem}"))?;
                    operations.push(operation);
                }
            }
        }
        // Where a literal segment and a parameter both fit, the literal one is meant.
        operations.sort_by_key(|operation| operation.route.parameter_count());
        let version = spec.pointer("/info/version").and_then(Value::as_str);
        Ok(Self { version: version.unwrap_or_default().to_owned(), operations })
    }

    /// The operation of a method and path, with the path's parameters.
    pub(crate) fn find(&self, method: &str, path: &str) -> Option<Match<'_>> {
        self.operations.iter().find_map(|operation| {
            let path_parameters = operation.route.matches(method, path)?;
            Some(Match { operation, path_parameters })
        })
    }

    /// The operation of an RPC action.
    pub(crate) fn find_action(&self, action: &str) -> Option<Match<'_>> {
        let operation = self
            .operations
            .iter()
            .find(|operation| operation.route.is_action(action))?;
        Some(Match { operation, path_parameters: Vec::new() })
    }
}

const METHODS: [&str; 8] =
    ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

impl Operation {
    fn read(
        path: &str,
        method: &str,
        item: &Value,
        operation: &Value,
        components: &Value,
    ) -> Result<Self, String> {
        let name = match operation.get("operationId").and_then(Value::as_str) {
            Some(name) => name.to_owned(),
            None => format!("{} {path}", method.to_ascii_uppercase()),
        };
        Ok(Self {
            name,
            path: path.to_owned(),
            success: success_status(operation),
            route: Route::new(method, path),
            requirements: Requirements::read(item, operation, components)?,
        })
    }

    /// Checks a request against the spec.
    pub(crate) fn check(
        &self,
        request: &crate::request::Request,
        path_parameters: &[(String, String)],
    ) -> Result<Value, Violation> {
        self.requirements.check(request, path_parameters)
    }
}

fn success_status(operation: &Value) -> u16 {
    members(operation.get("responses"))
        .map(|(status, _)| status)
        .filter(|status| status.starts_with('2'))
        .min()
        .and_then(|status| status.parse().ok())
        .unwrap_or(200)
}

fn members(value: Option<&Value>) -> impl Iterator<Item = (&String, &Value)> {
    value.and_then(Value::as_object).into_iter().flat_map(Map::iter)
}
