//! Where the bytes are: the only code that touches files or the environment.
//!
//! Paths are relative to the package that calls the macro, so that a published package finds its
//! document too. Every file read is tracked: a change to it recompiles the crate.

use std::path::{Path, PathBuf};

use attio_codegen::{Generated, Options, generate};
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::LitStr;

use crate::args::Args;
use crate::{manifest, report};

/// Reads what the call names and generates the client.
pub(crate) fn expand(args: &Args) -> TokenStream {
    let Some(spec) = &args.spec else {
        return TokenStream::new();
    };
    let path = spec.value();
    let folders = match folders() {
        Ok(folders) => folders,
        Err(message) => return report::nothing(args, spec.span(), &message),
    };
    let Some(folder) = folders
        .iter()
        .find(|folder| folder.join(&path).exists())
        .or(folders.first())
    else {
        return report::nothing(args, spec.span(), "there is no folder to look in");
    };
    let mut read = |path: &str| read(folder, path);
    let text = match read(&path) {
        Ok(text) => text,
        Err(reason) => {
            return report::nothing(args, spec.span(), &cannot_read(folder, &path, &reason));
        }
    };
    let mut overlays = Vec::new();
    for overlay in &args.overlay {
        match read(&overlay.value()) {
            Ok(text) => overlays.push((overlay.value(), text)),
            Err(reason) => {
                let message = cannot_read(folder, &overlay.value(), &reason);
                return report::nothing(args, overlay.span(), &message);
            }
        }
    }
    let features = args
        .features
        .as_ref()
        .and_then(|_| read("Cargo.toml").ok())
        .map(|manifest| manifest::features(&manifest))
        .unwrap_or_default();
    let Generated {
        tokens,
        messages,
        files,
        ..
    } = generate(&path, text, overlays, &mut read, &options(args, features));
    let errors = report::errors(args, &messages);
    let tracked = tracked(folder, &files);
    let outside = outside(folder, spec);
    quote! { #errors #tracked #outside #tokens }
}

fn options(args: &Args, features: Vec<String>) -> Options {
    let texts = |list: &[LitStr]| list.iter().map(LitStr::value).collect();
    let path = |path: &syn::Path| quote! { #path };
    Options {
        name: args.name.as_ref().map(ToString::to_string),
        grouped: args.groups.is_some(),
        envelope: args.envelope.as_ref().map(LitStr::value),
        only: texts(&args.only),
        except: texts(&args.except),
        formats: args
            .formats
            .iter()
            .map(|(name, ty)| (name.value(), path(ty)))
            .collect(),
        kinds: args.kinds.as_ref().map(path),
        error: args.error.as_ref().map(path),
        defaults: args.defaults.as_ref().map(path),
        renames: args
            .rename
            .iter()
            .map(|(old, new)| (old.value(), new.value()))
            .collect(),
        traits_both: args.traits.is_some(),
        derives: args
            .derives
            .iter()
            .map(|(types, traits)| (types.value(), traits.0.iter().map(derived).collect()))
            .collect(),
        features,
        webhooks: args.webhooks.is_some(),
        skip_errors: args.on_error.is_some(),
        counted: false,
        runtime: args.runtime(),
        spans: report::spans(args),
    }
}

/// The path of a trait to derive, located where the user wrote it.
fn derived(path: &syn::Path) -> TokenStream {
    let tokens = path.to_token_stream().into_iter();
    let located = tokens.map(|mut token| {
        token.set_span(report::located(token.span()));
        token
    });
    located.collect()
}

/// Where documents are: the folder of the package that calls the macro. trybuild compiles its cases in
/// a package of its own, so whoever runs it may say where theirs are.
#[allow(clippy::disallowed_methods, reason = "this is the one place")]
fn folders() -> Result<Vec<PathBuf>, String> {
    let folders: Vec<PathBuf> = ["CARGO_MANIFEST_DIR_OVERRIDE", "CARGO_MANIFEST_DIR"]
        .into_iter()
        .filter_map(std::env::var_os)
        .map(PathBuf::from)
        .collect();
    if folders.is_empty() {
        return Err("the environment has no CARGO_MANIFEST_DIR: build with cargo".to_owned());
    }
    Ok(folders)
}

fn read(folder: &Path, path: &str) -> Result<String, String> {
    let bytes = std::fs::read(folder.join(path)).map_err(|error| plain(&error))?;
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        format!("it is no UTF-8 text (byte {at})")
    })
}

/// The reason without the number that the operating system gives it.
fn plain(error: &std::io::Error) -> String {
    match error.kind() {
        std::io::ErrorKind::NotFound => "there is no such file".to_owned(),
        std::io::ErrorKind::IsADirectory => "it is a folder".to_owned(),
        std::io::ErrorKind::PermissionDenied => "it may not be read".to_owned(),
        _ => error.to_string(),
    }
}

/// The message for a file that cannot be read, with the files that could have been meant.
fn cannot_read(folder: &Path, path: &str, reason: &str) -> String {
    let mut message = format!(
        "`{path}` cannot be read: {reason}\n  help: paths are relative to the package's folder, where its Cargo.toml is"
    );
    let parent = Path::new(path)
        .parent()
        .map(PathBuf::from)
        .unwrap_or_default();
    let names: Vec<String> = std::fs::read_dir(folder.join(&parent))
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| {
            parent
                .join(entry.file_name())
                .to_string_lossy()
                .replace('\\', "/")
        })
        .collect();
    let mut names: Vec<&str> = names.iter().map(String::as_str).collect();
    names.sort_unstable();
    if let Some(near) = attio_codegen::did_you_mean(path, names) {
        message.push_str(&format!("\n  help: did you mean `{near}`?"));
    }
    message
}

/// Makes the compiler depend on every file that was read.
fn tracked(folder: &Path, files: &[String]) -> TokenStream {
    let files = files
        .iter()
        .map(|file| folder.join(file).to_string_lossy().into_owned());
    quote! { #(const _: &[u8] = ::core::include_bytes!(#files);)* }
}

/// A document outside of the package works here, and is missing from what is published: say so.
fn outside(folder: &Path, spec: &LitStr) -> Option<TokenStream> {
    let path = spec.value();
    let leaves = Path::new(&path).is_absolute()
        || Path::new(&path)
            .components()
            .any(|part| part == std::path::Component::ParentDir)
            && match (folder.join(&path).canonicalize(), folder.canonicalize()) {
                (Ok(path), Ok(folder)) => !path.starts_with(folder),
                _ => true,
            };
    leaves.then(|| {
        let note =
            format!("`{path}` lies outside of the package: a published package will not carry it");
        report::warning(spec.span(), &note)
    })
}
