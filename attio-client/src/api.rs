//! The generated client: everything that `spec/attio.yaml` describes.

attio_runtime::client! {
    spec = "spec/attio.yaml",
    groups = tags,
    features = per_tag,
    envelope = "data",
    kinds = crate::kinds,
    error = crate::Error,
    defaults = crate::limits::defaults,
    traits = both,
    webhooks = types,
    formats = {
        "date-time" = ::attio_runtime::jiff::Timestamp,
        "uuid" = ::attio_runtime::uuid::Uuid,
    },
}
