//! Tables drawn with lines (grid tables), with columns alone (simple tables), and as lists.

use std::collections::{BTreeSet, HashSet};

use super::super::block::{Cell, Row, Table};
use super::super::report::{Report, at_line};
use super::super::vocabulary::{self, Column};
use super::{Line, cell, hanging, marker};

/// No page has wider tables.
const WIDEST: usize = 64;

/// Whether a line is the upper border of a grid table.
pub(super) fn is_grid_border(line: &str) -> bool {
    line.len() >= 3
        && line.starts_with(['+'])
        && line.ends_with('+')
        && line.contains('-')
        && line.chars().all(|c| matches!(c, '+' | '-'))
}

/// A character for each column of the screen: wide characters take two.
fn columns(line: &str) -> Vec<char> {
    let mut columns = Vec::with_capacity(line.len());
    for character in line.chars() {
        columns.push(character);
        if is_wide(character) {
            columns.push(FILLER);
        }
    }
    columns
}

/// Stands behind a wide character.
const FILLER: char = '\u{0}';

fn is_wide(character: char) -> bool {
    matches!(character,
        '\u{1100}'..='\u{115f}' | '\u{2e80}'..='\u{303e}' | '\u{3041}'..='\u{a4cf}'
        | '\u{ac00}'..='\u{d7a3}' | '\u{f900}'..='\u{faff}' | '\u{fe30}'..='\u{fe6f}'
        | '\u{ff00}'..='\u{ff60}' | '\u{ffe0}'..='\u{ffe6}' | '\u{20000}'..='\u{3fffd}')
}

fn text_of(columns: &[char]) -> String {
    columns.iter().filter(|c| **c != FILLER).collect()
}

/// Reads a grid table from its lines.
pub(super) fn grid(
    lines: &[Line<'_>],
    targets: &HashSet<String>,
    report: &mut Report,
) -> Table {
    let Some(first) = lines.first() else { return Table::default() };
    let mut grid: Vec<Vec<char>> = lines.iter().map(|line| columns(line.text)).collect();
    let width = grid.first().map_or(0, Vec::len);
    let mut head_end = None;
    for (index, line) in grid.iter_mut().enumerate() {
        let rule = line.iter().all(|c| matches!(c, '+' | '='))
            && line.contains(&'=')
            && index > 0;
        if rule {
            head_end.get_or_insert(index);
            for c in line.iter_mut().filter(|c| **c == '=') {
                *c = '-';
            }
        }
        line.resize(width, ' ');
    }
    let found = Drawing::new(&grid).boxes();
    let boxes = match found {
        Some(boxes) => boxes,
        None => {
            let expected = "boxes of `+`, `-` and `|` that close";
            report.warning(at_line(first.number), "the table is drawn badly", expected);
            ruled(&grid)
        }
    };
    let tops: BTreeSet<usize> = boxes.iter().map(|cell| cell.top).collect();
    let lefts: BTreeSet<usize> = boxes.iter().map(|cell| cell.left).collect();
    let tops: Vec<usize> = tops.into_iter().collect();
    let lefts: Vec<usize> = lefts.into_iter().take(WIDEST).collect();
    let number = |row: usize| {
        let line = tops.get(row).and_then(|top| lines.get(top + 1));
        line.map_or(first.number, |line| line.number)
    };
    let mut rows: Vec<Row> = (0..tops.len())
        .map(|row| Row { line: number(row), cells: vec![Cell::default(); lefts.len()] })
        .collect();
    // Merged cells are repeated in every place that they cover, but no table grows beyond measure.
    let mut budget = grid.len().saturating_mul(width);
    for drawn in &boxes {
        let content: Vec<String> = grid
            .get(drawn.top + 1..drawn.bottom)
            .unwrap_or_default()
            .iter()
            .map(|line| {
                text_of(line.get(drawn.left + 1..drawn.right).unwrap_or_default())
            })
            .collect();
        let content: Vec<&str> = content.iter().map(|line| line.trim_end()).collect();
        let read = cell(&content, targets);
        let from_row = tops.partition_point(|top| *top < drawn.top);
        let to_row = tops.partition_point(|top| *top < drawn.bottom);
        let from = lefts.partition_point(|left| *left < drawn.left);
        let to = lefts.partition_point(|left| *left < drawn.right);
        for row in rows.get_mut(from_row..to_row).unwrap_or_default() {
            for place in row.cells.get_mut(from..to).unwrap_or_default() {
                let cost = 1 + read.text.len();
                if budget >= cost {
                    budget -= cost;
                    *place = read.clone();
                }
            }
        }
    }
    let heads = head_end.map_or(0, |end| tops.partition_point(|top| *top < end));
    table(rows, heads)
}

/// The table whose first rows are its head. Without a head, the first row is one if its words say
/// so.
fn table(mut rows: Vec<Row>, heads: usize) -> Table {
    let words =
        |row: &Row| row.cells.iter().map(|cell| cell.text.clone()).collect::<Vec<_>>();
    let columns_of = |row: &Row| vocabulary::columns(&words(row));
    let known = |row: &Row| columns_of(row).iter().flatten().count() > 1;
    let heads = match heads {
        0 if rows.first().is_some_and(known) => 1,
        heads => heads.min(rows.len()),
    };
    let body = rows.split_off(heads);
    // Of several lines of headings the last one with a column of names says what is below.
    let named = |row: &&Row| columns_of(row).contains(&Some(Column::Name));
    let head = rows.iter().rev().find(named).or(rows.last()).map(words);
    Table { head: head.unwrap_or_default(), rows: body }
}

#[derive(Clone, Copy, Debug)]
struct Drawn {
    top: usize,
    left: usize,
    bottom: usize,
    right: usize,
}

/// Cells by their upper borders, where the lines don't close: a row ends at a line that begins
/// with a corner, a column where the first border has one.
fn ruled(grid: &[Vec<char>]) -> Vec<Drawn> {
    let Some(first) = grid.first() else { return Vec::new() };
    let corners = |line: &Vec<char>| -> Vec<usize> {
        line.iter().enumerate().filter(|(_, c)| **c == '+').map(|(at, _)| at).collect()
    };
    let edges = corners(first);
    let rule = |line: &Vec<char>| line.first() == Some(&'+');
    let mut rules: Vec<usize> = grid
        .iter()
        .enumerate()
        .filter(|(_, line)| rule(line))
        .map(|(at, _)| at)
        .collect();
    if rules.last().is_some_and(|last| last + 1 < grid.len()) {
        rules.push(grid.len());
    }
    let mut boxes = Vec::new();
    for pair in rules.windows(2) {
        let [top, bottom] = *pair else { continue };
        for edge in edges.windows(2).take(WIDEST) {
            let [left, right] = *edge else { continue };
            boxes.push(Drawn { top, left, bottom, right });
        }
    }
    boxes
}

/// Finds the boxes of a drawing: from each upper left corner clockwise around.
struct Drawing<'g> {
    grid: &'g [Vec<char>],
    width: usize,
    /// How far down each column is covered by boxes.
    done: Vec<usize>,
    /// How many more characters may be looked at, so that no drawing takes long.
    steps: usize,
}

