//! Programs that are really run.
#![cfg(unix)]

use backstay::{Environment, SystemEnvironment};

fn words(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}

#[tokio::test]
async fn a_program_runs_without_a_shell() {
    let arguments = words(&["%s|", "a b", "$HOME;"]);
    let ended = SystemEnvironment.run("printf", &arguments).await.unwrap();
    assert!(ended.success());
    assert_eq!(ended.output(), b"a b|$HOME;|");
    let ended = SystemEnvironment.run("false", &[]).await.unwrap();
    assert!(!ended.success());
    assert!(SystemEnvironment.run("no-such-program-here", &[]).await.is_err());
    assert!(!format!("{ended:?}").contains("a b"));
}

#[test]
fn what_is_no_regular_file_is_not_read() {
    // A pipe would never end; this one would at once, which a test can stand.
    let error = SystemEnvironment.read(std::path::Path::new("/dev/null")).unwrap_err();
    assert!(error.to_string().contains("regular file"), "{error}");
    let own = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml");
    assert!(!SystemEnvironment.read(&own).unwrap().is_empty());
    let error = SystemEnvironment.read(&own.join("none")).unwrap_err();
    assert_ne!(error.kind(), std::io::ErrorKind::InvalidInput);
}

#[tokio::test]
async fn a_program_that_prints_without_end_is_refused() {
    let error = SystemEnvironment.run("yes", &[]).await.unwrap_err();
    assert!(error.to_string().contains("larger"), "{error}");
}
