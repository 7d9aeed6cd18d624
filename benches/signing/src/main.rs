//! `signing [--quick]`: one signature of a request of 300 bytes, by each way to make it.
//!
//! A restore on each vendor's RDS, and the first of them by AWS's scheme: requests of about the same
//! size, whose headers are not the same. Rounds go through all of them, and the table has each one's
//! best round: what disturbs only makes slower.
//! Instructions are counted by valgrind, where it is installed, without those of SHA-2 itself.

use aws_credential_types::Credentials;
use aws_sigv4::http_request::{
    SignableBody, SignableRequest, SigningSettings, sign as sigv4,
};
use aws_sigv4::sign::v4;
use backstay::{alibabacloud, huaweicloud};
use hmac::{Hmac, KeyInit, Mac};
use measure::{Table, ratio};
use sha2::{Digest, Sha256};
use std::error::Error;
use std::hint::black_box;
use std::process::Command;
use std::time::{Duration, Instant, UNIX_EPOCH};

const ACCESS_KEY: &str = "ACCESSKEYACCESSKEYAC";
const SECRET_KEY: &str = "secretkeysecretkeysecretkeysecretkeysecr";
const PATH: &str = "/v3/0483b6b16e954cb88930a360d2c4e663/instances/recovery";
const HOST: &str = "rds.cn-north-4.myhuaweicloud.com";
const PROJECT: &str = "0483b6b16e954cb88930a360d2c4e663";
const BODY: &[u8] =
    br#"{"source":{"backup_id":"backup-id","instance_id":"source-instance-id","type":"backup"}}"#;

/// The headers that SDK-HMAC-SHA256 signs, sorted.
const HUAWEI: [(&str, &str); 4] = [
    ("content-type", "application/json"),
    ("host", HOST),
    ("x-project-id", PROJECT),
    ("x-sdk-date", "20260102T030405Z"),
];

/// The query that ACS3-HMAC-SHA256 signs.
const QUERY: &str =
    "BackupId=backup-id&DBInstanceId=db-instance-id&RegionId=cn-hangzhou";

type Way = (&'static str, Box<dyn Fn()>);

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let quick = arguments.iter().any(|argument| argument == "--quick");
    let ways: Vec<Way> = vec![
        ("SDK-HMAC-SHA256, ours", Box::new(ours_huaweicloud)),
        ("SDK-HMAC-SHA256, straightforward", Box::new(straightforward_huaweicloud)),
        ("ACS3-HMAC-SHA256, ours", Box::new(ours_alibabacloud)),
        ("ACS3-HMAC-SHA256, straightforward", Box::new(straightforward_alibabacloud)),
        ("AWS Signature V4, aws-sigv4", Box::new(aws())),
        ("hashing alone", Box::new(hashing)),
    ];
    if let [run, index, times] = &arguments[..]
        && run == "run"
    {
        let (_, way) = ways.get(index.parse::<usize>()?).ok_or("no such way")?;
        for _ in 0..times.parse()? {
            way();
        }
        return Ok(());
    }
    let (rounds, count) = if quick { (20, 500) } else { (200, 2_000) };
    let mut best = vec![Duration::MAX; ways.len()];
    for _ in 0..rounds {
        for ((_, way), best) in ways.iter().zip(&mut best) {
            let start = Instant::now();
            for _ in 0..count {
                way();
            }
            *best = start.elapsed().min(*best);
        }
    }
    let nanoseconds = |time: &Duration| time.as_secs_f64() * 1e9 / f64::from(count);
    println!("{}. Best of {rounds} rounds of {count} signatures.\n", measure::machine());
    let program = std::env::current_exe()?;
    let mut table = Table::new([
        "signature, by",
        "time to straightforward",
        "time",
        "instructions",
        "allocations",
        "bytes",
    ]);
    for (index, ((name, way), time)) in ways.iter().zip(&best).enumerate() {
        let peer = if (2..4).contains(&index) { 3 } else { 1 };
        let info = allocation_counter::measure(way);
        let mut command = |times: usize| {
            let mut command = Command::new(&program);
            command.args(["run", &index.to_string(), &times.to_string()]);
            command
        };
        let instructions = measure::instructions(500, &mut command)?;
        table.row([
            (*name).to_owned(),
            if index == peer {
                "1".to_owned()
            } else {
                ratio(nanoseconds(time), nanoseconds(&best[peer]))
            },
            format!("{:.2} us", nanoseconds(time) / 1e3),
            instructions.map_or("-".to_owned(), |count| count.to_string()),
            info.count_total.to_string(),
            info.bytes_total.to_string(),
        ]);
    }
    println!("{table}");
    Ok(())
}

