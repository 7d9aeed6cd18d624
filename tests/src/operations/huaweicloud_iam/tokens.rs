//! Tokens for a password, a key or an agency, and temporary keys for a token.

use serde_json::{Value, json};
use std::time::{Duration, SystemTime};

use crate::credentials::{AccessKey, AuthToken, User};
use crate::defaults::{ACCOUNT_ID, ACCOUNT_NAME, AGENCY_NAME};
use crate::operations::{Call, Reply};
use crate::refusal::Refusal;
use crate::service::Vendor;
use crate::state::State;
use crate::timestamp::with_microseconds;

const LIFETIME: Duration = Duration::from_secs(24 * 3600);

fn unauthorized() -> Refusal {
    Refusal::new(401, "Unauthorized", "The name, the password or the account is wrong.")
}

fn utc(time: SystemTime) -> String {
    format!("{}Z", with_microseconds(time))
}

/// Whom a token is for.
struct Holder {
    name: String,
    methods: Vec<&'static str>,
    assumed_by: Option<String>,
}

pub(super) fn create(call: &Call<'_>, state: &mut State) -> Result<Reply, Refusal> {
    let methods: Vec<&str> =
        call.list("/auth/identity/methods").iter().filter_map(Value::as_str).collect();
    let holder = match methods.as_slice() {
        [] => return Err(call.missing("auth.identity.methods")),
        ["password"] => by_password(call, None)?,
        ["password", "totp"] | ["totp", "password"] => {
            let passcode = call.required("/auth/identity/totp/user/passcode")?;
            call.required("/auth/identity/totp/user/id")?;
            by_password(call, Some(passcode))?
        }
        ["hw_ak_sk"] => by_key(call)?,
        ["assume_role"] => by_agency(call, state)?,
        other => {
            let why = format!("there is no method {}", other.join(", "));
            return Err(call.invalid("auth.identity.methods", why));
        }
    };
    let project = project(call)?;
    let expires_at = call.now + LIFETIME;
    let value = format!("simulatedIssuedToken{:012}", state.next_made());
    state.issued.add_auth_token(AuthToken::new(value.clone()).expires_at(expires_at));
    let body = token(call, &holder, project, (call.now, expires_at));
    Ok(Reply::from(body).header("X-Subject-Token", &value))
}

fn by_password(call: &Call<'_>, passcode: Option<&str>) -> Result<Holder, Refusal> {
    let name = call.required("/auth/identity/password/user/name")?;
    let password = call.required("/auth/identity/password/user/password")?;
    let account = call.required("/auth/identity/password/user/domain/name")?;
    let is_user = |user: &&User| {
        user.name() == name
            && user.account() == account
            && user.password() == password
            && user.passcode() == passcode
    };
    let user = call.users.iter().find(is_user).ok_or_else(unauthorized)?;
    let methods = match passcode {
        Some(_) => vec!["password", "totp"],
        None => vec!["password"],
    };
    Ok(Holder { name: user.name().to_owned(), methods, assumed_by: None })
}

fn by_key(call: &Call<'_>) -> Result<Holder, Refusal> {
    let id = call.required("/auth/identity/hw_ak_sk/access/key")?;
    let secret = call.required("/auth/identity/hw_ak_sk/secret/key")?;
    let key = call.credentials.find_access_key(Vendor::HuaweiCloud, id);
    let is_right = |key: &&AccessKey| {
        key.secret() == secret
            && key.security_token().is_none()
            && !key.is_expired(call.now)
    };
    key.filter(is_right).ok_or_else(unauthorized)?;
    Ok(Holder { name: id.to_owned(), methods: vec!["hw_ak_sk"], assumed_by: None })
}

fn by_agency(call: &Call<'_>, state: &State) -> Result<Holder, Refusal> {
    let own = call.request.header("x-auth-token").ok_or_else(unauthorized)?;
    find_token(call, state, own).ok_or_else(unauthorized)?;
    let agency = call.required("/auth/identity/assume_role/agency_name")?;
    let account = |key: &str| call.text(&format!("/auth/identity/assume_role/{key}"));
    let is_known = match (account("domain_id"), account("domain_name")) {
        (None, None) => {
            return Err(call.missing("auth.identity.assume_role.domain_name"));
        }
        (id, name) => {
            id.is_none_or(|id| id == ACCOUNT_ID)
                && name.is_none_or(|name| name == ACCOUNT_NAME)
        }
    };
    if !is_known || agency != AGENCY_NAME {
        return Err(Refusal::new(404, "Not Found", "The agency is unknown."));
    }
    let assumed_by = call.users.first().map_or(ACCOUNT_NAME, User::name);
    Ok(Holder {
        name: format!("{ACCOUNT_NAME}/{agency}"),
        methods: vec!["assume_role"],
        assumed_by: Some(assumed_by.to_owned()),
    })
}

fn find_token<'a>(
    call: &'a Call<'_>,
    state: &'a State,
    value: &str,
) -> Option<&'a AuthToken> {
    [call.credentials, &state.issued]
        .into_iter()
        .find_map(|own| own.find_auth_token(value))
        .filter(|token| !token.is_expired(call.now))
}

