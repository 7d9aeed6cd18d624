//! Percent-encoding and hexadecimal text.

/// Appends a text, percent-encoded: all but `A-Z a-z 0-9 - _ . ~`, upper-case digits.
pub(crate) fn percent_encode(text: &[u8], out: &mut String) {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    for &byte in text {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'~') {
            out.push(char::from(byte));
        } else {
            out.push('%');
            out.push(char::from(DIGITS[usize::from(byte >> 4)]));
            out.push(char::from(DIGITS[usize::from(byte & 15)]));
        }
    }
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
    let mut sorted: Vec<(&str, &str)> =
        pairs.iter().map(|(name, value)| (name.as_ref(), value.as_ref())).collect();
    sorted.sort_unstable();
    let length =
        sorted.iter().map(|(name, value)| name.len() + 2 * value.len() + 2).sum();
    let mut query = String::with_capacity(length);
    for (name, value) in sorted {
        if !query.is_empty() {
            query.push('&');
        }
        percent_encode(name.as_bytes(), &mut query);
        query.push('=');
        percent_encode(value.as_bytes(), &mut query);
    }
    query
}

/// Bytes as lower-case hexadecimal text.
pub(crate) struct Hex<const N: usize>([u8; N]);

impl<const N: usize> Hex<N> {
    /// `N` is twice the number of bytes.
    pub(crate) fn new(bytes: &[u8]) -> Self {
        // Arithmetic instead of a table, so that the compiler takes many bytes at once.
        let digit = |half: u8| half + if half < 10 { b'0' } else { b'a' - 10 };
        let mut text = [b'0'; N];
        for (pair, byte) in text.as_chunks_mut::<2>().0.iter_mut().zip(bytes) {
            *pair = [digit(byte >> 4), digit(byte & 15)];
        }
        Self(text)
    }

    pub(crate) fn as_str(&self) -> &str {
        // Only digits are ever written.
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_only_the_unreserved() {
        let mut out = String::new();
        percent_encode("a-_.~ +/*%é".as_bytes(), &mut out);
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
        assert_eq!(Hex::<6>::new(&[0, 0xab, 0xff]).as_str(), "00abff");
    }
}
