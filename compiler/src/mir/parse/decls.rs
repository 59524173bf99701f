//! Declarations of MIR text, types, and the names of functions and fields.
//!
//! Three passes over the items, so that order does not matter: names of types, then members and signatures, then code.

use super::lex::{IntSuffix, Token};
use super::{MAX_DEPTH, Parser, Result, code};
use crate::base::{FileId, Idx, IndexVec, Span, Symbol};
use crate::hir::FnId;
use crate::mir::{Body, FieldRef, Func, FuncRef, Role};
use crate::syntax::ast::{ParamMode, Variance};
use crate::ty::defs::*;
use crate::ty::{Prim, Ty, TyKind};

/// An item of the text, as the first pass finds it.
enum Item {
    Type { at: usize, def: TypeDefId },
    Extern { at: usize },
    Body { at: usize },
}

pub fn module(p: &mut Parser) -> Result<Vec<(Body, std::ops::Range<usize>)>> {
    prelude(p);
    let mut items = Vec::new();
    while *p.peek() != Token::Eof {
        items.push(item_names(p)?);
    }
    // Declared signatures first: those that bodies imply give way to them. Of a method's bodies the async one says most
    // about the method, then its start function.
    let rank = |p: &Parser, item: &Item| match item {
        Item::Type { .. } => 0,
        Item::Extern { .. } => 1,
        Item::Body { at } => match &p.tokens[*at].token {
            Token::Ident(word) if word == "async" => 2,
            Token::Ident(word) if word == "start" => 3,
            Token::Ident(word) if word == "fn" => 4,
            _ => 5,
        },
    };
    let mut by_rank: Vec<&Item> = items.iter().collect();
    by_rank.sort_by_key(|i| rank(p, i));
    for item in by_rank {
        match *item {
            Item::Type { at, def } => {
                p.pos = at;
                members(p, def)?;
            }
            Item::Extern { at } => {
                p.pos = at;
                extern_fn(p)?;
            }
            Item::Body { at } => {
                p.pos = at;
                code::signature(p)?;
            }
        }
        p.type_params.clear();
    }
    finish_types(p);
    let mut bodies = Vec::new();
    for item in &items {
        if let Item::Body { at } = *item {
            p.pos = at;
            let lo = p.lo();
            let body = code::body(p)?;
            bodies.push((body, lo as usize..p.span_from(lo).hi as usize));
            p.type_params.clear();
        }
    }
    Ok(bodies)
}

/// What the declarations say of a type, gathered until all have been read.
pub struct Side {
    base: Option<Ty>,
    underlying: Option<Prim>,
    members: Members,
}

fn add_type(p: &mut Parser, def: TypeDef) -> TypeDefId {
    p.sides.push(Side { base: Some(Ty::object()), underlying: None, members: Members::default() });
    p.defs.types.push(def)
}

/// Hands over what has been gathered.
fn finish_types(p: &mut Parser) {
    for (id, side) in p.defs.types.ids().zip(std::mem::take(&mut p.sides).into_raw()) {
        let header = Header {
            base: side.base,
            interfaces: Vec::new(),
            underlying: side.underlying,
            builder: None,
            members: Lazy::ready(side.members),
        };
        p.defs.types[id].header = Lazy::ready(header);
    }
}

/// The library types that passes need.
fn prelude(p: &mut Parser) {
    let span = Span::new(FileId::new(0), 0, 0);
    let object = add_type(p, type_def(TypeDefKind::Class, "Object", span));
    p.sides[object].base = None;
    p.defs.lang.object = Some(object);
    let mut library = |name: &str, kind, own_params: usize| {
        let id = add_type(p, type_def(kind, name, span));
        for _ in 0..own_params {
            let param = p.defs.type_params.push(type_param("T", span));
            p.defs.types[id].params.push(param);
        }
        p.defs.types[id].own_params = own_params;
        id
    };
    let exception = library("Exception", TypeDefKind::Class, 0);
    let task = library("Task", TypeDefKind::Class, 0);
    let task_of = library("Task", TypeDefKind::Class, 1);
    let value_task = library("ValueTask", TypeDefKind::Struct, 0);
    let value_task_of = library("ValueTask", TypeDefKind::Struct, 1);
    let lang = &mut p.defs.lang;
    lang.exception = Some(exception);
    lang.task = Some(task);
    lang.task_of = Some(task_of);
    lang.value_task = Some(value_task);
    lang.value_task_of = Some(value_task_of);
}

