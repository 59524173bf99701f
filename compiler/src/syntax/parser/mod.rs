//! Tokens to syntax tree, on chumsky's input and state.
//!
//! Every rule is a function that peeks one token and calls exactly one sub-rule; `custom(rule)` makes a chumsky
//! parser of it. There is no backtracking: where one token does not decide, a look-ahead over the bracket table
//! does ([`scan`]), and it consumes nothing.
//!
//! ```text
//! (a, b) => a + b    the token after the partner of `(` is `=>`: a lambda
//! (int)x             the tokens up to the partner of `(` scan as a type, and `x` may follow a cast: a cast
//! List<int> xs       a type scan ends before an identifier: a declaration
//! ```
//!
//! Errors: a rule that cannot go on returns a [`SyntaxError`]; statements, members, arms and holes catch it, report
//! it and skip to where they end ([`recover`]). A missing `;` or closing bracket is reported at the token before it,
//! and parsing goes on.
//!
//! Invariant: no rule nests deeper than [`MAX_DEPTH`]. Left spines (`a + b + …`, `a.b.…`, `else if`) are built by
//! loops and may be as long as the file.

mod arg;
mod compound;
mod error;
mod expr;
mod interp;
mod item;
mod lambda;
mod member;
mod new;
mod param;
mod pat;
mod postfix;
mod primary;
mod query;
mod recover;
mod scan;
mod simple_stmt;
mod stmt;
mod ty;

use chumsky::input::{Checkpoint, Cursor, InputRef};
use chumsky::inspector::Inspector;
use chumsky::prelude::{Parser, custom, extra};

use self::error::{Expected, SyntaxError};
use super::ast::*;
use super::token::{Payload, T, Tokens};
use crate::base::{Few, FileId, IndexVec, Span, Symbol};
use crate::diag::{Diagnostic, Diagnostics};

/// Tokens of a large file.
const LARGE: usize = 1 << 14;

/// How deep rules may nest: the tree is at most this deep, left spines apart.
pub const MAX_DEPTH: u32 = 512;

type In<'s, 'p> = InputRef<'s, 'p, &'s [T], extra::Full<SyntaxError, State<'s>, ()>>;
type PResult<X> = Result<X, SyntaxError>;

/// Parses one file. Never fails: what is wrong is reported, and error nodes stand for it.
pub fn parse(file: FileId, text: &str, diags: &mut Diagnostics) -> Ast {
    parse_without_bodies(file, text, 0, &[], diags)
}

/// Parses some items of a file; `text` begins at its byte `base`. The bodies at the ranges in `deferred` (of the file,
/// ascending) are left out: [`parse_body`] reads them.
pub fn parse_without_bodies(
    file: FileId,
    text: &str,
    base: u32,
    deferred: &[(u32, u32)],
    diags: &mut Diagnostics,
) -> Ast {
    let tokens = super::lexer::lex_part(file, text, base, deferred, diags);
    run(tokens, text, diags, |_| {}, item::file).0
}

/// Parses a method's body that was left out, `{ … }` or `=> e;`. It gets a tree of its own.
pub fn parse_body(
    file: FileId,
    text: &str,
    base: u32,
    is_async: bool,
    diags: &mut Diagnostics,
) -> (Ast, FnBody) {
    let tokens = super::lexer::lex_part(file, text, base, &[], diags);
    let (ast, body) = run(tokens, text, diags, |state| state.in_async = is_async, member::lone_body);
    (ast, body.unwrap_or(FnBody::None))
}

