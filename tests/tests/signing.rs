//! The runtime's signers and the simulated cloud's verifiers, each against the vendors' own
//! signers byte for byte, and against each other on whatever else can be sent.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use backstay::{alibabacloud, huaweicloud};
use serde_json::Value;
use sha2::{Digest, Sha256};
use simulated_cloud::signature::{
    WireRequest, acs3_hmac_sha256, rpc_v1, sdk_hmac_sha256,
};

macro_rules! vectors {
    ($file:literal) => {
        load($file, include_str!(concat!("../vectors/", $file, ".json")))
    };
}

/// The vectors of a file but those that a verifier can't decide: of them it says why.
fn load(file: &str, text: &str) -> Vec<Value> {
    let mut vectors: Vec<Value> = serde_json::from_str(text).unwrap();
    vectors.retain(|vector| {
        let is_ambiguous = vector.get("verifier_ambiguous").and_then(Value::as_bool);
        if is_ambiguous == Some(true) {
            let note = vector.get("note").and_then(Value::as_str).unwrap_or("no note");
            eprintln!("{file}: {} skipped, verifier_ambiguous: {note}", name(vector));
        }
        is_ambiguous != Some(true)
    });
    vectors
}

fn name(vector: &Value) -> &str {
    text(vector, "name")
}

#[track_caller]
fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key].as_str().unwrap_or_else(|| panic!("{key} in {value}"))
}

/// A scalar as the vendors' SDKs write it into a query or header.
fn scalar(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

fn bytes(body: &Value) -> Vec<u8> {
    match body {
        Value::Null => Vec::new(),
        Value::String(text) => text.clone().into_bytes(),
        other => {
            use base64::Engine;
            base64::engine::general_purpose::STANDARD
                .decode(text(other, "base64"))
                .unwrap()
        }
    }
}

/// Huawei Cloud's query parameters: a list is its values under one name.
fn huawei_pairs(query: &Value) -> Vec<(String, String)> {
    let mut pairs = Vec::new();
    for pair in query.as_array().unwrap() {
        let name = pair[0].as_str().unwrap();
        match &pair[1] {
            Value::Array(values) => {
                pairs
                    .extend(values.iter().map(|value| (name.to_owned(), scalar(value))));
            }
            value => pairs.push((name.to_owned(), scalar(value))),
        }
    }
    pairs
}

fn members(object: &Value) -> Vec<(String, String)> {
    object
        .as_object()
        .unwrap()
        .iter()
        .filter(|(_, value)| !value.is_null())
        .map(|(name, value)| (name.clone(), scalar(value)))
        .collect()
}

fn encode(text: &str) -> String {
    text.bytes()
        .map(|byte| {
            if byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte) {
                char::from(byte).to_string()
            } else {
                format!("%{byte:02X}")
            }
        })
        .collect()
}

/// A query string in the order given, as a careful client would send it.
fn wire_query(pairs: &[(String, String)]) -> String {
    let pairs: Vec<String> = pairs
        .iter()
        .map(|(name, value)| format!("{}={}", encode(name), encode(value)))
        .collect();
    pairs.join("&")
}

fn borrowed(headers: &[(String, String)]) -> Vec<(&str, &str)> {
    headers.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
}

fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Everything that both implementations made of one vector.
#[derive(Debug, PartialEq)]
struct Signed {
    canonical_request: String,
    string_to_sign: String,
    authorization: String,
}

impl Signed {
    fn expected(vector: &Value) -> Self {
        Self {
            canonical_request: text(vector, "canonical_request").to_owned(),
            string_to_sign: text(vector, "string_to_sign").to_owned(),
            authorization: text(vector, "authorization").to_owned(),
        }
    }

    fn of(signature: &huaweicloud::signing::Signature) -> Self {
        Self {
            canonical_request: signature.canonical_request().to_owned(),
            string_to_sign: signature.string_to_sign().to_owned(),
            authorization: signature.authorization().to_owned(),
        }
    }
}