fn type_def(kind: TypeDefKind, name: &str, span: Span) -> TypeDef {
    TypeDef {
        kind,
        name: Symbol::intern(name),
        namespace: Symbol::intern(""),
        outer: None,
        params: Vec::new(),
        own_params: 0,
        access: Access::Public,
        is_static: false,
        is_abstract: false,
        is_sealed: false,
        is_record: false,
        is_readonly: false,
        is_ref_struct: false,
        is_flags: false,
        nested: Vec::new(),
        is_std: false,
        file: FileId::new(0),
        span,
        // Replaced by `finish_types`.
        header: Lazy::ready(Header {
            base: None,
            interfaces: Vec::new(),
            underlying: None,
            builder: None,
            members: Lazy::ready(Members::default()),
        }),
    }
}

fn type_param(name: &str, span: Span) -> TypeParamDef {
    TypeParamDef {
        name: Symbol::intern(name),
        variance: Variance::None,
        declared_struct: false,
        span,
        bounds: Lazy::ready(Bounds::default()),
    }
}

fn type_kind(word: &str) -> Option<TypeDefKind> {
    match word {
        "class" => Some(TypeDefKind::Class),
        "struct" => Some(TypeDefKind::Struct),
        "interface" => Some(TypeDefKind::Interface),
        "enum" => Some(TypeDefKind::Enum),
        "delegate" => Some(TypeDefKind::Delegate),
        _ => None,
    }
}

/// First pass: declares the type if the item is one, and skips to the next item.
fn item_names(p: &mut Parser) -> Result<Item> {
    let at = p.pos;
    let Token::Ident(word) = p.peek().clone() else {
        return p.expected("`class`, `struct`, `extern` or a function");
    };
    if let Some(kind) = type_kind(&word) {
        p.next();
        let lo = p.lo();
        let path = path(p)?;
        let span = p.span_from(lo);
        let Some((name, outer)) = path.split_last() else { return p.expected("a name") };
        let outer = if outer.is_empty() { None } else { Some(declare_path(p, outer)?) };
        if find_type(p, outer, name, own_params_ahead(p)).is_some() {
            return p.error(format!("`{name}` is declared twice"));
        }
        let def = add_type(p, type_def(kind, name, span));
        p.defs.types[def].outer = outer;
        let mut own = 0;
        if p.eat("<") {
            if let Some(outer) = outer {
                p.defs.types[def].params = p.defs.types[outer].params.clone();
            }
            let names = p.list(">", Parser::ident)?;
            own = names.len();
            for name in names {
                let param = p.defs.type_params.push(type_param(&name, span));
                p.defs.types[def].params.push(param);
            }
        }
        p.defs.types[def].own_params = own;
        if let Some(outer) = outer {
            p.defs.types[outer].nested.push(def);
        }
        skip_braces(p)?;
        return Ok(Item::Type { at, def });
    }
    if p.eat_word("extern") {
        while !(p.at("->") || *p.peek() == Token::Eof) {
            p.next();
        }
        skip_to_item(p);
        return Ok(Item::Extern { at });
    }
    skip_braces(p)?;
    Ok(Item::Body { at })
}

/// How many names stand in the `<…>` ahead.
fn own_params_ahead(p: &Parser) -> usize {
    if !p.at("<") {
        return 0;
    }
    let closing = (0..).take_while(|&i| !matches!(p.peek_at(i), Token::Punct(">") | Token::Eof));
    closing.filter(|&i| matches!(p.peek_at(i), Token::Ident(_))).count()
}

