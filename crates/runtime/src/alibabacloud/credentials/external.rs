//! Keys that another program prints.

use std::borrow::Cow;
use std::time::Duration;

use super::Credentials;
use crate::credentials::{CredentialsSource, Document, Loaded, SourceError, expiry_of};
use crate::deadline;
use crate::error::{Error, ErrorKind};
use crate::secret::Secret;
use crate::transport::BoxFuture;
use crate::vendor::ProviderContext;

/// The most time for the program.
pub(super) const LIMIT: Duration = Duration::from_secs(60);

/// Keys that another program prints as JSON: `mode` (`AK` or `StsToken`), `access_key_id`,
/// `access_key_secret`, and `sts_token` and `expiration` for temporary ones.
///
/// The program is run without a shell, and has a minute. What it prints is shown nowhere.
#[derive(Clone)]
pub struct External {
    /// Its arguments may be secrets.
    command: Secret,
}

impl External {
    /// A command as one would type it, with quotes and backslashes as in a POSIX shell, and
    /// nothing else of one.
    pub fn new(command: impl Into<Secret>) -> Self {
        Self { command: command.into() }
    }

    async fn run(
        &self,
        context: &ProviderContext<'_>,
    ) -> Result<Loaded<Credentials>, SourceError> {
        let words = split(self.command.expose()).ok_or_else(|| {
            SourceError::wrong("the command has a quote that isn't closed")
        })?;
        let Some((program, arguments)) = words.split_first() else {
            return Err(SourceError::wrong("the command is empty"));
        };
        // Messages name the program, and what a shell would set may be a secret.
        if program.contains('=') {
            return Err(SourceError::wrong(
                "the command begins with a word with =: it is run without a shell, which \
                 alone could set variables; use `env`, or a script",
            ));
        }
        let limit = LIMIT.min(context.left());
        let moment = context.clock().monotonic().checked_add(limit);
        let running = context.environment().run(program, arguments);
        let ended = deadline::within(context.clock(), moment, running).await;
        let Some(ended) = ended else {
            return Err(Error::new(
                ErrorKind::Timeout,
                format!("{program} did not end in {}", deadline::shown(limit)),
            )
            .into());
        };
        let ended = ended.map_err(|error| {
            Error::config(format!("{program} can't be run: {error}"))
        })?;
        if !ended.success() {
            return Err(Error::new(
                ErrorKind::Auth,
                format!("{program} reports a failure"),
            )
            .into());
        }
        read(Document::read(ended.output(), program)?, program)
    }
}

fn read(mut keys: Document, program: &str) -> Result<Loaded<Credentials>, SourceError> {
    let missing = |what: &str| {
        Error::new(ErrorKind::Decode, format!("{program} printed no {what}"))
    };
    let mode = keys.text(&["mode"]).ok_or_else(|| missing("mode"))?;
    let is_temporary = match &*mode {
        "AK" => false,
        "StsToken" => true,
        _ => return Err(missing("mode AK or StsToken").into()),
    };
    let id = keys.text(&["access_key_id"]).ok_or_else(|| missing("access_key_id"))?;
    let secret =
        keys.text(&["access_key_secret"]).ok_or_else(|| missing("access_key_secret"))?;
    let mut credentials = Credentials::new(id, secret);
    if is_temporary {
        let token = keys.text(&["sts_token"]).ok_or_else(|| missing("sts_token"))?;
        credentials = credentials.with_security_token(token);
    }
    Ok(match keys.text(&["expiration"]) {
        Some(text) => Loaded::until(credentials, expiry_of(text, program)?),
        None => Loaded::permanent(credentials),
    })
}

/// The words of a command, `None` when a quote isn't closed.
fn split(command: &str) -> Option<Vec<String>> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut chars = command.chars();
    while let Some(c) = chars.next() {
        match c {
            c if c.is_whitespace() => words.extend(word.take()),
            '\'' => {
                let word = word.get_or_insert_default();
                loop {
                    match chars.next()? {
                        '\'' => break,
                        c => word.push(c),
                    }
                }
            }
            '"' => {
                let word = word.get_or_insert_default();
                loop {
                    match chars.next()? {
                        '"' => break,
                        '\\' => match chars.next()? {
                            c @ ('"' | '\\' | '$' | '`') => word.push(c),
                            c => word.extend(['\\', c]),
                        },
                        c => word.push(c),
                    }
                }
            }
            '\\' => word.get_or_insert_default().push(chars.next()?),
            c => word.get_or_insert_default().push(c),
        }
    }
    words.extend(word);
    Some(words)
}

impl std::fmt::Debug for External {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("External").field("command", &self.command).finish()
    }
}

impl CredentialsSource<Credentials> for External {
    fn name(&self) -> Cow<'static, str> {
        "the external program".into()
    }

    fn load<'a>(
        &'a self,
        context: &'a ProviderContext<'a>,
    ) -> BoxFuture<'a, Result<Loaded<Credentials>, SourceError>> {
        Box::pin(self.run(context))
    }

    fn ahead(&self) -> Duration {
        Duration::from_secs(3 * 60)
    }

    fn patience(&self) -> Duration {
        LIMIT
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn splits_as_a_shell_does() {
        for (command, expected) in [
            ("a  b\tc\n", Some(vec!["a", "b", "c"])),
            (r#"a 'b c'"d e"f"#, Some(vec!["a", "b cd ef"])),
            (r#"a\ b "c\"d\n" 'e\'"#, Some(vec!["a b", r#"c"d\n"#, r"e\"])),
            (r#"a '' """#, Some(vec!["a", "", ""])),
            ("  ", Some(vec![])),
            ("a 'b", None),
            ("a \"b", None),
            ("a\\", None),
        ] {
            let words = split(command);
            let words: Option<Vec<&str>> =
                words.as_ref().map(|words| words.iter().map(|word| &**word).collect());
            assert_eq!(words, expected, "{command}");
        }
    }
}