#[test]
fn huawei_signer_vectors() {
    let vectors = vectors!("signer_huawei");
    for vector in &vectors {
        let input = &vector["input"];
        let (access_key, secret_key) =
            (text(input, "access_key"), text(input, "secret_key"));
        let pairs = huawei_pairs(&input["query"]);
        let body = bytes(&input["body"]);
        // The signer's own headers, and those it was given but didn't touch.
        let mut headers = members(&vector["headers_after"]);
        for (name, value) in members(&input["headers"]) {
            if !headers.iter().any(|(own, _)| own.eq_ignore_ascii_case(&name)) {
                headers.push((name, value));
            }
        }
        let expected = Signed::expected(vector);

        let query = huaweicloud::signing::canonical_query(&pairs);
        let request = huaweicloud::signing::Request {
            method: text(input, "method"),
            path: text(input, "path"),
            query: &query,
            headers: &borrowed(&headers),
            body: &body,
        };
        let signature = huaweicloud::signing::sign(&request, access_key, secret_key);
        assert_eq!(Signed::of(&signature), expected, "runtime: {}", name(vector));

        let request = WireRequest {
            method: text(input, "method"),
            path: text(input, "path"),
            query: &wire_query(&pairs),
            headers: &headers,
            body: &body,
        };
        check_huawei(&request, secret_key, &expected, name(vector));
    }
    assert_eq!(vectors.len(), 38);
}

fn check_huawei(
    request: &WireRequest<'_>,
    secret_key: &str,
    expected: &Signed,
    name: &str,
) {
    let authorization =
        sdk_hmac_sha256::Authorization::parse(&expected.authorization).unwrap();
    let secret = secret_key.as_bytes();
    sdk_hmac_sha256::verify(request, &authorization, secret)
        .unwrap_or_else(|recomputed| panic!("verifier: {name}: {recomputed:#?}"));
    let hash = expected.canonical_request.rsplit('\n').next().unwrap();
    let signed = &authorization.signed_headers;
    let recomputed = sdk_hmac_sha256::recompute(request, signed, hash, secret);
    assert_eq!(
        recomputed.canonical_request, expected.canonical_request,
        "verifier: {name}"
    );
    assert_eq!(recomputed.string_to_sign, expected.string_to_sign, "verifier: {name}");
}

#[test]
fn alibaba_signer_vectors() {
    let vectors = vectors!("signer_alibaba");
    for vector in &vectors {
        let input = &vector["input"];
        let (access_key, secret_key) =
            (text(input, "access_key"), text(input, "secret_key"));
        let query =
            if input["flattened_query"].is_null() { "query" } else { "flattened_query" };
        let pairs = members(&input[query]);
        let headers = members(&input["headers"]);
        let body = bytes(&input["body"]);
        let expected = Signed::expected(vector);

        let query = alibabacloud::signing::canonical_query(&pairs);
        let request = alibabacloud::signing::Request {
            method: text(input, "method"),
            path: text(input, "path"),
            query: &query,
            headers: &borrowed(&headers),
            body: &body,
        };
        let signature = alibabacloud::signing::sign(&request, access_key, secret_key);
        assert_eq!(Signed::of(&signature), expected, "runtime: {}", name(vector));
        assert_eq!(
            alibabacloud::signing::content_sha256(&body),
            text(input, "payload_sha256"),
            "runtime: {}",
            name(vector)
        );

        // As the vendor's SDK sent it, with a plus for a space.
        let (path, query) = wire_target(text(vector, "wire_url"));
        let request = WireRequest {
            method: text(input, "method"),
            path,
            query,
            headers: &headers,
            body: &body,
        };
        check_alibaba(&request, secret_key, &expected, name(vector));
    }
    assert_eq!(vectors.len(), 27);
}

