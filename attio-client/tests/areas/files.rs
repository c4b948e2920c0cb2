//! Files and folders, against the fake.

use attio_client::runtime::Part;
use attio_client::types::{ErrorCode, FileEntry, StorageProvider, StoredFile};
use attio_client::{Client, FileId};

use crate::support::*;

async fn upload(attio: &Client, name: &str, content: &'static [u8]) -> StoredFile {
    let part = Part::new(content).filename(name).content_type("text/plain");
    attio
        .files()
        .upload(part, "people", ada())
        .send()
        .await
        .expect("a file")
}

async fn folder(attio: &Client, name: &str) -> FileId {
    let folder = attio.files().create_folder("people", ada(), name);
    match folder.send().await.expect("a folder") {
        FileEntry::Folder(folder) => folder.id.file_id,
        other => panic!("not a folder: {other:?}"),
    }
}

#[tokio::test]
async fn a_life_of_a_file() {
    let (fake, attio) = start(workspace()).await;
    let content = b"--\r\nnot a boundary\r\n--\r\n";
    let file = upload(&attio, "notes.txt", content).await;
    assert_eq!(file.name, "notes.txt");
    assert_eq!(file.content_type.as_deref(), Some("text/plain"));
    assert_eq!(
        file.content_size,
        Some(content.len().try_into().expect("a small file"))
    );
    assert_eq!(
        (file.object_slug.as_str(), file.record_id),
        ("people", ada())
    );
    let id = file.id.file_id;
    let read = attio.files().get(id).send().await.expect("the file");
    assert!(matches!(read, FileEntry::File(read) if read == file));
    let kept = attio.files().download(id).send().await.expect("content");
    let bytes = kept.collect(1000).await.expect("bytes");
    assert_eq!(bytes, content.as_slice());
    let last = fake.requests().pop().expect("a request");
    assert_eq!(
        last.header("authorization"),
        None,
        "the link wants no token"
    );
    attio.files().delete(id).send().await.expect("deleted");
    assert!(
        attio
            .files()
            .get(id)
            .send()
            .await
            .expect_err("gone")
            .is_not_found()
    );
}

#[tokio::test]
async fn folders_hold_files_and_pages_go_on_by_cursor() {
    let (_fake, attio) = start(workspace()).await;
    let contracts = folder(&attio, "Contracts").await;
    let part = Part::new(b"1".as_slice()).filename("1.txt");
    let inside = attio
        .files()
        .upload(part, "people", ada())
        .parent_folder_id(contracts);
    let inside = inside.send().await.expect("a file");
    assert_eq!(inside.parent_folder_id, Some(contracts));
    upload(&attio, "2.txt", b"2").await;
    let list = || attio.files().list("people", ada());
    let found = list()
        .parent_folder_id(contracts)
        .send()
        .await
        .expect("a page");
    assert_eq!(found.data.len(), 1);
    assert!(found.pagination.next_cursor.is_none());
    let first = list().limit(2).send().await.expect("a page");
    let cursor = first.pagination.next_cursor.expect("more");
    let second = list()
        .limit(2)
        .cursor(&cursor)
        .send()
        .await
        .expect("a page");
    assert_eq!((first.data.len(), second.data.len()), (2, 1));
    assert!(second.pagination.next_cursor.is_none());
    assert!(
        attio
            .files()
            .list("companies", acme())
            .send()
            .await
            .expect("a page")
            .data
            .is_empty()
    );
}

#[tokio::test]
async fn other_services_keep_files_too() {
    let (_fake, attio) = start(workspace()).await;
    let files = attio.files();
    let made = files.connect_file("people", ada(), StorageProvider::Dropbox, "id:1");
    let made = made.send().await.expect("a file");
    let FileEntry::ConnectedFile(made) = made else {
        panic!("not connected: {made:?}");
    };
    assert_eq!(made.external_provider_file_id, "id:1");
    let of_dropbox = attio
        .files()
        .list("people", ada())
        .storage_provider(StorageProvider::Dropbox);
    assert_eq!(of_dropbox.send().await.expect("a page").data.len(), 1);
    let error = attio
        .files()
        .download(made.id.file_id)
        .send()
        .await
        .expect_err("not ours");
    assert_eq!(error.code(), Some(&ErrorCode::ValidationType));
}

#[tokio::test]
async fn what_attio_refuses() {
    let (_fake, attio) = start(workspace()).await;
    let part = || Part::new(b"1".as_slice()).filename("1.txt");
    let error = attio
        .files()
        .upload(part(), "people", nobody())
        .send()
        .await
        .expect_err("nobody");
    assert!(error.is_not_found());
    let nowhere: FileId = NOBODY.parse().expect("an id");
    let upload = attio
        .files()
        .upload(part(), "people", ada())
        .parent_folder_id(nowhere);
    let error = upload.send().await.expect_err("no such folder");
    assert_eq!(error.code(), Some(&ErrorCode::ValueNotFound));
    let large = vec![0; 50 * 1024 * 1024 + 1];
    let error = attio
        .files()
        .upload(Part::new(large), "people", ada())
        .send()
        .await;
    assert_eq!(
        error
            .expect_err("too large")
            .status()
            .map(|one| one.as_u16()),
        Some(413)
    );
    let error = attio
        .files()
        .list("people", ada())
        .limit(201)
        .send()
        .await
        .expect_err("too many");
    assert_eq!(error.code(), Some(&ErrorCode::ValidationType));
}
