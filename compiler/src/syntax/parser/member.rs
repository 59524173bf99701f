//! Members of types: after attributes and modifiers a word, or a type and what follows the name, tells which.

use super::error::Expected;
use super::expr::expr;
use super::item::Level;
use super::*;

pub(super) fn member(inp: &mut In<'_, '_>) -> PResult<Member> {
    let start = here(inp);
    let attributes = param::attributes(inp)?;
    if item::type_ahead(inp) {
        let type_start = here(inp);
        let modifiers = item::modifiers(inp, Level::Type);
        let decl = item::type_decl(inp, type_start, attributes, modifiers)?;
        let kind = MemberKind::Nested(Box::new(decl));
        let span = since(inp, start);
        return Ok(Member { attributes: Vec::new(), modifiers: Modifiers::default(), kind, span });
    }
    let modifiers = item::modifiers(inp, Level::Member);
    if modifiers.has(Modifier::Fixed) {
        // Refused already: the field is skipped.
        return fail(inp, Expected::SILENT);
    }
    let outer = std::mem::replace(&mut inp.state().in_async, modifiers.has(Modifier::Async));
    let kind = member_kind(inp);
    inp.state().in_async = outer;
    Ok(Member { attributes, modifiers, kind: kind?, span: since(inp, start) })
}

fn member_kind(inp: &mut In<'_, '_>) -> PResult<MemberKind> {
    match peek(inp) {
        T::Event => event(inp),
        T::Implicit | T::Explicit => conversion(inp),
        T::Tilde => {
            bump(inp);
            let name = ident(inp)?;
            expect(inp, T::LParen, Expected::LPAREN);
            expect(inp, T::RParen, Expected::RPAREN);
            Ok(MemberKind::Finalizer { name, body: body(inp)? })
        }
        T::Extension if extension_ahead(inp) => extension(inp),
        kind if kind.is_ident() && nth(inp, 1) == T::LParen => constructor(inp),
        kind if kind.is_ident() || kind.is_predef() => typed(inp),
        T::LParen | T::Ref | T::Delegate => typed(inp),
        T::Operator => {
            missing(inp, Expected::TYPE);
            let span = here(inp);
            let ret = inp.state().ast.types.push(TypeExpr { kind: TypeExprKind::Error, span });
            operator(inp, ret, None)
        }
        _ => fail(inp, Expected::MEMBER),
    }
}

/// What starts with its type: a field, property, indexer, operator or method.
fn typed(inp: &mut In<'_, '_>) -> PResult<MemberKind> {
    let by_ref = at(inp, T::Ref);
    let ty = ty::ref_ty(inp)?;
    if at(inp, T::Operator) {
        return operator(inp, ty, None);
    }
    let explicit = explicit_interface(inp)?;
    if at(inp, T::This) {
        return indexer(inp, ty, by_ref, explicit);
    }
    if at(inp, T::Operator) {
        return operator(inp, ty, explicit);
    }
    if !peek(inp).is_ident() {
        // `public int` `}`: C# blames the token.
        return fail(inp, Expected::MEMBER);
    }
    if explicit.is_none() && matches!(nth(inp, 1), T::Eq | T::Semi | T::Comma) {
        return field(inp, ty);
    }
    let name = ident(inp)?;
    match peek(inp) {
        T::LParen | T::Lt => Ok(MemberKind::Method(Box::new(method(inp, ty, by_ref, explicit, name)?))),
        T::LBrace | T::Arrow => property(inp, ty, by_ref, explicit, name),
        T::LBracket => {
            // C's `int a[3];`
            let span = here(inp);
            let at = pos(inp);
            let message = "Bad array declarator: To declare a managed array the rank specifier precedes the \
                           variable's identifier. To declare a fixed size buffer field, use the fixed keyword \
                           before the field type.";
            let d = Diagnostic::error(650, span, message).help("write `T[] name`");
            inp.state().report_at(at, d);
            recover::skip_bracket(inp);
            semi(inp);
            Ok(MemberKind::Field { ty, vars: vec![VarDeclarator { name, init: None }] })
        }
        _ => {
            semi(inp);
            Ok(MemberKind::Field { ty, vars: vec![VarDeclarator { name, init: None }] })
        }
    }
}

fn field(inp: &mut In<'_, '_>, ty: TypeId) -> PResult<MemberKind> {
    let vars = stmt::declarators(inp)?;
    semi(inp);
    Ok(MemberKind::Field { ty, vars })
}

