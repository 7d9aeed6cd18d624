//! Marks the texts that are secrets, by their names: no document does so throughout. In answers
//! these are also the addresses that let in whoever has them.

use super::operation::{Kind, Operation, Schema};

/// How the names of secrets end, in small letters and without what sets words apart.
const ENDS: &[&str] = &[
    "password",
    "passwd",
    "pwd",
    "passcode",
    "passphrase",
    "secret",
    "secretkey",
    "privatekey",
];

/// How the names of addresses end that need no other key: what they lead to is signed into them.
const SIGNED_ADDRESSES: &[&str] =
    &["downloadlink", "downloadurl", "filelink", "loginurl", "ossurl"];

/// Gives the secrets of an operation the format of passwords.
pub(crate) fn mark(operation: &mut Operation) {
    for parameter in &mut operation.parameters {
        named(&parameter.name, &mut parameter.schema, is_secret);
    }
    if let Some(body) = &mut operation.body {
        inside(&mut body.schema, is_secret);
    }
    for response in operation.responses.values_mut() {
        response.schema.iter_mut().for_each(|schema| inside(schema, is_secret_answer));
        for header in &mut response.headers {
            named(&header.name, &mut header.schema, is_secret_answer);
        }
    }
    let components = operation.components.values_mut();
    components.for_each(|schema| inside(schema, is_secret));
}

fn named(name: &str, schema: &mut Schema, is_secret: fn(&str) -> bool) {
    // A text with a list of values says how a secret is given, and is none.
    if let Kind::String(format @ None) = &mut schema.kind
        && schema.content.is_none()
        && schema.facts.values.is_empty()
        && is_secret(name)
    {
        *format = Some("password");
    }
    inside(schema, is_secret);
}

fn inside(schema: &mut Schema, is_secret: fn(&str) -> bool) {
    match &mut schema.kind {
        Kind::Array(inner) | Kind::Map(inner) => inside(inner, is_secret),
        Kind::Object(fields) => {
            for field in fields {
                named(&field.name, &mut field.schema, is_secret);
            }
        }
        _ => {}
    }
    if let Some(content) = &mut schema.content {
        inside(content, is_secret);
    }
}

fn is_secret(name: &str) -> bool {
    ENDS.iter().any(|end| plain(name).ends_with(end))
}

fn is_secret_answer(name: &str) -> bool {
    let plain = plain(name);
    is_secret(name)
        || plain == "link"
        || SIGNED_ADDRESSES.iter().any(|end| plain.ends_with(end))
}

fn plain(name: &str) -> String {
    let letters = name.chars().filter(char::is_ascii_alphanumeric);
    letters.map(|letter| letter.to_ascii_lowercase()).collect()
}

#[cfg(test)]
mod tests {
    use super::{is_secret, is_secret_answer};

    #[test]
    fn a_name_tells_by_its_end() {
        for name in [
            "password",
            "db_user_pwd",
            "AccountPassword",
            "PassWord",
            "secret_key",
            "secret-access.secret",
            "passcode",
            "ClientSecret",
        ] {
            assert!(is_secret(name), "{name}");
        }
        for name in ["SecretName", "no_password_access", "password_expires_at", "key"] {
            assert!(!is_secret(name), "{name}");
        }
    }

    #[test]
    fn an_answers_signed_address_is_a_secret() {
        for name in ["BackupIntranetDownloadURL", "download_link", "link", "LoginUrl"] {
            assert!(is_secret_answer(name) && !is_secret(name), "{name}");
        }
        for name in ["url", "console_url", "ServerCAUrl", "links", "DownloadLinks"] {
            assert!(!is_secret_answer(name), "{name}");
        }
    }
}