fn run<X>(
    mut tokens: Tokens,
    text: &str,
    diags: &mut Diagnostics,
    prepare: impl FnOnce(&mut State<'_>),
    rule: fn(&mut In<'_, '_>) -> PResult<X>,
) -> (Ast, Option<X>) {
    let first = diags.list.len();
    if tokens.fatal {
        return (Ast::default(), None);
    }
    let literals = std::mem::take(&mut tokens.literals);
    let mut state = State::new(&tokens, literals, text);
    prepare(&mut state);
    let (output, errors) = custom(rule).parse_with_state(&tokens.kinds[..], &mut state).into_output_errors();
    for error in errors {
        state.report(error);
    }
    diags.list.append(&mut state.diags);
    let mut ast = state.ast;
    if tokens.len() >= LARGE {
        ast.exprs.shrink_to_fit();
        ast.stmts.shrink_to_fit();
        ast.types.shrink_to_fit();
    }
    let base = tokens.base;
    ast.text = text.into();
    ast.base = base;
    // What the lexer and the parser found, in the order of the text.
    diags.list[first..].sort_by_key(|d| d.span().lo);
    (ast, output)
}

/// What rules share beside the input: the tree they build and the context that decides a few words.
struct State<'s> {
    tokens: &'s Tokens,
    literals: Vec<Literal>,
    text: &'s str,
    ast: Ast,
    diags: Vec<Diagnostic>,
    depth: u32,
    /// `await` is a keyword: in async functions and top-level statements.
    in_async: bool,
    /// `where`, `select` and their like are keywords.
    in_query: bool,
    /// `List<>` may stand here.
    allow_unbound: bool,
    /// `?` of conditional expressions that wait for their `:` inside the current bracket.
    open_ternaries: u32,
    /// The innermost bracket has no partner: a `{` or a new line may be past its end.
    in_unclosed: bool,
    /// Results of type scans by token, see [`scan`].
    scan_memo: Vec<u32>,
    /// The token that the last error was reported at: a second error there is a consequence.
    last_error: Option<u32>,
    /// First token of the statement or member being parsed.
    unit_start: usize,
    /// Some `{` of the file has no partner; found out when asked.
    brace_missing: Option<bool>,
    /// The name of the type whose members are being parsed.
    type_name: Option<Symbol>,
    errors: usize,
    /// A statement after a type has been reported.
    late_statement: bool,
    /// Nested too deep: everything has been said.
    stopped: bool,
}

impl<'s> Inspector<'s, &'s [T]> for State<'s> {
    type Checkpoint = ();
    #[inline(always)]
    fn on_token(&mut self, _: &T) {}
    #[inline(always)]
    fn on_save<'p>(&self, _: &Cursor<'s, 'p, &'s [T]>) {}
    #[inline(always)]
    fn on_rewind<'p>(&mut self, _: &Checkpoint<'s, 'p, &'s [T], ()>) {}
}

impl<'s> State<'s> {
    fn new(tokens: &'s Tokens, literals: Vec<Literal>, text: &'s str) -> Self {
        // Growing the arenas step by step would copy them several times; unused room of a large one is never touched, and
        // given back at the end.
        let n = tokens.len();
        let ast = Ast {
            exprs: IndexVec::with_capacity(if n < LARGE { n / 2 } else { n }),
            stmts: IndexVec::with_capacity(n / 8),
            types: IndexVec::with_capacity(n / 8),
            ..Ast::default()
        };
        Self {
            tokens,
            literals,
            text,
            ast,
            diags: Vec::new(),
            depth: 0,
            in_async: false,
            in_query: false,
            allow_unbound: false,
            open_ternaries: 0,
            in_unclosed: false,
            scan_memo: vec![0; tokens.len()],
            last_error: None,
            unit_start: 0,
            brace_missing: None,
            type_name: None,
            errors: 0,
            late_statement: false,
            stopped: false,
        }
    }

    fn kind(&self, index: usize) -> T {
        self.tokens.kinds.get(index).copied().unwrap_or(T::Eof)
    }

    fn literal(&mut self, index: usize) -> Literal {
        match self.tokens.payloads[index] {
            Payload::Literal(n) => std::mem::replace(&mut self.literals[n as usize], Literal::Null),
            Payload::None | Payload::Name(_) | Payload::Partner(_) => Literal::Null,
        }
    }

    /// A line break stands between the token before `index` and the token at `index`.
    fn starts_line(&self, index: usize) -> bool {
        let before = if index == 0 { 0 } else { self.tokens.ends[index - 1] };
        let start = self.tokens.starts.get(index).copied().unwrap_or(before);
        self.text.get(before as usize..start as usize).is_none_or(|gap| gap.contains(['\n', '\r']))
    }
}

// ---- The cursor ------------------------------------------------------------------------------------------------

