//! Rows → Markdown.

use std::fmt::Write as _;

use crate::bench::Row;
use crate::cargo::Measured;
use crate::result::Outcome;

/// A task's table. Ratios are the first row's figures over each row's: how small we are beside it.
pub(crate) fn of(outcome: &Outcome) -> String {
    let checks = outcome.rows.iter().filter_map(|row| row.check.as_ref());
    let runs = match checks.map(Measured::runs).max() {
        None => String::new(),
        Some(1) => ", one run each".to_owned(),
        Some(runs) => format!(", at most {runs} runs each"),
    };
    let head = format!(
        "### {}\n\nAt commit {}{runs}.\n\n",
        outcome.title, outcome.commit
    );
    if outcome.rows.iter().any(|row| row.bytes.is_some()) {
        return head + &sizes(&outcome.rows);
    }
    if outcome.rows.iter().any(|row| row.speed.is_some()) {
        return head + &speeds(&outcome.rows);
    }
    head + COLUMNS + &rows(&outcome.rows)
}

const COLUMNS: &str = "\
| | generation or expansion, s | types | lines | tokens | check: wall, s | cpu, s | first is | peak, MB | first is | build: wall, s | cpu, s | first is | |
|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|---|
";

fn rows(rows: &[Row]) -> String {
    let mut text = String::new();
    let ours = rows.first();
    for row in rows {
        let count =
            |count: Option<usize>| count.map_or_else(|| "–".to_owned(), |one| one.to_string());
        let _ = writeln!(
            text,
            "| {} | {} | {} | {} | {} | {} | {} | {} |",
            row.name,
            row.generation
                .map_or_else(|| "–".to_owned(), |seconds| format!("{seconds:.2}")),
            count(row.extent.map(|extent| extent.types)),
            count(row.extent.map(|extent| extent.lines)),
            count(row.extent.map(|extent| extent.tokens)),
            check(row, ours),
            build(row, ours),
            row.note.replace('|', "\\|"),
        );
    }
    text
}

fn sizes(rows: &[Row]) -> String {
    let mut text = String::from("| | bytes | |\n|---|--:|---|\n");
    for row in rows {
        let bytes = row
            .bytes
            .map_or_else(|| "–".to_owned(), |bytes| bytes.to_string());
        let _ = writeln!(text, "| {} | {bytes} | {} |", row.name, row.note);
    }
    text
}

fn speeds(rows: &[Row]) -> String {
    let mut text = String::from("| | by hand | ours | by hand / ours |\n|---|--:|--:|--:|\n");
    for row in rows {
        if let Some(speed) = &row.speed {
            let (by_hand, ours) = (&speed.by_hand, &speed.ours);
            let _ = writeln!(
                text,
                "| {} | {by_hand} | {ours} | {:.2} |",
                row.name, speed.ratio
            );
        }
    }
    text
}

fn check(row: &Row, ours: Option<&Row>) -> String {
    let Some(check) = &row.check else {
        return "– | – | – | – | –".to_owned();
    };
    let ours = ours.and_then(|ours| ours.check.as_ref());
    format!(
        "{} | {} | {:.0} | {}",
        seconds(check),
        ratio(ours.map(Measured::cpu), check.cpu()),
        check.peak(),
        ratio(ours.map(Measured::peak), check.peak()),
    )
}

fn build(row: &Row, ours: Option<&Row>) -> String {
    let Some(build) = &row.build else {
        return "– | – | –".to_owned();
    };
    let ours = ours.and_then(|ours| ours.build.as_ref());
    format!(
        "{} | {}",
        seconds(build),
        ratio(ours.map(Measured::cpu), build.cpu())
    )
}

/// By the clock, and of all cores with how far the runs lie apart.
fn seconds(measured: &Measured) -> String {
    let half = measured.spread() * 50.0;
    format!(
        "{:.2} | {:.2} ±{half:.0} %",
        measured.wall(),
        measured.cpu()
    )
}

fn ratio(ours: Option<f64>, other: f64) -> String {
    match ours {
        Some(ours) if other > 0.0 => format!("{:.2}×", ours / other),
        _ => "–".to_owned(),
    }
}