/// `I<T>.` before the name of an explicit implementation.
fn explicit_interface(inp: &mut In<'_, '_>) -> PResult<Option<TypeId>> {
    let start = here(inp);
    let mut alias = None;
    if peek(inp).is_ident() && nth(inp, 1) == T::ColonColon {
        alias = Some(ident(inp)?);
        bump(inp);
    }
    let mut parts = Vec::new();
    while peek(inp).is_ident() {
        let here = pos(inp);
        let state = inp.state();
        let end = match state.kind(here + 1) {
            T::Lt => state.scan_args(here + 1),
            _ => Some(here + 1),
        };
        if end.is_none_or(|end| state.kind(end) != T::Dot) {
            break;
        }
        let name = ident(inp)?;
        let args = if at(inp, T::Lt) { ty::type_args(inp)?.0 } else { Vec::new() };
        parts.push(NamePart { name, args: args.into(), unbound: 0 });
        bump(inp);
    }
    if parts.is_empty() {
        return Ok(None);
    }
    let kind = match alias {
        Some(alias) => TypeExprKind::AliasName { alias, parts: parts.into() },
        None => TypeExprKind::Name(parts),
    };
    Ok(Some(push_type(inp, start, kind)))
}

/// A method from its type parameters on; local functions too.
pub(super) fn method(
    inp: &mut In<'_, '_>,
    ret: TypeId,
    by_ref: bool,
    explicit: Option<TypeId>,
    name: Ident,
) -> PResult<Method> {
    let type_params = param::type_params(inp)?;
    let params = param::params(inp, T::RParen)?;
    let constraints = param::constraints(inp)?;
    let body = body(inp)?;
    Ok(Method { ret, by_ref, explicit, name, type_params, params, constraints, body })
}

/// A body by itself.
pub(super) fn lone_body(inp: &mut In<'_, '_>) -> PResult<FnBody> {
    let body = body(inp)?;
    // `parse` wants all tokens consumed, the end of file among them.
    inp.next();
    Ok(body)
}

/// `{ … }`, `=> e;` or `;`
fn body(inp: &mut In<'_, '_>) -> PResult<FnBody> {
    match peek(inp) {
        T::LBrace => {
            let block = stmt::block(inp)?;
            eat(inp, T::Semi);
            Ok(FnBody::Block(block))
        }
        T::Arrow => {
            bump(inp);
            let value = expr(inp)?;
            semi(inp);
            Ok(FnBody::Expr(value))
        }
        T::Semi => {
            bump(inp);
            Ok(FnBody::None)
        }
        T::Deferred => {
            let span = here(inp);
            bump(inp);
            Ok(FnBody::Deferred(span))
        }
        // A forgotten body or semicolon: C# asks for both, the brace is what most forget.
        _ => {
            missing(inp, Expected::LBRACE);
            if !at(inp, T::RBrace) && !at(inp, T::Eof) {
                return fail(inp, Expected::SILENT);
            }
            Ok(FnBody::None)
        }
    }
}

fn constructor(inp: &mut In<'_, '_>) -> PResult<MemberKind> {
    let first = pos(inp);
    let name = ident(inp)?;
    if inp.state().type_name.is_some_and(|ty| ty != name.name) {
        let d = Diagnostic::error(1520, name.span, "Method must have a return type");
        inp.state().report_at(first, d.help("write `void` or a type before the name"));
    }
    let params = param::params(inp, T::RParen)?;
    let init = if eat(inp, T::Colon) {
        let start = here(inp);
        let is_base = match peek(inp) {
            T::Base => true,
            T::This => false,
            _ => return fail(inp, Expected::THIS_BASE),
        };
        bump(inp);
        if !at(inp, T::LParen) {
            return fail(inp, Expected::LPAREN);
        }
        let args = arg::args(inp, T::RParen)?;
        Some(CtorInit { is_base, args, span: since(inp, start) })
    } else {
        None
    };
    Ok(MemberKind::Ctor { name, params, init, body: body(inp)? })
}

/// `{ get; set; } = init;` or `=> e;`
fn property(
    inp: &mut In<'_, '_>,
    ty: TypeId,
    by_ref: bool,
    explicit: Option<TypeId>,
    name: Ident,
) -> PResult<MemberKind> {
    let mut init = None;
    let (accessors, expr) = accessors_or_expr(inp)?;
    if expr.is_none() && eat(inp, T::Eq) {
        init = Some(primary::initializer(inp)?);
        semi(inp);
    }
    Ok(MemberKind::Property { ty, by_ref, explicit, name, accessors, expr, init })
}

