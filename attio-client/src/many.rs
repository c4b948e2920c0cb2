//! `update_many` and `upsert_many`: one write per input, as many at a time as the limits allow.
//!
//! In come inputs and a function that fills the write of each; out comes a [`Bulk`]. How calls are kept under way is the
//! runtime's business.

#![cfg_attr(
    not(feature = "api"),
    allow(
        unused_imports,
        unused_macros,
        reason = "there may be no area to write to"
    )
)]

mod entries;

use attio_runtime::{Bulk, Inputs, Pending};

use crate::{Error, requests, types};

/// Writes under way: of each input `I::Item`, a record `T`, filled by `F`.
pub type Many<I, F, T> = Bulk<Inputs<<I as IntoIterator>::IntoIter>, F, Pending<T, Error>>;

macro_rules! many {
    ($($feature:literal $area:ident $id:ident $write:ident $record:ident: $update:literal $upsert:literal)+) => {$(
        #[cfg(feature = $feature)]
        impl crate::$area {
            #[doc = $update]
            pub fn update_many<I, V, W>(
                &self,
                inputs: I,
                mut write: W,
            ) -> Many<I, impl FnMut(&I::Item) -> Pending<types::$record, Error> + use<I, V, W>, types::$record>
            where
                I: IntoIterator<Item = (types::$id, V)>,
                W: FnMut(requests::$write, &V) -> requests::$write,
            {
                let area = self.clone();
                Bulk::new(inputs, move |(id, values): &(types::$id, V)| {
                    write(area.update(*id), values).send()
                })
            }

            #[doc = $upsert]
            pub fn upsert_many<I, V, W>(
                &self,
                matching_attribute: &str,
                inputs: I,
                mut write: W,
            ) -> Many<I, impl FnMut(&I::Item) -> Pending<types::$record, Error> + use<I, V, W>, types::$record>
            where
                I: IntoIterator<Item = V>,
                W: FnMut(requests::$write, &V) -> requests::$write,
            {
                let (area, matching) = (self.clone(), matching_attribute.to_owned());
                Bulk::new(inputs, move |values: &V| {
                    write(area.upsert(&matching), values).send()
                })
            }
        }
    )+};
}

