//! Same bytes in, same tokens out: twice in one thread, and in two at once.

use std::thread;

use attio_tests::{Case, cases, root};

fn expand(cases: &[Case]) -> Vec<String> {
    let one = |case: &Case| {
        let generated = case.generate();
        let messages: Vec<_> = generated.messages.iter().chain(&generated.notes).collect();
        format!(
            "{}\n{messages:?}\n{:?}\n{:?}",
            generated.tokens, generated.files, generated.census
        )
    };
    cases.iter().map(one).collect()
}

#[test]
fn expansions_do_not_depend_on_the_run() {
    let mut all = cases(&root().join("tests/codegen"));
    all.extend(cases(&root().join("tests/errors")));
    let first = expand(&all);
    let (second, third) = thread::scope(|scope| {
        let one = scope.spawn(|| expand(&all));
        let other = scope.spawn(|| expand(&all));
        (
            one.join().expect("no panic"),
            other.join().expect("no panic"),
        )
    });
    for (index, case) in all.iter().enumerate() {
        assert_eq!(first[index], second[index], "{}", case.name);
        assert_eq!(first[index], third[index], "{}", case.name);
    }
}
