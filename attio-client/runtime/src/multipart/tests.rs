use bytes::Bytes;

use super::{Multipart, Part};
use crate::body::Body;

async fn text(form: Multipart) -> (String, Bytes, Option<u64>) {
    let (content_type, body) = form.into_body().unwrap();
    let size = body.size();
    let bytes = body.collect(1 << 20).await.unwrap();
    (content_type.to_str().unwrap().to_owned(), bytes, size)
}

#[tokio::test]
async fn parts_are_written_as_browsers_do() {
    let form = Multipart::new()
        .boundary("B")
        .text("title", "Hi")
        .value("tags", &["a", "b"])
        .value("absent", &None::<i64>)
        .value("options", &serde_json::json!({"deep": [1]}))
        .part(
            "file",
            Part::new("data")
                .filename("a\"\r\nb.txt")
                .content_type("text/plain"),
        );
    let (content_type, bytes, size) = text(form).await;
    assert_eq!(content_type, "multipart/form-data; boundary=B");
    assert_eq!(size, Some(bytes.len() as u64));
    assert_eq!(
        bytes,
        "--B\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\nHi\r\n\
         --B\r\nContent-Disposition: form-data; name=\"tags\"\r\n\r\na\r\n\
         --B\r\nContent-Disposition: form-data; name=\"tags\"\r\n\r\nb\r\n\
         --B\r\nContent-Disposition: form-data; name=\"options\"\r\nContent-Type: application/json\r\n\r\n{\"deep\":[1]}\r\n\
         --B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a%22%0D%0Ab.txt\"\r\nContent-Type: text/plain\r\n\r\ndata\r\n\
         --B--\r\n"
    );
}

#[tokio::test]
async fn an_empty_form_is_still_a_form() {
    assert_eq!(text(Multipart::new().boundary("B")).await.1, "--B--\r\n");
}

#[test]
fn boundaries_differ() {
    let content_type = || Multipart::new().into_body().unwrap().0;
    assert_ne!(content_type(), content_type());
}

#[test]
fn a_content_type_cannot_add_headers() {
    let part = Part::new(Body::empty()).content_type("a/b\r\nX: y");
    assert!(Multipart::new().part("p", part).into_body().is_err());
}