fn wire_target(url: &str) -> (&str, &str) {
    let rest = url.split_once("://").unwrap().1;
    let target = &rest[rest.find('/').unwrap()..];
    target.split_once('?').unwrap_or((target, ""))
}

fn check_alibaba(
    request: &WireRequest<'_>,
    secret: &str,
    expected: &Signed,
    name: &str,
) {
    let authorization =
        acs3_hmac_sha256::Authorization::parse(&expected.authorization).unwrap();
    let signed = &authorization.signed_headers;
    let recomputed = acs3_hmac_sha256::recompute(request, signed, secret.as_bytes());
    assert_eq!(
        recomputed.canonical_request, expected.canonical_request,
        "verifier: {name}"
    );
    assert_eq!(recomputed.string_to_sign, expected.string_to_sign, "verifier: {name}");
    assert_eq!(recomputed.signature, authorization.signature, "verifier: {name}");
    acs3_hmac_sha256::verify(request, &authorization, secret.as_bytes()).unwrap();
}

#[test]
fn alibaba_rpc_v1_vectors() {
    let vectors = vectors!("signer_alibaba_rpc_v1");
    for vector in &vectors {
        check_rpc_v1(vector, text(vector, "signature"));
    }
    assert_eq!(vectors.len(), 4);
}

fn check_rpc_v1(vector: &Value, expected: &str) {
    let input = &vector["input"];
    let (method, secret) = (text(input, "method"), text(input, "secret_key"));
    let mut pairs = members(&input["params"]);

    let query = alibabacloud::signing::canonical_query(&pairs);
    let signature = alibabacloud::signing::sign_rpc_v1(method, &query, secret);
    let string_to_sign = text(vector, "string_to_sign");
    assert_eq!(signature.string_to_sign(), string_to_sign, "runtime: {}", name(vector));
    assert_eq!(signature.signature(), expected, "runtime: {}", name(vector));

    pairs.insert(0, ("Signature".to_owned(), expected.to_owned()));
    let pairs = as_bytes(&pairs);
    let recomputed = rpc_v1::recompute(method, &pairs, secret.as_bytes());
    assert_eq!(recomputed.string_to_sign, string_to_sign, "verifier: {}", name(vector));
    assert_eq!(recomputed.signature, expected, "verifier: {}", name(vector));
    rpc_v1::verify(method, &pairs, secret.as_bytes()).unwrap();
}

fn as_bytes(pairs: &[(String, String)]) -> Vec<(Vec<u8>, Vec<u8>)> {
    pairs
        .iter()
        .map(|(name, value)| (name.clone().into_bytes(), value.clone().into_bytes()))
        .collect()
}

/// The examples that the vendors publish in their documents and unit tests.
#[test]
fn published_anchors() {
    let anchors = vectors!("anchors");
    let mut checked = Vec::new();
    for anchor in &anchors {
        let name = name(anchor);
        let published = text(anchor, "published");
        if name.starts_with("huawei_go_canonical_query") {
            let pairs = huawei_pairs(&anchor["input"]["query"]);
            assert_eq!(huaweicloud::signing::canonical_query(&pairs), published);
            assert_eq!(sdk_hmac_sha256::canonical_query(&wire_query(&pairs)), published);
        } else if name.starts_with("huawei_") {
            check_huawei_anchor(anchor, published);
        } else if name.starts_with("alibaba_rpc_v1_") {
            check_rpc_v1(anchor, published);
        } else {
            check_alibaba_anchor(anchor, published);
        }
        checked.push(name);
    }
    assert_eq!(checked.len(), 6);
}

