//! Files, namespaces and types; modifiers and the look-ahead that tells declarations from statements.
//!
//! A file is usings, then top-level statements, then types and namespaces; C# allows no other order, and what is out
//! of order is read all the same.

use super::error::{Expected, SyntaxError};
use super::*;

/// The whole file.
pub(super) fn file(inp: &mut In<'_, '_>) -> PResult<()> {
    loop {
        let start = pos(inp);
        inp.state().unit_start = start;
        match peek(inp) {
            T::Eof => break,
            T::RBrace => {
                missing(inp, Expected::ITEM);
                bump(inp);
            }
            T::Using if using_directive(inp) => {
                let using = using(inp, false);
                top_using(inp, using);
            }
            T::Global if nth(inp, 1) == T::Using => {
                bump(inp);
                let using = using(inp, true);
                top_using(inp, using);
            }
            T::Extern if nth(inp, 1) == T::Alias => extern_alias(inp),
            T::LBracket if global_attributes(inp) => match param::attributes(inp) {
                Ok(list) => inp.state().ast.attributes.extend(list),
                Err(error) => recover::statement(inp, start, error),
            },
            T::Namespace => match namespace(inp, false) {
                Ok(item) => inp.state().ast.items.push(Item::Namespace(item)),
                Err(error) => recover::statement(inp, start, error),
            },
            _ if type_ahead(inp) => match type_item(inp) {
                Ok(item) => inp.state().ast.items.push(Item::Type(item)),
                Err(error) => recover::statement(inp, start, error),
            },
            _ => top_statement(inp),
        }
    }
    inp.skip();
    Ok(())
}

fn top_statement(inp: &mut In<'_, '_>) {
    let at = pos(inp);
    let span = here(inp);
    let state = inp.state();
    if !state.ast.items.is_empty() && !state.late_statement {
        state.late_statement = true;
        let message = "Top-level statements must precede namespace and type declarations.";
        let d = Diagnostic::error(8803, span, message).help("move the statement up");
        state.report_at(at, d);
    }
    state.in_async = true;
    let id = stmt::statement(inp);
    let state = inp.state();
    state.in_async = false;
    state.ast.top_level.push(id);
}

fn top_using(inp: &mut In<'_, '_>, using: Option<Using>) {
    let Some(using) = using else { return };
    let state = inp.state();
    if !(state.ast.items.is_empty() && state.ast.top_level.is_empty()) {
        late_using(state, using.span);
    }
    state.ast.usings.push(using);
}

fn late_using(state: &mut State<'_>, span: Span) {
    let message = "A using clause must precede all other elements defined in the namespace except extern alias \
                   declarations";
    let known = state.diags.iter().any(|d| d.code.0 == 1529);
    if !known {
        state.diags.push(Diagnostic::error(1529, span, message).help("move it to the top of the file"));
    }
}

/// `[assembly: …]`, `[module: …]`
fn global_attributes(inp: &mut In<'_, '_>) -> bool {
    let target = pos(inp) + 1;
    nth(inp, 2) == T::Colon
        && name_at(inp, target).is_some_and(|name| matches!(name.as_str(), "assembly" | "module"))
}

/// A `using` of the file's head rather than a statement or a local declaration.
fn using_directive(inp: &mut In<'_, '_>) -> bool {
    match nth(inp, 1) {
        T::LParen => false,
        T::Static | T::Unsafe => true,
        kind if kind.is_ident() && nth(inp, 2) == T::Eq => true,
        _ => {
            let at = pos(inp) + 1;
            inp.state().scan_declaration(at).is_none()
        }
    }
}

/// `using A.B;`, `using static A.B;`, `using X = T;`; None after an error.
fn using(inp: &mut In<'_, '_>, is_global: bool) -> Option<Using> {
    let first = pos(inp);
    let start = if is_global { prev(inp) } else { here(inp) };
    bump(inp);
    match using_kind(inp) {
        Ok(kind) => {
            semi(inp);
            Some(Using { span: since(inp, start), is_global, kind })
        }
        Err(error) => {
            recover::statement(inp, first, error);
            None
        }
    }
}

fn using_kind(inp: &mut In<'_, '_>) -> PResult<UsingKind> {
    if at(inp, T::Unsafe) {
        let start = here(inp);
        bump(inp);
        ty::refuse(inp, start, "`unsafe` code");
    }
    if eat(inp, T::Static) {
        return Ok(UsingKind::Static(ty::ty(inp)?));
    }
    if peek(inp).is_ident() && nth(inp, 1) == T::Eq {
        let name = ident(inp)?;
        bump(inp);
        return Ok(UsingKind::Alias(name, ty::ty(inp)?));
    }
    if peek(inp).is_ident() && nth(inp, 1) == T::ColonColon {
        bump(inp);
        bump(inp);
    }
    Ok(UsingKind::Namespace(dotted(inp)?))
}

