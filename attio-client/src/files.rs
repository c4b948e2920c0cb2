//! Files without their three bodies: a folder, and files and folders that another store holds.

#![cfg(feature = "api-files")]

use crate::types::{
    ConnectedFileInput, ConnectedFolderInput, FileEntryInput, FolderInput, RecordId,
    StorageProvider,
};
use crate::{Files, requests};

impl Files {
    /// Makes a folder on a record.
    ///
    /// It is [`create`](Self::create) with a [`FolderInput`]; that has a folder to be in as well.
    ///
    /// ```no_run
    /// use attio_client::{Client, CompanyId};
    ///
    /// # async fn run(attio: Client, acme: CompanyId) -> Result<(), attio_client::Error> {
    /// attio.files().create_folder("companies", acme, "Offers").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_folder(
        &self,
        object: impl Into<String>,
        record: impl Into<RecordId>,
        name: impl Into<String>,
    ) -> requests::FilesCreate {
        let folder = FolderInput::new(object, record.into(), name);
        self.create(&FileEntryInput::from(folder))
    }

    /// Links a file that a store of files holds, by its id there.
    pub fn connect_file(
        &self,
        object: impl Into<String>,
        record: impl Into<RecordId>,
        store: StorageProvider,
        id: impl Into<String>,
    ) -> requests::FilesCreate {
        let file = ConnectedFileInput::new(object, record.into(), store, id);
        self.create(&FileEntryInput::from(file))
    }

    /// Links a folder that a store of files holds, by its id there.
    pub fn connect_folder(
        &self,
        object: impl Into<String>,
        record: impl Into<RecordId>,
        store: StorageProvider,
        id: impl Into<String>,
    ) -> requests::FilesCreate {
        let folder = ConnectedFolderInput::new(object, record.into(), store, id);
        self.create(&FileEntryInput::from(folder))
    }
}
