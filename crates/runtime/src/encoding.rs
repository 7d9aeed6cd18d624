//! Percent-encoding and hexadecimal text.

/// Whether a byte stands for itself in percent-encoded text: `A-Z a-z 0-9 - _ . ~`.
pub(crate) fn is_unreserved(byte: u8) -> bool {
    const UNRESERVED: [bool; 256] = {
        let mut table = [false; 256];
        let mut byte = 0;
        while byte < 256 {
            let c = byte as u8;
            table[byte] =
                c.is_ascii_alphanumeric() || matches!(c, b'-' | b'_' | b'.' | b'~');
            byte += 1;
        }
        table
    };
    UNRESERVED[usize::from(byte)]
}

/// Appends a text, percent-encoded, with upper-case digits.
pub(crate) fn percent_encode(text: &str, out: &mut String) {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    // What stands for itself is taken in one piece, which then has whole characters.
    let plain = |from: usize, to: usize| text.get(from..to).unwrap_or_default();
    let mut start = 0;
    for (at, &byte) in text.as_bytes().iter().enumerate() {
        if !is_unreserved(byte) {
            out.push_str(plain(start, at));
            out.push('%');
            out.push(char::from(DIGITS[usize::from(byte >> 4)]));
            out.push(char::from(DIGITS[usize::from(byte & 15)]));
            start = at + 1;
        }
    }
    out.push_str(plain(start, text.len()));
}

/// The bytes that a percent-encoded text stands for; what isn't an escape stays as it is.
pub(crate) fn percent_decode(text: &str) -> std::borrow::Cow<'_, [u8]> {
    use std::borrow::Cow;

    let bytes = text.as_bytes();
    if !bytes.contains(&b'%') {
        return Cow::Borrowed(bytes);
    }
    let digit = |at: usize| {
        bytes
            .get(at)
            .and_then(|byte| char::from(*byte).to_digit(16))
            .map(|digit| digit as u8)
    };
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        match (bytes[at], digit(at + 1), digit(at + 2)) {
            (b'%', Some(high), Some(low)) => {
                out.push(high << 4 | low);
                at += 3;
            }
            (byte, ..) => {
                out.push(byte);
                at += 1;
            }
        }
    }
    Cow::Owned(out)
}

/// Query parameters in canonical form: sorted by name, then value; encoded; joined.
///
/// It is what is signed, and it is what is sent.
pub(crate) fn canonical_query<N: AsRef<str>, V: AsRef<str>>(pairs: &[(N, V)]) -> String {
    joined(pairs.iter().map(|(name, value)| (name.as_ref(), value.as_ref())).collect())
}

/// The same of pairs in any order.
pub(crate) fn joined(mut pairs: Vec<(&str, &str)>) -> String {
    pairs.sort_unstable();
    let escapes = |text: &str| text.bytes().filter(|byte| !is_unreserved(*byte)).count();
    let encoded = |text: &str| text.len() + 2 * escapes(text);
    let length = pairs.iter().map(|(name, value)| encoded(name) + encoded(value) + 2);
    let mut query = String::with_capacity(length.sum());
    for (name, value) in pairs {
        if !query.is_empty() {
            query.push('&');
        }
        percent_encode(name, &mut query);
        query.push('=');
        percent_encode(value, &mut query);
    }
    query
}

/// Text of a known length, off the heap.
pub(crate) struct Ascii<const N: usize>(pub(crate) [u8; N]);

impl<const N: usize> Ascii<N> {
    pub(crate) fn as_str(&self) -> &str {
        // Only ASCII is ever written.
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

/// Bytes as lower-case hexadecimal text; `N` is twice their number.
pub(crate) fn hex<const N: usize>(bytes: &[u8]) -> Ascii<N> {
    // Arithmetic instead of a table, so that the compiler takes many bytes at once.
    let digit = |half: u8| half + if half < 10 { b'0' } else { b'a' - 10 };
    let mut text = [b'0'; N];
    for (pair, byte) in text.as_chunks_mut::<2>().0.iter_mut().zip(bytes) {
        *pair = [digit(byte >> 4), digit(byte & 15)];
    }
    Ascii(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_only_the_unreserved() {
        let mut out = String::new();
        percent_encode("a-_.~ +/*%é", &mut out);
        assert_eq!(out, "a-_.~%20%2B%2F%2A%25%C3%A9");
    }

    #[test]
    #[cfg(any(feature = "alibabacloud", feature = "huaweicloud"))]
    fn decodes_only_escapes() {
        assert_eq!(&*percent_decode("a%2Fb%zz%4"), b"a/b%zz%4");
        assert_eq!(&*percent_decode("plain"), b"plain");
    }

    #[test]
    fn sorts_the_raw_names_then_values() {
        let pairs = [("a{", "1"), ("ab", "2"), ("id", "b"), ("a-", ""), ("id", "a")];
        assert_eq!(canonical_query(&pairs), "a-=&ab=2&a%7B=1&id=a&id=b");
    }

    #[test]
    fn writes_hexadecimal() {
        assert_eq!(hex::<6>(&[0, 0xab, 0xff]).as_str(), "00abff");
    }
}
