//! The ids of projects and accounts, asked of IAM by those who didn't set them.

use std::sync::{PoisonError, RwLock};
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
use crate::vendor::ProviderContext;

const LIMIT: Duration = Duration::from_secs(15);

/// The most ids that are kept: a client has one, unless its user changes who it acts for.
const MOST: usize = 8;

/// Ids by the credentials that they were asked with. One call at a time asks.
#[derive(Debug, Default)]
pub(crate) struct Lookup {
    known: RwLock<Vec<(Credentials, String)>>,
    asking: Mutex<()>,
}

impl Lookup {
    /// What these credentials were told before.
    pub(crate) fn known(&self, credentials: &Credentials) -> Option<String> {
        // Nothing panics between two changes of it.
        let known = self.known.read().unwrap_or_else(PoisonError::into_inner);
        let own = known.iter().find(|(other, _)| is_same_identity(other, credentials));
        own.map(|(_, id)| id.clone())
    }

    /// The same, or else what `ask` finds out.
    pub(crate) async fn get(
        &self,
        credentials: &Credentials,
        ask: impl Future<Output = Result<String, Error>>,
    ) -> Result<String, Error> {
        if let Some(id) = self.known(credentials) {
            return Ok(id);
        }
        let _asking = self.asking.lock().await;
        if let Some(id) = self.known(credentials) {
            return Ok(id);
        }
        let id = ask.await?;
        let mut known = self.known.write().unwrap_or_else(PoisonError::into_inner);
        if known.len() == MOST {
            known.remove(0);
        }
        known.push((credentials.clone(), id.clone()));
        Ok(id)
    }
}

fn is_same_identity(one: &Credentials, other: &Credentials) -> bool {
    match (&one.0.kind, &other.0.kind) {
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
    percent_encode(name.as_bytes(), &mut query);
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

/// A signed request for no project.
async fn get(
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
    let mut sent = Vec::new();
    let request = match &credentials.0.kind {
        Kind::Token(token) => {
            sent.push(token);
            request.header("x-auth-token", token.expose(), "the token")?
        }
        Kind::Keys { access_key, secret_key, security_token } => {
            let date = Utc::of(context.now()).compact();
            let mut headers = vec![("host", &*base.host), ("x-sdk-date", &*date)];
            let mut request = request.header("x-sdk-date", &date, "the date")?;
            if let Some(token) = security_token {
                sent.push(token);
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
    let answer = request.send(context).await?;
    if !answer.is_success() {
        return Err(answer.refusal(errors::kind, &sent));
    }
    // Something between here and there may answer with a page.
    answer.document().map_err(|_| {
        Error::new(ErrorKind::Decode, format!("{}: expected JSON", answer.origin))
            .traced(answer.trace_id())
    })?;
    Ok(answer)
}
