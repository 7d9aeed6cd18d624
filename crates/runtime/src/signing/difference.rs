//! Where the server's canonical request differs from ours.
//!
//! Both vendors repeat what they signed in the message of a signature that doesn't match. Values
//! of the query and of secret headers are never shown: they may be passwords or tokens.

use crate::encoding::percent_decode;
use crate::signing::sha256;

/// What stands before the echo, in lower case.
const MARKERS: [&str; 4] =
    ["canonicalrequest", "canonical request", "stringtosign", "string to sign"];

/// The most characters of a line that are shown.
const SHOWN: usize = 120;

/// A message without its echo, and what the echo says.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Explained {
    pub(crate) message: String,
    pub(crate) difference: Option<String>,
}

/// Compares the echo in a message with what was signed; `None` when there is no echo.
///
/// `signed` is the canonical request, or the string to sign of the older signature.
pub(crate) fn explain(message: &str, signed: Option<&str>) -> Option<Explained> {
    let lower = message.to_ascii_lowercase();
    // `canonicalRequest:GET|…`, `server string to sign is:POST&…`, `StringToSign is:…`; a
    // marker without a colon is only a word of the sentence.
    let kept = MARKERS
        .iter()
        .flat_map(|marker| lower.match_indices(marker))
        .filter_map(|(at, marker)| {
            let end = at + marker.len();
            let colon = lower[end..].find(':').filter(|colon| *colon <= 4)?;
            Some(end + colon + 1)
        })
        .min()?;
    let echo = message[kept..].trim().trim_matches('"');
    Some(Explained {
        message: format!("{}…", &message[..kept]),
        difference: signed.and_then(|signed| compare(echo, signed)),
    })
}

const SAME: &str = "the server signed the same request: the secret key is not the one of \
                    this access key";

fn compare(echo: &str, signed: &str) -> Option<String> {
    let mut older = signed.splitn(3, '&');
    if let (Some(_), Some("%2F"), Some(ours)) =
        (older.next(), older.next(), older.next())
    {
        let theirs = echo.splitn(3, '&').nth(2)?;
        let decoded = |text| String::from_utf8_lossy(&percent_decode(text)).into_owned();
        return Some(
            in_query(&decoded(theirs), &decoded(ours))
                .unwrap_or_else(|| SAME.to_owned()),
        );
    }
    let echo_lines = lines_of(echo);
    if echo_lines.len() < 4 {
        // A hash alone, or a string to sign, which ends in one.
        return compare_hash(echo_lines.last()?, signed);
    }
    Some(in_lines(&echo_lines, signed))
}

/// The lines of a canonical request; one vendor writes `|` for the line breaks.
fn lines_of(echo: &str) -> Vec<&str> {
    let separator = if echo.contains('\n') { '\n' } else { '|' };
    echo.split(separator).map(|line| line.trim_end_matches('\r')).collect()
}

