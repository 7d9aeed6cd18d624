//! Whether a moment can be restored.

use crate::operations::{
    DescribeAvailableRecoveryTimeResponse, DescribeLocalAvailableRecoveryTimeResponse,
};
use crate::{Error, Timestamp};

/// From when to when an instance can be restored; one that lacks an end, or has one that is no
/// time, covers nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Window(Option<(i64, i64)>);

impl Window {
    fn new(begin: Option<&str>, end: Option<&str>) -> Self {
        let read = |text: Option<&str>| Timestamp::from(text?).unix_ms().ok();
        Self(read(begin).zip(read(end)))
    }

    /// The moment itself if it lies in the window, else the end that is nearest to it: as the
    /// service takes it, in UTC and whole seconds. `None` if the window covers nothing.
    ///
    /// ```
    /// use alibabacloud_rds::operations::DescribeAvailableRecoveryTimeResponse;
    /// use alibabacloud_rds::restore_times::Window;
    ///
    /// let mut answer = DescribeAvailableRecoveryTimeResponse::default();
    /// answer.recovery_begin_time = Some("2026-01-01T00:00:00Z".into());
    /// answer.recovery_end_time = Some("2026-01-02T00:00:00Z".into());
    /// let nearest = Window::from(&answer).nearest(&"2026-01-05T12:00:00+08:00".into())?;
    /// assert_eq!(nearest, Some("2026-01-02T00:00:00Z".into()));
    /// # Ok::<(), alibabacloud_rds::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`Decode`](crate::ErrorKind::Decode): the moment is no time.
    /// [`Invalid`](crate::ErrorKind::Invalid): it names no zone.
    pub fn nearest(&self, moment: &Timestamp) -> Result<Option<Timestamp>, Error> {
        let found = backstay::generated::nearest(moment.to_utc()?.unix_ms()?, self.0);
        found.map(|found| Timestamp::from(format!("{found:013}")).to_utc()).transpose()
    }

    /// Whether a moment lies in the window. Send what [`nearest`](Self::nearest) makes of it.
    ///
    /// # Errors
    ///
    /// [`Invalid`](crate::ErrorKind::Invalid): it doesn't, or it names no zone.
    /// [`Decode`](crate::ErrorKind::Decode): the moment is no time.
    pub fn restorable(&self, moment: &Timestamp) -> Result<(), Error> {
        backstay::generated::restorable(moment.to_utc()?.unix_ms()?, self.0)
    }
}

impl From<&DescribeAvailableRecoveryTimeResponse> for Window {
    fn from(answer: &DescribeAvailableRecoveryTimeResponse) -> Self {
        Self::new(
            answer.recovery_begin_time.as_deref(),
            answer.recovery_end_time.as_deref(),
        )
    }
}

impl From<&DescribeLocalAvailableRecoveryTimeResponse> for Window {
    fn from(answer: &DescribeLocalAvailableRecoveryTimeResponse) -> Self {
        Self::new(
            answer.recovery_begin_time.as_deref(),
            answer.recovery_end_time.as_deref(),
        )
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn a_window_and_what_is_none() {
        let window =
            Window::new(Some("2026-01-01T00:00:00Z"), Some("2026-01-02T00:00:00Z"));
        let nearest = |window: Window, text: &str| {
            let found = window.nearest(&text.into()).unwrap();
            found.map(|found| found.to_string())
        };
        let inside = "2026-01-01T12:00:00Z";
        assert_eq!(nearest(window, inside).as_deref(), Some(inside));
        assert!(window.restorable(&inside.into()).is_ok());
        let before = nearest(window, "2025-12-31T23:59:59Z");
        assert_eq!(before.as_deref(), Some("2026-01-01T00:00:00Z"));
        let error = window.restorable(&"2026-01-03T00:00:00Z".into()).unwrap_err();
        assert!(error.to_string().contains("the nearest moment that can is 2026-01-02"));

        for (begin, end) in [
            (None, Some(inside)),
            (Some(inside), None),
            (Some(""), Some(inside)),
            (Some("soon"), Some("later")),
            (Some("2026-01-02T00:00:00Z"), Some("2026-01-01T00:00:00Z")),
        ] {
            assert_eq!(
                nearest(Window::new(begin, end), inside),
                None,
                "{begin:?} {end:?}"
            );
        }
        assert!(window.nearest(&"noon".into()).is_err());
        let zoned = nearest(window, "2026-01-01T20:00:00.5+08:00");
        assert_eq!(zoned.as_deref(), Some(inside));
        assert!(window.nearest(&"2026-01-01T12:00:00".into()).is_err());
        assert!(window.restorable(&"2026-01-01T12:00:00".into()).is_err());
    }
}