/// Whether the token is for the project, or else for the account.
fn project(call: &Call<'_>) -> Result<bool, Refusal> {
    let unknown =
        |what: &str| Refusal::new(404, "Not Found", format!("The {what} is unknown."));
    let named = |what: &str, key: &str| call.text(&format!("/auth/scope/{what}/{key}"));
    let fits = |sent: Option<&str>, own: &str| sent.is_none_or(|sent| sent == own);
    if call.body.pointer("/auth/scope/project").is_some() {
        let fits = fits(named("project", "id"), call.project_id)
            && fits(named("project", "name"), call.region);
        return if fits { Ok(true) } else { Err(unknown("project")) };
    }
    let fits = fits(named("domain", "id"), ACCOUNT_ID)
        && fits(named("domain", "name"), ACCOUNT_NAME);
    if fits { Ok(false) } else { Err(unknown("account")) }
}

fn token(
    call: &Call<'_>,
    holder: &Holder,
    is_for_project: bool,
    (issued_at, expires_at): (SystemTime, SystemTime),
) -> Value {
    let account = json!({ "id": ACCOUNT_ID, "name": ACCOUNT_NAME });
    let user = |name: &str| {
        json!({
            "domain": account,
            "id": "7116d09f88fa41908676fdd4b039e95b",
            "name": name,
            "password_expires_at": "",
        })
    };
    let mut token = json!({
        "expires_at": utc(expires_at),
        "issued_at": utc(issued_at),
        "methods": holder.methods,
        "roles": [{ "id": "0", "name": "te_admin" }],
        "user": user(&holder.name),
    });
    if is_for_project {
        token["project"] =
            json!({ "domain": account, "id": call.project_id, "name": call.region });
    } else {
        token["domain"] = account.clone();
    }
    if let Some(name) = &holder.assumed_by {
        // An agency has no password.
        if let Some(agency) = token["user"].as_object_mut() {
            agency.remove("password_expires_at");
        }
        token["assumed_by"] = json!({ "user": user(name) });
    }
    // Any text that is not empty leaves the catalog out.
    if call.query("nocatalog").is_none_or(str::is_empty) {
        token["catalog"] = catalog(call);
    }
    json!({ "token": token })
}

fn catalog(call: &Call<'_>) -> Value {
    let entry = |name: &str| {
        json!({
            "endpoints": [{
                "id": format!("{name}-endpoint"),
                "interface": "public",
                "region": call.region,
                "region_id": call.region,
                "url": format!("https://{name}.simulated.invalid/v3/{}", call.project_id),
            }],
            "id": format!("{name}-service"),
            "name": name,
            "type": name,
        })
    };
    ["rds", "gaussdb", "dcs", "cbr"].into_iter().map(entry).collect()
}

pub(super) fn validate(call: &Call<'_>, state: &mut State) -> Result<Reply, Refusal> {
    let subject = call
        .request
        .header("x-subject-token")
        .ok_or_else(|| call.missing("X-Subject-Token"))?;
    let found = find_token(call, state, subject);
    let expires_at = found.map(|token| token.expiry().unwrap_or(call.now + LIFETIME));
    let expires_at = expires_at
        .ok_or_else(|| Refusal::new(404, "Not Found", "The token is unknown."))?;
    let name = call.users.first().map_or(ACCOUNT_NAME, User::name).to_owned();
    let holder = Holder { name, methods: vec!["password"], assumed_by: None };
    let issued_at = expires_at.checked_sub(LIFETIME).unwrap_or(call.now);
    let body = token(call, &holder, true, (issued_at, expires_at));
    Ok(Reply::from(body).header("X-Subject-Token", subject))
}

pub(super) fn create_temporary_key(
    call: &Call<'_>,
    state: &mut State,
) -> Result<Reply, Refusal> {
    let methods = call.list("/auth/identity/methods");
    if methods.iter().all(|method| method.as_str() != Some("token")) {
        return Err(call.invalid("auth.identity.methods", "it has to be token"));
    }
    let of = call.text("/auth/identity/token/id");
    if of.is_some_and(|id| find_token(call, state, id).is_none()) {
        return Err(unauthorized());
    }
    let seconds = call.body.pointer("/auth/identity/token/duration_seconds");
    let seconds = seconds.and_then(Value::as_u64).unwrap_or(900);
    if !(900..=86_400).contains(&seconds) {
        let field = "auth.identity.token.duration_seconds";
        return Err(call.invalid(field, "it has to be from 900 to 86400"));
    }
    let number = state.next_made();
    let expires_at = call.now + Duration::from_secs(seconds);
    let id = format!("SIMULATEDTEMP{number:07}");
    let secret = format!("simulatedTemporarySecretKey/{number:012}");
    let token = format!("simulatedIssuedSecurityToken/{number:012}");
    let key = AccessKey::new(id.clone(), secret.clone())
        .with_security_token(token.clone())
        .expires_at(expires_at);
    state.issued.add_access_key(Vendor::HuaweiCloud, key);
    Ok(json!({
        "credential": {
            "access": id,
            "expires_at": utc(expires_at),
            "secret": secret,
            "securitytoken": token,
        },
    })
    .into())
}