fn is_hash(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

fn compare_hash(theirs: &str, signed: &str) -> Option<String> {
    let theirs = theirs.trim();
    if !is_hash(theirs) {
        return None;
    }
    let ours = sha256(signed.as_bytes());
    Some(if theirs.eq_ignore_ascii_case(ours.as_str()) {
        SAME.to_owned()
    } else {
        format!(
            "the server computed the canonical request's hash {theirs}, ours is {}",
            ours.as_str()
        )
    })
}

fn in_lines(theirs: &[&str], signed: &str) -> String {
    let ours: Vec<&str> = signed.split('\n').collect();
    let headers_end = ours.iter().skip(3).position(|line| line.is_empty());
    let headers_end = headers_end.map_or(ours.len(), |at| at + 3);
    for (at, ours) in ours.iter().enumerate() {
        let theirs = theirs.get(at).copied().unwrap_or_default();
        // Behind the last line the message may go on.
        if theirs == *ours || (at > headers_end + 1 && theirs.starts_with(ours)) {
            continue;
        }
        let number = at + 1;
        return match at {
            0 => differs(number, "the method", theirs, ours, is_method),
            1 => differs(number, "the path", theirs, ours, is_path),
            2 => match in_query(theirs, ours) {
                Some(difference) => format!("line {number}, {difference}"),
                None => format!("line {number}, the query, differs"),
            },
            _ if at < headers_end => in_header(number, theirs, ours),
            _ if at == headers_end + 1 => {
                differs(number, "the list of signed headers", theirs, ours, is_list)
            }
            _ => differs(number, "the hash of the body", theirs, ours, is_body_hash),
        };
    }
    SAME.to_owned()
}

/// Shows the server's line only where it looks like what belongs there: in an echo that is
/// shifted it may be a line with secrets.
fn differs(
    number: usize,
    what: &str,
    theirs: &str,
    ours: &str,
    fits: fn(&str) -> bool,
) -> String {
    if !fits(theirs) {
        return format!("line {number}, {what}, differs; ours is `{}`", cut(ours));
    }
    format!(
        "line {number}, {what}: the server has `{}`, ours is `{}`",
        cut(theirs),
        cut(ours)
    )
}

fn is_method(text: &str) -> bool {
    text.len() <= 10 && text.bytes().all(|byte| byte.is_ascii_uppercase())
}

fn is_path(text: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"/-_.~%:@".contains(&byte);
    text.starts_with('/') && text.bytes().all(plain)
}

fn is_list(text: &str) -> bool {
    text.split(';').all(is_header_name)
}

fn is_body_hash(text: &str) -> bool {
    text.len() <= 64 && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

fn is_header_name(text: &str) -> bool {
    let plain =
        |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    text.len() <= 40 && text.bytes().all(plain)
}

fn is_parameter_name(text: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.~%".contains(&byte);
    !text.is_empty() && text.len() <= 60 && text.bytes().all(plain)
}

fn in_header(number: usize, theirs: &str, ours: &str) -> String {
    let name = |line: &str| line.split(':').next().unwrap_or_default().trim().to_owned();
    let (their_name, our_name) = (name(theirs), name(ours));
    let secret = |name: &str| {
        ["authorization", "cookie", "password", "secret", "token"]
            .iter()
            .any(|word| name.to_ascii_lowercase().contains(word))
    };
    if their_name == our_name {
        return if secret(&our_name) {
            format!("line {number}, the header {our_name}: the values differ")
        } else {
            differs(number, "a header", theirs, ours, |_| true)
        };
    }
    // An empty line ends the headers; any other one has a colon.
    let is_header = theirs.is_empty() || theirs.contains(':');
    if is_header && is_header_name(&their_name) {
        format!(
            "line {number}: the server has the header `{}`, ours is `{}`",
            cut(&their_name),
            cut(&our_name)
        )
    } else {
        format!("line {number}, the header {}, differs", cut(&our_name))
    }
}

/// The first parameter that differs.
fn in_query(theirs: &str, ours: &str) -> Option<String> {
    let (mut their_pairs, mut our_pairs) = (theirs.split('&'), ours.split('&'));
    loop {
        return match (their_pairs.next(), our_pairs.next()) {
            (None, None) => None,
            (Some(theirs), Some(ours)) if theirs == ours => continue,
            (theirs, ours) => {
                let (theirs, ours) =
                    (theirs.unwrap_or_default(), ours.unwrap_or_default());
                let (their_name, their_value) =
                    theirs.split_once('=').unwrap_or_default();
                let (our_name, our_value) = ours.split_once('=').unwrap_or((ours, ""));
                Some(if their_name == our_name {
                    let (theirs, ours) = first_difference(their_value, our_value);
                    format!(
                        "the query parameter {}: the server has `{theirs}` where ours has `{ours}`",
                        cut(our_name)
                    )
                } else if !theirs.is_empty() && !is_parameter_name(their_name) {
                    format!(
                        "the query: the server has something else where ours has `{}`",
                        cut(our_name)
                    )
                } else {
                    format!(
                        "the query: the server has the parameter `{}` where ours has `{}`",
                        cut(their_name),
                        cut(our_name)
                    )
                })
            }
        };
    }
}

/// One character of each value, or one escape: enough to see how they were encoded.
fn first_difference<'a>(theirs: &'a str, ours: &'a str) -> (&'a str, &'a str) {
    let same = theirs
        .char_indices()
        .zip(ours.chars())
        .find(|((_, a), b)| a != b)
        .map_or(theirs.len().min(ours.len()), |((at, _), _)| at);
    // Inside of an escape its beginning says more.
    let start = (0..3)
        .filter_map(|back| same.checked_sub(back))
        .find(|at| ours.as_bytes().get(*at) == Some(&b'%'))
        .unwrap_or(same);
    let unit = |text: &'a str| {
        let rest = text.get(start..).unwrap_or_default();
        let length = match rest.chars().next() {
            None => 0,
            Some('%') => rest.len().min(3),
            Some(c) => c.len_utf8(),
        };
        rest.get(..length).unwrap_or_default()
    };
    (unit(theirs), unit(ours))
}