/// Index of the next token.
#[inline(always)]
fn pos(inp: &In<'_, '_>) -> usize {
    *inp.cursor().inner()
}

#[inline(always)]
fn peek(inp: &mut In<'_, '_>) -> T {
    inp.peek().unwrap_or(T::Eof)
}

/// The kind of the token `n` after the next one.
#[inline(always)]
fn nth(inp: &mut In<'_, '_>, n: usize) -> T {
    let at = pos(inp) + n;
    inp.state().kind(at)
}

#[inline(always)]
fn at(inp: &mut In<'_, '_>, kind: T) -> bool {
    peek(inp) == kind
}

/// Consumes the next token, and never the end of the file.
#[inline(always)]
fn bump(inp: &mut In<'_, '_>) {
    if peek(inp) != T::Eof {
        inp.skip();
    }
}

/// Consumes the next token if it is `kind`.
#[inline(always)]
fn eat(inp: &mut In<'_, '_>, kind: T) -> bool {
    let found = at(inp, kind);
    if found {
        bump(inp);
    }
    found
}

/// Goes forward to the token at `to`.
fn advance(inp: &mut In<'_, '_>, to: usize) {
    while pos(inp) < to && !at(inp, T::Eof) {
        inp.skip();
    }
}

/// Partner of the bracket that comes next.
fn partner(inp: &mut In<'_, '_>) -> Option<usize> {
    let here = pos(inp);
    inp.state().tokens.partner(here)
}

/// The place of the next token.
#[inline(always)]
fn here(inp: &mut In<'_, '_>) -> Span {
    let at = pos(inp);
    let tokens = inp.state().tokens;
    tokens.span(at.min(tokens.len() - 1))
}

/// The place of the token before the next one.
#[inline(always)]
fn prev(inp: &mut In<'_, '_>) -> Span {
    let at = pos(inp);
    inp.state().tokens.span(at.saturating_sub(1))
}

/// From `start` to the last token consumed.
#[inline(always)]
fn since(inp: &mut In<'_, '_>, start: Span) -> Span {
    let end = prev(inp);
    if end.hi < start.lo { start.start() } else { start.to(end) }
}

// ---- Small rules -----------------------------------------------------------------------------------------------

fn name_at(inp: &mut In<'_, '_>, index: usize) -> Option<Symbol> {
    match inp.state().tokens.payloads.get(index) {
        Some(Payload::Name(name)) => Some(*name),
        _ => None,
    }
}

/// The next token is an `await` that cannot be the operator.
fn report_await_name(inp: &mut In<'_, '_>) {
    let (at, span) = (pos(inp), here(inp));
    let message = "'await' cannot be used as an identifier within an async method or lambda expression";
    inp.state().report_at(at, Diagnostic::error(4003, span, message).label("not the operator here"));
}

fn ident(inp: &mut In<'_, '_>) -> PResult<Ident> {
    let index = pos(inp);
    match name_at(inp, index) {
        Some(name) => {
            let span = here(inp);
            if inp.state().in_async && at(inp, T::Await) {
                report_await_name(inp);
            }
            bump(inp);
            Ok(Ident { name, span })
        }
        None => fail(inp, Expected::IDENT),
    }
}

/// The error that the next token is none of `expected`.
fn fail<X>(inp: &mut In<'_, '_>, expected: Expected) -> PResult<X> {
    Err(SyntaxError { at: pos(inp) as u32, expected })
}

/// Reports that `expected` is missing before the next token, and goes on.
fn missing(inp: &mut In<'_, '_>, expected: Expected) {
    let at = pos(inp) as u32;
    inp.state().report(SyntaxError { at, expected });
}

/// `kind`, or a report that it is missing. For tokens without which the rest still reads well.
fn expect(inp: &mut In<'_, '_>, kind: T, expected: Expected) -> bool {
    let found = eat(inp, kind);
    if !found {
        missing(inp, expected);
    }
    found
}

fn semi(inp: &mut In<'_, '_>) {
    expect(inp, T::Semi, Expected::SEMI);
}