/// To behind the `}` of the next `{`.
fn skip_braces(p: &mut Parser) -> Result<()> {
    while !p.at("{") {
        if *p.peek() == Token::Eof {
            return p.expected("`{`");
        }
        p.next();
    }
    let mut depth = 0u32;
    loop {
        if p.at("{") {
            depth += 1;
        } else if p.at("}") {
            depth -= 1;
        } else if *p.peek() == Token::Eof {
            return p.expected("`}`");
        }
        p.next();
        if depth == 0 {
            return Ok(());
        }
    }
}

/// Behind an `extern` declaration's `->`: to the word that starts the next item.
fn skip_to_item(p: &mut Parser) {
    loop {
        let starts = match p.peek() {
            Token::Eof => true,
            Token::Ident(word) => {
                type_kind(word).is_some() || ["extern", "async", "fn", "start", "resume"].contains(&&**word)
            }
            _ => false,
        };
        if starts {
            return;
        }
        p.next();
    }
}

/// Second pass: base, fields, enum's underlying type.
fn members(p: &mut Parser, def: TypeDefId) -> Result<()> {
    p.next();
    path(p)?;
    if p.eat("<") {
        p.list(">", Parser::ident)?;
    }
    p.type_params = p.defs.types[def].params.clone();
    if p.eat(":") {
        let base = ty(p)?;
        match (p.defs.types[def].kind, base.as_prim()) {
            (TypeDefKind::Enum, Some(prim)) => p.sides[def].underlying = Some(prim),
            (TypeDefKind::Enum, None) => return p.error("an enum's underlying type is an integral type"),
            _ => p.sides[def].base = Some(base),
        }
    } else if p.defs.types[def].kind == TypeDefKind::Enum {
        p.sides[def].underlying = Some(Prim::Int);
    }
    p.expect("{")?;
    p.list("}", |p| {
        let is_static = p.eat_word("static");
        let lo = p.lo();
        let name = p.ident()?;
        p.expect(":")?;
        let ty = ty(p)?;
        let span = p.span_from(lo);
        let field = p.defs.fields.push(FieldDef {
            name: Symbol::intern(&name),
            owner: def,
            ty,
            access: Access::Public,
            is_static,
            is_readonly: false,
            is_volatile: false,
            is_required: false,
            is_const: false,
            value: Lazy::ready(None),
            init: None,
            backing: None,
            backing_event: None,
            file: FileId::new(0),
            span,
        });
        p.sides[def].members.fields.push(field);
        Ok(())
    })?;
    Ok(())
}

/// `extern async fn Program.F<T>(this, int) -> int`
fn extern_fn(p: &mut Parser) -> Result<()> {
    let lo = p.lo();
    p.expect_word("extern")?;
    let is_async = p.eat_word("async");
    p.expect_word("fn")?;
    let (owner, name) = owner_and_name(p)?;
    p.type_params = p.defs.types[owner].params.clone();
    let type_params = declare_type_params(p)?;
    p.expect("(")?;
    let mut is_static = true;
    let params = p.list(")", |p| {
        if p.eat_word("this") {
            is_static = false;
            return Ok(None);
        }
        ty(p).map(Some)
    })?;
    p.expect("->")?;
    let ret = ty(p)?;
    let span = p.span_from(lo);
    let params: Vec<Ty> = params.into_iter().flatten().collect();
    declare_method(p, owner, &name, is_static, type_params, &params, ret, is_async, span);
    Ok(())
}

/// `<T, U>` of a function: new type parameters, which come into scope.
pub fn declare_type_params(p: &mut Parser) -> Result<Vec<TypeParamId>> {
    if !p.eat("<") {
        return Ok(Vec::new());
    }
    let lo = p.lo();
    let names = p.list(">", Parser::ident)?;
    let span = p.span_from(lo);
    let ids: Vec<TypeParamId> =
        names.iter().map(|name| p.defs.type_params.push(type_param(name, span))).collect();
    p.type_params.extend(&ids);
    Ok(ids)
}

