//! Numbers: ranges, and integers that are written as floats.

use super::{decode, encode, errors};

#[test]
fn integers_have_their_ranges() {
    assert_eq!(decode::<i8>("-128"), i8::MIN);
    assert_eq!(decode::<u8>("255"), u8::MAX);
    assert_eq!(decode::<i32>("-2147483648"), i32::MIN);
    assert_eq!(decode::<u32>("4294967295"), u32::MAX);
    assert_eq!(decode::<i64>("-9223372036854775808"), i64::MIN);
    assert_eq!(decode::<u64>("18446744073709551615"), u64::MAX);
    for (text, tree) in [
        errors::<i8>("128"),
        errors::<u8>("-1"),
        errors::<i16>("32768"),
        errors::<u16>("65536"),
        errors::<i32>("18446744073709551615"),
        errors::<u32>("-1"),
        errors::<i64>("9223372036854775808"),
        errors::<u64>("-1"),
    ] {
        assert_eq!(text, tree);
        assert!(text.starts_with("invalid value: integer `"), "{text}");
    }
    assert_eq!(
        errors::<u8>("300").0,
        "invalid value: integer `300`, expected u8"
    );
    assert_eq!(
        errors::<i64>("9223372036854775808").0,
        "invalid value: integer `9223372036854775808`, expected i64"
    );
}

#[test]
fn a_float_without_a_fraction_is_an_integer() {
    assert_eq!(decode::<i64>("5.0"), 5);
    assert_eq!(decode::<i64>("-1e3"), -1000);
    assert_eq!(decode::<u64>("1e19"), 10_000_000_000_000_000_000);
    assert_eq!(decode::<i16>("5.0"), 5);
    assert_eq!(decode::<Option<i64>>("5.0"), Some(5));
    for (text, tree) in [
        errors::<i64>("5.5"),
        errors::<i64>("9223372036854775808.0"),
        errors::<i64>("1e300"),
        errors::<u64>("-1.0"),
        errors::<u8>("256.0"),
        errors::<i32>("0.1"),
    ] {
        assert_eq!(text, tree);
        assert!(
            text.starts_with("invalid value: floating point `"),
            "{text}"
        );
    }
}

#[test]
fn an_integer_is_a_number() {
    assert_eq!(decode::<f64>("5"), 5.0);
    assert_eq!(decode::<f32>("5"), 5.0);
    assert_eq!(decode::<Option<f64>>("-5"), Some(-5.0));
    assert_eq!(encode(&decode::<f64>("1e300")), "1e+300");
}

#[test]
fn leaves_refuse_other_kinds() {
    assert_eq!(
        errors::<bool>("1").0,
        "invalid type: integer `1`, expected a boolean"
    );
    assert_eq!(
        errors::<String>("1").0,
        "invalid type: integer `1`, expected a string"
    );
    assert_eq!(
        errors::<i64>("\"1\"").0,
        "invalid type: string \"1\", expected i64"
    );
    assert_eq!(
        errors::<u16>("true").0,
        "invalid type: boolean `true`, expected u16"
    );
    assert_eq!(
        errors::<Vec<String>>("[1]").0,
        "invalid type: integer `1`, expected a string"
    );
}
