//! `calls [--quick]`: what a call costs each client, one at a time and 64 at once, on loopback.
//!
//! The server is a process of its own, and so is each client in each round, so that processor time
//! and peak memory are the client's alone. Rounds go through all clients, so that a busy spell of
//! the machine meets all of them; the table has their medians. Instructions are those outside of the
//! system and of SHA-2, counted by valgrind where it is installed.

mod server;

use calls::{Client, PEERS, Peer, VENDORS, Vendor};
use measure::{Table, bytes, median, ratio};
use std::error::Error;
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use std::time::Instant;

const WORKERS: [usize; 2] = [1, 64];

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let local = tokio::task::LocalSet::new();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["server"] => local.block_on(&runtime, server::serve()),
        ["client", vendor, peer, address, workers, count] => local.block_on(
            &runtime,
            client(
                named(&VENDORS, vendor)?,
                named(&PEERS, peer)?,
                address,
                workers,
                count,
            ),
        ),
        [] => report(7, 20_000),
        ["--quick"] => report(3, 2_000),
        _ => Err("usage: calls [--quick]".into()),
    }
}

fn named<T: Copy>(all: &[(&str, T)], name: &str) -> Result<T, String> {
    let found = all.iter().find(|(known, _)| *known == name);
    found.map(|(_, value)| *value).ok_or_else(|| format!("nothing is called {name}"))
}

/// One client's calls; prints the microseconds of its processor and of the clock per call.
async fn client(
    vendor: Vendor,
    peer: Peer,
    address: &str,
    workers: &str,
    count: &str,
) -> Result<(), Box<dyn Error>> {
    let (workers, count) = (workers.parse()?, count.parse::<usize>()?);
    let client = Client::new(vendor, peer, address)?;
    // Connections are made, caches are warm.
    client.calls_at_once(10 * workers, workers).await?;
    let (cpu, start) = (measure::cpu(), Instant::now());
    client.calls_at_once(count, workers).await?;
    let (cpu, wall) = (measure::cpu() - cpu, start.elapsed());
    let calls = (count / workers * workers) as f64;
    println!("{} {}", cpu.as_secs_f64() * 1e6 / calls, wall.as_secs_f64() * 1e6 / calls);
    Ok(())
}

#[derive(Default)]
struct Figures {
    cpu: Vec<f64>,
    wall: Vec<f64>,
    peak: Vec<f64>,
}

fn report(rounds: usize, count: usize) -> Result<(), Box<dyn Error>> {
    let program = std::env::current_exe()?;
    let allocations = program.with_file_name("call-allocations");
    let mut server =
        Command::new(&program).arg("server").stdout(Stdio::piped()).spawn()?;
    let mut address = String::new();
    if let Some(output) = server.stdout.take() {
        BufReader::new(output).read_line(&mut address)?;
    }
    let address = address.trim();
    let counted = |vendor: &str, peer: &str| {
        let mut command = |times: usize| {
            let mut command = Command::new(&program);
            let times = times.to_string();
            command.args(["client", vendor, peer, address, "1", &times]);
            command
        };
        measure::instructions(300, &mut command)
    };
    let done = tables(rounds, count, counted, |arguments| {
        let program = if arguments[0] == "client" { &program } else { &allocations };
        let mut command = Command::new(program);
        command.args(arguments[0..3].iter().copied()).arg(address).args(&arguments[3..]);
        measure::run(&mut command)
    });
    server.kill()?;
    server.wait()?;
    Ok(done?)
}

fn tables(
    rounds: usize,
    count: usize,
    instructions: impl Fn(&str, &str) -> Result<Option<u64>, String>,
    run: impl Fn(&[&str]) -> Result<measure::Outcome, String>,
) -> Result<(), String> {
    println!("{}. {rounds} rounds of {count} calls, medians.\n", measure::machine());
    let mut table = Table::new([
        "vendor, calls at once, client",
        "CPU to hand-written",
        "CPU per call",
        "calls per second",
        "instructions per call",
        "allocations per call",
        "bytes per call",
        "peak memory",
    ]);
    for (vendor, _) in VENDORS {
        for workers in WORKERS {
            let mut figures = PEERS.map(|_| Figures::default());
            for _ in 0..rounds {
                for ((peer, _), figures) in PEERS.iter().zip(&mut figures) {
                    let (workers, count) = (workers.to_string(), count.to_string());
                    let outcome = run(&["client", vendor, peer, &workers, &count])?;
                    let [cpu, wall] = numbers(&outcome.output)?;
                    figures.cpu.push(cpu);
                    figures.wall.push(wall);
                    figures.peak.push(outcome.peak_bytes as f64);
                }
            }
            let mut medians = Vec::new();
            for Figures { cpu, wall, peak } in figures {
                medians.push((median(cpu), median(wall), median(peak)));
            }
            // Allocations and instructions hardly depend on how many calls there are at once.
            for ((peer, kind), (cpu, wall, peak)) in PEERS.iter().zip(&medians) {
                let counted = match workers {
                    1 => {
                        let outcome = run(&["count", vendor, peer, "1000"])?;
                        let [number, size] = numbers(&outcome.output)?;
                        let counted = instructions(vendor, peer)?;
                        let counted =
                            counted.map_or("-".to_owned(), |of| of.to_string());
                        [counted, format!("{number:.1}"), format!("{size:.0}")]
                    }
                    _ => [const { String::new() }; 3],
                };
                let [instructions, number, size] = counted;
                let by_hand = medians[1].0;
                let ratio = match kind {
                    Peer::HandWritten => "1".to_owned(),
                    _ => ratio(*cpu, by_hand),
                };
                table.row([
                    format!("{vendor}, {workers}, {peer}"),
                    ratio,
                    format!("{cpu:.1} us"),
                    format!("{:.0}", 1e6 / wall),
                    instructions,
                    number,
                    size,
                    bytes(*peak as u64),
                ]);
            }
        }
    }
    println!("{table}");
    Ok(())
}

fn numbers(output: &str) -> Result<[f64; 2], String> {
    let numbers: Vec<f64> =
        output.split_whitespace().filter_map(|word| word.parse().ok()).collect();
    numbers.try_into().map_err(|_| format!("two numbers were expected: {output}"))
}
