//! Operations: constants that describe, a method that starts a request, setters that fill it.

mod argument;

use proc_macro2::TokenStream;
use quote::quote;

use self::argument::{give, send, takes};
use super::behaviour::behaviour;
use super::outcome::{failure, failure_value, output, output_value};
use super::pages::streams;
use super::{At, Context, cfg, deprecated, docs, gated};
use crate::plan::{
    AttributeSetter, MarkerPlan, OperationPlan, Plan, RecordPlan, RequestPlan, SetterPlan, Takes,
    ValuesPlan,
};

/// The requests of all operations.
pub(super) fn emit(plan: &Plan, context: &Context<'_>) -> TokenStream {
    let constants = plan
        .operations
        .iter()
        .map(|operation| (&operation.gate, constant(operation, context)));
    let requests = plan.requests.iter().map(|one| {
        let request = request(one, &plan.records, context);
        let outcomes = super::outcome::emit(one, context);
        (&one.gate, quote! { #request #outcomes })
    });
    let list = list(plan, context);
    let (constants, requests) = (gated(constants), gated(requests));
    quote! { #list #constants #requests }
}

/// What users may ask of the operations as a whole.
fn list(plan: &Plan, context: &Context<'_>) -> TokenStream {
    let all = plan.operations.iter().map(|operation| {
        let (cfg, name) = (cfg(&operation.gate), At(&operation.constant, context.span));
        quote! { #cfg &#name }
    });
    quote! {
        /// What is known of every operation, in the order of the document.
        pub static OPERATIONS: &[&rt::Operation] = &[#(#all),*];
    }
}

/// The method of the client that starts a request.
pub(super) fn method(
    operation: &OperationPlan,
    requests: &[RequestPlan],
    context: &Context<'_>,
) -> TokenStream {
    let span = context.span_of(operation.anchor);
    let text = docs(&operation.docs);
    let old = deprecated(operation.deprecated);
    let allow = operation
        .deprecated
        .then(|| quote! { #[allow(deprecated)] });
    let name = At(&operation.method, span);
    let request = requests.get(operation.request);
    let of = match request.is_some_and(RequestPlan::is_plain) {
        true => quote! { rt::Request::new },
        false => {
            let name = request.map(|request| At(&request.name, span));
            quote! { requests::#name }
        }
    };
    let request = request.map(|request| At(&request.name, span));
    let constant = At(&operation.constant, span);
    let types = quote! { types:: };
    let arguments = operation.arguments.iter().map(|argument| {
        let (name, ty) = (
            At(&argument.name, span),
            takes(&argument.takes, &types, context),
        );
        quote! { #name: #ty }
    });
    let sends = operation.arguments.iter().map(|argument| {
        send(
            &argument.name,
            &argument.takes,
            &argument.sends,
            &quote! { call },
            context,
        )
    });
    let given = operation
        .given
        .iter()
        .map(|(name, parameter)| give(name, parameter, context));
    let open = operation
        .open
        .as_ref()
        .map(|path| quote! { call.open(&[#(#path),*]); });
    let starts = operation.starts.iter().map(|(wire, ty, start)| {
        let view = context.start_view(start, ty);
        quote! { call.member_view(&[], #wire, #view); }
    });
    // Inlined below: what nobody calls is then compiled in no crate, down to the decoding of its answer.
    let untouched = operation.arguments.is_empty() && operation.given.is_empty() && open.is_none();
    let call = quote! { self.core.call(&requests::#constant) };
    let body = match untouched {
        true => quote! { #of(#call) },
        false => quote! {
            let mut call = #call;
            #open
            #(#starts)*
            #(#given)*
            #(#sends)*
            #of(call)
        },
    };
    // The methods of a group stand behind its gate already.
    let cfg = operation.group.is_none().then(|| cfg(&operation.gate));
    let cfg = cfg.flatten();
    quote! {
        #cfg
        #text
        #old
        #allow
        #[inline]
        pub fn #name(&self, #(#arguments),*) -> requests::#request { #body }
    }
}

fn constant(operation: &OperationPlan, context: &Context<'_>) -> TokenStream {
    let name = At(&operation.constant, context.span_of(operation.anchor));
    let OperationPlan { id, verb, path, .. } = operation;
    let security = operation.security.iter().map(|alternative| {
        let all = alternative.iter().map(|(scheme, scopes)| {
            let scopes = (!scopes.is_empty()).then(|| quote! { .scopes(&[#(#scopes),*]) });
            quote! { rt::Requirement::new(#scheme) #scopes }
        });
        quote! { &[#(#all),*] }
    });
    let security =
        (!operation.security.is_empty()).then(|| quote! { .security(&[#(#security),*]) });
    let servers = (!operation.servers.is_empty()).then(|| {
        let servers = super::client::servers(&operation.servers);
        quote! { .servers(#servers) }
    });
    let json_type = operation
        .json_type
        .iter()
        .map(|kind| quote! { .json_type(#kind) });
    let request = operation
        .request_envelope
        .iter()
        .map(|name| quote! { .request_envelope(#name) });
    let answer = operation
        .answer_envelope
        .iter()
        .map(|name| quote! { .response_envelope(#name) });
    let behaviour = behaviour(&operation.behaviour);
    quote! {
        pub static #name: rt::Operation =
            rt::Operation::new(#id, #verb, #path)
                #servers #security #(#json_type)* #(#request)* #(#answer)* #behaviour;
    }
}

fn request(request: &RequestPlan, records: &[RecordPlan], context: &Context<'_>) -> TokenStream {
    let span = context.span_of(request.anchor);
    let name = At(&request.name, span);
    let text = docs(&request.docs);
    let (output, failure) = (output(request, context), failure(request, context));
    if request.is_plain() {
        let error = context.error.map(|error| quote! { , #error });
        return quote! {
            #text
            pub type #name = rt::Request<#output, #failure #error>;
        };
    }
    let value = output_value(request, context);
    let refusal = failure_value(request, context);
    let setters = request.setters.iter().map(|one| setter(one, context));
    let attributes = request
        .values
        .as_ref()
        .and_then(|values| Some(attributes(values, records.get(values.record)?, context)));
    let error = match context.error {
        Some(error) => quote! { #error },
        None => quote! { rt::CallError<#refusal> },
    };
    let pages = request
        .pages
        .as_ref()
        .map(|pages| streams(pages, &value, &error, context));
    let methods = quote! { #(#setters)* #attributes #pages };
    let methods = (!methods.is_empty()).then(|| quote! { impl #name { #methods } });
    quote! {
        rt::request! {
            #text
            pub struct #name(#output, #failure) -> Result<#value, #error>
        }
        #methods
    }
}

fn setter(setter: &SetterPlan, context: &Context<'_>) -> TokenStream {
    let text = docs(&setter.docs);
    let old = deprecated(setter.deprecated);
    let name = At(&setter.name, context.span);
    let argument = (setter.takes != Takes::Nothing).then(|| {
        let ty = takes(&setter.takes, &quote! { types:: }, context);
        quote! { , #name: #ty }
    });
    let send = send(
        &setter.name,
        &setter.takes,
        &setter.sends,
        &quote! { self.0 },
        context,
    );
    quote! {
        #text
        #old
        pub fn #name(mut self #argument) -> Self { #send self }
    }
}

/// The methods that write marked values.
fn attributes(values: &ValuesPlan, record: &RecordPlan, context: &Context<'_>) -> TokenStream {
    let kinds = context.kinds;
    let module = At(&record.module, context.span);
    let marker = At(&record.record, context.span);
    let path = &values.path;
    let path = quote! { &[#(#path),*] };
    let methods = record
        .attributes
        .iter()
        .zip(&values.setters)
        .map(|(attribute, setter)| {
            setter
                .as_ref()
                .map(|setter| attribute_setter(attribute, setter, &path, record, context))
        });
    let each = record.is_known().then(|| {
        quote! {
            /// Writes several values of an attribute out of an iterator; an empty one sends nothing.
            pub fn each<A, I>(mut self, attribute: A, values: I) -> Self
            where
                A: rt::attribute::Several + rt::attribute::Attribute<Record = super::#module::#marker>,
                I: IntoIterator<Item: rt::attribute::Element<A::Kind>>,
            {
                let _ = attribute;
                rt::attribute::each::<A::Kind, I>(values, &mut |values| {
                    self.0.several();
                    self.0.member_view(#path, A::SLUG, values);
                });
                self
            }
        }
    });
    let which = match record.is_known() {
        true => " Writes an attribute that the document does not know, by its slug.",
        false => " Writes an attribute, by its slug or its id.",
    };
    quote! {
        #(#methods)*
        #each
        #[doc = #which]
        pub fn attribute(mut self, slug: &str, values: impl Into<#kinds::Custom>) -> Self {
            self.0.several();
            self.0.member(#path, slug, &values.into());
            self
        }
    }
}

fn attribute_setter(
    attribute: &MarkerPlan,
    setter: &AttributeSetter,
    path: &TokenStream,
    record: &RecordPlan,
    context: &Context<'_>,
) -> TokenStream {
    let text = docs(&attribute.docs);
    let module = At(&record.module, context.span);
    let (name, value) = (
        At(&setter.set, context.span),
        At(&attribute.value, context.span),
    );
    let slug = &attribute.slug;
    let several = attribute.multiple.then(|| quote! { self.0.several(); });
    let hidden = attribute.read_only.then(|| quote! { #[doc(hidden)] });
    let clear = setter.clear.as_ref().map(|clear| {
        let clear = At(clear, context.span);
        let text = format!(" Empties `{slug}`.");
        quote! {
            #[doc = #text]
            pub fn #clear(mut self) -> Self { self.0.clear(#path, #slug); self }
        }
    });
    quote! {
        #text
        #hidden
        pub fn #name(mut self, value: impl super::#module::#value) -> Self {
            super::#module::#value::show(value, &mut |values| {
                #several
                self.0.member_view(#path, #slug, values);
            });
            self
        }
        #clear
    }
}