fn ours_huaweicloud() {
    let request = huaweicloud::signing::Request {
        method: "POST",
        path: black_box(PATH),
        query: "",
        headers: &HUAWEI,
        body: BODY,
    };
    black_box(huaweicloud::signing::sign(&request, ACCESS_KEY, SECRET_KEY));
}

fn straightforward_huaweicloud() {
    let path = black_box(PATH);
    black_box(hand_written::huaweicloud::sign(
        "POST", path, "", &HUAWEI, BODY, ACCESS_KEY, SECRET_KEY,
    ));
}

/// The headers that ACS3-HMAC-SHA256 signs, sorted.
fn alibaba(hash: &str) -> [(&str, &str); 6] {
    [
        ("host", "rds.aliyuncs.com"),
        ("x-acs-action", "RestoreDdrTable"),
        ("x-acs-content-sha256", hash),
        ("x-acs-date", "2026-01-02T03:04:05Z"),
        ("x-acs-signature-nonce", "0123456789abcdef0123456789abcdef"),
        ("x-acs-version", "2014-08-15"),
    ]
}

fn ours_alibabacloud() {
    let hash = alibabacloud::signing::content_sha256(BODY);
    let request = alibabacloud::signing::Request {
        method: "POST",
        path: black_box("/"),
        query: QUERY,
        headers: &alibaba(&hash),
        body: BODY,
    };
    black_box(alibabacloud::signing::sign(&request, ACCESS_KEY, SECRET_KEY));
}

fn straightforward_alibabacloud() {
    let path = black_box("/");
    let hash = hand_written::hash::sha256_hex(BODY);
    let headers = alibaba(&hash);
    black_box(hand_written::alibabacloud::sign(
        "POST", path, QUERY, &headers, &hash, ACCESS_KEY, SECRET_KEY,
    ));
}

/// What a client makes once, the identity and the settings, is made once here, too.
fn aws() -> impl Fn() {
    let identity = Credentials::from_keys(ACCESS_KEY, SECRET_KEY, None).into();
    let parameters = v4::SigningParams::builder()
        .identity(Box::leak(Box::new(identity)))
        .region("cn-north-4")
        .name("rds")
        .time(UNIX_EPOCH + Duration::from_secs(1_767_323_045))
        .settings(SigningSettings::default())
        .build()
        .expect("all is given")
        .into();
    move || {
        // The date is a header that the signer adds.
        let headers = HUAWEI.into_iter().take(3);
        let url = black_box(
            "https://rds.cn-north-4.myhuaweicloud.com/v3/0483b6b16e954cb88930a360d2c4e663/instances/recovery",
        );
        let body = SignableBody::Bytes(BODY);
        let request = SignableRequest::new("POST", url, headers, body);
        let request = request.expect("it is a request");
        black_box(sigv4(request, &parameters).expect("it can be signed"));
    }
}

/// The two hashes and the HMAC of SDK-HMAC-SHA256, over as many bytes (312 of
/// the canonical request), and nothing else.
fn hashing() {
    let canonical = [b'x'; 312];
    black_box(Sha256::digest(black_box(BODY)));
    black_box(Sha256::digest(black_box(canonical)));
    let mut mac = Hmac::<Sha256>::new_from_slice(black_box(SECRET_KEY).as_bytes())
        .expect("a key of any length");
    mac.update(&canonical[..97]);
    black_box(mac.finalize());
}
