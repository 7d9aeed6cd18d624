//! The question before the real cloud is touched.

use super::Wish;
use std::io::{self, BufRead, Write};

/// Whether somebody types the target's id, having read what is going to happen.
pub(crate) fn agreed(
    wish: &Wish,
    answers: &mut dyn BufRead,
    screen: &mut dyn Write,
) -> io::Result<bool> {
    let Wish { source, target, .. } = wish;
    let source = if source == target { "its own" } else { source };
    writeln!(screen, "A backup of {source} is going to be restored onto {target}.")?;
    write!(screen, "Type {target} to go on: ")?;
    screen.flush()?;
    let mut answer = String::new();
    answers.read_line(&mut answer)?;
    Ok(answer.trim() == target)
}
