//! The ids of projects and accounts, asked of IAM by those who didn't set them.

use std::sync::{PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};
use std::time::Duration;

use http::Method;
use tokio::sync::Mutex;

use crate::clock::Utc;
use crate::credentials::{Answer, Exchange};
use crate::encoding::percent_encode;
use crate::endpoint::Base;
use crate::error::{Error, ErrorKind};
use crate::huaweicloud::credentials::{Credentials, Kind};
use crate::huaweicloud::{errors, iam, signing};
use crate::secret::Secret;
use crate::vendor::{ProviderContext, Repair};

const LIMIT: Duration = Duration::from_secs(15);

/// The most ids that are kept: a client has one, unless its user changes who it acts for.
const MOST: usize = 8;

/// Ids by the credentials that they were asked with. One call at a time asks; whoever waited for
/// it shares what it found out, also that there is nothing.
#[derive(Debug, Default)]
pub(crate) struct Lookup {
    state: RwLock<State>,
    asking: Mutex<()>,
}

#[derive(Debug, Default)]
struct State {
    known: Vec<(Credentials, String)>,
    /// How many times it was asked, to the end.
    asked: u64,
    /// Why the last time was in vain, and with which credentials.
    failure: Option<(Credentials, ErrorKind, String)>,
}

impl Lookup {
    /// What these credentials were told before. `one_identity` says that all the temporary ones
    /// are of one user.
    pub(crate) fn known(
        &self,
        credentials: &Credentials,
        one_identity: bool,
    ) -> Option<String> {
        let state = self.read();
        let own = state
            .known
            .iter()
            .find(|(other, _)| is_same_identity(other, credentials, one_identity));
        own.map(|(_, id)| id.clone())
    }

    /// The same, or else what `ask` finds out.
    pub(crate) async fn get(
        &self,
        context: &ProviderContext<'_>,
        credentials: &Credentials,
        one_identity: bool,
        ask: impl Future<Output = Result<String, Error>>,
    ) -> Result<String, Error> {
        let before = self.read().asked;
        if let Some(id) = self.known(credentials, one_identity) {
            return Ok(id);
        }
        let _asking = self.asking.lock().await;
        if let Some(id) = self.known(credentials, one_identity) {
            return Ok(id);
        }
        if let State { asked, failure: Some((other, kind, message)), .. } = &*self.read()
            && *asked > before
            && is_same_identity(other, credentials, one_identity)
        {
            return Err(Error::new(*kind, message.clone()));
        }
        let found = ask.await;
        if found.is_err() && context.left().is_zero() {
            // The caller's time was up: nothing is known about the project.
            return found;
        }
        let mut state = self.write();
        state.asked += 1;
        match &found {
            Ok(id) => {
                state.failure = None;
                if state.known.len() == MOST {
                    state.known.remove(0);
                }
                state.known.push((credentials.clone(), id.clone()));
            }
            Err(error) => {
                let message = error.message().unwrap_or("failed").to_owned();
                state.failure = Some((credentials.clone(), error.kind(), message));
            }
        }
        found
    }

    fn read(&self) -> RwLockReadGuard<'_, State> {
        // Nothing panics between two changes of it.
        self.state.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self) -> RwLockWriteGuard<'_, State> {
        self.state.write().unwrap_or_else(PoisonError::into_inner)
    }
}

fn is_same_identity(one: &Credentials, other: &Credentials, one_identity: bool) -> bool {
    match (&one.0.kind, &other.0.kind) {
        (
            Kind::Keys { security_token: Some(_), .. },
            Kind::Keys { security_token: Some(_), .. },
        )
        | (Kind::Token(_), Kind::Token(_))
            if one_identity =>
        {
            true
        }
        (Kind::Keys { access_key: one, .. }, Kind::Keys { access_key: other, .. }) => {
            one == other
        }
        (Kind::Token(one), Kind::Token(other)) => one == other,
        _ => false,
    }
}

/// The id of the project of a name, which for a region's own project is the region's id.
pub(crate) async fn find_project(
    context: &ProviderContext<'_>,
    credentials: &Credentials,
    iam_endpoint: Option<&str>,
    name: &str,
) -> Result<String, Error> {
    let iam = iam::endpoint(context, iam_endpoint)?;
    let mut query = String::from("name=");
    percent_encode(name, &mut query);
    let answer = get(context, credentials, &iam, "/v3/projects", &query)
        .await
        .map_err(|error| error.about("the project id can't be looked up"))?;
    let mut found = Vec::new();
    for mut project in answer.document()?.objects("projects").unwrap_or_default() {
        if let (Some(id), Some(own)) = (project.text(&["id"]), project.text(&["name"]))
            && own == name
        {
            found.push(id);
        }
    }
    let trace = answer.trace_id();
    match &mut *found {
        [] => Err(Error::config(format!(
            "{} knows no project {name} of these credentials: set Config::builder()\
             .project_id(..), or project_name(..) for another project",
            answer.origin
        ))
        .traced(trace)),
        [id] => Ok(std::mem::take(id)),
        several => {
            let list: Vec<String> =
                several.iter().map(|id| format!("{id} ({name})")).collect();
            Err(Error::config(format!(
                "{} knows several projects: {}; choose one with \
                 Config::builder().project_id(..)",
                answer.origin,
                list.join(", ")
            ))
            .traced(trace))
        }
    }
}

