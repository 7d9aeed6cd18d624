//! RFC 3986 percent-encoding, as both vendors' signatures want it.

/// Encodes everything but `A-Z a-z 0-9 - _ . ~`, with upper-case digits.
pub(crate) fn encode(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len());
    for &byte in bytes {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'~') {
            text.push(char::from(byte));
        } else {
            text.push_str(&format!("%{byte:02X}"));
        }
    }
    text
}

/// Decodes `%xx`; a `%` that starts no such escape stays as it is.
pub(crate) fn decode(text: &str) -> Vec<u8> {
    decode_bytes(text.as_bytes(), false)
}

/// The same for one key or value of a query string or form, where `+` is a space.
pub(crate) fn decode_form(text: &str) -> Vec<u8> {
    decode_bytes(text.as_bytes(), true)
}

fn decode_bytes(bytes: &[u8], plus_is_space: bool) -> Vec<u8> {
    let digit = |index: usize| {
        bytes
            .get(index)
            .and_then(|byte| char::from(*byte).to_digit(16))
            .map(|digit| digit as u8)
    };
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut index = 0;
    while let Some(&byte) = bytes.get(index) {
        match (byte, digit(index + 1), digit(index + 2)) {
            (b'%', Some(high), Some(low)) => {
                decoded.push(high * 16 + low);
                index += 2;
            }
            (b'+', _, _) if plus_is_space => decoded.push(b' '),
            _ => decoded.push(byte),
        }
        index += 1;
    }
    decoded
}

/// The decoded pairs of a query string or form, in their order.
pub(crate) fn pairs(text: &str) -> Vec<(Vec<u8>, Vec<u8>)> {
    text.split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| {
            let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
            (decode_form(key), decode_form(value))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{decode, encode, pairs};

    #[test]
    fn every_byte_comes_back() {
        let all: Vec<u8> = (0..=255).collect();
        assert_eq!(decode(&encode(&all)), all);
    }

    #[test]
    fn broken_escapes_stay() {
        assert_eq!(decode("100%25 %zz %2 %"), b"100% %zz %2 %");
    }

    #[test]
    fn a_plus_in_a_query_is_a_space() {
        assert_eq!(
            pairs("a+b=c%2Bd&&e&=f"),
            [
                (b"a b".to_vec(), b"c+d".to_vec()),
                (b"e".to_vec(), Vec::new()),
                (Vec::new(), b"f".to_vec())
            ]
        );
    }
}
