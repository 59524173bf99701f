//! Statements: one token decides, except between declarations, local functions and expressions, where a type scan
//! looks ahead.
//!
//! ```text
//! a.b<c> d = e;     a type scan ends before the name `d`: a declaration
//! a.b<c>(d);        it ends before `(`: an expression
//! T f<U>(V x) { }   the name is followed by `<` or `(`: a local function
//! ```

use super::error::{Expected, SyntaxError};
use super::expr::{Prec, climb, expr, expr_or_skip};
use super::scan::Sure;
use super::*;

/// `{ … }`
pub(super) fn block(inp: &mut In<'_, '_>) -> PResult<StmtId> {
    let start = here(inp);
    if !at(inp, T::LBrace) {
        return fail(inp, Expected::LBRACE);
    }
    let ternaries = std::mem::take(&mut inp.state().open_ternaries);
    let query = std::mem::replace(&mut inp.state().in_query, false);
    bump(inp);
    let mut stmts = Vec::new();
    let mut known = true;
    while !matches!(peek(inp), T::RBrace | T::Eof) {
        if starts_declaration(peek(inp)) && brace_is_missing(inp) {
            known = false;
            break;
        }
        stmts.push(statement(inp));
    }
    let close = if at(inp, T::RBrace) && known {
        let close = here(inp);
        bump(inp);
        close
    } else {
        missing(inp, Expected::RBRACE);
        prev(inp).end()
    };
    inp.state().open_ternaries = ternaries;
    inp.state().in_query = query;
    stmts.shrink_to_fit();
    Ok(push_stmt(inp, start, StmtKind::Block(Block { stmts, close })))
}

/// What can only be a member or a type.
fn starts_declaration(kind: T) -> bool {
    recover::starts_member(kind)
        || matches!(kind, T::Class | T::Struct | T::Interface | T::Enum | T::Namespace)
}

/// At `public` and its like inside a block: a `}` was forgotten if the file has too few of them.
pub(super) fn brace_is_missing(inp: &mut In<'_, '_>) -> bool {
    let state = inp.state();
    let tokens = state.tokens;
    *state.brace_missing.get_or_insert_with(|| {
        (0..tokens.len()).any(|i| tokens.kinds[i] == T::LBrace && tokens.partner(i).is_none())
    })
}

/// One statement or declaration; after an error what could be saved of it. Always consumes something.
pub(super) fn statement(inp: &mut In<'_, '_>) -> StmtId {
    let start = pos(inp);
    let span = here(inp);
    inp.state().unit_start = start;
    match deeper(inp, declaration_or_statement) {
        Ok(id) => id,
        Err(error) => {
            recover::statement(inp, start, error);
            push_stmt(inp, span, StmtKind::Error)
        }
    }
}

/// The body of `if`, `while` and their like: no declaration.
pub(super) fn embedded(inp: &mut In<'_, '_>) -> PResult<StmtId> {
    let start = here(inp);
    let first = pos(inp);
    match peek(inp) {
        T::LBrace => return deeper(inp, block),
        T::RBrace | T::Eof => return fail(inp, Expected::EXPR),
        _ => {}
    }
    let id = deeper(inp, declaration_or_statement)?;
    let bad = match &inp.state().ast.stmts[id].kind {
        StmtKind::Local(local) => local.using.is_none() || local.is_const,
        StmtKind::LocalFn(_) | StmtKind::Label { .. } => true,
        _ => false,
    };
    if bad {
        let span = since(inp, start);
        let message = "Embedded statement cannot be a declaration or labeled statement";
        let d = Diagnostic::error(1023, span, message).help("put it in braces");
        inp.state().report_at(first, d);
    }
    Ok(id)
}

