//! Comments without their three bodies: on a record, on an entry, or in a thread.

#![cfg(feature = "api-comments")]

use crate::types::{
    CommentAuthor, CommentEntryTarget, CommentInput, CommentOnEntry, CommentOnRecord,
    CommentOnThread, CommentRecordTarget, EntryId, RecordId, ThreadId, WorkspaceMemberId,
};
use crate::{Comments, requests};

impl Comments {
    /// Begins a thread on a record.
    ///
    /// It is [`create`](Self::create) with a [`CommentOnRecord`]; that has a time to set as well.
    ///
    /// ```no_run
    /// use attio_client::{Client, PersonId, WorkspaceMemberId};
    ///
    /// # async fn run(attio: Client, ada: PersonId, me: WorkspaceMemberId) -> Result<(), attio_client::Error> {
    /// let question = attio.comments().on_record("people", ada, me, "Who knows her?").send().await?;
    /// attio.comments().reply(question.thread_id, me, "I do").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn on_record(
        &self,
        object: impl Into<String>,
        record: impl Into<RecordId>,
        author: WorkspaceMemberId,
        content: impl Into<String>,
    ) -> requests::CommentsCreate {
        let target = CommentRecordTarget::new(object, record.into());
        let comment = CommentOnRecord::new(content, CommentAuthor::new(author), target);
        self.create(&CommentInput::from(comment))
    }

    /// Begins a thread on an entry.
    pub fn on_entry(
        &self,
        list: impl Into<String>,
        entry: EntryId,
        author: WorkspaceMemberId,
        content: impl Into<String>,
    ) -> requests::CommentsCreate {
        let target = CommentEntryTarget::new(list, entry);
        let comment = CommentOnEntry::new(content, CommentAuthor::new(author), target);
        self.create(&CommentInput::from(comment))
    }

    /// Answers in a thread.
    pub fn reply(
        &self,
        thread: ThreadId,
        author: WorkspaceMemberId,
        content: impl Into<String>,
    ) -> requests::CommentsCreate {
        let comment = CommentOnThread::new(content, CommentAuthor::new(author), thread);
        self.create(&CommentInput::from(comment))
    }
}
