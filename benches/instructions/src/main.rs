//! `instructions [--check|--record]`: how many instructions our part of a call takes (the transport
//! answers at once), and a signature.
//!
//! They are counted by valgrind's callgrind, which counts the same whatever else the machine does:
//! `--check` fails when one of the counts is above its ceiling. What SHA-2 itself takes is no part
//! of them.

mod ceilings;
mod work;

use measure::Table;
use std::error::Error;
use std::process::Command;
use work::WORK;

/// So often each is done for a count, and twice as often for the other.
const TIMES: usize = 500;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["run", name, times] => {
            let found = WORK.iter().find(|(known, _)| *known == name);
            let (_, work) = found.ok_or("nothing is called this")?;
            work(times.parse()?)
        }
        [] | ["--quick"] => report(false, false),
        ["--check"] => report(true, false),
        ["--record"] => report(false, true),
        _ => Err("usage: instructions [--check|--record]".into()),
    }
}

fn report(check: bool, record: bool) -> Result<(), Box<dyn Error>> {
    let program = std::env::current_exe()?;
    let mut counted = Vec::new();
    for (name, _) in WORK {
        let mut command = |times: usize| {
            let mut command = Command::new(&program);
            command.args(["run", name, &times.to_string()]);
            command
        };
        match measure::instructions(TIMES, &mut command)? {
            Some(count) => counted.push((name, count)),
            None => {
                println!("SKIPPED: valgrind, which counts, is not installed.");
                return Ok(());
            }
        }
    }
    let mut ceilings = ceilings::Ceilings::read()?;
    println!("{}. Counted by callgrind.\n", measure::machine());
    let mut table = Table::new(["one", "instructions", "ceiling"]);
    for (name, count) in &counted {
        let ceiling = ceilings.of(name).map_or("none".to_owned(), |of| of.to_string());
        table.row([(*name).to_owned(), count.to_string(), ceiling]);
    }
    println!("{table}");
    if record {
        ceilings.record(&counted)?;
    }
    if check {
        ceilings.check(&counted)?;
    }
    Ok(())
}
