//! This program again, in other processes: a server, and clients that talk to it.

use std::io::{BufRead, BufReader, Read};
use std::process::{Child, ChildStdout, Command, Stdio};

use crate::{Result, roles};

/// A fake in a process of its own, until its input ends.
pub(crate) struct Server {
    child: Child,
    /// Where it is, and its token.
    place: [String; 2],
    rest: BufReader<ChildStdout>,
}

impl Server {
    /// With so many people.
    pub(crate) fn start(people: usize) -> Result<Self> {
        let mut child = again(&["serve", &people.to_string()])?
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let stdout = child.stdout.take().ok_or("the server has no output")?;
        let mut rest = BufReader::new(stdout);
        let mut place = [String::new(), String::new()];
        for line in &mut place {
            rest.read_line(line)?;
            *line = line.trim().to_owned();
        }
        if place.iter().any(String::is_empty) {
            return Err("the server has not started".into());
        }
        Ok(Self { child, place, rest })
    }

    /// Ends it, and tells what it has taken.
    pub(crate) fn stop(mut self) -> Result<()> {
        drop(self.child.stdin.take());
        let mut said = String::new();
        self.rest.read_to_string(&mut said)?;
        println!("the fake, in its own process: {}", said.trim());
        let status = self.child.wait()?;
        match status.success() {
            true => Ok(()),
            false => Err("the server has failed".into()),
        }
    }
}

/// What a client in a process of its own has said.
pub(crate) fn client(role: &str, server: &Server) -> Result<String> {
    let [url, token] = &server.place;
    let output = again(&[role, url, token])?
        .stderr(Stdio::inherit())
        .output()?;
    match output.status.success() {
        true => Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned()),
        false => Err(format!("the client has failed at `{role}`").into()),
    }
}

fn again(arguments: &[&str]) -> Result<Command> {
    let mut command = Command::new(std::env::current_exe()?);
    command.arg(roles::ROLE).args(arguments);
    Ok(command)
}