fn indexer(inp: &mut In<'_, '_>, ty: TypeId, by_ref: bool, explicit: Option<TypeId>) -> PResult<MemberKind> {
    let this_span = here(inp);
    bump(inp);
    if !at(inp, T::LBracket) {
        return fail(inp, Expected::LBRACKET);
    }
    let params = param::params(inp, T::RBracket)?;
    let (accessors, expr) = accessors_or_expr(inp)?;
    Ok(MemberKind::Indexer { ty, by_ref, explicit, this_span, params, accessors, expr })
}

fn accessors_or_expr(inp: &mut In<'_, '_>) -> PResult<(Vec<Accessor>, Option<ExprId>)> {
    if eat(inp, T::Arrow) {
        let value = expr(inp)?;
        semi(inp);
        return Ok((Vec::new(), Some(value)));
    }
    if !at(inp, T::LBrace) {
        return fail(inp, Expected::LBRACE);
    }
    Ok((accessors(inp), None))
}

/// `{ get; private set { … } }`
fn accessors(inp: &mut In<'_, '_>) -> Vec<Accessor> {
    bump(inp);
    let mut list = Vec::new();
    while !matches!(peek(inp), T::RBrace | T::Eof) {
        let start = pos(inp);
        match accessor(inp) {
            Ok(accessor) => list.push(accessor),
            Err(error) => recover::statement(inp, start, error),
        }
    }
    expect(inp, T::RBrace, Expected::RBRACE);
    list
}

fn accessor(inp: &mut In<'_, '_>) -> PResult<Accessor> {
    let start = here(inp);
    let attributes = param::attributes(inp)?;
    let modifiers = item::modifiers(inp, Level::Member);
    let kind = match peek(inp) {
        T::Get => AccessorKind::Get,
        T::Set => AccessorKind::Set,
        T::Init => AccessorKind::Init,
        T::Add => AccessorKind::Add,
        T::Remove => AccessorKind::Remove,
        _ => return fail(inp, Expected::ACCESSOR),
    };
    bump(inp);
    let body = body(inp)?;
    Ok(Accessor { kind, attributes, modifiers, body, span: since(inp, start) })
}

/// `event T A, B;` or `event T I.A { add { } remove { } }`
fn event(inp: &mut In<'_, '_>) -> PResult<MemberKind> {
    bump(inp);
    let ty = ty::ty(inp)?;
    let explicit = explicit_interface(inp)?;
    if nth(inp, 1) == T::LBrace {
        let vars = vec![VarDeclarator { name: ident(inp)?, init: None }];
        let accessors = accessors(inp);
        return Ok(MemberKind::Event { ty, explicit, vars, accessors });
    }
    let vars = stmt::declarators(inp)?;
    semi(inp);
    Ok(MemberKind::Event { ty, explicit, vars, accessors: Vec::new() })
}

/// `operator +(…) …` after its return type.
fn operator(inp: &mut In<'_, '_>, ret: TypeId, explicit: Option<TypeId>) -> PResult<MemberKind> {
    bump(inp);
    let checked = eat(inp, T::Checked);
    let op_span = here(inp);
    let (op, len) = overloadable(inp)?;
    for _ in 0..len {
        bump(inp);
    }
    let op_span = since(inp, op_span);
    let params = param::params(inp, T::RParen)?;
    let op = match (op, params.len()) {
        (OverloadableOp::Binary(BinaryOp::Add), 1) => OverloadableOp::Unary(UnaryOp::Plus),
        (OverloadableOp::Binary(BinaryOp::Sub), 1) => OverloadableOp::Unary(UnaryOp::Minus),
        (op, _) => op,
    };
    let body = body(inp)?;
    Ok(MemberKind::Operator { ret, explicit, op, op_span, checked, params, body })
}

