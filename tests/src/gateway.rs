//! A request's way through the cloud: find the operation, check who sent it, check what was sent,
//! carry it out, record it.

use serde_json::Value;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

use crate::answer::{self, Answer};
use crate::authentication::{AuthenticatedBy, alibabacloud, huaweicloud};
use crate::clock::Clock;
use crate::contract::{Contract, Match};
use crate::credentials::Credentials;
use crate::fault::Fault;
use crate::fault::held::HeldAnswers;
use crate::fault::rules::FaultRules;
use crate::operations::{Call, operate, refuse_violation};
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

/// The front door of one service.
pub(crate) struct Gateway {
    pub(crate) service: Service,
    pub(crate) contract: Arc<Contract>,
}

/// What became known about a request on its way.
#[derive(Default)]
struct Progress {
    operation: Option<String>,
    authenticated_by: Option<AuthenticatedBy>,
}

impl Gateway {
    /// The operation that a request means, if the spec has it.
    pub(crate) fn operation(&self, request: &Request) -> Option<&str> {
        self.find(request).ok().map(|found| found.operation.name.as_str())
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
            let outcome = readable
                .and_then(|()| self.process(shared, &mut state, request, &mut progress));
            match outcome {
                Ok((status, body)) => (
                    answer::success(vendor, status, request_id, body),
                    Verdict::Accepted,
                ),
                Err(refusal) => {
                    let answer = answer::failure(vendor, host, request_id, &refusal);
                    let Refusal { code, message, .. } = refusal;
                    (answer, Verdict::Refused { code, message })
                }
            }
        } else {
            progress.operation = self.operation(request).map(str::to_owned);
            // What is sent is for the fault to say.
            (answer::success(vendor, 500, request_id, None), Verdict::NotHandled)
        };
        // What was refused is answered so: nothing else could have come of it.
        if let Some(Fault::Answer(wrong)) = fault
            && !matches!(verdict, Verdict::Refused { .. })
        {
            answer = answer::falsify(vendor, host, answer, wrong);
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
        request: &Request,
        progress: &mut Progress,
    ) -> Result<(u16, Option<Value>), Refusal> {
        let found = self.find(request)?;
        progress.operation = Some(found.operation.name.clone());
        let now = shared.clock.now();
        progress.authenticated_by =
            Some(self.authenticate(shared, state, request, &found, now)?);
        let body = found
            .operation
            .check(request, &found.path_parameters)
            .map_err(|violation| refuse_violation(self.service, &violation))?;
        let call =
            Call { service: self.service, found: &found, request, body: &body, now };
        let body = operate(&call, state)?;
        Ok((found.operation.success, body))
    }

    fn find(&self, request: &Request) -> Result<Match<'_>, Refusal> {
        match self.service.vendor() {
            Vendor::HuaweiCloud => {
                self.contract.find(&request.method, &request.path).ok_or_else(|| {
                    let why = "The API does not exist or has not been published here.";
                    Refusal::new(404, "APIGW.0101", why)
                })
            }
            Vendor::AlibabaCloud => self.find_action(request),
        }
    }

    fn find_action(&self, request: &Request) -> Result<Match<'_>, Refusal> {
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
        if version != self.contract.version {
            let why = "There is no such version of the API.";
            return Err(Refusal::new(400, "InvalidVersion", why));
        }
        self.contract.find_action(&action).ok_or_else(not_found)
    }

    fn authenticate(
        &self,
        shared: &Shared,
        state: &mut State,
        request: &Request,
        found: &Match<'_>,
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
                    &shared.credentials,
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