fn declaration_or_statement(inp: &mut In<'_, '_>) -> PResult<StmtId> {
    let start = here(inp);
    match peek(inp) {
        T::LBrace => block(inp),
        T::Semi => {
            bump(inp);
            Ok(push_stmt(inp, start, StmtKind::Empty))
        }
        T::If => if_chain(inp),
        T::While | T::Do | T::For | T::Foreach | T::Switch | T::Try | T::Lock => compound::keyword(inp),
        T::Break | T::Continue | T::Return | T::Throw | T::Goto => simple_stmt::jump(inp),
        T::Using => compound::using(inp, false),
        T::Const => local(inp, LocalStart::default()),
        T::Checked | T::Unchecked if nth(inp, 1) == T::LBrace => simple_stmt::checked(inp),
        T::Unsafe if nth(inp, 1) == T::LBrace => {
            bump(inp);
            ty::refuse(inp, start, "`unsafe` code");
            block(inp)
        }
        T::Fixed => simple_stmt::fixed(inp),
        T::Await if nth(inp, 1) == T::Foreach => {
            bump(inp);
            compound::foreach(inp, start, true)
        }
        T::Await if nth(inp, 1) == T::Using => {
            bump(inp);
            compound::using(inp, true)
        }
        T::Yield if matches!(nth(inp, 1), T::Return | T::Break) => simple_stmt::yield_(inp),
        T::Else => {
            let d = Diagnostic::error(8641, start, "'else' cannot start a statement.");
            misplaced(inp, d.label("no `if` stands before it"))
        }
        T::Catch | T::Finally => {
            let message = "Syntax error, 'try' expected";
            misplaced(inp, Diagnostic::error(1003, start, message).label("no `try` stands before it"))
        }
        T::Case | T::Default if case_label(inp) => {
            let d = Diagnostic::error(1513, start, "} expected");
            misplaced(inp, d.label("this label is not inside a `switch`"))
        }
        T::LBracket if attributes_then_function(inp) => local_function(inp),
        T::Ref => ref_statement(inp),
        T::Static | T::Extern | T::Unsafe => match static_lambda(inp) {
            true => expression(inp),
            false => local_function(inp),
        },
        kind if recover::starts_member(kind) || kind == T::New && modifier_new(inp) => out_of_place(inp),
        T::Class | T::Struct | T::Interface | T::Enum => local_type(inp),
        kind if kind.is_ident() && nth(inp, 1) == T::Colon => label(inp),
        kind if kind.is_ident() || kind.is_predef() || kind == T::LParen || kind == T::Delegate => named(inp),
        _ => expression(inp),
    }
}

/// Reports a word that cannot start a statement, and skips it; what follows may be a statement.
fn misplaced(inp: &mut In<'_, '_>, diagnostic: Diagnostic) -> PResult<StmtId> {
    let first = pos(inp);
    let start = here(inp);
    inp.state().report_at(first, diagnostic);
    let label = at(inp, T::Case);
    bump(inp);
    if label {
        return fail(inp, Expected::SILENT);
    }
    Ok(push_stmt(inp, start, StmtKind::Error))
}

fn case_label(inp: &mut In<'_, '_>) -> bool {
    at(inp, T::Case) || nth(inp, 1) == T::Colon
}

/// `new static void F()` inside a block: a modifier out of place rather than an expression.
fn modifier_new(inp: &mut In<'_, '_>) -> bool {
    matches!(nth(inp, 1), T::Static | T::Public | T::Private | T::Void)
}

/// `static x => …` as a statement is an error for the checker, not a local function.
fn static_lambda(inp: &mut In<'_, '_>) -> bool {
    let here = pos(inp);
    at(inp, T::Static) && matches!(nth(inp, 1), T::LParen | T::Delegate) && inp.state().is_lambda(here)
}

fn attributes_then_function(inp: &mut In<'_, '_>) -> bool {
    let here = pos(inp);
    let state = inp.state();
    let after = state.skip_attributes(here);
    if after == here {
        return false;
    }
    match state.kind(after) {
        T::Static | T::Extern | T::Unsafe => true,
        T::Async if state.kind(after + 1) != T::LParen => true,
        _ => state.scan_declaration(after).is_some(),
    }
}

/// `ref int x = …`, `ref int F() …`, or the expression `ref x = …`
fn ref_statement(inp: &mut In<'_, '_>) -> PResult<StmtId> {
    let here = pos(inp);
    let state = inp.state();
    let ty = here + 1 + usize::from(state.kind(here + 1) == T::Readonly);
    match state.scan_declaration(ty).map(|name| state.kind(name + 1)) {
        Some(T::LParen | T::Lt) => local_function(inp),
        Some(_) => local(inp, LocalStart::default()),
        None => expression(inp),
    }
}

/// `public` and its like before a local declaration or function: reported, and read over.
fn out_of_place(inp: &mut In<'_, '_>) -> PResult<StmtId> {
    while recover::starts_member(peek(inp)) || at(inp, T::New) {
        let span = here(inp);
        let index = pos(inp);
        let message = format!("The modifier '{}' is not valid for this item", peek(inp).text());
        let d =
            Diagnostic::error(106, span, message).help("what a method declares is visible only inside it");
        inp.state().report_at(index, d);
        bump(inp);
    }
    match peek(inp) {
        T::RBrace | T::Eof => fail(inp, Expected::EXPR),
        _ => declaration_or_statement(inp),
    }
}

/// A type where a statement must stand: reported, read and dropped.
fn local_type(inp: &mut In<'_, '_>) -> PResult<StmtId> {
    let start = here(inp);
    let index = pos(inp);
    let d = Diagnostic::error(1513, prev(inp).end(), "} expected")
        .label("a type cannot be declared inside a method")
        .help("close the method before it, or move the type out");
    inp.state().report_at(index, d);
    item::type_decl(inp, start, Vec::new(), Modifiers::default())?;
    Ok(push_stmt(inp, start, StmtKind::Error))
}

