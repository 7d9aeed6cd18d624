//! Marks the texts that are secrets, by their names: no document does so throughout.

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

/// Gives the secrets of an operation the format of passwords.
pub(crate) fn mark(operation: &mut Operation) {
    for parameter in &mut operation.parameters {
        named(&parameter.name, &mut parameter.schema);
    }
    if let Some(body) = &mut operation.body {
        inside(&mut body.schema);
    }
    for response in operation.responses.values_mut() {
        response.schema.iter_mut().for_each(inside);
        for header in &mut response.headers {
            named(&header.name, &mut header.schema);
        }
    }
    operation.components.values_mut().for_each(inside);
}

fn named(name: &str, schema: &mut Schema) {
    // A text with a list of values says how a secret is given, and is none.
    if let Kind::String(format @ None) = &mut schema.kind
        && schema.content.is_none()
        && schema.facts.values.is_empty()
        && is_secret(name)
    {
        *format = Some("password");
    }
    inside(schema);
}

fn inside(schema: &mut Schema) {
    match &mut schema.kind {
        Kind::Array(inner) | Kind::Map(inner) => inside(inner),
        Kind::Object(fields) => {
            for field in fields {
                named(&field.name, &mut field.schema);
            }
        }
        _ => {}
    }
    if let Some(content) = &mut schema.content {
        inside(content);
    }
}

fn is_secret(name: &str) -> bool {
    let letters = name.chars().filter(char::is_ascii_alphanumeric);
    let plain: String = letters.map(|letter| letter.to_ascii_lowercase()).collect();
    ENDS.iter().any(|end| plain.ends_with(end))
}

#[cfg(test)]
mod tests {
    use super::is_secret;

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
}