impl<'g> Drawing<'g> {
    fn new(grid: &'g [Vec<char>]) -> Self {
        let width = grid.first().map_or(0, Vec::len);
        let area = grid.len().saturating_mul(width);
        Drawing { grid, width, done: vec![0; width], steps: 16 * area + 1_000 }
    }

    fn at(&mut self, row: usize, column: usize) -> char {
        self.steps = self.steps.saturating_sub(1);
        self.grid.get(row).and_then(|line| line.get(column)).copied().unwrap_or(' ')
    }

    /// All boxes; nothing if they don't cover the drawing.
    fn boxes(mut self) -> Option<Vec<Drawn>> {
        let (bottom, right) =
            (self.grid.len().checked_sub(1)?, self.width.checked_sub(1)?);
        let mut corners = BTreeSet::from([(0, 0)]);
        let mut boxes = Vec::new();
        while let Some((top, left)) = corners.pop_first() {
            let covered = self.done.get(left).is_none_or(|done| *done > top);
            if top == bottom || left == right || covered {
                continue;
            }
            let drawn = self.trace(top, left)?;
            for done in self.done.get_mut(left..drawn.right).unwrap_or_default() {
                *done = drawn.bottom;
            }
            corners.insert((top, drawn.right));
            corners.insert((drawn.bottom, left));
            boxes.push(drawn);
        }
        let whole = self.done.get(..right)?.iter().all(|done| *done == bottom);
        (whole && !boxes.is_empty()).then_some(boxes)
    }

    fn trace(&mut self, top: usize, left: usize) -> Option<Drawn> {
        if self.at(top, left) != '+' {
            return None;
        }
        for right in left + 1..self.width {
            match self.at(top, right) {
                '+' => {
                    if let Some(bottom) = self.down(top, left, right) {
                        return Some(Drawn { top, left, bottom, right });
                    }
                }
                '-' => {}
                _ => return None,
            }
            if self.steps == 0 {
                return None;
            }
        }
        None
    }

    fn down(&mut self, top: usize, left: usize, right: usize) -> Option<usize> {
        for bottom in top + 1..self.grid.len() {
            match self.at(bottom, right) {
                '+' if self.back(top, left, bottom, right) => return Some(bottom),
                '+' | '|' => {}
                _ => return None,
            }
            if self.steps == 0 {
                return None;
            }
        }
        None
    }

