//! A request's way through the cloud: find the operation, check who sent it, check what was sent,
//! carry it out, record it.

use serde_json::Value;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

use crate::answer::{self, Answer};
use crate::authentication::{AuthenticatedBy, alibabacloud, huaweicloud};
use crate::clock::Clock;
use crate::contract::{Contract, Specified, Violation, read_body};
use crate::credentials::{Credentials, User};
use crate::fault::Fault;
use crate::fault::held::HeldAnswers;
use crate::fault::rules::FaultRules;
use crate::operations::{Call, Operation, Reply, find, find_action, refuse_violation};
use crate::recording::{RecordedRequest, Verdict};
use crate::refusal::Refusal;
use crate::request::Request;
use crate::service::{Service, Vendor};
use crate::state::State;

/// What all services of a cloud share.
pub(crate) struct Shared {
    pub(crate) clock: Clock,
    pub(crate) credentials: Credentials,
    pub(crate) project_id: String,
    pub(crate) region: String,
    pub(crate) users: Vec<User>,
    pub(crate) body_limit: usize,
    pub(crate) state: Mutex<State>,
    pub(crate) faults: FaultRules,
    pub(crate) held: HeldAnswers,
}

impl Shared {
    /// The state; a panic elsewhere leaves it as it was, so it may be used on.
    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The version of Alibaba Cloud RDS.
const RDS_VERSION: &str = "2014-08-15";

impl std::fmt::Debug for Shared {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Shared")
            .field("clock", &self.clock)
            .field("credentials", &self.credentials)
            .field("project_id", &self.project_id)
            .finish_non_exhaustive()
    }
}

/// A request on its way in.
struct Incoming<'a> {
    request: &'a Request,
    request_id: &'a str,
    fault: Option<&'a Fault>,
}

/// The front door of one service.
pub(crate) struct Gateway {
    pub(crate) service: Service,
    pub(crate) contract: Arc<Contract>,
}

/// What a request means.
struct Found<'a> {
    /// What the cloud plays; absent where it knows the operation by the spec alone.
    played: Option<&'static Operation>,
    /// What the spec says; absent where it doesn't have the operation.
    specified: Option<&'a Specified>,
    path_parameters: Vec<(String, String)>,
}

impl Found<'_> {
    /// The spec's name, and the cloud's own.
    fn names(&self) -> impl Iterator<Item = &str> {
        let specified = self.specified.map(|operation| operation.name.as_str());
        specified.into_iter().chain(self.played.map(|operation| operation.name))
    }

    fn name(&self) -> &str {
        self.names().next().unwrap_or_default()
    }
}

/// What became known about a request on its way.
#[derive(Default)]
struct Progress {
    operation: Option<String>,
    authenticated_by: Option<AuthenticatedBy>,
}

impl Gateway {
    /// The names of the operation that a request means; none for one that nobody knows.
    pub(crate) fn names(&self, request: &Request) -> Vec<&str> {
        let found = self.find(request).ok();
        let mut names: Vec<&str> = Vec::new();
        if let Some(found) = found {
            names.extend(found.specified.map(|operation| operation.name.as_str()));
            names.extend(found.played.map(|operation| operation.name));
        }
        names
    }

    /// Handles a request that could be read, or says why it couldn't; or does it wrong.
    pub(crate) fn handle(
        &self,
        shared: &Shared,
        request: &Request,
        readable: Result<(), Refusal>,
        fault: Option<&Fault>,
    ) -> Answer {
        let vendor = self.service.vendor();
        let mut state = shared.state();
        let request_id = answer::request_id(vendor, state.next_answer());
        let mut progress = Progress::default();
        let host = request.header("host").unwrap_or_default();
        let (mut answer, verdict) = if fault.is_none_or(Fault::is_handled) {
            let incoming = Incoming { request, request_id: &request_id, fault };
            let outcome = readable.and_then(|()| {
                self.process(shared, &mut state, &incoming, &mut progress)
            });
            match outcome {
                Ok((status, reply)) => {
                    let Reply { status: own, headers, body } = reply;
                    let status = own.unwrap_or(status);
                    let mut answer = answer::success(vendor, status, request_id, body);
                    answer.headers = headers;
                    (answer, Verdict::Accepted)
                }
                Err(refusal) => {
                    let answer =
                        answer::failure(self.service, host, request_id, &refusal);
                    let Refusal { code, message, .. } = refusal;
                    (answer, Verdict::Refused { code, message })
                }
            }
        } else {
            progress.operation =
                self.names(request).first().map(|name| (*name).to_owned());
            // What is sent is for the fault to say.
            (answer::success(vendor, 500, request_id, None), Verdict::NotHandled)
        };
        // What was refused is answered so: nothing else could have come of it.
        if let Some(Fault::Answer(wrong)) = fault
            && !matches!(verdict, Verdict::Refused { .. })
        {
            answer = answer::falsify(self.service, host, answer, wrong);
        }
        state.record(RecordedRequest {
            service: self.service,
            operation: progress.operation,
            method: request.method.clone(),
            target: request.target(),
            headers: request.headers.clone(),
            body: request.body.clone(),
            authenticated_by: progress.authenticated_by,
            verdict,
            fault: fault.cloned(),
            status: answer.status,
            request_id: answer.request_id.clone(),
            answer: answer.body.clone(),
        });
        answer
    }