/// `ret` is the awaited type if `is_async`.
#[expect(clippy::too_many_arguments, reason = "a signature has that many parts")]
pub fn declare_method(
    p: &mut Parser,
    owner: TypeDefId,
    name: &str,
    is_static: bool,
    type_params: Vec<TypeParamId>,
    params: &[Ty],
    ret: Ty,
    is_async: bool,
    span: Span,
) -> MethodId {
    let param = |&ty: &Ty| {
        let (ty, mode) = match ty.kind() {
            TyKind::Ref(t) => (*t, ParamMode::Ref),
            _ => (ty, ParamMode::Value),
        };
        let name = Symbol::intern("p");
        ParamDef { name, ty, mode, is_params: false, is_this: false, default: None, caller: None, span }
    };
    let params: Vec<ParamDef> = params.iter().map(param).collect();
    let method = p.defs.methods.push(MethodDef {
        name: Symbol::intern(name),
        owner,
        kind: MethodKind::Ordinary,
        type_params,
        params,
        ret: if is_async { task_type(&p.defs, AsyncKind::Task, ret) } else { ret },
        ret_by_ref: false,
        ret_readonly: false,
        access: Access::Public,
        is_static,
        is_virtual: false,
        is_abstract: false,
        is_override: false,
        is_sealed: false,
        is_readonly: false,
        is_extension: false,
        is_omitted: false,
        sets_required: false,
        is_async: is_async.then_some((AsyncKind::Task, ret)),
        builder: None,
        is_iterator: false,
        intrinsic: None,
        slot: None,
        overrides: None,
        explicit: None,
        body: BodySource::None,
        file: FileId::new(0),
        span,
    });
    p.sides[owner].members.methods.push(method);
    method
}

/// What an async method of `kind` returns when the awaited type is `ret`.
pub fn task_type(defs: &Defs, kind: AsyncKind, ret: Ty) -> Ty {
    defs.lang.task_type(kind, ret).unwrap_or(Ty::error())
}

// ---- Names -----------------------------------------------------------------------------------------------------

/// `A.B.C`
fn path(p: &mut Parser) -> Result<Vec<String>> {
    let mut names = vec![p.ident()?];
    while p.eat(".") {
        names.push(p.ident()?);
    }
    Ok(names)
}

/// The type of a name and its number of own parameters.
fn find_type(p: &Parser, outer: Option<TypeDefId>, name: &str, own_params: usize) -> Option<TypeDefId> {
    let symbol = Symbol::intern(name);
    let fits =
        |(_, d): &(TypeDefId, &TypeDef)| d.name == symbol && d.outer == outer && d.own_params == own_params;
    p.defs.types.iter_ids().find(fits).map(|(id, _)| id)
}

/// The type that a function's path names, `List'1.Node`; a class is made if there is none.
fn declare_path(p: &mut Parser, names: &[String]) -> Result<TypeDefId> {
    let mut outer = None;
    for name in names {
        let (name, own_params) = match name.split_once('\'') {
            Some((name, digits)) => (name, digits.parse().unwrap_or(0)),
            None => (&**name, 0),
        };
        let found = find_type(p, outer, name, own_params);
        if found.is_none() && own_params > 0 {
            return p.error(format!("there is no type `{name}` with {own_params} type parameters"));
        }
        outer = Some(found.unwrap_or_else(|| {
            let mut def = type_def(TypeDefKind::Class, name, Span::new(FileId::new(0), 0, 0));
            def.outer = outer;
            let id = add_type(p, def);
            if let Some(outer) = outer {
                p.defs.types[outer].nested.push(id);
            }
            id
        }));
    }
    match outer {
        Some(def) => Ok(def),
        None => p.error("a function belongs to a type: `Program.F`"),
    }
}

