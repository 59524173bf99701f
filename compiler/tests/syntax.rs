//! The lexer and the parser, snippet by snippet.

use aw::base::{FileId, Idx};
use aw::diag::Diagnostics;
use aw::syntax::ast::Ast;

fn parse(text: &str) -> (Ast, Diagnostics) {
    let mut diags = Diagnostics::default();
    let ast = aw::syntax::parse(FileId::new(0), text, &mut diags);
    (ast, diags)
}

fn errors(text: &str) -> String {
    let (_, diags) = parse(text);
    let mut out = String::new();
    for d in &diags.list {
        let before = &text[..d.span().lo as usize];
        let line = before.matches('\n').count() + 1;
        let column = d.span().lo as usize - before.rfind('\n').map_or(0, |n| n + 1) + 1;
        out.push_str(&format!("{line}:{column} {} {} | {}", d.code, d.message, d.labels[0].text));
        if let Some(help) = &d.help {
            out.push_str(&format!(" | {help}"));
        }
        out.push('\n');
    }
    out
}

#[test]
fn ordinary_programs() {
    for text in [include_str!("syntax/ordinary.aw"), include_str!("syntax/wide.aw")] {
        assert_eq!(errors(text), "");
    }
}