fn check_huawei_anchor(anchor: &Value, published: &str) {
    let input = &anchor["input"];
    let pairs = huawei_pairs(&input["query"]);
    let body = bytes(&input["body"]);
    let mut headers = members(&input["headers"]);
    headers.push(("Host".to_owned(), text(input, "host").to_owned()));
    if let Some(signed) = input["signed_headers"].as_array() {
        // The vendor's Go signer leaves some out; a signer of ours is given only what it signs.
        headers.retain(|(name, _)| {
            signed.iter().any(|own| own.as_str().unwrap().eq_ignore_ascii_case(name))
        });
    }
    let (access_key, secret_key) =
        (text(input, "access_key"), text(input, "secret_key"));
    let query = huaweicloud::signing::canonical_query(&pairs);
    let request = huaweicloud::signing::Request {
        method: text(input, "method"),
        path: text(input, "path"),
        query: &query,
        headers: &borrowed(&headers),
        body: &body,
    };
    let signature = huaweicloud::signing::sign(&request, access_key, secret_key);
    assert_eq!(signature.canonical_request(), text(anchor, "canonical_request"));
    assert_eq!(signature.string_to_sign(), text(anchor, "string_to_sign"));
    match text(anchor, "compares") {
        "signature" => assert_eq!(signature.signature(), published),
        "canonical_hash" => {
            assert_eq!(sha256(signature.canonical_request().as_bytes()), published);
        }
        other => panic!("{}: compares {other}?", name(anchor)),
    }
    let request = WireRequest {
        method: text(input, "method"),
        path: text(input, "path"),
        query: &wire_query(&pairs),
        headers: &headers,
        body: &body,
    };
    check_huawei(&request, secret_key, &Signed::of(&signature), name(anchor));
}

fn check_alibaba_anchor(anchor: &Value, published: &str) {
    let input = &anchor["input"];
    let pairs = members(&input["query"]);
    let headers = members(&input["headers"]);
    let query = alibabacloud::signing::canonical_query(&pairs);
    let request = alibabacloud::signing::Request {
        method: text(input, "method"),
        path: text(input, "path"),
        query: &query,
        headers: &borrowed(&headers),
        body: &[],
    };
    let (access_key, secret) = (text(input, "access_key"), text(input, "secret_key"));
    let signature = alibabacloud::signing::sign(&request, access_key, secret);
    assert_eq!(signature.canonical_request(), text(anchor, "canonical_request"));
    assert_eq!(signature.string_to_sign(), text(anchor, "string_to_sign"));
    assert_eq!(signature.signature(), published);
    let request = WireRequest {
        method: text(input, "method"),
        path: text(input, "path"),
        query: &wire_query(&pairs),
        headers: &headers,
        body: &[],
    };
    check_alibaba(&request, secret, &Signed::of(&signature), name(anchor));
}

/// Whole requests of the vendors' SDKs, as they went over the wire.
#[test]
fn recorded_requests() {
    let files = [
        vectors!("huawei_rds"),
        vectors!("huawei_gaussdb"),
        vectors!("huawei_dcs"),
        vectors!("huawei_cbr"),
        vectors!("huawei_iam"),
        vectors!("alibaba_rds"),
    ];
    let mut verified = std::collections::BTreeMap::new();
    for vector in files.iter().flatten() {
        let (sent, signing) = (&vector["request"], &vector["signing"]);
        let headers: Vec<(String, String)> = sent["headers"]
            .as_array()
            .unwrap()
            .iter()
            .map(|pair| (scalar(&pair[0]), scalar(&pair[1])))
            .collect();
        let body = bytes(&sent["body"]);
        let request = WireRequest {
            method: text(sent, "method"),
            path: text(sent, "path"),
            query: text(sent, "query"),
            headers: &headers,
            body: &body,
        };
        let Some(algorithm) = signing["algorithm"].as_str() else { continue };
        let secret = text(&vector["credentials"], "secret_key");
        let authorization = headers
            .iter()
            .find(|(name, _)| name.eq_ignore_ascii_case("authorization"))
            .map_or("", |(_, value)| value.as_str());
        let canonical_request =
            signing["canonical_request"].as_str().unwrap_or_default();
        match algorithm {
            sdk_hmac_sha256::ALGORITHM => {
                let expected = Signed {
                    canonical_request: canonical_request.to_owned(),
                    string_to_sign: text(signing, "string_to_sign").to_owned(),
                    authorization: authorization.to_owned(),
                };
                check_huawei(&request, secret, &expected, name(vector));
            }
            acs3_hmac_sha256::ALGORITHM => {
                let expected = Signed {
                    canonical_request: canonical_request.to_owned(),
                    string_to_sign: text(signing, "string_to_sign").to_owned(),
                    authorization: authorization.to_owned(),
                };
                check_alibaba(&request, secret, &expected, name(vector));
            }
            _ => {
                let mut pairs: Vec<(Vec<u8>, Vec<u8>)> = Vec::new();
                for pair in request.query.split('&') {
                    let (name, value) = pair.split_once('=').unwrap();
                    pairs.push((decode_form(name), decode_form(value)));
                }
                rpc_v1::verify(request.method, &pairs, secret.as_bytes())
                    .unwrap_or_else(|expected| {
                        panic!("{}: {expected:#?}", name(vector))
                    });
            }
        }
        *verified.entry(algorithm).or_insert(0) += 1;
    }
    eprintln!("recorded requests verified: {verified:?}");
    assert!(verified.values().sum::<u32>() >= 60, "{verified:?}");
    assert_eq!(verified.len(), 3, "{verified:?}");
}

