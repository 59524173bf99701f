//! Strings as a program sees them.

use super::search::{lower, upper};
use super::{Str, aw_string_concat2, aw_string_join, compare};
use crate::testing::inside;
use crate::{array, entry, gc};
use std::ptr::null_mut;

fn s(text: &str) -> Str {
    Str::new(text).unwrap_or(Str::NULL)
}

fn strings(texts: &[&str]) -> *mut aw_abi::Object {
    // SAFETY: an array of strings of this length.
    unsafe {
        let array = array::new(entry::well_known().string_array, texts.len() as i64).unwrap_or(null_mut());
        for (i, text) in texts.iter().enumerate() {
            gc::store(array::elements(array).cast::<*mut aw_abi::Object>().add(i), s(text).object());
        }
        array
    }
}

fn split(text: &str, separator: &str, most: i32, options: i32) -> Vec<String> {
    let array = super::change::aw_string_split(s(text), strings(&[separator]), most, options).value;
    super::strings_of(array).iter().map(ToString::to_string).collect()
}

#[test]
fn text_goes_in_and_comes_out() {
    inside(|| {
        for text in ["", "abc", "grüße", "日本", "😀 smile"] {
            assert_eq!(s(text).to_string(), text);
        }
        assert_eq!(s("😀").len(), 2);
        let lone = Str::from_units(&[0xd83d, 0x61]).unwrap_or(Str::NULL);
        assert_eq!(lone.to_string(), "\u{fffd}a");
    });
}

#[test]
fn null_is_empty_when_joined() {
    inside(|| {
        assert_eq!(aw_string_concat2(Str::NULL, Str::NULL).value.len(), 0);
        assert!(!aw_string_concat2(Str::NULL, Str::NULL).value.is_null());
        assert_eq!(aw_string_concat2(s("a"), Str::NULL).value.to_string(), "a");
        assert_eq!(aw_string_concat2(s("a"), s("b")).value.to_string(), "ab");
        assert_eq!(aw_string_join(s(", "), strings(&["a", "b", "c"]), 0, 3).value.to_string(), "a, b, c");
        assert_eq!(aw_string_join(s(", "), strings(&["a", "b", "c"]), 1, 1).value.to_string(), "b");
    });
}

#[test]
fn comparison_is_ordinal() {
    inside(|| {
        assert!(compare(s("a"), s("b")) < 0);
        assert!(compare(s("a"), s("B")) > 0);
        assert!(compare(s("ab"), s("a")) > 0);
        assert_eq!(compare(s("a"), s("a")), 0);
        assert!(compare(Str::NULL, s("")) < 0);
    });
}

#[test]
fn case_maps_are_simple() {
    let upper = |c: char| char::from_u32(upper(c as u16).into());
    assert_eq!([upper('a'), upper('ä'), upper('ß'), upper('ÿ')], ['A', 'Ä', 'ß', 'Ÿ'].map(Some));
    assert_eq!(lower('Σ' as u16), 'σ' as u16);
}

#[test]
fn split_follows_its_options() {
    inside(|| {
        assert_eq!(split("a,b,,c", ",", i32::MAX, 0), ["a", "b", "", "c"]);
        assert_eq!(split("a,b,,c", ",", i32::MAX, 1), ["a", "b", "c"]);
        assert_eq!(split("a,b,,c", ",", 2, 0), ["a", "b,,c"]);
        assert_eq!(split(",,a,b", ",", 2, 1), ["a", "b"]);
        assert_eq!(split(" a , b ", ",", i32::MAX, 2), ["a", "b"]);
        assert_eq!(split("", ",", i32::MAX, 0), [""]);
        assert_eq!(split("", ",", i32::MAX, 1), [""; 0]);
        assert_eq!(split("aXXbXXc", "XX", i32::MAX, 0), ["a", "b", "c"]);
    });
}
