//! `call-allocations count <vendor> <client> <address> <calls>`: allocations and bytes per call.

use calls::{Client, PEERS, VENDORS};
use std::error::Error;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let ["count", vendor, peer, address, count] = arguments[..] else {
        return Err("it is run by `calls`".into());
    };
    let find = |name: &str| format!("nothing is called {name}");
    let vendor = VENDORS.iter().find(|(known, _)| *known == vendor);
    let peer = PEERS.iter().find(|(known, _)| *known == peer);
    let (_, vendor) = *vendor.ok_or_else(|| find("this"))?;
    let (_, peer) = *peer.ok_or_else(|| find("this"))?;
    let count: usize = count.parse()?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let local = tokio::task::LocalSet::new();
    let client = Client::new(vendor, peer, address)?;
    local.block_on(&runtime, client.calls(10))?;
    let calls = |count: usize| {
        let mut result = Ok(());
        let info = allocation_counter::measure(|| {
            result = local.block_on(&runtime, client.calls(count));
        });
        result.map(|()| (info.count_total as f64, info.bytes_total as f64))
    };
    // What does not grow with the calls (a connection of raw hyper) is no part of one.
    let (few, few_bytes) = calls(count)?;
    let (many, many_bytes) = calls(2 * count)?;
    println!(
        "{} {}",
        (many - few) / count as f64,
        (many_bytes - few_bytes) / count as f64
    );
    Ok(())
}