fn decode_form(text: &str) -> Vec<u8> {
    let mut bytes = text.bytes();
    let mut decoded = Vec::new();
    while let Some(byte) = bytes.next() {
        decoded.push(match byte {
            b'+' => b' ',
            b'%' => {
                let digits = vec![bytes.next().unwrap(), bytes.next().unwrap()];
                u8::from_str_radix(&String::from_utf8(digits).unwrap(), 16).unwrap()
            }
            byte => byte,
        });
    }
    decoded
}

/// SplitMix64: the same requests in every run.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.next() % limit as u64).unwrap()
    }

    fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.below(from.len())]
    }

    fn text(&mut self, alphabet: &[char], longest: usize) -> String {
        let length = self.below(longest + 1);
        (0..length).map(|_| self.pick(alphabet)).collect()
    }
}

const PLAIN: &[char] = &['a', 'b', 'Z', 'A', '0', '9', '-', '_', '.', '~'];
const ANY: &[char] = &[
    'a', 'Z', '0', '-', '_', '.', '~', ' ', '+', '/', '*', '%', '&', '=', '?', '#',
    '\'', '"', '(', ')', '!', ',', ';', ':', '@', '$', '[', ']', '{', '}', '|', '\\',
    '^', '`', '<', '>', '\n', '\r', '\t', '\0', 'é', 'ß', '恢', '复', '😀', '\u{2028}',
    '\u{e000}',
];
/// What a header can carry: no control characters.
const VISIBLE: &[char] = &[
    'a', 'Z', '0', '-', '_', '.', '~', ' ', ' ', '+', '/', '*', '%', '&', '=', '?', '#',
    ',', ';', ':', '"', 'é', '恢', '😀',
];

struct Sample {
    method: &'static str,
    path: String,
    pairs: Vec<(String, String)>,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
    secret: String,
}

impl Sample {
    fn new(random: &mut Random, keys: &[char], segments: &[char]) -> Self {
        let mut path = String::new();
        for _ in 0..=random.below(4) {
            path.push('/');
            path.push_str(&encode(&random.text(segments, 6)));
        }
        let pairs = (0..random.below(6))
            .map(|_| (random.text(keys, 3), random.text(ANY, 8)))
            .collect();
        let mut headers: Vec<(String, String)> = Vec::new();
        for index in 0..random.below(4) {
            let letters = ['x', 'X', '-', 'k', 'K', '7'];
            let name = format!("x{}{index}", random.text(&letters, 5));
            headers.push((name, random.text(VISIBLE, 12)));
        }
        Self {
            method: random.pick(&["GET", "POST", "PUT", "DELETE", "PATCH", "HEAD"]),
            path,
            pairs,
            headers,
            body: random.text(ANY, 20).into_bytes(),
            secret: random.text(ANY, 12),
        }
    }

