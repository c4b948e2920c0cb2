//! JSON as APIs send it: every text differs, some members are left out.

use std::fmt::Write as _;

const COUNTRIES: [&str; 4] = ["DE", "US", "FR", "JP"];

/// One account.
pub fn account(seed: u32) -> String {
    let mut text = String::new();
    write_account(&mut text, seed);
    text
}

/// A page of accounts.
pub fn page(count: u32) -> String {
    let mut text = String::from(r#"{"data":["#);
    for seed in 0..count {
        if seed > 0 {
            text.push(',');
        }
        write_account(&mut text, seed);
    }
    text.push_str(r#"],"next_cursor":"b3BhcXVl","has_more":true}"#);
    text
}

fn write_account(text: &mut String, seed: u32) {
    let country = |shift: usize| COUNTRIES[(seed as usize + shift) % COUNTRIES.len()];
    let day = seed % 28 + 1;
    write!(
        text,
        r#"{{"id":"bf071e1f-6035-429d-b874-d83ea64e{seed:04x}","name":"Company {seed} \"Ltd\"","created_at":"2026-01-{day:02}T10:20:30.123456Z","#,
    )
    .unwrap();
    if !seed.is_multiple_of(3) {
        write!(text, r#""updated_at":"2026-02-{day:02}T00:00:00Z","#).unwrap();
    }
    write!(
        text,
        r#""status":"{}","active":{},"score":{}.5,"visits":{},"#,
        ["active", "trial", "closed"][seed as usize % 3],
        seed.is_multiple_of(2),
        seed,
        seed * 1313,
    )
    .unwrap();
    if !seed.is_multiple_of(4) {
        write!(
            text,
            r#""email":"mail-{seed}@example.com","phone":"+49301234{seed:04}","#
        )
        .unwrap();
    }
    write!(
        text,
        r#""tags":["alpha","beta-{seed}","a longer tag with spaces"],"owner":{{"id":"0b5f8b4e-9d3c-4c58-93ab-{seed:012x}","first_name":"Ada","last_name":"Lovelace {seed}","age":{}}},"addresses":[{{"street":"Main Street {seed}","city":"Berlin","zip":"10{:03}","country":"{}","primary":true,"latitude":52.{seed},"longitude":13.{seed}}},{{"street":"Side Street {seed}","city":"Paris","country":"{}","primary":false,"latitude":48.{seed},"longitude":2.{seed}}}],"parent":{{"id":"{seed}","kind":"company","name":"Holding {seed}"}}}}"#,
        seed % 80,
        seed % 1000,
        country(0),
        country(1),
    )
    .unwrap();
}
