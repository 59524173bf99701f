//! The lexer and the parser, snippet by snippet: tokens, shapes of trees, errors, hostile input.

use aw::base::{FileId, Idx};
use aw::diag::Diagnostics;
use aw::syntax::ast::Ast;
use aw::syntax::token::Tokens;
use expect_test::Expect;

#[path = "syntax/errors.rs"]
mod errors;
#[path = "syntax/exprs.rs"]
mod exprs;
#[path = "syntax/hostile.rs"]
mod hostile;
#[path = "syntax/items.rs"]
mod items;
#[path = "syntax/patterns.rs"]
mod patterns;
#[path = "syntax/stmts.rs"]
mod stmts;
#[path = "syntax/tokens.rs"]
mod tokens;

const ORDINARY: &str = include_str!("syntax/ordinary.aw");
const WIDE: &str = include_str!("syntax/wide.aw");

fn file() -> FileId {
    FileId::new(0)
}

fn parse(text: &str) -> (Ast, Diagnostics) {
    let mut diags = Diagnostics::default();
    let ast = aw::syntax::parse(file(), text, &mut diags);
    (ast, diags)
}

fn lex(text: &str) -> (Tokens, Diagnostics) {
    let mut diags = Diagnostics::default();
    let tokens = aw::syntax::lex(file(), text, &mut diags);
    (tokens, diags)
}

/// Findings one a line: place, code, message, label and help.
fn render(text: &str, diags: &Diagnostics) -> String {
    let mut out = String::new();
    for d in &diags.list {
        let before = &text[..d.span().lo as usize];
        let line = before.matches('\n').count() + 1;
        let column = d.span().lo as usize - before.rfind('\n').map_or(0, |n| n + 1) + 1;
        out.push_str(&format!("{line}:{column} {} {}", d.code, d.message));
        if !d.labels[0].text.is_empty() {
            out.push_str(&format!(" | {}", d.labels[0].text));
        }
        if let Some(help) = &d.help {
            out.push_str(&format!(" | help: {help}"));
        }
        out.push('\n');
    }
    out
}

/// The shape of the tree of `text`; errors, if any, come first.
fn check(text: &str, expect: Expect) {
    let (ast, diags) = parse(text);
    expect.assert_eq(&format!("{}{}", render(text, &diags), aw::syntax::print::shape(&ast)));
}

/// Only the errors of `text`.
fn check_errors(text: &str, expect: Expect) {
    let (_, diags) = parse(text);
    expect.assert_eq(&render(text, &diags));
}

#[test]
fn ordinary_programs_parse() {
    for text in [ORDINARY, WIDE] {
        let (_, diags) = parse(text);
        assert_eq!(render(text, &diags), "");
    }
}

#[test]
fn tree_with_places() {
    let text = "using A.B;\nint x = F(1, $\"a{x,2:N}\");\nclass C { int P => x; }\n";
    let (ast, _) = parse(text);
    expect_test::expect![[r#"
        1:1     using A.B
        2:1     Local int
        2:5       Var x
        2:9         Call
        2:9           Name F
        2:11          1
        2:14          Interpolated
                        Text "a"
        2:17            Hole :N
        2:18              Name x
        2:20              align: 2
        3:1     TypeDecl class C
        3:11      Property int P
        3:20        => Name x
    "#]]
    .assert_eq(&aw::syntax::print::ast(&ast, text));
}