    /// The wire's side of the sample: the query is sent as it was signed.
    fn wire<'a>(&'a self, query: &'a str) -> WireRequest<'a> {
        WireRequest {
            method: self.method,
            path: &self.path,
            query,
            headers: &self.headers,
            body: &self.body,
        }
    }

    /// The same request with one thing changed on its way.
    fn spoil(&mut self, random: &mut Random, query: &mut String) -> &'static str {
        match random.below(5) {
            0 => {
                self.method = if self.method == "POST" { "GET" } else { "POST" };
                "method"
            }
            1 => {
                self.path.push_str("/a");
                "path"
            }
            2 => {
                query.push_str(if query.is_empty() { "zz=1" } else { "&zz=1" });
                "query"
            }
            3 => {
                self.headers[0].1.push('!');
                "header"
            }
            _ => {
                self.body.push(b'!');
                "body"
            }
        }
    }
}

const SAMPLES: u64 = 3_000;

#[test]
fn any_huawei_signature_verifies_and_no_spoilt_one_does() {
    for seed in 0..SAMPLES {
        let mut random = Random(seed);
        let mut sample = Sample::new(&mut random, ANY, ANY);
        let dated = ("X-Sdk-Date".to_owned(), "20260102T030405Z".to_owned());
        sample.headers.insert(0, dated);
        sample.headers.push(("Host".to_owned(), "127.0.0.1:8080".to_owned()));
        // Headers that others may add or change are left out of the signature by their name.
        let unsigned = ("added_later".to_owned(), random.text(VISIBLE, 5));
        sample.headers.push(unsigned);
        match random.below(4) {
            0 if !sample.body.is_empty() => sample.headers.push((
                "X-Sdk-Content-Sha256".to_owned(),
                huaweicloud::signing::UNSIGNED_PAYLOAD.to_owned(),
            )),
            _ => {}
        }
        let is_body_signed = sample.headers.last().unwrap().0 != "X-Sdk-Content-Sha256";
        let mut query = huaweicloud::signing::canonical_query(&sample.pairs);
        let request = huaweicloud::signing::Request {
            method: sample.method,
            path: &sample.path,
            query: &query,
            headers: &borrowed(&sample.headers),
            body: &sample.body,
        };
        let signature = huaweicloud::signing::sign(&request, "AK", &sample.secret);
        let authorization =
            sdk_hmac_sha256::Authorization::parse(signature.authorization()).unwrap();
        assert!(!authorization.signed_headers.iter().any(|name| name == "added_later"));
        let secret = sample.secret.clone().into_bytes();
        sdk_hmac_sha256::verify(&sample.wire(&query), &authorization, &secret)
            .unwrap_or_else(|expected| {
                panic!("seed {seed}: {signature:#?} but {expected:#?}")
            });

        let what = sample.spoil(&mut random, &mut query);
        let verified =
            sdk_hmac_sha256::verify(&sample.wire(&query), &authorization, &secret)
                .is_ok();
        let is_spoilt = what != "body" || is_body_signed;
        assert_eq!(verified, !is_spoilt, "seed {seed}: {what}");
    }
}

