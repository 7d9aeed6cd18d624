//! Choosing what to restore from: what the hand-written modules of the service crates share.

use std::collections::BTreeMap;
use std::time::{Duration, UNIX_EPOCH};

use crate::error::{Error, ErrorKind};
use crate::timestamp::Timestamp;

/// The newest of those that nothing speaks against.
///
/// `made_at` is a time in milliseconds; what has none is older than all that has one, and of two
/// of one time the first is taken. `obstacle` says in a few words why an item is of no use.
///
/// # Errors
///
/// [`NotFound`](ErrorKind::NotFound) where there is none; the message counts what spoke against
/// the others.
pub fn newest<T>(
    items: impl IntoIterator<Item = T>,
    made_at: impl Fn(&T) -> Option<i64>,
    obstacle: impl Fn(&T) -> Option<String>,
) -> Result<T, Error> {
    let mut best: Option<(Option<i64>, T)> = None;
    let mut obstacles: BTreeMap<String, usize> = BTreeMap::new();
    for item in items {
        if let Some(reason) = obstacle(&item) {
            *obstacles.entry(reason).or_default() += 1;
            continue;
        }
        let age = made_at(&item);
        if best.as_ref().is_none_or(|(other, _)| age > *other) {
            best = Some((age, item));
        }
    }
    best.map(|(_, item)| item).ok_or_else(|| {
        let mut reasons: Vec<(usize, String)> =
            obstacles.into_iter().map(|(reason, count)| (count, reason)).collect();
        let count: usize = reasons.iter().map(|(count, _)| count).sum();
        reasons.sort_by_key(|(count, _)| std::cmp::Reverse(*count));
        let reasons: Vec<String> = reasons
            .iter()
            .map(|(count, reason)| format!("{count} × {reason}"))
            .collect();
        let message = match reasons.as_slice() {
            [] => "there is no backup".to_owned(),
            _ if count == 1 => format!("the one backup can't be used: {}", reasons[0]),
            _ => format!("none of {count} backups can be used: {}", reasons.join(", ")),
        };
        Error::new(ErrorKind::NotFound, message)
    })
}

/// The moment itself if it lies in one of the windows, else the end of a window that is nearest to
/// it, the earlier of two; `None` without windows. Both ends belong to a window; one whose end is
/// before its start is none.
pub fn nearest(
    moment: i64,
    windows: impl IntoIterator<Item = (i64, i64)>,
) -> Option<i64> {
    let windows = windows.into_iter().filter(|(start, end)| start <= end);
    let moments = windows.map(|(start, end)| moment.clamp(start, end));
    moments.min_by_key(|found| (moment.abs_diff(*found), *found))
}

/// Whether a moment, in Unix milliseconds, lies in one of the windows.
///
/// # Errors
///
/// [`Invalid`](ErrorKind::Invalid) where it doesn't; the message has the nearest one that does.
pub fn restorable(
    moment: i64,
    windows: impl IntoIterator<Item = (i64, i64)>,
) -> Result<(), Error> {
    let message = match nearest(moment, windows) {
        Some(found) if found == moment => return Ok(()),
        Some(found) => format!(
            "{} can't be restored; the nearest moment that can is {}",
            shown(moment),
            shown(found)
        ),
        None => format!("{} can't be restored: no moment can", shown(moment)),
    };
    Err(Error::new(ErrorKind::Invalid, message))
}

/// A moment for people and for programs.
fn shown(moment: i64) -> String {
    let since = Duration::from_millis(moment.unsigned_abs());
    let time = if moment < 0 {
        UNIX_EPOCH.checked_sub(since)
    } else {
        UNIX_EPOCH.checked_add(since)
    };
    match time {
        Some(time) => format!("{} ({moment} ms)", Timestamp::from(time)),
        None => format!("{moment} ms"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_newest_of_those_without_obstacle() {
        fn pick<'a>(
            items: &[(Option<i64>, &'a str)],
        ) -> Result<(Option<i64>, &'a str), Error> {
            newest(
                items.to_vec(),
                |(age, _)| *age,
                |(_, fault)| (!fault.is_empty()).then(|| (*fault).to_owned()),
            )
        }
        assert_eq!(
            pick(&[(Some(1), ""), (Some(2), ""), (Some(9), "x")]).unwrap().0,
            Some(2)
        );
        assert_eq!(pick(&[(None, ""), (Some(-5), "")]).unwrap().0, Some(-5));
        assert_eq!(pick(&[(None, "")]).unwrap().0, None);
        let error = |items: &[_]| pick(items).unwrap_err().to_string();
        assert_eq!(error(&[]), "there is no backup (not found)");
        assert_eq!(
            error(&[(Some(1), "failed")]),
            "the one backup can't be used: 1 × failed (not found)"
        );
        assert_eq!(
            error(&[(None, "a"), (Some(1), "failed"), (Some(2), "failed")]),
            "none of 3 backups can be used: 2 × failed, 1 × a (not found)"
        );
    }

    #[test]
    fn windows() {
        let two = [(100, 200), (300, 400)];
        for (moment, expected) in [
            (100, 100),
            (200, 200),
            (150, 150),
            (99, 100),
            (i64::MIN, 100),
            (250, 200),
            (251, 300),
            (401, 400),
            (i64::MAX, 400),
        ] {
            assert_eq!(nearest(moment, two), Some(expected), "{moment}");
            assert_eq!(restorable(moment, two).is_ok(), moment == expected, "{moment}");
        }
        assert_eq!(nearest(5, []), None);
        assert_eq!(nearest(5, [(9, 1)]), None, "a window that ends before it starts");
        assert_eq!(nearest(5, [(5, 5)]), Some(5));
        let error = restorable(1_767_323_045_000, [(0, 1000)]).unwrap_err();
        assert_eq!(
            error.to_string(),
            "2026-01-02T03:04:05Z (1767323045000 ms) can't be restored; the nearest moment that \
             can is 1970-01-01T00:00:01Z (1000 ms) (invalid)"
        );
        assert!(restorable(i64::MIN, []).is_err());
    }
}
