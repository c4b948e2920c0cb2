//! The same for entries, which are found by the record that they are of.

#![cfg(feature = "api-entries")]

use attio_runtime::{Bulk, Pending};

use super::Many;
use crate::{Error, requests, types};

impl crate::Entries {
    /// Updates many entries of the list: each input is the id of one and what to write to it.
    ///
    /// ```no_run
    /// # async fn run(attio: attio_client::Client, won: Vec<attio_client::types::EntryId>) {
    /// use attio_client::Custom;
    ///
    /// let won = won.into_iter().map(|id| (id, "Won"));
    /// let mut updates = attio.entries("sales").update_many(won, |entry, stage| {
    ///     entry.attribute("stage", Custom::status(*stage))
    /// });
    /// while let Some(done) = updates.next().await {
    ///     println!("{}: {}", done.input.0, done.result.is_ok());
    /// }
    /// # }
    /// ```
    pub fn update_many<I, V, W>(
        &self,
        inputs: I,
        mut write: W,
    ) -> Many<I, impl FnMut(&I::Item) -> Pending<types::Entry, Error> + use<I, V, W>, types::Entry>
    where
        I: IntoIterator<Item = (types::EntryId, V)>,
        W: FnMut(requests::EntryWrite, &V) -> requests::EntryWrite,
    {
        let area = self.clone();
        Bulk::new(inputs, move |(id, values): &(types::EntryId, V)| {
            write(area.update(*id), values).send()
        })
    }

    /// Puts many records of an object on the list, or updates their entries: each input is the id of a record and what
    /// to write to its entry.
    ///
    /// ```no_run
    /// # async fn run(attio: attio_client::Client, leads: Vec<attio_client::RecordId>) {
    /// use attio_client::Custom;
    ///
    /// let leads = leads.into_iter().map(|company| (company, "Lead"));
    /// let mut upserts = attio.entries("sales").upsert_many("companies", leads, |entry, stage| {
    ///     entry.attribute("stage", Custom::status(*stage))
    /// });
    /// while let Some(done) = upserts.next().await {
    ///     println!("{}: {}", done.input.0, done.result.is_ok());
    /// }
    /// # }
    /// ```
    pub fn upsert_many<I, V, W>(
        &self,
        parent_object: &str,
        inputs: I,
        mut write: W,
    ) -> Many<I, impl FnMut(&I::Item) -> Pending<types::Entry, Error> + use<I, V, W>, types::Entry>
    where
        I: IntoIterator<Item = (types::RecordId, V)>,
        W: FnMut(requests::EntryWrite, &V) -> requests::EntryWrite,
    {
        let (area, object) = (self.clone(), parent_object.to_owned());
        Bulk::new(inputs, move |(id, values): &(types::RecordId, V)| {
            write(area.upsert(&object, *id), values).send()
        })
    }
}
