//! The most memory that a client's process has held.

use crate::Result;
use crate::processes::{Server, client};

/// 50 MB, made as they are sent.
pub(crate) fn upload() -> Result<()> {
    let server = Server::start(0)?;
    tell("a client that has made one call", &client("idle", &server)?);
    tell("an upload of 50 MB", &client("upload", &server)?);
    server.stop()
}

/// 100,000 people, page by page.
pub(crate) fn records() -> Result<()> {
    const RECORDS: usize = 100_000;
    let server = Server::start(RECORDS)?;
    tell("a client that has made one call", &client("idle", &server)?);
    tell("a stream of 100,000 people", &client("stream", &server)?);
    server.stop()
}

fn tell(what: &str, client: &str) {
    println!("{what}: {client}");
}

/// The peak of this process's memory so far, as the system tells it.
pub(crate) fn peak() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = line.and_then(|line| line.trim().strip_suffix(" kB")?.parse::<f64>().ok());
    match kilobytes {
        Some(kilobytes) => format!("{:.1} MB at most", kilobytes * 1024.0 / 1e6),
        None => "this system does not tell how much memory it took".to_owned(),
    }
}
