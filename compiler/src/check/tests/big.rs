//! Long left spines are no nesting: none of these may overflow the stack, or take long.

use super::*;

const MANY: usize = 100_000;

#[test]
fn a_hundred_thousand_plus() {
    assert_eq!(errors(&format!("int x = 1; int y = x{};", " + x".repeat(MANY))), "");
    assert_eq!(errors(&format!("int y = 1{};", " + 1".repeat(MANY))), "");
}

#[test]
fn a_long_concatenation() {
    let one = format!("string s = \"a\"{};", " + \"b\"".repeat(MANY));
    assert_eq!(errors(&one), "");
    let values = format!("int n = 1; string s = \"a\"{};", " + n".repeat(MANY));
    assert_eq!(errors(&values), "");
}

#[test]
fn a_long_chain_of_calls() {
    assert_eq!(errors(&format!("string s = \"\"; s = s{};", ".Trim()".repeat(MANY))), "");
}

#[test]
fn a_long_else_if() {
    let arms = "else if (x == 1) x = 2; ".repeat(MANY);
    assert_eq!(errors(&format!("int x = 0; if (x == 0) x = 1; {arms}")), "");
}

#[test]
fn a_long_and() {
    assert_eq!(errors(&format!("bool b = true; b = b{};", " && b".repeat(MANY))), "");
}

/// With two choices for every level even remembering does not help (nor does it help other compilers).
#[test]
fn nested_lambdas_with_choices() {
    let depth = 30;
    let head = "F(x => ".repeat(depth);
    let tail = ")".repeat(depth);
    let text = format!(
        "class C {{ static int F(Func<int, int> f) => 0; static int F(Func<string, int> f) => 0;
         static void Main() {{ int r = {head}x.Length{tail}; }} }}"
    );
    assert!(errors(&text).contains("AW9002"), "{}", errors(&text));
}

/// Each level would be checked twice or more if trials were not remembered.
#[test]
fn nested_lambdas() {
    let depth = 30;
    let head = "F(x => ".repeat(depth);
    let tail = ")".repeat(depth);
    let text = format!(
        "class C {{ static T F<T>(Func<int, T> f) => f(1); static void F(Action<string, int> f) {{ }} static void Main() {{ int r = {head}x + 1{tail}; }} }}"
    );
    assert_eq!(errors(&text), "");
}
