//! Whether a moment can be restored.

use crate::Error;
use crate::operations::RestoreTimeInfo;

/// The moment itself if it lies in one of the windows, else the end of a window that is nearest to
/// it; `None` without windows. All are Unix milliseconds, UTC, as the service takes them.
///
/// ```
/// use huaweicloud_gaussdb::operations::RestoreTimeInfo;
/// use huaweicloud_gaussdb::restore_times::nearest;
///
/// let mut window = RestoreTimeInfo::default();
/// (window.start_time, window.end_time) = (Some(1_767_225_600_000), Some(1_767_312_000_000));
/// assert_eq!(nearest(&[window.clone()], 1_767_300_000_000), Some(1_767_300_000_000));
/// assert_eq!(nearest(&[window], 1_767_400_000_000), Some(1_767_312_000_000));
/// ```
pub fn nearest(windows: &[RestoreTimeInfo], moment: i64) -> Option<i64> {
    backstay::generated::nearest(moment, ends(windows))
}

/// Whether a moment lies in one of the windows.
///
/// # Errors
///
/// [`Invalid`](crate::ErrorKind::Invalid): it doesn't; the message has the nearest that does.
pub fn restorable(windows: &[RestoreTimeInfo], moment: i64) -> Result<(), Error> {
    backstay::generated::restorable(moment, ends(windows))
}

/// Start and end of each window that has both.
fn ends(windows: &[RestoreTimeInfo]) -> impl Iterator<Item = (i64, i64)> {
    windows.iter().filter_map(|window| Some((window.start_time?, window.end_time?)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn window(start: Option<i64>, end: Option<i64>) -> RestoreTimeInfo {
        RestoreTimeInfo { start_time: start, end_time: end }
    }

    #[test]
    fn both_ends_belong_to_a_window_and_half_a_window_is_none() {
        let windows =
            [window(Some(10), Some(20)), window(Some(0), None), window(None, Some(9))];
        assert!(restorable(&windows, 10).is_ok() && restorable(&windows, 20).is_ok());
        assert_eq!(nearest(&windows, 5), Some(10));
        let error = restorable(&windows, 21).map_err(|error| error.to_string());
        assert!(error.is_err_and(|text| text.contains("1970-01-01T00:00:00Z (20 ms)")));
        assert_eq!(nearest(&windows[1..], 5), None);
        assert!(restorable(&[], 5).is_err());
    }
}