/// `A.B.C`
fn dotted(inp: &mut In<'_, '_>) -> PResult<Vec<Ident>> {
    let mut names = vec![ident(inp)?];
    while eat(inp, T::Dot) {
        names.push(ident(inp)?);
    }
    Ok(names)
}

fn extern_alias(inp: &mut In<'_, '_>) {
    let start = here(inp);
    bump(inp);
    bump(inp);
    if peek(inp).is_ident() {
        bump(inp);
    }
    ty::refuse(inp, start, "`extern alias`");
    semi(inp);
}

/// `namespace A.B { … }` or `namespace A.B;`
fn namespace(inp: &mut In<'_, '_>, nested: bool) -> PResult<Namespace> {
    deeper(inp, |inp| {
        let start = here(inp);
        bump(inp);
        let name = dotted(inp)?;
        let mut space =
            Namespace { name, usings: Vec::new(), items: Vec::new(), file_scoped: false, span: start };
        if at(inp, T::Semi) {
            bump(inp);
            space.file_scoped = true;
            check_file_scoped(inp, start, nested);
            namespace_body(inp, &mut space);
        } else if at(inp, T::LBrace) {
            bump(inp);
            namespace_body(inp, &mut space);
            expect(inp, T::RBrace, Expected::RBRACE);
            eat(inp, T::Semi);
        } else {
            return fail(inp, Expected::LBRACE);
        }
        space.span = since(inp, start);
        Ok(space)
    })
}

fn check_file_scoped(inp: &mut In<'_, '_>, span: Span, nested: bool) {
    let at = pos(inp);
    let state = inp.state();
    let message = if nested {
        (8955, "Source file can not contain both file-scoped and normal namespace declarations.")
    } else if !state.ast.items.is_empty() || !state.ast.top_level.is_empty() {
        (8956, "File-scoped namespace must precede all other members in a file.")
    } else {
        return;
    };
    state.report_at(at, Diagnostic::error(message.0, span, message.1));
}

fn namespace_body(inp: &mut In<'_, '_>, space: &mut Namespace) {
    loop {
        let start = pos(inp);
        let span = here(inp);
        inp.state().unit_start = start;
        match peek(inp) {
            T::Eof => return,
            T::RBrace if !space.file_scoped => return,
            T::RBrace => {
                missing(inp, Expected::ITEM);
                bump(inp);
            }
            T::Semi => bump(inp),
            T::Using => {
                if let Some(using) = using(inp, false) {
                    if !space.items.is_empty() {
                        late_using(inp.state(), using.span);
                    }
                    space.usings.push(using);
                }
            }
            T::Extern if nth(inp, 1) == T::Alias => extern_alias(inp),
            T::Namespace => match namespace(inp, space.file_scoped) {
                Ok(item) => space.items.push(Item::Namespace(item)),
                Err(error) => recover::statement(inp, start, error),
            },
            _ if type_ahead(inp) => match type_item(inp) {
                Ok(item) => space.items.push(Item::Type(item)),
                Err(error) => recover::statement(inp, start, error),
            },
            _ => {
                let message =
                    "A namespace cannot directly contain members such as fields, methods or statements";
                let d = Diagnostic::error(116, span, message).label("not inside a type");
                inp.state().report_at(start, d);
                match member::member(inp) {
                    Ok(_) => {}
                    Err(_) => recover::statement(inp, start, silent(start)),
                }
            }
        }
    }
}

pub(super) fn silent(at: usize) -> SyntaxError {
    SyntaxError { at: at as u32, expected: Expected::SILENT }
}

// ---- Types -----------------------------------------------------------------------------------------------------

/// More modifiers than there are in the language are not looked through.
const MAX_MODIFIERS: usize = 24;

/// Attributes and modifiers, then a word that declares a type.
pub(super) fn type_ahead(inp: &mut In<'_, '_>) -> bool {
    let here = pos(inp);
    let state = inp.state();
    let mut at = state.skip_attributes(here);
    let limit = at + MAX_MODIFIERS;
    while at < limit {
        match state.kind(at) {
            T::Class | T::Struct | T::Interface | T::Enum => return true,
            T::Delegate => return !matches!(state.kind(at + 1), T::LBrace | T::LParen | T::Star),
            T::Record => {
                return match state.kind(at + 1) {
                    T::Class | T::Struct => true,
                    next => {
                        next.is_ident() && !matches!(state.kind(at + 2), T::Eq | T::Comma | T::Arrow | T::Dot)
                    }
                };
            }
            kind => match modifier_of(kind) {
                Some(_) => at += 1,
                None => return false,
            },
        }
    }
    false
}

