//! The whole pipeline, for whoever stands in front of it: a macro, a build script, a command line.

use std::collections::{HashMap, HashSet};

use proc_macro2::{Span, TokenStream};
use quote::quote;

use crate::analyze;
use crate::census::{Census, SchemaType};
use crate::diag::{Diagnostics, Location, Severity, messages};
use crate::document::{Input, read_document};
use crate::emit::{self, Context};
use crate::ir::Api;
use crate::known::{Known, known};
use crate::name::{self, Case, Renames, Scope, Settled};
use crate::plan;
use crate::pointer::Pointer;
use crate::select::{Selection, Selector};
use crate::whole;

pub use crate::diag::Anchor;

/// What the user asks for. Every field's default is what most documents want.
#[derive(Debug, Clone)]
pub struct Options {
    /// The name of the client; `Client` if not given.
    pub name: Option<String>,
    /// One method of the client per tag, with the operations behind it.
    pub grouped: bool,
    /// The member that wraps the content of requests and answers.
    pub envelope: Option<String>,
    /// Selectors of the operations to generate; all if empty.
    pub only: Vec<String>,
    /// Selectors of the operations to leave out.
    pub except: Vec<String>,
    /// Format → the path of the type for strings of that format.
    pub formats: Vec<(String, TokenStream)>,
    /// The path of the traits for kinds of attributes.
    pub kinds: Option<TokenStream>,
    /// The path of the error that requests fail with.
    pub error: Option<TokenStream>,
    /// The path of the function that gives a client's builder its first settings.
    pub defaults: Option<TokenStream>,
    /// Name, id, or `METHOD /path` → the name wanted instead.
    pub renames: Vec<(String, String)>,
    /// Every type is encoded and decoded, whatever the operations do with it.
    pub traits_both: bool,
    /// Pattern of types' names → paths of the traits that they derive beyond those that they have.
    pub derives: Vec<(String, Vec<TokenStream>)>,
    /// The cargo features that the package declares: operations whose tag has one, `api-<tag>`, are there only with it.
    pub features: Vec<String>,
    /// The types of what the service sends of its own accord are written too.
    pub webhooks: bool,
    /// Leaves out what the document makes impossible, without an error.
    pub skip_errors: bool,
    /// Whether the census counts the tokens: a walk over all of them, and a macro's are far away, in the compiler.
    pub counted: bool,
    /// The path of the runtime crate.
    pub runtime: TokenStream,
    /// Where generated items are said to stand.
    pub spans: Spans,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            name: None,
            grouped: false,
            envelope: None,
            only: Vec::new(),
            except: Vec::new(),
            formats: Vec::new(),
            kinds: None,
            error: None,
            defaults: None,
            renames: Vec::new(),
            traits_both: false,
            derives: Vec::new(),
            features: Vec::new(),
            webhooks: false,
            skip_errors: false,
            counted: true,
            runtime: quote! { ::attio_runtime },
            spans: Spans {
                document: Span::call_site(),
                only: Vec::new(),
            },
        }
    }
}

impl Options {
    pub(crate) fn client_name(&self) -> String {
        self.name.clone().unwrap_or_else(|| "Client".to_owned())
    }
}

/// The user's tokens.
#[derive(Debug, Clone)]
pub struct Spans {
    /// The path of the document.
    pub document: Span,
    /// Each selector of `only`.
    pub only: Vec<Span>,
}

/// What comes out.
#[derive(Debug)]
pub struct Generated {
    /// The client: whatever could be generated, also beside errors.
    pub tokens: TokenStream,
    /// What is wrong, in the order of the document.
    pub messages: Vec<Message>,
    /// What is worth knowing, but wrong enough for nobody.
    pub notes: Vec<Message>,
    /// The files that were read, as they were asked for.
    pub files: Vec<String>,
    /// What was generated, counted.
    pub census: Census,
}

