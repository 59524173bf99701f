//! After an error: skip to where the statement, member or element ends, by whole brackets.
//!
//! ```text
//! x = F(1 + , 2);  y = 3;     the error is at `,`; the parenthesis is skipped whole, `;` ends the statement
//! int a = ;                   the error is at `;`, which ends it at once
//! ```

use super::error::SyntaxError;
use super::*;

/// Reports `error` and skips to the end of a statement: past its `;` or `}`, or before a `}` or a line that starts
/// a statement or declaration. Consumes at least one token if `start` is still the next one.
pub(super) fn statement(inp: &mut In<'_, '_>, start: usize, error: SyntaxError) {
    inp.state().report(error);
    let first = pos(inp);
    loop {
        match peek(inp) {
            T::Eof | T::RBrace => break,
            T::Semi => {
                bump(inp);
                return;
            }
            T::LBrace => {
                skip_bracket(inp);
                // A block ends most statements; `} while`, `} else` and their like are read as garbage anyway.
                return;
            }
            kind if pos(inp) > first && starts_unit(kind) && fresh_line(inp) => break,
            kind if kind.is_open() => skip_bracket(inp),
            _ => bump(inp),
        }
    }
    if pos(inp) == start && !at(inp, T::RBrace) {
        bump(inp);
    }
}

/// Skips to a `,` or a closing bracket at this level, or to the end of the enclosing statement.
pub(super) fn element(inp: &mut In<'_, '_>, error: SyntaxError) {
    inp.state().report(error);
    loop {
        match peek(inp) {
            T::Eof | T::Comma | T::Semi => return,
            kind if kind.is_close() => return,
            // Past the end of a bracket that was never closed.
            T::LBrace if inp.state().in_unclosed => return,
            kind if inp.state().in_unclosed && starts_unit(kind) && fresh_line(inp) => return,
            kind if kind.is_open() => skip_bracket(inp),
            _ => bump(inp),
        }
    }
}

/// Past the partner of the bracket that comes next; past the bracket alone if it has none.
pub(super) fn skip_bracket(inp: &mut In<'_, '_>) {
    if let Some(end) = partner(inp) {
        advance(inp, end);
    }
    bump(inp);
}

fn fresh_line(inp: &mut In<'_, '_>) -> bool {
    let at = pos(inp);
    inp.state().starts_line(at)
}

/// Words that start a statement or declaration and cannot go on with one.
pub(super) fn starts_unit(kind: T) -> bool {
    matches!(
        kind,
        T::If
            | T::While
            | T::Do
            | T::For
            | T::Foreach
            | T::Switch
            | T::Try
            | T::Return
            | T::Throw
            | T::Break
            | T::Continue
            | T::Goto
            | T::Lock
            | T::Using
            | T::Const
            | T::Class
            | T::Struct
            | T::Interface
            | T::Enum
            | T::Namespace
    ) || starts_member(kind)
}

/// Modifiers that no statement can start with.
pub(super) fn starts_member(kind: T) -> bool {
    matches!(
        kind,
        T::Public
            | T::Private
            | T::Protected
            | T::Internal
            | T::Virtual
            | T::Override
            | T::Abstract
            | T::Sealed
    )
}

impl State<'_> {
    /// Says that a construct is left out of the language: parsing goes on as if it were there.
    pub(super) fn refuse(&mut self, span: Span, what: &str) {
        let known = self.diags.iter().any(|d| d.code.0 == 9001 && d.span().lo == span.lo);
        if !known && !self.stopped && self.errors < crate::syntax::MAX_ERRORS {
            self.errors += 1;
            let message = format!("{what} is not part of Aw");
            self.diags.push(Diagnostic::error(9001, span, message).label("left out of the language"));
        }
    }
}
