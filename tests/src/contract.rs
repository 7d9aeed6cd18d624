//! What a service's spec promises: its operations, and what their requests look like.

mod route;
mod validation;

pub(crate) use route::Route;
pub(crate) use validation::{Problem, Violation, read_body};

use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use self::validation::Requirements;
use crate::request::Request;
use crate::service::Service;

/// The operations of one service.
pub(crate) struct Contract {
    operations: Vec<Specified>,
    components: Arc<Value>,
}

/// One operation of a spec.
pub(crate) struct Specified {
    /// The name, or method and path where the spec has none.
    pub(crate) name: String,
    route: Route,
    /// The path item, for the parameters of all its methods, and the operation itself.
    definition: (Value, Value),
    /// Compiled when it is asked for: most of a service's operations never are.
    requirements: OnceLock<Result<Requirements, String>>,
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
        let Some(found) = service.spec() else {
            return Ok(Self::read(&Value::Null));
        };
        let spec = backstay_codegen::spec::merge(found.openapi, found.overlay)
            .map_err(|diagnostics| format!("{service}: {diagnostics}"))?;
        Ok(Self::read(&spec))
    }

    fn read(spec: &Value) -> Self {
        let mut operations = Vec::new();
        for (path, item) in members(spec.get("paths")) {
            for (method, operation) in members(Some(item)) {
                if METHODS.contains(&method.as_str()) {
                    operations.push(Specified::read(path, method, item, operation));
                }
            }
        }
        // Where a literal segment and a parameter both fit, the literal one is meant.
        operations.sort_by_key(|operation| operation.route.parameter_count());
        let components = Arc::new(spec.get("components").cloned().unwrap_or_default());
        Self { operations, components }
    }

    /// The operation of a method and path, with the path's parameters.
    pub(crate) fn find(
        &self,
        method: &str,
        path: &str,
    ) -> Option<(&Specified, Vec<(String, String)>)> {
        self.operations.iter().find_map(|operation| {
            Some((operation, operation.route.matches(method, path)?))
        })
    }

    /// The operation of an RPC action.
    pub(crate) fn find_action(&self, action: &str) -> Option<&Specified> {
        self.operations.iter().find(|operation| operation.route.is_action(action))
    }

    /// Checks a request against the spec: the body as JSON, null without one.
    ///
    /// # Errors
    ///
    /// Outside, what is wrong with the spec; inside, with the request.
    pub(crate) fn check(
        &self,
        operation: &Specified,
        request: &Request,
        path_parameters: &[(String, String)],
    ) -> Result<Result<Value, Violation>, String> {
        let (item, definition) = &operation.definition;
        let requirements = operation
            .requirements
            .get_or_init(|| Requirements::read(item, definition, &self.components));
        match requirements {
            Ok(requirements) => Ok(requirements.check(request, path_parameters)),
            Err(problem) => Err(format!("{}: {problem}", operation.name)),
        }
    }
}

const METHODS: [&str; 8] =
    ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

impl Specified {
    fn read(path: &str, method: &str, item: &Value, operation: &Value) -> Self {
        let name = match operation.get("operationId").and_then(Value::as_str) {
            Some(name) => name.to_owned(),
            None => format!("{} {path}", method.to_ascii_uppercase()),
        };
        let shared = item.get("parameters").cloned().unwrap_or_default();
        Self {
            name,
            route: Route::new(method, path),
            definition: (serde_json::json!({ "parameters": shared }), operation.clone()),
            requirements: OnceLock::new(),
        }
    }
}

fn members(value: Option<&Value>) -> impl Iterator<Item = (&String, &Value)> {
    value.and_then(Value::as_object).into_iter().flat_map(Map::iter)
}
