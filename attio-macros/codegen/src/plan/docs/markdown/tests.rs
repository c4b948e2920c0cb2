use super::tame;

#[test]
fn prose_of_documents_is_harmless() {
    for (given, expected) in [
        ("Plain.", "Plain."),
        ("```\nlet x = 1;\n```", "```text\nlet x = 1;\n```"),
        ("```json\n{}\n```\nafter", "```text\n{}\n```\nafter"),
        ("~~~rust\nx\n~~~", "~~~text\nx\n~~~"),
        ("```\nnever closed", "```text\nnever closed\n```"),
        ("    indented code", "indented code"),
        ("a\n\n    indented", "a\n\n  indented"),
        ("a <b>bold</b> claim", "a \\<b>bold\\</b> claim"),
        ("an `<inline>` tag", "an `<inline>` tag"),
        ("a lone ` tick", "a lone \\` tick"),
        (
            "see [the docs](https://a.b/c) now",
            "see [the docs](https://a.b/c) now",
        ),
        (
            "see [the docs](/reference/x)",
            "see \\[the docs](/reference/x)",
        ),
        ("a list[0] and [x]", "a list\\[0\\] and \\[x\\]"),
        ("at https://a.b/c?d=1, say", "at <https://a.b/c?d=1>, say"),
        ("<https://a.b>", "<https://a.b>"),
        ("# Heading #", "**Heading**"),
        ("- item\n    - inner", "- item\n  - inner"),
    ] {
        assert_eq!(tame(given), expected, "{given:?}");
    }
}
