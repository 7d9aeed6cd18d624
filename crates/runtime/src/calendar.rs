//! Days and dates of the Gregorian calendar (Howard Hinnant's algorithms: years that begin in
//! March put the leap day last).

const DAYS_OF_ERA: i64 = 146_097;
/// From 0000-03-01 to 1970-01-01.
const EPOCH: i64 = 719_468;

/// Year, month and day of a day counted from 1970-01-01.
pub(crate) fn date_of(days: i64) -> (i64, i64, i64) {
    let days = days + EPOCH;
    let (era, day_of_era) = (days.div_euclid(DAYS_OF_ERA), days.rem_euclid(DAYS_OF_ERA));
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524
        - day_of_era / 146_096)
        / 365;
    let day_of_year =
        day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * day_of_year + 2) / 153;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    (year, month, day_of_year - (153 * shifted + 2) / 5 + 1)
}

/// The day of a date, counted from 1970-01-01; `None` when the calendar doesn't have it.
pub(crate) fn day_of(year: i64, month: i64, day: i64) -> Option<i64> {
    if !(0..=9999).contains(&year)
        || !(1..=12).contains(&month)
        || !(1..=31).contains(&day)
    {
        return None;
    }
    let shifted_year = if month <= 2 { year - 1 } else { year };
    let (era, year_of_era) =
        (shifted_year.div_euclid(400), shifted_year.rem_euclid(400));
    let shifted = if month > 2 { month - 3 } else { month + 9 };
    let day_of_year = (153 * shifted + 2) / 5 + day - 1;
    let day_of_era =
        year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    let days = era * DAYS_OF_ERA + day_of_era - EPOCH;
    // The 31st of a shorter month comes out as a day of the next one.
    (date_of(days) == (year, month, day)).then_some(days)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_dates_are_each_others_inverse() {
        let first = day_of(0, 1, 1).unwrap();
        let last = day_of(9999, 12, 31).unwrap();
        assert_eq!((first, last), (-719_528, 2_932_896));
        let (mut before, mut days_of_month) = ((-1, 12, 31), 31);
        for day in first..=last {
            let (year, month, day_of_month) = date_of(day);
            assert_eq!(day_of(year, month, day_of_month), Some(day));
            if day_of_month == 1 {
                assert_eq!(before.2, days_of_month);
                let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
                days_of_month = match month {
                    2 => 28 + i64::from(leap),
                    4 | 6 | 9 | 11 => 30,
                    _ => 31,
                };
            } else {
                assert_eq!(
                    (year, month, day_of_month),
                    (before.0, before.1, before.2 + 1)
                );
            }
            before = (year, month, day_of_month);
        }
    }

    #[test]
    fn there_is_no_day_that_the_calendar_lacks() {
        for (year, month, day) in [
            (2026, 2, 29),
            (1900, 2, 29),
            (2026, 4, 31),
            (2026, 0, 1),
            (2026, 13, 1),
            (2026, 1, 0),
            (2026, 1, 32),
            (10_000, 1, 1),
            (-1, 1, 1),
            (i64::MAX, 1, 1),
        ] {
            assert_eq!(day_of(year, month, day), None, "{year}-{month}-{day}");
        }
        assert_eq!(day_of(2000, 2, 29), Some(11_016));
    }
}
