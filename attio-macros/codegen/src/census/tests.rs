use super::Census;

#[test]
fn only_what_editors_do_not_take_is_in_excess() {
    let advice = |tokens| {
        let census = Census {
            tokens,
            ..Census::default()
        };
        census.excess()
    };
    assert_eq!(advice(2_000_000), None);
    let advice = advice(2_000_001).expect("one token too many");
    assert!(advice.starts_with("2000001 tokens"), "{advice}");
    assert!(advice.contains("`only`"), "{advice}");
}