/// The id of the account that the credentials are of.
pub(crate) async fn find_account(
    context: &ProviderContext<'_>,
    credentials: &Credentials,
    iam_endpoint: Option<&str>,
) -> Result<String, Error> {
    const WHAT: &str = "the account id can't be looked up";
    let iam = iam::endpoint(context, iam_endpoint)?;
    let answer = get(context, credentials, &iam, "/v3/auth/domains", "")
        .await
        .map_err(|error| error.about(WHAT))?;
    let accounts = answer.document()?.objects("domains").unwrap_or_default();
    if let Some(id) = accounts.into_iter().find_map(|mut one| one.text(&["id"])) {
        return Ok(id);
    }
    let sts = iam::sts_endpoint(context, None)?;
    let answer = get(context, credentials, &sts, "/v5/caller-identity", "")
        .await
        .map_err(|error| error.about(WHAT))?;
    answer.document()?.text(&["account_id"]).ok_or_else(|| {
        Error::config(
            "no account id is known for these credentials: \
             set Config::builder().domain_id(..)",
        )
        .traced(answer.trace_id())
    })
}

/// A signed request for no project; once more with the server's time when that is the trouble.
async fn get(
    context: &ProviderContext<'_>,
    credentials: &Credentials,
    base: &Base,
    path: &str,
    query: &str,
) -> Result<Answer, Error> {
    let mut answer = send(context, credentials, base, path, query).await?;
    if repair_of(&answer, credentials) == Some(Repair::Clock)
        && context.set_clock(answer.header("date"))
    {
        answer = send(context, credentials, base, path, query).await?;
    }
    if !answer.is_success() {
        let sent: Vec<&Secret> = match &credentials.0.kind {
            Kind::Token(token) => vec![token],
            Kind::Keys { security_token, .. } => security_token.iter().collect(),
        };
        return Err(answer.refusal(errors::kind, &sent));
    }
    // Something between here and there may answer with a page.
    answer.document().map_err(|_| {
        Error::new(ErrorKind::Decode, format!("{}: expected JSON", answer.origin))
            .traced(answer.trace_id())
    })?;
    Ok(answer)
}

fn repair_of(answer: &Answer, credentials: &Credentials) -> Option<Repair> {
    if answer.is_success() {
        return None;
    }
    let temporary = match &credentials.0.kind {
        Kind::Token(_) => true,
        Kind::Keys { security_token, .. } => security_token.is_some(),
    };
    let report = answer.report();
    errors::repair(
        answer.status,
        report.code.as_deref().unwrap_or_default(),
        report.message.as_deref().unwrap_or_default(),
        temporary,
    )
}

async fn send(
    context: &ProviderContext<'_>,
    credentials: &Credentials,
    base: &Base,
    path: &str,
    query: &str,
) -> Result<Answer, Error> {
    let url = match query {
        "" => format!("{}{path}", base.url),
        query => format!("{}{path}?{query}", base.url),
    };
    let request = Exchange::new(Method::GET, url, LIMIT);
    let request = match &credentials.0.kind {
        Kind::Token(token) => {
            request.header("x-auth-token", token.expose(), "the token")?
        }
        Kind::Keys { access_key, secret_key, security_token } => {
            let date = Utc::of(context.now()).compact();
            let date = date.as_str();
            let mut headers = vec![("host", &*base.host), ("x-sdk-date", date)];
            let mut request = request.header("x-sdk-date", date, "the date")?;
            if let Some(token) = security_token {
                headers.push(("x-security-token", token.expose()));
                request = request.header(
                    "x-security-token",
                    token.expose(),
                    "the security token",
                )?;
            }
            let signature = signing::sign(
                &signing::Request {
                    method: "GET",
                    path: &[&*base.path, path].concat(),
                    query,
                    headers: &headers,
                    body: &[],
                },
                access_key,
                secret_key.expose(),
            );
            request.header(
                "authorization",
                signature.authorization(),
                "the access key",
            )?
        }
    };
    request.send(context).await
}