#[test]
fn any_alibaba_signature_verifies_and_no_spoilt_one_does() {
    for seed in 0..SAMPLES {
        let mut random = Random(seed);
        // The vendor's SDKs don't encode names, and no API has one that would need it.
        let mut sample = Sample::new(&mut random, PLAIN, ANY);
        let hash = alibabacloud::signing::content_sha256(&sample.body);
        for (name, value) in [
            ("x-acs-signature-nonce", "nonce"),
            ("x-acs-content-sha256", &hash),
            ("Host", "127.0.0.1:8080"),
        ] {
            sample.headers.insert(0, (name.to_owned(), value.to_owned()));
        }
        let mut query = alibabacloud::signing::canonical_query(&sample.pairs);
        let request = alibabacloud::signing::Request {
            method: sample.method,
            path: &sample.path,
            query: &query,
            headers: &borrowed(&sample.headers),
            body: &sample.body,
        };
        let signature = alibabacloud::signing::sign(&request, "AK", &sample.secret);
        let authorization =
            acs3_hmac_sha256::Authorization::parse(signature.authorization()).unwrap();
        let secret = sample.secret.clone().into_bytes();
        acs3_hmac_sha256::verify(&sample.wire(&query), &authorization, &secret)
            .unwrap_or_else(|expected| {
                panic!("seed {seed}: {signature:#?} but {expected:#?}")
            });

        let what = sample.spoil(&mut random, &mut query);
        let verified =
            acs3_hmac_sha256::verify(&sample.wire(&query), &authorization, &secret);
        assert!(verified.is_err(), "seed {seed}: {what}");
    }
}

#[test]
fn any_rpc_v1_signature_verifies_and_no_spoilt_one_does() {
    for seed in 0..SAMPLES {
        let mut random = Random(seed);
        let sample = Sample::new(&mut random, ANY, ANY);
        let query = alibabacloud::signing::canonical_query(&sample.pairs);
        let signature =
            alibabacloud::signing::sign_rpc_v1(sample.method, &query, &sample.secret);
        let mut pairs = as_bytes(&sample.pairs);
        pairs.push((b"Signature".to_vec(), signature.signature().as_bytes().to_vec()));
        let secret = sample.secret.as_bytes();
        rpc_v1::verify(sample.method, &pairs, secret).unwrap_or_else(|expected| {
            panic!("seed {seed}: {signature:#?} but {expected:#?}")
        });
        let at = random.below(pairs.len());
        pairs[at].1.push(b'!');
        assert!(rpc_v1::verify(sample.method, &pairs, secret).is_err(), "seed {seed}");
    }
}

/// What a client gets wrong there is not guessed at.
#[test]
fn authorization_headers_are_read_strictly() {
    let huawei =
        "SDK-HMAC-SHA256 Access=AK, SignedHeaders=host;x-sdk-date, Signature=00";
    let read = sdk_hmac_sha256::Authorization::parse(huawei).unwrap();
    assert_eq!(read.access_key, "AK");
    assert_eq!(read.signed_headers, ["host", "x-sdk-date"]);
    assert_eq!(read.signature, "00");
    for broken in [
        "",
        "SDK-HMAC-SHA256",
        "SDK-HMAC-SHA256 Access=AK, Signature=00",
        "SDK-HMAC-SHA256 Access=AK, Access=AK, SignedHeaders=a, Signature=00",
        "SDK-HMAC-SHA256 Access=AK, SignedHeaders=a, Signature=00, More=1",
        "SDK-HMAC-SM3 Access=AK, SignedHeaders=a, Signature=00",
    ] {
        assert_eq!(sdk_hmac_sha256::Authorization::parse(broken), None, "{broken}");
    }
    let alibaba = "ACS3-HMAC-SHA256 Credential=AK,SignedHeaders=host,Signature=00";
    assert!(acs3_hmac_sha256::Authorization::parse(alibaba).is_some());
    for broken in [
        "ACS3-HMAC-SHA256 Credential=AK, SignedHeaders=host, Signature=00",
        "ACS3-HMAC-SHA256 Credential=AK,SignedHeaders=host",
        "ACS3-RSA-SHA256 Credential=AK,SignedHeaders=host,Signature=00",
    ] {
        assert_eq!(acs3_hmac_sha256::Authorization::parse(broken), None, "{broken}");
    }
}