/// One message, finished.
#[derive(Debug, Clone)]
pub struct Message {
    /// The user's token that it belongs to.
    pub anchor: Anchor,
    /// Position, what is wrong, and what helps.
    pub text: String,
}

/// Generates a client from a document.
///
/// `read` gives the text of another file that the document refers to, by its path relative to where
/// `path` is relative to.
pub fn generate(
    path: &str,
    text: String,
    overlays: Vec<(String, String)>,
    read: &mut dyn FnMut(&str) -> Result<String, String>,
    options: &Options,
) -> Generated {
    let selection = Selection {
        only: options
            .only
            .iter()
            .map(|text| Selector::new(text))
            .collect(),
        except: options
            .except
            .iter()
            .map(|text| Selector::new(text))
            .collect(),
    };
    let input = Input {
        path,
        text,
        overlays: &overlays,
        selection: &selection,
        webhooks: options.webhooks,
        read,
    };
    let (reading, mut diagnostics) = read_document(input);
    let mut reading = match reading {
        Ok(reading) => reading,
        Err(sources) => {
            let files = sources.paths().map(str::to_owned).collect();
            let (messages, notes) = messages(diagnostics, &sources, false);
            let tokens = empty(options.name.clone(), &options.runtime);
            return Generated {
                tokens,
                messages,
                notes,
                files,
                census: Census::default(),
            };
        }
    };
    let settled = match reading.whole() {
        Some(whole) => whole::names(&whole, options),
        None => Settled::default(),
    };
    let document = reading.document(&mut diagnostics);
    let locate = |pointer: &Pointer| document.locate(pointer);
    let Known {
        api,
        request_faces,
        classes,
        reach,
    } = known(&document, options, &mut diagnostics);
    let same = |ty| classes.of(ty);
    let boxes = analyze::boxes(&api, same);
    let client = options.client_name();
    let renames = Renames::new(&options.renames);
    duplicate_ids(&api, &renames, &locate, &mut diagnostics);
    let ids = name::operation_ids(&api, &renames, &settled);
    let operations = name::operations(&api, &client, options.grouped, &ids);
    let types = name::types(&name::TypeInputs {
        api: &api,
        classes: &classes,
        reach: &reach,
        request_faces: &request_faces,
        ids: &ids,
        renames: &renames,
        settled: &settled,
        members: true,
    });
    let records = name::records(&api, &operations, options.kinds.is_some());
    let beside = name::beside(&api);
    for (index, (key, _)) in options.renames.iter().enumerate() {
        if !renames.is_used(key) && !settled.is_renamed(key) {
            diagnostics.push(messages::unmatched_rename(index, key, renames.nearest(key)));
        }
    }
    let formats: HashMap<String, String> = options
        .formats
        .iter()
        .map(|(name, ty)| (name.clone(), ty.to_string()))
        .collect();
    let copy: HashSet<String> = formats.values().filter(|ty| is_copy(ty)).cloned().collect();
    let kept: Vec<Option<usize>> = api
        .operations
        .iter()
        .map(|operation| {
            let kept = reading.kept.iter().find(|kept| {
                kept.path == operation.path && kept.method.eq_ignore_ascii_case(&operation.method)
            });
            (!operation.broken).then(|| kept.and_then(|kept| kept.selector).unwrap_or(usize::MAX))
        })
        .collect();
    let derives: Vec<plan::Asked> = options
        .derives
        .iter()
        .map(|(pattern, traits)| (pattern.clone(), traits.iter().map(written).collect()))
        .collect();
    let gates = plan::Gates::new(&api, &options.features, same);
    let plan = plan::build(&plan::Inputs {
        gates: &gates,
        api: &api,
        classes: &classes,
        reach: &reach,
        boxes: &boxes,
        types: &types,
        operations: &operations,
        records: &records,
        beside: &beside,
        formats: &formats,
        copy: &copy,
        traits_both: options.traits_both,
        derives: &derives,
        kinds: options.kinds.is_some(),
        kept: &kept,
    });
    for (index, (pattern, _)) in options.derives.iter().enumerate() {
        if !plan::fits_any(pattern, &plan.types) {
            let names = plan.types.iter().map(|ty| ty.name.as_str());
            diagnostics.push(messages::unmatched_derive(index, pattern, names));
        }
    }
    let client = Scope::default().claim(Case::Pascal, [client.as_str()]);
    let no_kinds = TokenStream::new();
    let context = Context {
        runtime: &options.runtime,
        kinds: options.kinds.as_ref().unwrap_or(&no_kinds),
        error: options.error.as_ref(),
        defaults: options.defaults.as_ref(),
        derives: &options.derives,
        client: &client,
        spans: &options.spans.only,
        span: options.spans.document,
    };
    let tokens = emit::emit(&plan, &context);
    let files: Vec<String> = reading.sources.paths().map(str::to_owned).collect();
    let mut census = Census::of(&api, &plan);
    if options.counted {
        census.count(&tokens);
    }
    let schemas = plan.schemas.iter().filter_map(|schema| {
        let at = locate(&api.types.get(schema.index)?.pointer);
        Some(SchemaType {
            file: files.get(at.file)?.clone(),
            pointer: at.pointer.as_str().to_owned(),
            ty: emit::path(&schema.ty, &context).to_string(),
            sent: schema.sent,
            received: schema.received,
        })
    });
    census.schemas = schemas.collect();
    let (messages, notes) = messages(diagnostics, &reading.sources, options.skip_errors);
    Generated {
        tokens,
        messages,
        notes,
        files,
        census,
    }
}