/// A statement that starts with a name, a predefined type or `(`.
fn named(inp: &mut In<'_, '_>) -> PResult<StmtId> {
    let first = pos(inp);
    let kind = peek(inp);
    match (kind, nth(inp, 1)) {
        // Most statements are calls and assignments.
        (_, T::LParen | T::Eq | T::PlusPlus | T::MinusMinus | T::PlusEq) if kind.is_ident() => {
            if kind == T::Var && nth(inp, 1) == T::LParen && deconstruction(inp) {
                return deconstruct(inp);
            }
            return expression(inp);
        }
        (T::Await, _) if is_await(inp) => return expression(inp),
        (T::Async, next) if async_function(inp, next) => return local_function(inp),
        (T::Scoped, _) if scoped_local(inp) => {
            bump(inp);
            return local(inp, LocalStart { scoped: true, ..LocalStart::default() });
        }
        (T::From, _) if scan::at_query(inp) => return expression(inp),
        _ => {}
    }
    let state = inp.state();
    let Some(scan) = state.scan_type(first) else { return expression(inp) };
    let after = state.kind(scan.end);
    if after.is_ident() {
        return match state.kind(scan.end + 1) {
            T::LParen | T::Lt => local_function(inp),
            // `a ? b : c` is no statement, but no declaration either.
            T::Colon if scan.sure == Sure::Nullable => expression(inp),
            _ => local(inp, LocalStart::default()),
        };
    }
    match scan.sure {
        Sure::Type if kind == T::Void && after == T::Star => local(inp, LocalStart::default()),
        // `int = 5;`, `string[] = …`: the name is missing.
        Sure::Type if !matches!(after, T::Dot | T::LParen | T::Question) => local(inp, LocalStart::default()),
        Sure::Name | Sure::Generic | Sure::Tuple | Sure::Nullable | Sure::Type => expression(inp),
    }
}

fn deconstruction(inp: &mut In<'_, '_>) -> bool {
    let paren = pos(inp) + 1;
    let state = inp.state();
    state.tokens.partner(paren).is_some_and(|end| state.kind(end + 1) == T::Eq)
}

/// `var (a, b) = e;`
fn deconstruct(inp: &mut In<'_, '_>) -> PResult<StmtId> {
    let start = here(inp);
    let target = arg::declared(inp)?;
    let op_span = here(inp);
    bump(inp);
    let value = expr(inp)?;
    let assign = push_expr(inp, start, ExprKind::Assign { op: None, op_span, target, value });
    semi(inp);
    Ok(push_stmt(inp, start, StmtKind::Expr(assign)))
}

/// `await` starts an expression: always in async code, elsewhere unless it can be a declaration's type.
pub(super) fn is_await(inp: &mut In<'_, '_>) -> bool {
    if inp.state().in_async {
        return true;
    }
    let declares = nth(inp, 1).is_ident() && matches!(nth(inp, 2), T::Eq | T::Semi | T::Comma);
    !declares && !matches!(nth(inp, 1), T::Dot | T::Lt | T::LBracket | T::Question)
}

/// `async Task F()`, and not a declaration with the type `async`.
fn async_function(inp: &mut In<'_, '_>, next: T) -> bool {
    let here = pos(inp);
    match next {
        T::Static | T::Unsafe | T::Extern | T::Void => true,
        _ => {
            let state = inp.state();
            let name = state.scan_declaration(here + 1);
            name.is_some_and(|name| matches!(state.kind(name + 1), T::LParen | T::Lt))
        }
    }
}

fn scoped_local(inp: &mut In<'_, '_>) -> bool {
    let here = pos(inp);
    nth(inp, 1) == T::Ref || inp.state().scan_declaration(here + 1).is_some()
}

fn expression(inp: &mut In<'_, '_>) -> PResult<StmtId> {
    let start = here(inp);
    let value = expr(inp)?;
    semi(inp);
    Ok(push_stmt(inp, start, StmtKind::Expr(value)))
}

fn label(inp: &mut In<'_, '_>) -> PResult<StmtId> {
    let start = here(inp);
    let label = ident(inp)?;
    bump(inp);
    let stmt = match peek(inp) {
        // A label at the end of a block: C# wants a statement.
        T::RBrace | T::Eof => {
            missing(inp, Expected::EXPR);
            push_stmt(inp, start, StmtKind::Empty)
        }
        _ => deeper(inp, declaration_or_statement)?,
    };
    Ok(push_stmt(inp, start, StmtKind::Label { label, stmt }))
}

