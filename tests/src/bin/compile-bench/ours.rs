//! Our macro, as its users have it: called in a crate, itself unoptimized.

use std::path::Path;
use std::{fs, io};

use attio_codegen::{Options, generate};
use attio_tests::{format, root};
use proc_macro2::TokenStream;

use crate::document::Document;
use crate::extent::Extent;
use crate::tool::{Crate, Failure, Made, Tool};

/// The macro with some options.
#[derive(Clone, Default)]
pub(crate) struct Ours {
    /// Every type is encoded and decoded, as with every peer.
    pub(crate) both: bool,
    /// Selectors.
    pub(crate) only: Vec<String>,
    /// Traits that every type derives beyond those that it has.
    pub(crate) derives: &'static [&'static str],
}

impl Tool for Ours {
    fn name(&self) -> String {
        match self.both {
            false => "attio-runtime".to_owned(),
            true => "attio-runtime, `traits = both`".to_owned(),
        }
    }

    fn folder(&self) -> &'static str {
        if self.both { "ours_both" } else { "ours" }
    }

    fn version(&self) -> String {
        env!("CARGO_PKG_VERSION").replace("0.0.0", "0.1.0")
    }

    fn make(&self, document: &Document, made: &Crate) -> Result<Made, Failure> {
        let extent = self.extent(document)?;
        self.write(document, &made.folder)?;
        Ok(Made {
            generation: None,
            extent: Some(extent),
        })
    }
}

impl Ours {
    fn write(&self, document: &Document, folder: &Path) -> io::Result<()> {
        fs::create_dir_all(folder.join("src"))?;
        let runtime = root().join("attio-client/runtime");
        let manifest = format!(
            "[package]\nname = \"subject-{}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n\
             attio-runtime = {{ path = {runtime:?}, default-features = false, features = [\"macros\", \"reqwest\"] }}\n\n\
             [workspace]\n",
            self.folder(),
        );
        fs::write(folder.join("Cargo.toml"), manifest)?;
        // The versions that everything else is built with, and no look at the registry.
        fs::copy(root().join("Cargo.lock"), folder.join("Cargo.lock"))?;
        document.copy_to(folder)?;
        let both = if self.both {
            "    traits = both,\n"
        } else {
            ""
        };
        let only = match self.only.as_slice() {
            [] => String::new(),
            some => format!("    only = {some:?},\n"),
        };
        let derives = match self.derives {
            [] => String::new(),
            some => format!("    derives = {{ \"*\" = [{}] }},\n", some.join(", ")),
        };
        let code = format!(
            "//! Measured.\n\nattio_runtime::client! {{\n    spec = {:?},\n    on_error = skip,\n{both}{only}{derives}}}\n",
            document.file(),
        );
        fs::write(folder.join("src/lib.rs"), code)
    }

    fn derives(&self) -> Vec<(String, Vec<TokenStream>)> {
        let traits = self.derives.iter().map(|name| name.parse());
        let traits: Vec<TokenStream> = traits.filter_map(Result::ok).collect();
        match traits.is_empty() {
            true => Vec::new(),
            false => vec![("*".to_owned(), traits)],
        }
    }

    /// What the macro hands to the compiler, counted here.
    fn extent(&self, document: &Document) -> Result<Extent, Failure> {
        let text = fs::read_to_string(&document.path)?;
        let options = Options {
            traits_both: self.both,
            only: self.only.clone(),
            derives: self.derives(),
            skip_errors: true,
            ..Options::default()
        };
        let folder = document.path.parent().unwrap_or(Path::new(""));
        let mut read =
            |path: &str| fs::read_to_string(folder.join(path)).map_err(|error| error.to_string());
        let generated = generate(&document.file(), text, Vec::new(), &mut read, &options);
        if let Some(message) = generated.messages.first() {
            return Err(Failure::Failed(message.text.clone()));
        }
        let text = format(&generated.tokens);
        Ok(Extent::of_ours(&generated.census, &text))
    }
}