/// The operator that comes next, and its number of tokens.
fn overloadable(inp: &mut In<'_, '_>) -> PResult<(OverloadableOp, usize)> {
    use OverloadableOp::{Binary, Compound, Decrement, False, Increment, True, Unary};
    Ok(match peek(inp) {
        T::Plus => (Binary(BinaryOp::Add), 1),
        T::Minus => (Binary(BinaryOp::Sub), 1),
        T::Star => (Binary(BinaryOp::Mul), 1),
        T::Slash => (Binary(BinaryOp::Div), 1),
        T::Percent => (Binary(BinaryOp::Rem), 1),
        T::Amp => (Binary(BinaryOp::And), 1),
        T::Pipe => (Binary(BinaryOp::Or), 1),
        T::Caret => (Binary(BinaryOp::Xor), 1),
        T::Shl => (Binary(BinaryOp::Shl), 1),
        T::EqEq => (Binary(BinaryOp::Eq), 1),
        T::BangEq => (Binary(BinaryOp::Ne), 1),
        T::Lt => (Binary(BinaryOp::Lt), 1),
        T::Gt => (Binary(BinaryOp::Gt), 1),
        T::LtEq => (Binary(BinaryOp::Le), 1),
        T::GtEq => (Binary(BinaryOp::Ge), 1),
        T::Bang => (Unary(UnaryOp::Not), 1),
        T::Tilde => (Unary(UnaryOp::BitNot), 1),
        T::PlusPlus => (Increment, 1),
        T::MinusMinus => (Decrement, 1),
        T::True => (True, 1),
        T::False => (False, 1),
        T::GtJoined => match (nth(inp, 1), nth(inp, 2)) {
            (T::Gt, _) => (Binary(BinaryOp::Shr), 2),
            (T::GtEq, _) => (Compound(BinaryOp::Shr), 2),
            (T::GtJoined, T::Gt) => (Binary(BinaryOp::UShr), 3),
            (T::GtJoined, T::GtEq) => (Compound(BinaryOp::UShr), 3),
            _ => return fail(inp, Expected::OPERATOR),
        },
        kind => match expr::compound(kind) {
            Some(op) if op != BinaryOp::Coalesce => (Compound(op), 1),
            _ => return fail(inp, Expected::OPERATOR),
        },
    })
}

/// `implicit operator T(U x) …`
fn conversion(inp: &mut In<'_, '_>) -> PResult<MemberKind> {
    let implicit = at(inp, T::Implicit);
    bump(inp);
    // `implicit I<T>.operator T`: a static abstract member implemented explicitly.
    let explicit = explicit_interface(inp)?;
    if !expect(inp, T::Operator, Expected::OPERATOR_WORD) {
        return fail(inp, Expected::SILENT);
    }
    let checked = eat(inp, T::Checked);
    let ty_start = here(inp);
    let ty = ty::ty(inp)?;
    let op_span = since(inp, ty_start);
    let params = param::params(inp, T::RParen)?;
    let body = body(inp)?;
    Ok(MemberKind::Conversion { implicit, explicit, ty, op_span, checked, params, body })
}

/// `extension(T x) { … }` or `extension<T>(T x) …`, and not a constructor of a type called `extension`.
fn extension_ahead(inp: &mut In<'_, '_>) -> bool {
    let here = pos(inp);
    let name = name_at(inp, here);
    if inp.state().type_name == name {
        return false;
    }
    let state = inp.state();
    let paren = match state.kind(here + 1) {
        T::Lt => state.scan_args(here + 1).unwrap_or(here),
        _ => here + 1,
    };
    state.kind(paren) == T::LParen
        && state.tokens.partner(paren).is_some_and(|end| matches!(state.kind(end + 1), T::LBrace | T::Where))
}

fn extension(inp: &mut In<'_, '_>) -> PResult<MemberKind> {
    bump(inp);
    let type_params = param::type_params(inp)?;
    let (mode, receiver_ty, receiver) = bracketed(inp, T::RParen, |inp| {
        let mode = match peek(inp) {
            T::Ref if nth(inp, 1) == T::Readonly => {
                bump(inp);
                ParamMode::RefReadonly
            }
            T::Ref => ParamMode::Ref,
            T::In => ParamMode::In,
            _ => ParamMode::Value,
        };
        if mode != ParamMode::Value {
            bump(inp);
        }
        let ty = ty::ty(inp)?;
        let name = if peek(inp).is_ident() { Some(ident(inp)?) } else { None };
        Ok((mode, ty, name))
    })?;
    let constraints = param::constraints(inp)?;
    if !at(inp, T::LBrace) {
        return fail(inp, Expected::LBRACE);
    }
    let members = item::members(inp);
    let block = ExtensionBlock { type_params, mode, receiver_ty, receiver, constraints, members };
    Ok(MemberKind::Extension(Box::new(block)))
}