/// `Program.F`
pub fn owner_and_name(p: &mut Parser) -> Result<(TypeDefId, String)> {
    let mut names = path(p)?;
    let Some(name) = names.pop() else { return p.expected("a name") };
    Ok((declare_path(p, &names)?, name))
}

/// `Program.F#1/fn2@start`; None if the type has no such method.
pub fn func(
    p: &mut Parser,
    default_role: Role,
) -> Result<(TypeDefId, String, usize, FnId, Role, Option<MethodId>)> {
    let (owner, name) = owner_and_name(p)?;
    let number = if p.eat("#") { p.small_number()? as usize } else { 0 };
    let nested = if p.eat("/") { p.id("fn", "a nested function's number")? } else { FnId::new(0) };
    // A number behind it is a place in the source.
    let role = if p.at("@") && matches!(p.peek_at(1), Token::Ident(_)) {
        p.next();
        match &*p.ident()? {
            "plain" => Role::Plain,
            "start" => Role::Start,
            "resume" => Role::Resume,
            "thunk" => Role::Thunk,
            _ => return p.error("a role is `plain`, `start`, `resume` or `thunk`"),
        }
    } else {
        default_role
    };
    let method = find_method(p, owner, &name, number);
    Ok((owner, name, number, nested, role, method))
}

fn find_method(p: &Parser, owner: TypeDefId, name: &str, number: usize) -> Option<MethodId> {
    let name = Symbol::intern(name);
    // Before the types are finished, what they declare is on the side.
    let methods = match p.sides.get(owner) {
        Some(side) => &side.members.methods,
        None => &p.defs.types[owner].methods,
    };
    methods.iter().filter(|&&m| p.defs.methods[m].name == name).nth(number).copied()
}

/// A reference to a declared function, with type arguments.
pub fn func_ref(p: &mut Parser) -> Result<FuncRef> {
    let (_, name, _, nested, role, method) = func(p, Role::Plain)?;
    let Some(method) = method else { return p.error(format!("there is no function `{name}`")) };
    Ok(FuncRef { func: Func { method, nested, role }, args: ty_args(p)? })
}

/// `<int, T>` or nothing.
pub fn ty_args(p: &mut Parser) -> Result<Vec<Ty>> {
    if p.eat("<") { p.list(">", ty) } else { Ok(Vec::new()) }
}

/// Behind `Owner::`: a method.
pub fn method_of(p: &mut Parser, owner: Ty) -> Result<MethodId> {
    let name = p.ident()?;
    let number = if p.eat("#") { p.small_number()? as usize } else { 0 };
    let found = p.defs.definition_of(owner).and_then(|(def, _)| find_method(p, def, &name, number));
    match found {
        Some(method) => Ok(method),
        None => p.error(format!("there is no method `{name}`")),
    }
}

/// A field of `owner`.
pub fn field_of(p: &mut Parser, owner: Ty) -> Result<FieldRef> {
    let name = p.ident()?;
    let number = if p.eat("#") { p.small_number()? as usize } else { 0 };
    let symbol = Symbol::intern(&name);
    let found = p.defs.definition_of(owner).and_then(|(def, _)| {
        let mut same = p.defs.types[def].fields.iter().filter(|&&f| p.defs.fields[f].name == symbol);
        same.nth(number).copied()
    });
    match found {
        Some(field) => Ok(FieldRef { owner, field }),
        None => p.error(format!("there is no field `{name}`")),
    }
}

// ---- Types -----------------------------------------------------------------------------------------------------

pub fn ty(p: &mut Parser) -> Result<Ty> {
    p.depth += 1;
    if p.depth > MAX_DEPTH {
        return p.error("types are nested too deeply");
    }
    let result = ty_inner(p);
    p.depth -= 1;
    result
}