/// A type at the top level or in a namespace, with its attributes and modifiers.
fn type_item(inp: &mut In<'_, '_>) -> PResult<TypeDecl> {
    let start = here(inp);
    let attributes = param::attributes(inp)?;
    let modifiers = modifiers(inp, Level::Type);
    type_decl(inp, start, attributes, modifiers)
}

/// From the word that declares the type.
pub(super) fn type_decl(
    inp: &mut In<'_, '_>,
    start: Span,
    attributes: Vec<Attribute>,
    modifiers: Modifiers,
) -> PResult<TypeDecl> {
    deeper(inp, |inp| {
        let kind = match peek(inp) {
            T::Class => TypeDeclKind::Class,
            T::Struct => TypeDeclKind::Struct,
            T::Interface => TypeDeclKind::Interface,
            T::Enum => TypeDeclKind::Enum,
            T::Delegate => TypeDeclKind::Delegate,
            T::Record if nth(inp, 1) == T::Struct => {
                bump(inp);
                TypeDeclKind::RecordStruct
            }
            T::Record => {
                if nth(inp, 1) == T::Class {
                    bump(inp);
                }
                TypeDeclKind::Record
            }
            _ => return fail(inp, Expected::ITEM),
        };
        bump(inp);
        if kind == TypeDeclKind::Delegate {
            return delegate(inp, start, attributes, modifiers);
        }
        let name = ident(inp)?;
        let mut decl = TypeDecl {
            kind,
            attributes,
            modifiers,
            name,
            type_params: param::type_params(inp)?,
            params: None,
            ret: None,
            bases: Vec::new(),
            base_args: None,
            constraints: Vec::new(),
            members: Vec::new(),
            span: start,
        };
        if at(inp, T::LParen) {
            decl.params = Some(param::params(inp, T::RParen)?);
        }
        if eat(inp, T::Colon) {
            bases(inp, &mut decl)?;
        }
        decl.constraints = param::constraints(inp)?;
        let outer_name = inp.state().type_name.replace(name.name);
        let outer_async = std::mem::replace(&mut inp.state().in_async, false);
        let body = type_body(inp, &mut decl);
        inp.state().type_name = outer_name;
        inp.state().in_async = outer_async;
        body?;
        decl.span = since(inp, start);
        Ok(decl)
    })
}

/// `B(args), I, J<T>` after the colon.
fn bases(inp: &mut In<'_, '_>, decl: &mut TypeDecl) -> PResult<()> {
    loop {
        decl.bases.push(ty::ty(inp)?);
        if at(inp, T::LParen) && decl.base_args.is_none() {
            decl.base_args = Some(arg::args(inp, T::RParen)?);
        }
        if !eat(inp, T::Comma) {
            return Ok(());
        }
    }
}

/// `{ members }`, or `;` for a type without any.
fn type_body(inp: &mut In<'_, '_>, decl: &mut TypeDecl) -> PResult<()> {
    // Of a type of the library only the head may be asked for.
    if eat(inp, T::Semi) || eat(inp, T::Deferred) {
        return Ok(());
    }
    if !at(inp, T::LBrace) {
        return fail(inp, Expected::LBRACE);
    }
    decl.members = match decl.kind {
        TypeDeclKind::Enum => list(inp, T::RBrace, Commas::Trailing, enum_member)?,
        TypeDeclKind::Class
        | TypeDeclKind::Struct
        | TypeDeclKind::Interface
        | TypeDeclKind::Record
        | TypeDeclKind::RecordStruct
        | TypeDeclKind::Delegate => members(inp),
    };
    eat(inp, T::Semi);
    Ok(())
}

/// `{ member … }`
pub(super) fn members(inp: &mut In<'_, '_>) -> Vec<Member> {
    bump(inp);
    let mut members = Vec::new();
    while !matches!(peek(inp), T::RBrace | T::Eof) {
        let start = pos(inp);
        inp.state().unit_start = start;
        match deeper(inp, member::member) {
            Ok(member) => members.push(member),
            Err(error) => recover::statement(inp, start, error),
        }
    }
    expect(inp, T::RBrace, Expected::RBRACE);
    members.shrink_to_fit();
    members
}

fn enum_member(inp: &mut In<'_, '_>) -> PResult<Member> {
    let start = here(inp);
    let attributes = param::attributes(inp)?;
    let name = ident(inp)?;
    let value = if eat(inp, T::Eq) { Some(expr::expr(inp)?) } else { None };
    let kind = MemberKind::EnumMember { name, value };
    Ok(Member { attributes, modifiers: Modifiers::default(), kind, span: since(inp, start) })
}