/// Ids must be unique, or there is no saying which operation is meant.
fn duplicate_ids(
    api: &Api,
    renames: &Renames,
    locate: &dyn Fn(&Pointer) -> Location,
    diagnostics: &mut Diagnostics,
) {
    let mut first: HashMap<&str, &str> = HashMap::new();
    for operation in &api.operations {
        let Some(id) = &operation.id else { continue };
        let key = format!("{} {}", operation.method, operation.path);
        if let Some(path) = first.insert(id, &operation.path)
            // Methods of one path that share an id (`GET` and `HEAD`) are told apart by their methods.
            && path != operation.path
            && renames.get(&key).is_none()
        {
            let at = locate(&operation.pointer.join("operationId"));
            diagnostics.push(messages::duplicate_operation_id(at, id, path, &key));
        }
    }
}

/// A client without operations, for when nothing can be generated: the one true error stays alone.
pub fn empty(name: Option<String>, runtime: &TokenStream) -> TokenStream {
    let client = Scope::default().claim(Case::Pascal, [name.as_deref().unwrap_or("Client")]);
    emit::empty(&client, runtime)
}

fn messages(
    diagnostics: Diagnostics,
    sources: &crate::source::Sources,
    forgiving: bool,
) -> (Vec<Message>, Vec<Message>) {
    let rendered = diagnostics.into_rendered(sources);
    let (errors, notes): (Vec<_>, Vec<_>) = rendered.into_iter().partition(|one| {
        one.severity == Severity::Error && !(forgiving && one.anchor == Anchor::Document)
    });
    let finish = |list: Vec<crate::diag::Rendered>| {
        list.into_iter()
            .map(|one| Message {
                anchor: one.anchor,
                text: one.text,
            })
            .collect()
    };
    (finish(errors), finish(notes))
}

/// A path without the spaces that tokens are printed with.
fn written(path: &TokenStream) -> String {
    path.to_string().replace(' ', "")
}

/// Whether a type that a user names for a format is known to be `Copy`, so that a newtype of it is too.
fn is_copy(path: &str) -> bool {
    const COPY: &[&str] = &[
        "Uuid",
        "Timestamp",
        "Date",
        "Time",
        "DateTime",
        "Ipv4Addr",
        "Ipv6Addr",
    ];
    let last = path.rsplit(':').next().unwrap_or(path).trim();
    COPY.contains(&last)
}