fn ty_inner(p: &mut Parser) -> Result<Ty> {
    if p.eat_word("ref") {
        return Ok(Ty::reference(ty(p)?));
    }
    let mut base = if p.eat("(") {
        tuple(p)?
    } else if p.eat("<") {
        let word = p.ident()?;
        p.expect(">")?;
        match &*word {
            "null" => Ty::null(),
            "never" => Ty::never(),
            "error" => Ty::error(),
            _ => return p.error("a type in angle brackets is `<null>`, `<never>` or `<error>`"),
        }
    } else {
        named_ty(p)?
    };
    loop {
        if p.eat("?") {
            base = Ty::nullable(base);
        } else if p.at("[") && matches!(p.peek_at(1), Token::Punct("]" | ",")) {
            // Dimensions are written outermost first, so they are applied from the last to the first.
            let mut ranks = Vec::new();
            while p.at("[") && matches!(p.peek_at(1), Token::Punct("]" | ",")) {
                p.next();
                let mut rank = 1;
                while p.eat(",") {
                    rank += 1;
                }
                p.expect("]")?;
                ranks.push(rank);
            }
            for rank in ranks.into_iter().rev() {
                base = Ty::intern(TyKind::Array { elem: base, rank });
            }
        } else {
            return Ok(base);
        }
    }
}

fn tuple(p: &mut Parser) -> Result<Ty> {
    let elems = p.list(")", |p| {
        let elem = ty(p)?;
        let name = if matches!(p.peek(), Token::Ident(_)) { Some(Symbol::intern(&p.ident()?)) } else { None };
        Ok((elem, name))
    })?;
    let (elems, names): (Vec<Ty>, Vec<Option<Symbol>>) = elems.into_iter().unzip();
    Ok(Ty::intern(TyKind::Tuple { elems: elems.into(), names: names.into() }))
}

fn named_ty(p: &mut Parser) -> Result<Ty> {
    let lo = p.pos;
    let name = p.ident()?;
    let prim = Prim::ALL.into_iter().find(|prim| prim.keyword() == name);
    let builtin = match &*name {
        "void" => Some(Ty::void()),
        "string" => Some(Ty::string()),
        "object" => Some(Ty::object()),
        _ => prim.map(Ty::prim),
    };
    if let Some(ty) = builtin {
        return Ok(ty);
    }
    let symbol = Symbol::intern(&name);
    if let Some(&param) = p.type_params.iter().rev().find(|&&t| p.defs.type_params[t].name == symbol) {
        return Ok(Ty::param(param));
    }
    let mut args = ty_args(p)?;
    let Some(mut def) = find_type(p, None, &name, args.len()) else {
        p.pos = lo;
        return p.error(format!("there is no type `{name}` with {} type arguments", args.len()));
    };
    while p.at(".") {
        let Token::Ident(name) = p.peek_at(1).clone() else { break };
        p.next();
        p.next();
        let own = ty_args(p)?;
        match find_type(p, Some(def), &name, own.len()) {
            Some(nested) => def = nested,
            None => return p.error(format!("there is no nested type `{name}`")),
        }
        args.extend(own);
    }
    if args.len() != p.defs.types[def].params.len() {
        return p.error(format!("`{name}` has another number of type parameters"));
    }
    Ok(Ty::named(def, args))
}

/// The type that an integer's spelling gives it.
pub fn int_type(suffix: IntSuffix) -> Ty {
    match suffix {
        IntSuffix::None => Ty::int(),
        IntSuffix::Long => Ty::long(),
        IntSuffix::UInt => Ty::prim(Prim::UInt),
        IntSuffix::ULong => Ty::prim(Prim::ULong),
    }
}

/// A table from numbered entries in any order, without gaps.
pub fn table<I: Idx, T>(p: &Parser, entries: Vec<(I, T)>, what: &str) -> Result<IndexVec<I, T>> {
    let mut sorted = entries;
    sorted.sort_by_key(|(id, _)| *id);
    for (i, (id, _)) in sorted.iter().enumerate() {
        if id.index() != i {
            return p.error(format!("the {what} are not numbered 0, 1, 2 …: see {id:?}"));
        }
    }
    Ok(sorted.into_iter().map(|(_, entry)| entry).collect())
}