fn cut(text: &str) -> String {
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const OURS: &str = "GET\n/v3/p/x/\na=1&b=x%20y\nhost:h\nx-sdk-date:20260102T030405Z\n\
                        x-security-token:wire\n\nhost;x-sdk-date;x-security-token\ne3b0";

    fn difference(theirs: &str) -> String {
        let message = format!(
            "verify aksk signature fail, canonicalRequest:{}",
            theirs.replace('\n', "|")
        );
        let explained = explain(&message, Some(OURS)).unwrap();
        assert_eq!(explained.message, "verify aksk signature fail, canonicalRequest:…");
        explained.difference.unwrap()
    }

    #[test]
    fn names_the_first_line_that_differs() {
        for (from, to, expected) in [
            (
                "GET\n",
                "POST\n",
                "line 1, the method: the server has `POST`, ours is `GET`",
            ),
            (
                "/x/\n",
                "/x\n",
                "line 2, the path: the server has `/v3/p/x`, ours is `/v3/p/x/`",
            ),
            (
                "x%20y",
                "x+y",
                "line 3, the query parameter b: the server has `+` where ours has `%20`",
            ),
            (
                "&b=",
                "&c=",
                "line 3, the query: the server has the parameter `c` where ours has `b`",
            ),
            (
                "host:h\n",
                "host:h:443\n",
                "line 4, a header: the server has `host:h:443`, ours is `host:h`",
            ),
            (
                "token:wire",
                "token:other",
                "line 6, the header x-security-token: the values differ",
            ),
            (
                "x-security-token:wire\n",
                "",
                "line 6: the server has the header ``, ours is `x-security-token`",
            ),
            (
                "host;x",
                "x",
                "line 8, the list of signed headers: the server has `x-sdk-date;x-security-token`, \
                 ours is `host;x-sdk-date;x-security-token`",
            ),
            (
                "e3b0",
                "44136",
                "line 9, the hash of the body: the server has `44136`, ours is `e3b0`",
            ),
            ("e3b0", "e3b0. More.", SAME),
            ("GET", "GET", SAME),
        ] {
            assert_eq!(difference(&OURS.replacen(from, to, 1)), expected);
        }
        assert_eq!(
            difference("GET\n/\n\n"),
            "line 2, the path: the server has `/`, ours is `/v3/p/x/`".to_owned()
        );
    }

    #[test]
    fn a_shifted_echo_shows_no_line_that_may_be_secret() {
        // Each line is the next one's, so that none is what belongs there.
        let secret = "Sec+ret/1=";
        for (from, to) in [
            ("GET", secret),
            ("/v3/p/x/", secret),
            ("a=1&b=x%20y", secret),
            ("host:h", secret),
            ("x-sdk-date:20260102T030405Z", "x-security-token:Sec+ret/1="),
            ("host;x-sdk-date;x-security-token", secret),
            ("e3b0", secret),
        ] {
            let echo = OURS.replacen(from, to, 1);
            let shown = difference(&echo);
            assert!(!shown.contains("Sec") && shown.contains("line "), "{shown}");
        }
    }

    #[test]
    fn every_way_to_announce_an_echo_is_known() {
        for (message, kept) in [
            (
                "no match. server string to sign is:POST&x",
                "no match. server string to sign is:…",
            ),
            ("server StringToSign is:POST&x", "server StringToSign is:…"),
            ("server STRINGTOSIGN: POST&x", "server STRINGTOSIGN:…"),
            (
                "the string to sign differs. Server string to sign is:POST&x",
                "the string to sign differs. Server string to sign is:…",
            ),
        ] {
            assert_eq!(explain(message, None).unwrap().message, kept);
        }
    }

    #[test]
    fn the_older_signature_is_compared_by_parameter() {
        let ours = "POST&%2F&Action%3DA%26Password%3Dwire%2520pass";
        let explain = |theirs: &str| {
            let message = format!("not matched. server string to sign is:{theirs}");
            explain(&message, Some(ours)).unwrap().difference
        };
        assert_eq!(explain(ours).as_deref(), Some(SAME));
        let other = explain(&ours.replace("%2520", "%252B")).unwrap();
        assert_eq!(
            other,
            "the query parameter Password: the server has `%2B` where ours has `%20`"
        );
        assert_eq!(explain("no"), None);
    }

    #[test]
    fn a_hash_alone_is_compared() {
        let explain = |theirs: &str| {
            let message = format!("server string to sign is: {theirs}");
            explain(&message, Some("GET\n/")).unwrap().difference
        };
        let own = sha256(b"GET\n/");
        assert_eq!(
            explain(&format!("ACS3-HMAC-SHA256\n{}", own.as_str())).as_deref(),
            Some(SAME)
        );
        assert_eq!(explain(own.as_str()).as_deref(), Some(SAME));
        let other = explain(&format!("ACS3-HMAC-SHA256\n{}", "0".repeat(64))).unwrap();
        assert!(other.contains(own.as_str()) && other.contains("000"), "{other}");
        assert_eq!(explain("ACS3-HMAC-SHA256\nno"), None);
    }

    #[test]
    fn what_is_no_echo_stays() {
        for message in ["", "token expires", "canonicalRequest", "string to sign"] {
            assert_eq!(explain(message, Some(OURS)), None, "{message}");
        }
        let silent = explain("x canonicalRequest:GET|wire", None).unwrap();
        assert_eq!(silent.message, "x canonicalRequest:…");
        assert_eq!(silent.difference, None);
        for odd in
            ["canonicalRequest:", "canonicalRequest:|||", "canonicalRequest:é%|é|é%|é"]
        {
            explain(odd, Some("é\né\né%=%é\n"));
        }
    }
}
