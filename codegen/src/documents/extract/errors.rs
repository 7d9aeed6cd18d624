//! Tables of statuses and of error codes.

use std::collections::BTreeSet;

use super::super::block::BlockKind;
use super::super::operation::ErrorCode;
use super::super::report::{Report, at_line};
use super::super::vocabulary::{self, Column, Section};
use super::sections::Placed;

/// The statuses that the page's table of statuses names, in page order.
pub(crate) fn statuses(placed: &[Placed<'_>]) -> Vec<String> {
    let mut statuses: Vec<String> = Vec::new();
    for here in placed.iter().filter(|here| here.section == Section::Status) {
        let BlockKind::Table(table) = &here.block.kind else {
            let said = super::text_of(here).filter(|text| text.len() <= 60);
            if let Some(status) = said.and_then(|text| number(vocabulary::success(text)))
                && !statuses.contains(&status.to_string())
            {
                statuses.push(status.to_string());
            }
            continue;
        };
        let columns = vocabulary::columns(&table.head);
        if columns.contains(&Some(Column::Code)) {
            continue;
        }
        let Some(at) = columns.iter().position(|column| *column == Some(Column::Status))
        else {
            continue;
        };
        for row in &table.rows {
            let text = row.cells.get(at).map_or("", |cell| cell.text.as_str());
            if let Some(status) = number(text).map(|status| status.to_string())
                && !statuses.contains(&status)
            {
                statuses.push(status);
            }
        }
    }
    statuses
}

/// The error codes of the page, each with its status once.
pub(crate) fn codes(placed: &[Placed<'_>], report: &mut Report) -> Vec<ErrorCode> {
    let mut codes = BTreeSet::new();
    for here in placed {
        let BlockKind::Table(table) = &here.block.kind else { continue };
        let columns = vocabulary::columns(&table.head);
        let column = |wanted| columns.iter().position(|column| *column == Some(wanted));
        let Some(code_at) = column(Column::Code) else { continue };
        let status_at = column(Column::Status);
        if column(Column::Name).is_some()
            || (status_at.is_none() && here.section != Section::Errors)
        {
            continue;
        }
        let mut doubled = 0;
        for row in &table.rows {
            let text = |at: usize| row.cells.get(at).map_or("", |cell| cell.text.trim());
            let code = text(code_at);
            let sound = !code.is_empty()
                && code.len() <= 128
                && code.chars().all(|c| {
                    c.is_ascii_graphic() && !matches!(c, '<' | '>' | '"' | '`')
                });
            if !sound {
                let message = super::quoted("no error code in", code);
                report.warning(at_line(row.line), message, "a word in ASCII");
                continue;
            }
            // A table of results may list those of success, too.
            let status = status_at.and_then(|at| number(text(at)));
            if status.is_some_and(|status| status < 400) {
                continue;
            }
            doubled += usize::from(!codes.insert(ErrorCode {
                status,
                code: code.to_owned(),
                meaning: None,
            }));
        }
        if doubled > 0 {
            let message =
                format!("{doubled} error codes stand twice; one of each is kept");
            report.warning(at_line(here.block.line), message, "");
        }
    }
    codes.into_iter().collect()
}

/// The status at the start of a text such as `200 OK`.
fn number(text: &str) -> Option<u16> {
    let text = text.trim();
    let digits = text.get(..3)?;
    let status: u16 = digits.parse().ok()?;
    let more = text.get(3..)?.starts_with(|c: char| c.is_ascii_alphanumeric());
    ((100..600).contains(&status) && !more).then_some(status)
}