    /// Whether the lower and the left border close the box.
    fn back(&mut self, top: usize, left: usize, bottom: usize, right: usize) -> bool {
        (left + 1..right)
            .rev()
            .all(|column| matches!(self.at(bottom, column), '+' | '-'))
            && self.at(bottom, left) == '+'
            && (top + 1..bottom).rev().all(|row| matches!(self.at(row, left), '+' | '|'))
    }
}

/// Whether a line is a border of a simple table: runs of `=`.
fn is_simple_border(line: &str) -> bool {
    line.starts_with("==") && line.chars().all(|c| matches!(c, '=' | ' '))
}

/// How many lines the simple table at the start has.
pub(super) fn simple_extent(lines: &[Line<'_>]) -> Option<usize> {
    if !is_simple_border(lines.first()?.text) {
        return None;
    }
    let mut borders = 1;
    let mut last = None;
    for (index, line) in lines.iter().enumerate().skip(1) {
        if !is_simple_border(line.text) {
            continue;
        }
        borders += 1;
        last = Some(index + 1);
        if borders == 3 || lines.get(index + 1).is_none_or(|next| next.is_blank()) {
            break;
        }
    }
    // Without a second border it is no table.
    last
}

/// Reads a simple table from its lines.
pub(super) fn simple(lines: &[Line<'_>], targets: &HashSet<String>) -> Table {
    let Some(first) = lines.first() else { return Table::default() };
    let mut starts: Vec<usize> = Vec::new();
    let border = columns(first.text);
    for (at, c) in border.iter().enumerate() {
        let opens =
            *c == '=' && at.checked_sub(1).is_none_or(|b| border.get(b) != Some(&'='));
        if opens && starts.len() < WIDEST {
            starts.push(at);
        }
    }
    let mut rows: Vec<(usize, Vec<Vec<String>>)> = Vec::new();
    let mut heads = 0;
    let mut borders = 0;
    for line in lines {
        if is_simple_border(line.text) {
            borders += 1;
            if borders == 2 {
                heads = rows.len();
            }
            continue;
        }
        // Lines of dashes join columns of the row above, which its text shows as well.
        if line.is_blank() || line.text.chars().all(|c| matches!(c, '-' | ' ')) {
            continue;
        }
        let drawn = columns(line.text);
        let mut texts = Vec::with_capacity(starts.len());
        for (index, start) in starts.iter().enumerate() {
            let end = starts.get(index + 1).copied().unwrap_or(drawn.len());
            let part = drawn.get(*start..end.min(drawn.len())).unwrap_or_default();
            texts.push(text_of(part).trim_end().to_owned());
        }
        let begins = texts.first().is_some_and(|text| !text.is_empty());
        if begins || rows.is_empty() {
            rows.push((line.number, vec![Vec::new(); starts.len()]));
        }
        let Some((_, cells)) = rows.last_mut() else { continue };
        for (cell, text) in cells.iter_mut().zip(texts) {
            cell.push(text);
        }
    }
    if borders < 3 {
        heads = 0;
    }
    let rows = rows.into_iter().map(|(line, cells)| {
        let read = |content: Vec<String>| {
            let content: Vec<&str> = content.iter().map(String::as_str).collect();
            // A backslash alone stands for an empty first cell.
            if content == ["\\"] { Cell::default() } else { cell(&content, targets) }
        };
        Row { line, cells: cells.into_iter().map(read).collect() }
    });
    table(rows.collect(), heads)
}

/// Reads a table that is written as a list of lists.
pub(super) fn listed(lines: &[Line<'_>], targets: &HashSet<String>) -> Table {
    let mut rows = Vec::new();
    for (number, content) in items(lines) {
        let cells = items(&content).into_iter().take(WIDEST).map(|(_, content)| {
            let content: Vec<&str> = content.iter().map(|line| line.text).collect();
            cell(&content, targets)
        });
        rows.push(Row { line: number, cells: cells.collect() });
    }
    table(rows, 1)
}

/// The items of a list, with the line of each.
fn items<'t>(lines: &[Line<'t>]) -> Vec<(usize, Vec<Line<'t>>)> {
    let mut items = Vec::new();
    let mut at = 0;
    while let Some(line) = lines.get(at) {
        let width = match marker(line.text) {
            Some(width) => width,
            // An empty cell is a mark alone.
            None if matches!(line.text, "-" | "*" | "+") => 1,
            None => {
                at += 1;
                continue;
            }
        };
        let (content, taken) = hanging(lines.get(at..).unwrap_or_default(), width);
        items.push((line.number, content));
        at += taken.max(1);
    }
    items
}
