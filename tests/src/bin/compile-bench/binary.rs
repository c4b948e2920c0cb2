//! Two programs that make the documented update of a person: with attio-client, and by hand on reqwest and serde.

use std::path::Path;
use std::process::{Command, Stdio};
use std::{env, fs, io};

use attio_tests::root;

use crate::bench::{Bench, Row};
use crate::cargo::Errors;

/// What is not the same in both manifests.
const OURS: &str = "attio-client";
const BY_HAND: &str = "by-hand";

pub(crate) fn rows(bench: &Bench) -> Result<Vec<Row>, String> {
    let folder = bench.work.join("binary");
    write(&folder).map_err(|error| error.to_string())?;
    let mut rows = Vec::new();
    // What `cargo build --release` does of itself, and what those choose who care for size.
    for (lto, value) in [("default", "false"), ("thin", "\"thin\"")] {
        for name in [OURS, BY_HAND] {
            let mut row = Row::new(
                &format!("{name}-{lto}"),
                &format!("{name}, `lto = {value}`"),
            );
            match build(&folder.join(name), value, &bench.work.join("release")) {
                Ok(bytes) => row.bytes = Some(bytes),
                Err(reason) => row.note = reason,
            }
            rows.push(row);
        }
    }
    Ok(rows)
}

/// Two packages, each with a lock of its own, so that neither turns on features of the other's dependencies.
fn write(folder: &Path) -> io::Result<()> {
    let client = root().join("attio-client");
    let ours = format!("attio-client = {{ path = {client:?} }}\n");
    let by_hand = "jiff = { version = \"1\", default-features = false, features = [\"std\", \"serde\"] }\n\
         reqwest = { version = \"0.13\", default-features = false, features = [\"json\", \"rustls\"] }\n\
         serde = { version = \"1\", features = [\"derive\"] }\n\
         uuid = { version = \"1\", default-features = false, features = [\"std\", \"serde\"] }\n";
    let bodies = [
        (
            OURS,
            ours.as_str(),
            include_str!("../../../bench/attio_client.rs"),
        ),
        (BY_HAND, by_hand, include_str!("../../../bench/by_hand.rs")),
    ];
    for (name, dependencies, main) in bodies {
        let package = folder.join(name);
        fs::create_dir_all(package.join("src"))?;
        let manifest = format!(
            "[package]\nname = \"call-{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
             [dependencies]\n{dependencies}serde_json = \"1\"\n\
             tokio = {{ version = \"1\", default-features = false, features = [\"macros\", \"rt\"] }}\n\n\
             [profile.release]\nopt-level = 3\nstrip = true\n\n[workspace]\n",
        );
        fs::write(package.join("Cargo.toml"), manifest)?;
        fs::copy(root().join("Cargo.lock"), package.join("Cargo.lock"))?;
        fs::write(package.join("src/main.rs"), main)?;
        // The shapes that the benchmarks of speed compare with.
        for shapes in ["shapes.rs", "derived.rs", "request.rs"] {
            let from = root().join("attio-client/benches/person").join(shapes);
            fs::copy(from, package.join("src").join(shapes))?;
        }
    }
    Ok(())
}

fn build(package: &Path, lto: &str, target: &Path) -> Result<u64, String> {
    let output = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(["build", "--release", "--quiet", "--message-format", "short"])
        .arg("--config")
        .arg(format!("profile.release.lto = {lto}"))
        .arg("--target-dir")
        .arg(target)
        .current_dir(package)
        .stdin(Stdio::null())
        .env_remove("RUSTFLAGS")
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .output()
        .map_err(|error| error.to_string())?;
    if !output.status.success() {
        return Err(Errors::of(String::from_utf8_lossy(&output.stderr).into_owned()).to_string());
    }
    let name = package.file_name().unwrap_or_default().to_string_lossy();
    let program = target.join("release").join(format!("call-{name}"));
    let program = program.with_extension(env::consts::EXE_EXTENSION);
    let metadata = fs::metadata(program).map_err(|error| error.to_string())?;
    Ok(metadata.len())
}
