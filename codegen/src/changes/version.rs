//! Which version a step leads to.

use super::Step;

/// The version that a release with such changes has at least, after `version`; nothing if that is
/// no `major.minor.patch`.
///
/// Before 1.0 the minor number is what the major one is after it, and the patch number is for all
/// the rest.
///
/// ```
/// use backstay_codegen::changes::{Step, next};
///
/// assert_eq!(next("0.3.1", Step::Breaking).as_deref(), Some("0.4.0"));
/// assert_eq!(next("0.3.1", Step::Addition).as_deref(), Some("0.3.2"));
/// assert_eq!(next("1.3.1", Step::Breaking).as_deref(), Some("2.0.0"));
/// assert_eq!(next("1.3.1", Step::Addition).as_deref(), Some("1.4.0"));
/// assert_eq!(next("1.3.1", Step::Fix).as_deref(), Some("1.3.2"));
/// ```
pub fn next(version: &str, step: Step) -> Option<String> {
    let numbers: Vec<u64> =
        version.split('.').map(str::parse).collect::<Result<_, _>>().ok()?;
    let [major, minor, patch] = numbers[..] else { return None };
    let [major, minor, patch] = match (major, step) {
        (0, Step::Breaking) => [0, minor + 1, 0],
        (0, _) => [0, minor, patch + 1],
        (_, Step::Breaking) => [major + 1, 0, 0],
        (_, Step::Addition) => [major, minor + 1, 0],
        (_, Step::Fix) => [major, minor, patch + 1],
    };
    Some(format!("{major}.{minor}.{patch}"))
}