/// Opens a bracket and reads what is inside with the context of a bracket; then its end.
///
/// `inner` stands before the closing bracket when it returns `Ok`. If it stopped early, the rest up to the partner is
/// skipped; a bracket without partner is reported where it is missing.
fn bracketed<X>(
    inp: &mut In<'_, '_>,
    close: T,
    inner: impl FnOnce(&mut In<'_, '_>) -> PResult<X>,
) -> PResult<X> {
    let end = partner(inp);
    bump(inp);
    let state = inp.state();
    let ternaries = std::mem::take(&mut state.open_ternaries);
    let in_unclosed = std::mem::replace(&mut state.in_unclosed, end.is_none());
    let result = inner(inp);
    let state = inp.state();
    state.open_ternaries = ternaries;
    state.in_unclosed = in_unclosed;
    if result.is_err() || eat(inp, close) {
        return result;
    }
    missing(inp, Expected::closing(close));
    if let Some(end) = end
        && pos(inp) <= end
    {
        // The error is inside: what follows the bracket can still be read.
        advance(inp, end);
        bump(inp);
    }
    result
}

/// What a comma-separated list allows.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Commas {
    Between,
    /// One more after the last item.
    Trailing,
}

/// Items in brackets, separated by commas. After an error in an item the next one is read.
fn list<X>(
    inp: &mut In<'_, '_>,
    close: T,
    commas: Commas,
    item: impl Fn(&mut In<'_, '_>) -> PResult<X>,
) -> PResult<Vec<X>> {
    let end = partner(inp);
    bracketed(inp, close, |inp| {
        let mut items = Vec::new();
        if at(inp, close) {
            return Ok(items);
        }
        loop {
            match item(inp) {
                Ok(item) => items.push(item),
                Err(error) => recover::element(inp, error),
            }
            if !matches!(peek(inp), T::Comma) && !at(inp, close) && end.is_some_and(|end| pos(inp) < end) {
                let at = pos(inp) as u32;
                recover::element(inp, SyntaxError { at, expected: Expected::COMMA });
            }
            if !eat(inp, T::Comma) || (commas == Commas::Trailing && at(inp, close)) {
                items.shrink_to_fit();
                return Ok(items);
            }
        }
    })
}

/// Runs `rule` one level deeper; past [`MAX_DEPTH`] parsing stops with one clear error.
fn deeper<X>(inp: &mut In<'_, '_>, rule: impl FnOnce(&mut In<'_, '_>) -> PResult<X>) -> PResult<X> {
    let depth = inp.state().depth + 1;
    if depth > MAX_DEPTH {
        return too_deep(inp);
    }
    inp.state().depth = depth;
    // Deep input must not depend on how much stack the caller has left.
    let result =
        if depth % 8 == 0 { stacker::maybe_grow(256 << 10, 1 << 20, || rule(inp)) } else { rule(inp) };
    inp.state().depth = depth - 1;
    result
}

#[cold]
fn too_deep<X>(inp: &mut In<'_, '_>) -> PResult<X> {
    let span = here(inp);
    let state = inp.state();
    if !state.stopped {
        state.stopped = true;
        state.diags.push(
            Diagnostic::error(8078, span, "An expression is too long or complex to compile")
                .label(format!("nested more than {MAX_DEPTH} levels deep"))
                .help("move inner parts into methods or variables of their own"),
        );
    }
    let end = state.tokens.len();
    advance(inp, end);
    fail(inp, Expected::SILENT)
}

fn push_expr(inp: &mut In<'_, '_>, start: Span, kind: ExprKind) -> ExprId {
    let span = since(inp, start);
    inp.state().ast.exprs.push(Expr { kind, span })
}

fn push_stmt(inp: &mut In<'_, '_>, start: Span, kind: StmtKind) -> StmtId {
    let span = since(inp, start);
    inp.state().ast.stmts.push(Stmt { kind, span })
}

fn push_type(inp: &mut In<'_, '_>, start: Span, kind: TypeExprKind) -> TypeId {
    let span = since(inp, start);
    inp.state().ast.types.push(TypeExpr { kind, span })
}

fn push_pat(inp: &mut In<'_, '_>, start: Span, kind: PatKind) -> PatId {
    let span = since(inp, start);
    inp.state().ast.pats.push(Pat { kind, span })
}
