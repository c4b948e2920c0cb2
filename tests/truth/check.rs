// The end of every scratch crate's `main.rs`: decodes and writes again what it is given.
//
// A line of input is `document<TAB>type<TAB>JSON`; the answer is one line of JSON: what happened, what was written, and
// how the value shows itself.

use std::io::{BufRead, Write};

/// Decodes a value and writes it again.
type Check = fn(&str) -> Result<(String, String), String>;

fn check<T>(text: &str) -> Result<(String, String), String>
where
    T: serde::de::DeserializeOwned + serde::Serialize + std::fmt::Debug,
{
    let value: T =
        serde_json::from_str(text).map_err(|error| format!("does not decode: {error}"))?;
    let written =
        serde_json::to_string(&value).map_err(|error| format!("cannot be written: {error}"))?;
    Ok((written, format!("{value:?}")))
}

fn main() {
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    for line in std::io::stdin().lock().lines() {
        let line = line.expect("the input is text");
        let mut parts = line.splitn(3, '\t');
        let mut part = || parts.next().expect("a line has three parts");
        let (document, ty, text) = (part(), part(), part());
        let at = |index: &str| index.parse::<usize>().expect("an index");
        let answer = match DOCUMENTS[at(document)][at(ty)](text) {
            Ok((written, shown)) => serde_json::json!(["ok", written, shown]),
            Err(error) => serde_json::json!(["no", error, ""]),
        };
        writeln!(out, "{answer}").expect("the answer can be written");
    }
    out.flush().expect("the answer can be written");
}