    fn process(
        &self,
        shared: &Shared,
        state: &mut State,
        incoming: &Incoming<'_>,
        progress: &mut Progress,
    ) -> Result<(u16, Reply), Refusal> {
        let Incoming { request, request_id, fault } = *incoming;
        let found = self.find(request)?;
        progress.operation = Some(found.name().to_owned());
        let now = shared.clock.now();
        if !found.played.is_some_and(|operation| operation.is_open) {
            progress.authenticated_by =
                Some(self.authenticate(shared, state, request, &found, now)?);
        }
        let body = self
            .check(request, &found)?
            .map_err(|violation| refuse_violation(self.service, &violation))?;
        let Some(operation) = found.played else {
            let why = format!("{} is in the spec, but not simulated", found.name());
            return Err(Refusal::new(501, "NotSimulated", why));
        };
        let call = Call {
            service: self.service,
            request,
            path_parameters: &found.path_parameters,
            parameters: &request.text_parameters(),
            body: &body,
            now,
            request_id,
            project_id: &shared.project_id,
            region: &shared.region,
            credentials: &shared.credentials,
            users: &shared.users,
            fault,
        };
        Ok((operation.success, operation.carry_out(&call, state)?))
    }

    /// The body as JSON, if the request is as the spec wants it.
    fn check(
        &self,
        request: &Request,
        found: &Found<'_>,
    ) -> Result<Result<Value, Violation>, Refusal> {
        match found.specified {
            None => Ok(read_body(request)),
            Some(operation) => self
                .contract
                .check(operation, request, &found.path_parameters)
                .map_err(|problem| Refusal::new(500, "UnusableSpec", problem)),
        }
    }

    fn find(&self, request: &Request) -> Result<Found<'_>, Refusal> {
        match self.service.vendor() {
            Vendor::HuaweiCloud => {
                let played = find(self.service, &request.method, &request.path);
                let specified = self.contract.find(&request.method, &request.path);
                let own = played.as_ref().map(|(_, parameters)| parameters.clone());
                let path_parameters = own
                    .or_else(|| specified.as_ref().map(|(_, names)| names.clone()))
                    .ok_or_else(|| {
                        let why =
                            "The API does not exist or has not been published here.";
                        Refusal::new(404, "APIGW.0101", why)
                    })?;
                Ok(Found {
                    played: played.map(|(operation, _)| operation),
                    specified: specified.map(|(operation, _)| operation),
                    path_parameters,
                })
            }
            Vendor::AlibabaCloud => self.find_action(request),
        }
    }

    fn find_action(&self, request: &Request) -> Result<Found<'_>, Refusal> {
        let is_acs3 = alibabacloud::is_acs3(request);
        let protocol = |header: &str, parameter: &str| {
            if is_acs3 || request.header(header).is_some() {
                request.header(header).map(str::to_owned)
            } else {
                request.parameter(parameter)
            }
        };
        let not_found = || {
            let why = "There is no such action; check the address and the method.";
            Refusal::new(404, "InvalidAction.NotFound", why)
        };
        if request.path != "/" || !matches!(request.method.as_str(), "GET" | "POST") {
            return Err(not_found());
        }
        let action = protocol("x-acs-action", "Action").ok_or_else(|| {
            Refusal::new(400, "MissingAction", "The action is missing.")
        })?;
        let version = protocol("x-acs-version", "Version").ok_or_else(|| {
            Refusal::new(400, "MissingVersion", "The version is missing.")
        })?;
        if version != RDS_VERSION {
            let why = "There is no such version of the API.";
            return Err(Refusal::new(400, "InvalidVersion", why));
        }
        let played = find_action(self.service, &action);
        let specified = self.contract.find_action(&action);
        if played.is_none() && specified.is_none() {
            return Err(not_found());
        }
        Ok(Found { played, specified, path_parameters: Vec::new() })
    }

    fn authenticate(
        &self,
        shared: &Shared,
        state: &mut State,
        request: &Request,
        found: &Found<'_>,
        now: SystemTime,
    ) -> Result<AuthenticatedBy, Refusal> {
        match self.service.vendor() {
            Vendor::HuaweiCloud => {
                let project =
                    found.path_parameters.iter().find(|(name, _)| name == "project_id");
                huaweicloud::authenticate(
                    request,
                    project.map(|(_, value)| value.as_str()),
                    &shared.project_id,
                    &[&shared.credentials, &state.issued],
                    now,
                )
            }
            Vendor::AlibabaCloud => {
                let authenticated =
                    alibabacloud::authenticate(request, &shared.credentials, now)?;
                let key = match &authenticated.by {
                    AuthenticatedBy::Acs3HmacSha256(key)
                    | AuthenticatedBy::RpcV1(key) => key,
                    _ => "",
                };
                if !state.use_nonce(key, &authenticated.nonce, now) {
                    let why = "The nonce of the signature was used before.";
                    return Err(Refusal::new(400, "SignatureNonceUsed", why));
                }
                Ok(authenticated.by)
            }
        }
    }
}
