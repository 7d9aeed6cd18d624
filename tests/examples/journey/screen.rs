//! What the user sees: bars on a terminal, lines elsewhere.

use backstay::Progress;
use indicatif::{ProgressBar, ProgressStyle};
use std::io::{self, IsTerminal, Write};
use std::sync::{Arc, Mutex, PoisonError};

/// Where a journey shows how far it is.
#[derive(Clone)]
pub(crate) struct Screen {
    out: Arc<Mutex<dyn Write + Send>>,
    has_bars: bool,
}

impl Screen {
    /// Standard output; bars only where somebody sees them.
    pub(crate) fn standard() -> Self {
        let has_bars = io::stdout().is_terminal() && io::stderr().is_terminal();
        Self { out: Arc::new(Mutex::new(io::stdout())), has_bars }
    }

    /// Lines, to be read later.
    pub(crate) fn lines(out: Arc<Mutex<Vec<u8>>>) -> Self {
        Self { out, has_bars: false }
    }

    /// Shows a line.
    pub(crate) fn say(&self, line: impl AsRef<str>) {
        let mut out = self.out.lock().unwrap_or_else(PoisonError::into_inner);
        // Nobody reads on: no reason to stop a restore.
        let _ = writeln!(out, "{}", line.as_ref());
    }

    /// What a wait reports to: a bar with the service's own states, or a line for each look.
    pub(crate) fn bar(&self) -> Box<dyn FnMut(&Progress) + Send> {
        if !self.has_bars {
            let screen = self.clone();
            return Box::new(move |progress| screen.say(format!("  {progress}")));
        }
        let bar = ProgressBar::no_length();
        Box::new(move |progress| show(&bar, progress))
    }
}

fn show(bar: &ProgressBar, progress: &Progress) {
    let template = match progress.percentage {
        Some(percentage) => {
            bar.set_length(100);
            bar.set_position(percentage.into());
            "  {prefix:<13} [{bar:32}] {pos:>3} %  {msg}"
        }
        None => "  {prefix:<13} {spinner} {msg}",
    };
    if let Ok(style) = ProgressStyle::with_template(template) {
        bar.set_style(style.progress_chars("=> "));
    }
    let state = progress.state.as_deref().unwrap_or("not there yet");
    let trouble = progress.trouble.as_ref().map(|why| format!(" ({why})"));
    bar.set_prefix(progress.name);
    bar.set_message(format!("{state}{}", trouble.unwrap_or_default()));
    bar.tick();
    if progress.done {
        bar.finish();
    }
}
