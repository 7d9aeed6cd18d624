//! The operations that the cloud plays, as data: where they are, and what each does to the state.

mod alibabacloud_rds;
mod call;
mod databases;
mod huaweicloud_cbr;
mod huaweicloud_dcs;
mod huaweicloud_gaussdb;
mod huaweicloud_iam;
mod huaweicloud_rds;
mod refusals;

pub(crate) use call::{Call, Reply};
pub(crate) use refusals::{named_refusal, refuse_violation};

use std::sync::OnceLock;

use crate::contract::Route;
use crate::refusal::Refusal;
use crate::service::Service;
use crate::state::{Remembered, State};

/// What an operation does.
type Handler = fn(&Call<'_>, &mut State) -> Result<Reply, Refusal>;

/// An operation that the cloud plays.
pub(crate) struct Operation {
    /// The vendor's own name for it.
    pub(crate) name: &'static str,
    method: &'static str,
    /// A template, or `/#Action`.
    path: &'static str,
    /// The status of a success.
    pub(crate) success: u16,
    /// Whether anybody may call it: it is how credentials are got.
    pub(crate) is_open: bool,
    /// Whether a `ClientToken` lets it run once.
    takes_client_token: bool,
    handler: Handler,
}

impl Operation {
    const fn new(
        name: &'static str,
        method: &'static str,
        path: &'static str,
        handler: Handler,
    ) -> Self {
        Self {
            name,
            method,
            path,
            success: 200,
            is_open: false,
            takes_client_token: false,
            handler,
        }
    }

    const fn get(name: &'static str, path: &'static str, handler: Handler) -> Self {
        Self::new(name, "GET", path, handler)
    }

    const fn post(name: &'static str, path: &'static str, handler: Handler) -> Self {
        Self::new(name, "POST", path, handler)
    }

    const fn action(name: &'static str, path: &'static str, handler: Handler) -> Self {
        Self::new(name, "POST", path, handler)
    }

    const fn answers(mut self, status: u16) -> Self {
        self.success = status;
        self
    }

    const fn open(mut self) -> Self {
        self.is_open = true;
        self
    }

    const fn once_for_each_token(mut self) -> Self {
        self.takes_client_token = true;
        self
    }

    /// Carries a call out.
    pub(crate) fn carry_out(
        &self,
        call: &Call<'_>,
        state: &mut State,
    ) -> Result<Reply, Refusal> {
        let token = call
            .query("ClientToken")
            .filter(|token| self.takes_client_token && !token.is_empty());
        let Some(token) = token else { return (self.handler)(call, state) };
        let parameters = call.own_parameters(self.name);
        if let Some(remembered) = state.remembered(call.service, token) {
            if remembered.parameters != parameters {
                let why = "ClientToken was used with other parameters.";
                return Err(Refusal::new(400, "IdempotentParameterMismatch", why));
            }
            return Ok(Reply::of(remembered.answer.clone()));
        }
        let reply = (self.handler)(call, state)?;
        let answer = reply.body.clone();
        let call_made = Remembered { parameters, answer };
        state.remember(call.service, token.to_owned(), call_made);
        Ok(reply)
    }
}

/// The operations of a service.
pub(crate) fn operations(service: Service) -> &'static [Operation] {
    match service {
        Service::HuaweiCloudRds => huaweicloud_rds::OPERATIONS,
        Service::HuaweiCloudGaussDb => huaweicloud_gaussdb::OPERATIONS,
        Service::HuaweiCloudDcs => huaweicloud_dcs::OPERATIONS,
        Service::HuaweiCloudCbr => huaweicloud_cbr::OPERATIONS,
        Service::AlibabaCloudRds => alibabacloud_rds::OPERATIONS,
        Service::HuaweiCloudIam => huaweicloud_iam::OPERATIONS,
    }
}

/// The names of the operations of a service that the cloud plays: those that faults are given
/// by.
pub fn operation_names(service: Service) -> impl Iterator<Item = &'static str> {
    operations(service).iter().map(|operation| operation.name)
}

type Routes = Vec<(Route, &'static Operation)>;

fn routes(service: Service) -> &'static Routes {
    static ROUTES: [OnceLock<Routes>; Service::ALL.len()] =
        [const { OnceLock::new() }; Service::ALL.len()];
    ROUTES[service as usize].get_or_init(|| {
        let mut routes: Routes = operations(service)
            .iter()
            .map(|operation| (Route::new(operation.method, operation.path), operation))
            .collect();
        // Where a literal segment and a parameter both fit, the literal one is meant.
        routes.sort_by_key(|(route, _)| route.parameter_count());
        routes
    })
}

/// The operation of a method and path, with the path's parameters.
pub(crate) fn find(
    service: Service,
    method: &str,
    path: &str,
) -> Option<(&'static Operation, Vec<(String, String)>)> {
    routes(service)
        .iter()
        .find_map(|(route, operation)| Some((*operation, route.matches(method, path)?)))
}

/// The operation of an RPC action.
pub(crate) fn find_action(service: Service, action: &str) -> Option<&'static Operation> {
    routes(service)
        .iter()
        .find(|(route, _)| route.is_action(action))
        .map(|(_, operation)| *operation)
}