/// `if … else if … else …`: a chain of any length, built from its end.
fn if_chain(inp: &mut In<'_, '_>) -> PResult<StmtId> {
    let mut links = Vec::new();
    let mut els = None;
    loop {
        let start = here(inp);
        bump(inp);
        let cond = condition(inp)?;
        let then = embedded_or_error(inp);
        links.push((start, cond, then));
        if !eat(inp, T::Else) {
            break;
        }
        if !at(inp, T::If) {
            els = Some(embedded_or_error(inp));
            break;
        }
    }
    let mut last = els;
    let mut result = None;
    for (start, cond, then) in links.into_iter().rev() {
        let id = push_stmt(inp, start, StmtKind::If { cond, then, els: last });
        last = Some(id);
        result = Some(id);
    }
    match result {
        Some(id) => Ok(id),
        None => fail(inp, Expected::SILENT),
    }
}

/// An embedded statement; after an error what could be saved, so that `else` still finds its `if`.
pub(super) fn embedded_or_error(inp: &mut In<'_, '_>) -> StmtId {
    let start = pos(inp);
    let span = here(inp);
    match embedded(inp) {
        Ok(id) => id,
        Err(error) => {
            if at(inp, T::RBrace) {
                inp.state().report(error);
            } else {
                recover::statement(inp, start, error);
            }
            push_stmt(inp, span, StmtKind::Error)
        }
    }
}

/// `(cond)` of `if`, `while` and their like.
pub(super) fn condition(inp: &mut In<'_, '_>) -> PResult<ExprId> {
    if at(inp, T::LParen) {
        return primary::parens(inp, expr_or_skip);
    }
    // `if x {`: read on as if the parentheses were there.
    missing(inp, Expected::LPAREN);
    let start = here(inp);
    match climb(inp, Prec::Conditional) {
        Ok(cond) => {
            eat(inp, T::RParen);
            Ok(cond)
        }
        Err(SyntaxError { .. }) if at(inp, T::LBrace) => Ok(push_expr(inp, start, ExprKind::Error)),
        Err(error) => Err(error),
    }
}

#[derive(Clone, Copy, Default)]
pub(super) struct LocalStart {
    pub(super) using: Option<UsingMode>,
    pub(super) scoped: bool,
}

/// `const T a = 1, b = 2;` from the type on, semicolon included.
pub(super) fn local(inp: &mut In<'_, '_>, before: LocalStart) -> PResult<StmtId> {
    let start = match (before.using, before.scoped) {
        (None, false) => here(inp),
        // The word was consumed by the caller.
        (Some(_), _) | (None, true) => prev(inp),
    };
    let id = local_without_semi(inp, start, before)?;
    semi(inp);
    let span = since(inp, start);
    inp.state().ast.stmts[id].span = span;
    Ok(id)
}

pub(super) fn local_without_semi(inp: &mut In<'_, '_>, start: Span, before: LocalStart) -> PResult<StmtId> {
    let is_const = eat(inp, T::Const);
    let ty = ty::ref_ty(inp)?;
    let vars = declarators(inp)?;
    let LocalStart { using, scoped } = before;
    Ok(push_stmt(inp, start, StmtKind::Local(LocalDecl { is_const, using, scoped, ty, vars })))
}

/// `a = 1, b`
pub(super) fn declarators(inp: &mut In<'_, '_>) -> PResult<Vec<VarDeclarator>> {
    let mut vars = Vec::with_capacity(1);
    loop {
        let name = ident(inp)?;
        if at(inp, T::LBracket) {
            let span = here(inp);
            let at = pos(inp);
            let message = "Bad array declarator: To declare a managed array the rank specifier precedes the \
                           variable's identifier. To declare a fixed size buffer field, use the fixed keyword \
                           before the field type.";
            let d = Diagnostic::error(650, span, message).help("write `T[] name`");
            inp.state().report_at(at, d);
            recover::skip_bracket(inp);
        }
        let init = if eat(inp, T::Eq) { Some(primary::initializer(inp)?) } else { None };
        vars.push(VarDeclarator { name, init });
        if !eat(inp, T::Comma) {
            return Ok(vars);
        }
    }
}

/// `[A] static async T F<U>(…) where … { … }`
pub(super) fn local_function(inp: &mut In<'_, '_>) -> PResult<StmtId> {
    let start = here(inp);
    let attributes = param::attributes(inp)?;
    let modifiers = item::modifiers(inp, item::Level::Local);
    let outer = inp.state().in_async;
    inp.state().in_async = modifiers.has(Modifier::Async);
    let method = local_method(inp);
    inp.state().in_async = outer;
    let function = LocalFn { attributes, modifiers, method: method? };
    Ok(push_stmt(inp, start, StmtKind::LocalFn(Box::new(function))))
}

fn local_method(inp: &mut In<'_, '_>) -> PResult<Method> {
    let by_ref = at(inp, T::Ref);
    let ret = ty::ref_ty(inp)?;
    let name = ident(inp)?;
    member::method(inp, ret, by_ref, None, name)
}