/// `delegate T D<U>(…) where …;` after its word.
fn delegate(
    inp: &mut In<'_, '_>,
    start: Span,
    attributes: Vec<Attribute>,
    modifiers: Modifiers,
) -> PResult<TypeDecl> {
    let ret = Some(ty::ref_ty(inp)?);
    let name = ident(inp)?;
    let type_params = param::type_params(inp)?;
    let params = Some(param::params(inp, T::RParen)?);
    let constraints = param::constraints(inp)?;
    semi(inp);
    Ok(TypeDecl {
        kind: TypeDeclKind::Delegate,
        attributes,
        modifiers,
        name,
        type_params,
        params,
        ret,
        bases: Vec::new(),
        base_args: None,
        constraints,
        members: Vec::new(),
        span: since(inp, start),
    })
}

// ---- Modifiers -------------------------------------------------------------------------------------------------

/// What the modifiers belong to: it decides how far contextual words are looked at.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Level {
    Type,
    Member,
    Local,
}

fn modifier_of(kind: T) -> Option<Modifier> {
    Some(match kind {
        T::Public => Modifier::Public,
        T::Private => Modifier::Private,
        T::Protected => Modifier::Protected,
        T::Internal => Modifier::Internal,
        T::File => Modifier::File,
        T::Static => Modifier::Static,
        T::Abstract => Modifier::Abstract,
        T::Sealed => Modifier::Sealed,
        T::Virtual => Modifier::Virtual,
        T::Override => Modifier::Override,
        T::New => Modifier::New,
        T::Readonly => Modifier::Readonly,
        T::Const => Modifier::Const,
        T::Volatile => Modifier::Volatile,
        T::Extern => Modifier::Extern,
        T::Async => Modifier::Async,
        T::Partial => Modifier::Partial,
        T::Required => Modifier::Required,
        T::Unsafe => Modifier::Unsafe,
        T::Ref => Modifier::Ref,
        T::Fixed => Modifier::Fixed,
        _ => return None,
    })
}

/// All modifiers that come next, checked for repetition.
pub(super) fn modifiers(inp: &mut In<'_, '_>, level: Level) -> Modifiers {
    let mut modifiers = Modifiers::default();
    loop {
        let kind = peek(inp);
        let Some(modifier) = modifier_of(kind) else { return modifiers };
        let belongs = match modifier {
            Modifier::File | Modifier::Async | Modifier::Partial | Modifier::Required => contextual(inp),
            // `ref int F()` returns a reference; `ref struct` is a modifier of the type.
            Modifier::Ref => {
                matches!(nth(inp, 1), T::Struct | T::Partial | T::Record) && level != Level::Local
            }
            _ => true,
        };
        if !belongs {
            return modifiers;
        }
        let span = here(inp);
        let index = pos(inp);
        bump(inp);
        if modifiers.has(modifier) {
            let d = Diagnostic::error(1004, span, format!("Duplicate '{}' modifier", kind.text()));
            inp.state().report_at(index, d);
            continue;
        }
        match modifier {
            Modifier::Unsafe => inp.state().refuse(span, "`unsafe` code"),
            Modifier::Fixed => inp.state().refuse(span, "a fixed-size buffer"),
            _ if level == Level::Local => check_local(inp, kind, modifier, span, index),
            _ => {}
        }
        modifiers.add(modifier, span);
    }
}

fn check_local(inp: &mut In<'_, '_>, kind: T, modifier: Modifier, span: Span, index: usize) {
    if !matches!(modifier, Modifier::Static | Modifier::Async | Modifier::Extern) {
        let message = format!("The modifier '{}' is not valid for this item", kind.text());
        let d = Diagnostic::error(106, span, message).help("a local function is visible only where it is");
        inp.state().report_at(index, d);
    }
}

/// `async`, `partial`, `required` or `file` as a modifier: a declaration goes on after it.
fn contextual(inp: &mut In<'_, '_>) -> bool {
    let index = pos(inp);
    let type_name = inp.state().type_name;
    let next_name = name_at(inp, index + 1);
    let state = inp.state();
    match state.kind(index + 1) {
        T::Class | T::Struct | T::Interface | T::Enum | T::Delegate | T::Event | T::Ref | T::Record => true,
        T::LParen => state.scan_type(index + 1).is_some_and(|scan| state.kind(scan.end).is_ident()),
        kind if kind.is_predef() => true,
        kind if modifier_of(kind).is_some() && kind.is_keyword() => true,
        kind if kind.is_ident() => match state.kind(index + 2) {
            // `partial C(` starts a constructor; `async x;` is a field.
            T::LParen => state.kind(index) == T::Partial && next_name == type_name,
            T::Eq | T::Semi | T::Comma | T::LBrace | T::Arrow => false,
            _ => true,
        },
        _ => false,
    }
}
