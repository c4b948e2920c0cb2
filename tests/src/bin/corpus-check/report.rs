//! The table, the sums, and the slowest.

use std::cmp::Reverse;
use std::io;
use std::path::Path;
use std::process::ExitCode;
use std::time::Duration;

use crate::expand::Expansion;
use crate::scratch::Checked;

/// Messages of one document that are shown.
const SHOWN: usize = 5;

/// How many of the slowest documents are named.
const SLOWEST: usize = 10;

/// All documents so far.
#[derive(Default)]
pub(crate) struct Report {
    rows: Vec<Row>,
    unread: usize,
}

struct Row {
    name: String,
    operations: usize,
    types: usize,
    tokens: usize,
    degraded: usize,
    faults: usize,
    errors: usize,
    warnings: usize,
    expansion: Duration,
    check: Duration,
}

impl Report {
    pub(crate) fn head(&self) {
        println!(
            "{:<40} {:>10} {:>6} {:>8} {:>8} {:>6} {:>6} {:>8} {:>12} {:>8}",
            "document",
            "operations",
            "types",
            "tokens",
            "degraded",
            "faults",
            "errors",
            "warnings",
            "expansion ms",
            "check s"
        );
    }

    pub(crate) fn row(&mut self, expansion: Expansion, checked: Checked) {
        let row = Row {
            name: expansion.name,
            operations: expansion.census.operations,
            types: expansion.census.types.len(),
            tokens: expansion.census.tokens,
            degraded: expansion.census.degraded.len(),
            faults: expansion.messages.len(),
            errors: checked.errors,
            warnings: checked.warnings,
            expansion: expansion.took,
            check: checked.took,
        };
        row.print();
        for message in &expansion.messages {
            // The first line says what is wrong; the others point and help.
            println!("    fault: {}", message.lines().next().unwrap_or_default());
        }
        for message in checked.messages.iter().take(SHOWN) {
            println!("    {message:.300}");
        }
        self.rows.push(row);
    }

    pub(crate) fn unread(&mut self, file: &Path, error: &io::Error) {
        println!("{}: {error}", file.display());
        self.unread += 1;
    }

    pub(crate) fn finish(mut self) -> ExitCode {
        let sum = |of: fn(&Row) -> usize| self.rows.iter().map(of).sum::<usize>();
        let which = |of: fn(&Row) -> bool| self.rows.iter().filter(|row| of(row)).count();
        let took = |of: fn(&Row) -> Duration| self.rows.iter().map(of).sum::<Duration>();
        let compiled = which(|row| row.errors == 0);
        let clean = which(|row| row.errors + row.warnings == 0);
        println!(
            "{} documents: {compiled} compiled, {clean} of them without a warning; {} operations, {} types, {} tokens, \
             {} schemas degraded; {} faults of the documents themselves; expansion {:.1} s, check {:.1} s",
            self.rows.len(),
            sum(|row| row.operations),
            sum(|row| row.types),
            sum(|row| row.tokens),
            sum(|row| row.degraded),
            sum(|row| row.faults),
            took(|row| row.expansion).as_secs_f64(),
            took(|row| row.check).as_secs_f64(),
        );
        let is_well = self.unread == 0 && clean == self.rows.len();
        self.rows
            .sort_by_key(|row| Reverse(row.expansion + row.check));
        println!("the slowest:");
        self.rows.iter().take(SLOWEST).for_each(Row::print);
        if is_well {
            ExitCode::SUCCESS
        } else {
            ExitCode::FAILURE
        }
    }
}

impl Row {
    fn print(&self) {
        println!(
            "{:<40} {:>10} {:>6} {:>8} {:>8} {:>6} {:>6} {:>8} {:>12} {:>8.1}",
            self.name,
            self.operations,
            self.types,
            self.tokens,
            self.degraded,
            self.faults,
            self.errors,
            self.warnings,
            self.expansion.as_millis(),
            self.check.as_secs_f64(),
        );
    }
}
