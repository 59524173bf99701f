//! Tables of .NET's own results (`tests/numbers.txt` beside this file's crate was printed by .NET).

use super::format::{Integer, floating, integer};
use super::parse::{self, ParseError, style};

fn units(text: &str) -> Vec<u16> {
    text.encode_utf16().collect()
}

fn double(value: f64, format: &str) -> String {
    match floating(value, false, &units(format)) {
        Ok(text) => String::from_utf16_lossy(&text),
        Err(_) => "FormatException".to_string(),
    }
}

fn long(value: i64, width: u32, format: &str) -> String {
    match integer(Integer::signed(value, width), &units(format)) {
        Ok(text) => String::from_utf16_lossy(&text),
        Err(_) => "FormatException".to_string(),
    }
}

#[test]
fn shortest_texts() {
    let table: [(f64, &str); 18] = [
        (0.0, "0"),
        (-0.0, "-0"),
        (1.0, "1"),
        (0.1, "0.1"),
        (0.1 + 0.2, "0.30000000000000004"),
        (1e15, "1000000000000000"),
        (1e16, "10000000000000000"),
        (1e17, "1E+17"),
        (123_456_789_012_345_680.0, "1.2345678901234568E+17"),
        (1e-4, "0.0001"),
        (1e-5, "1E-05"),
        (1.5e-7, "1.5E-07"),
        (f64::MAX, "1.7976931348623157E+308"),
        (5e-324, "5E-324"),
        (f64::NAN, "NaN"),
        (f64::INFINITY, "Infinity"),
        (f64::NEG_INFINITY, "-Infinity"),
        (100.0, "100"),
    ];
    for (value, text) in table {
        assert_eq!(double(value, ""), text);
    }
}

/// Each line: kind, value, format, result, separated by `|`.
#[test]
#[cfg_attr(miri, ignore = "too slow")]
fn formats_agree_with_dotnet() {
    let table = include_str!("../../tests/data/formats.txt");
    let mut wrong = Vec::new();
    for line in table.lines().filter(|line| !line.is_empty()) {
        let parts: Vec<&str> = line.split('|').collect();
        let [kind, value, format, expected] = parts[..] else { panic!("{line}") };
        let format_units = units(format);
        let result = match kind {
            "d" => floating(value.parse().unwrap(), false, &format_units),
            "f" => floating(value.parse::<f32>().unwrap().into(), true, &format_units),
            "i" => integer(Integer::signed(value.parse().unwrap(), 32), &format_units),
            "l" => integer(Integer::signed(value.parse().unwrap(), 64), &format_units),
            "b" => integer(Integer::unsigned(value.parse().unwrap()), &format_units),
            "u" => integer(Integer::unsigned(value.parse().unwrap()), &format_units),
            _ => panic!("{line}"),
        };
        let result = result.map_or("FormatException".to_string(), |text| String::from_utf16_lossy(&text));
        if result != expected {
            wrong.push(format!("{line}  ≠  {result}"));
        }
    }
    assert!(wrong.is_empty(), "{} differ:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn newer_formats() {
    assert_eq!(long(5, 32, "B"), "101");
    assert_eq!(long(5, 32, "B8"), "00000101");
    assert_eq!(long(-1, 8, "X"), "FF");
    assert_eq!(long(-1, 32, "x8"), "ffffffff");
    assert_eq!(long(12, 32, "R"), "FormatException");
    assert_eq!(double(1.5, "D"), "FormatException");
}

#[test]
fn integers_are_parsed_as_dotnet_does() {
    let int = |text: &str| parse::integer(&units(text), style::INTEGER, 32, true).map(|bits| bits as i64);
    assert_eq!(int("42"), Ok(42));
    assert_eq!(int("  -42 "), Ok(-42));
    assert_eq!(int("+7"), Ok(7));
    assert_eq!(int("2147483647"), Ok(2_147_483_647));
    assert_eq!(int("-2147483648"), Ok(-2_147_483_648));
    assert_eq!(int("2147483648"), Err(ParseError::Overflow));
    assert_eq!(int("99999999999999999999999999999999"), Err(ParseError::Overflow));
    assert_eq!(int("00000000000000000000000000000000007"), Ok(7));
    for bad in ["", " ", "-", "1 2", "1.0", "1,000", "0x10", "abc", "--1", "１"] {
        assert_eq!(int(bad), Err(ParseError::Format), "{bad:?}");
    }
    assert_eq!(parse::integer(&units("1,000"), style::INTEGER | style::THOUSANDS, 32, true), Ok(1000));
    assert_eq!(parse::integer(&units("ff"), style::HEX, 32, true), Ok(255));
    assert_eq!(parse::integer(&units("-1"), style::INTEGER, 8, false), Err(ParseError::Overflow));
    assert_eq!(parse::integer(&units("256"), style::INTEGER, 8, false), Err(ParseError::Overflow));
    assert_eq!(parse::integer(&units("18446744073709551615"), style::INTEGER, 64, false), Ok(u64::MAX));
    assert_eq!(parse::integer(&units("18446744073709551616"), style::INTEGER, 64, false), Err(ParseError::Overflow));
}

#[test]
fn doubles_are_parsed_as_dotnet_does() {
    let double = |text: &str| parse::floating(&units(text), style::FLOAT | style::THOUSANDS);
    assert_eq!(double("1.5"), Ok(1.5));
    assert_eq!(double(" -1.5e3 "), Ok(-1500.0));
    assert_eq!(double("1,234.5"), Ok(1234.5));
    assert_eq!(double(".5"), Ok(0.5));
    assert_eq!(double("5."), Ok(5.0));
    assert_eq!(double("1e400"), Ok(f64::INFINITY));
    assert_eq!(double("-1e400"), Ok(f64::NEG_INFINITY));
    assert_eq!(double("1e-400"), Ok(0.0));
    assert_eq!(double("Infinity"), Ok(f64::INFINITY));
    assert_eq!(double("-infinity"), Ok(f64::NEG_INFINITY));
    assert!(double("NaN").is_ok_and(f64::is_nan));
    assert_eq!(double("-0").map(f64::to_bits), Ok((-0.0f64).to_bits()));
    assert_eq!(double("0.1"), Ok(0.1));
    assert_eq!(double("123456789012345678901234567890"), Ok(123_456_789_012_345_678_901_234_567_890.0));
    for bad in ["", "e5", "1e", "abc", "1.2.3", "--1", "∞", "inf"] {
        assert_eq!(double(bad), Err(ParseError::Format), "{bad:?}");
    }
}
