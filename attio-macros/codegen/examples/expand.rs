//! Prints the expansion of a document: `cargo run -p attio-codegen --example expand -- spec.yaml`.

use std::process::ExitCode;

use attio_codegen::{Options, generate};
use quote::quote;

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let Some(path) = arguments.next() else {
        eprintln!(
            "usage: expand DOCUMENT [overlay=…] [envelope=data] [only=…] [groups] [kinds] [webhooks] [quiet] [names]"
        );
        return ExitCode::FAILURE;
    };
    let mut options = Options::default();
    let mut quiet = false;
    let mut overlays = Vec::new();
    for argument in arguments {
        match argument.split_once('=') {
            Some(("envelope", name)) => options.envelope = Some(name.to_owned()),
            Some(("overlay", name)) => match std::fs::read_to_string(name) {
                Ok(text) => overlays.push((name.to_owned(), text)),
                Err(error) => eprintln!("{name}: {error}"),
            },
            Some(("only", name)) => options.only.push(name.to_owned()),
            _ if argument == "groups" => options.grouped = true,
            _ if argument == "webhooks" => options.webhooks = true,
            _ if argument == "quiet" => quiet = true,
            _ if argument == "kinds" => options.kinds = Some(quote! { crate::kinds }),
            _ => {}
        }
    }
    let text = match std::fs::read_to_string(&path) {
        Ok(text) => text,
        Err(error) => {
            eprintln!("{path}: {error}");
            return ExitCode::FAILURE;
        }
    };
    let mut read = |path: &str| std::fs::read_to_string(path).map_err(|error| error.to_string());
    let start = std::time::Instant::now();
    let generated = generate(&path, text, overlays, &mut read, &options);
    let took = start.elapsed();
    for message in generated.messages.iter().chain(&generated.notes) {
        eprintln!("{}", message.text);
    }
    let census = generated.census;
    eprintln!(
        "{} operations, {} structs, {} enums, {} unions, {} tokens, {} degraded, {took:?}",
        census.operations,
        census.structs,
        census.enums,
        census.unions,
        census.tokens,
        census.degraded.len()
    );
    if let Some(advice) = census.excess() {
        eprintln!("note: {advice}");
    }
    if quiet && std::env::args().any(|one| one == "names") {
        println!("{}", census.types.join(" "));
    }
    if !quiet {
        println!("{}", generated.tokens);
    }
    ExitCode::SUCCESS
}