many! {
    "api-people" People PersonId PersonWrite Person:
"Updates many people: each input is the id of one and what to write to it.

Nothing is sent until results are asked for. They come as they are done, one per input; an error ends nothing. A call
that is safe to repeat is repeated, as any other.

```no_run
# async fn run(attio: attio_client::Client, promoted: Vec<(attio_client::PersonId, String)>) {
let mut updates = attio.people().update_many(promoted, |person, title| person.job_title(title));
while let Some(done) = updates.next().await {
    if let Err(error) = done.result {
        eprintln!(\"{}: {error}\", done.input.0);
    }
}
# }
```"
"Creates or updates many people, each found by the attribute that is named.

```no_run
# async fn run(attio: attio_client::Client) {
let addresses = [\"ada@example.com\", \"grace@example.com\"];
let mut upserts = attio
    .people()
    .upsert_many(\"email_addresses\", addresses, |person, address| person.email_addresses([*address]))
    .concurrency(8)
    .on_progress(|progress| println!(\"{} of {:?}\", progress.done, progress.total));
while let Some(done) = upserts.next().await {
    println!(\"{}: {}\", done.input, done.result.is_ok());
}
# }
```"
    "api-companies" Companies CompanyId CompanyWrite Company:
"Updates many companies: each input is the id of one and what to write to it.

```no_run
# async fn run(attio: attio_client::Client, named: Vec<(attio_client::CompanyId, String)>) {
let mut updates = attio.companies().update_many(named, |company, name| company.name(name));
while let Some(done) = updates.next().await {
    println!(\"{}: {}\", done.input.1, done.result.is_ok());
}
# }
```"
"Creates or updates many companies, each found by the attribute that is named.

```no_run
# async fn run(attio: attio_client::Client) {
let domains = [\"attio.com\", \"example.com\"];
let mut upserts = attio.companies().upsert_many(\"domains\", domains, |company, domain| company.domains([*domain]));
while let Some(done) = upserts.next().await {
    println!(\"{}: {}\", done.input, done.result.is_ok());
}
# }
```"
    "api-deals" Deals DealId DealWrite Deal:
"Updates many deals: each input is the id of one and what to write to it.

```no_run
# async fn run(attio: attio_client::Client, lost: Vec<attio_client::DealId>) {
let lost = lost.into_iter().map(|id| (id, \"Lost\"));
let mut updates = attio.deals().update_many(lost, |deal, stage| deal.stage(*stage));
while let Some(done) = updates.next().await {
    println!(\"{}: {}\", done.input.0, done.result.is_ok());
}
# }
```"
"Creates or updates many deals, each found by the attribute that is named: one that the workspace added.

```no_run
# async fn run(attio: attio_client::Client, orders: Vec<(String, f64)>) {
use attio_client::Custom;

let mut upserts = attio.deals().upsert_many(\"order_number\", orders, |deal, (number, value)| {
    deal.attribute(\"order_number\", Custom::text(number)).value(*value)
});
while let Some(done) = upserts.next().await {
    println!(\"{}: {}\", done.input.0, done.result.is_ok());
}
# }
```"
    "api-users" Users UserRecordId UserWrite User:
"Updates many users: each input is the id of a record and what to write to it.

```no_run
# async fn run(attio: attio_client::Client, moved: Vec<(attio_client::UserRecordId, String)>) {
let mut updates = attio.users().update_many(moved, |user, address| user.primary_email_address(address));
while let Some(done) = updates.next().await {
    println!(\"{}: {}\", done.input.1, done.result.is_ok());
}
# }
```"
"Creates or updates many users, each found by the attribute that is named.

```no_run
# async fn run(attio: attio_client::Client, users: Vec<(String, String)>) {
let mut upserts = attio.users().upsert_many(\"user_id\", users, |user, (id, address)| {
    user.user_id(id).primary_email_address(address)
});
while let Some(done) = upserts.next().await {
    println!(\"{}: {}\", done.input.0, done.result.is_ok());
}
# }
```"
    "api-workspaces" Workspaces WorkspaceRecordId WorkspaceWrite Workspace:
"Updates many workspaces: each input is the id of a record and what to write to it.

```no_run
# async fn run(attio: attio_client::Client, named: Vec<(attio_client::WorkspaceRecordId, String)>) {
let mut updates = attio.workspaces().update_many(named, |workspace, name| workspace.name(name));
while let Some(done) = updates.next().await {
    println!(\"{}: {}\", done.input.1, done.result.is_ok());
}
# }
```"
"Creates or updates many workspaces, each found by the attribute that is named.

```no_run
# async fn run(attio: attio_client::Client, ids: Vec<String>) {
let mut upserts = attio.workspaces().upsert_many(\"workspace_id\", ids, |workspace, id| workspace.workspace_id(id));
while let Some(done) = upserts.next().await {
    println!(\"{}: {}\", done.input, done.result.is_ok());
}
# }
```"
    "api-records" Records RecordId RecordWrite Record:
"Updates many records of the object: each input is the id of one and what to write to it.

```no_run
# async fn run(attio: attio_client::Client, budgets: Vec<(attio_client::RecordId, f64)>) {
use attio_client::Custom;

let mut updates = attio.records(\"projects\").update_many(budgets, |project, budget| {
    project.attribute(\"budget\", Custom::number(*budget))
});
while let Some(done) = updates.next().await {
    println!(\"{}: {}\", done.input.0, done.result.is_ok());
}
# }
```"
"Creates or updates many records of the object, each found by the attribute that is named.

```no_run
# async fn run(attio: attio_client::Client) {
use attio_client::Custom;

let codes = [\"P-1\", \"P-2\"];
let mut upserts = attio
    .records(\"projects\")
    .upsert_many(\"code\", codes, |project, code| project.attribute(\"code\", Custom::text(*code)));
while let Some(done) = upserts.next().await {
    println!(\"{}: {}\", done.input, done.result.is_ok());
}
# }
```"
    "api-activity-records" ActivityRecords ActivityRecordId ActivityRecordWrite ActivityRecord:
"Updates many records of the activity: each input is the id of one and what to write to it."
"Creates or updates many records of the activity, each found by the attribute that is named."
}
