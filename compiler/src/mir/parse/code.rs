//! Bodies of MIR text: headers, locals, frames, blocks.

use super::decls::{self, field_of, func_ref, method_of, ty, ty_args};
use super::lex::Token;
use super::{Parser, Result};
use crate::base::{Idx, IndexVec, Symbol};
use crate::mir::*;
use crate::ty::TyKind;
use crate::ty::defs::{Const, TypeDefId};

/// What stands in front of a body's `{`.
struct Header {
    kind: BodyKind,
    owner: TypeDefId,
    method_name: String,
    method: Option<MethodId>,
    nested: hir::FnId,
    role: Role,
    name: Option<Symbol>,
    type_params: Vec<TypeParamId>,
    params: Vec<(LocalId, Local)>,
    ret: Ty,
    span: Span,
}

fn header(p: &mut Parser) -> Result<Header> {
    let lo = p.lo();
    let (kind, role) = if p.eat_word("async") {
        let kind = if p.eat_word("valuetask") {
            AsyncKind::ValueTask
        } else if p.eat_word("void") {
            AsyncKind::Void
        } else {
            AsyncKind::Task
        };
        (BodyKind::Async(kind), Role::Plain)
    } else if p.eat_word("start") {
        (BodyKind::AsyncStart, Role::Start)
    } else if p.eat_word("resume") {
        (BodyKind::AsyncResume, Role::Resume)
    } else {
        (BodyKind::Plain, Role::Plain)
    };
    p.expect_word("fn")?;
    let (owner, method_name, _, nested, role, method) = decls::func(p, role)?;
    let name = match p.peek().clone() {
        Token::Str(units) => {
            p.next();
            Some(Symbol::intern(&String::from_utf16_lossy(&units)))
        }
        _ => None,
    };
    p.type_params.clone_from(&p.defs.types[owner].params);
    let type_params = match method.map(|m| p.defs.all_params(m)) {
        // A declared method: the names must be those that its uses have been read with.
        Some(known) if nested.index() == 0 => {
            if p.eat("<") {
                let names = p.list(">", Parser::ident)?;
                let same =
                    |(&id, name): (&TypeParamId, &String)| p.defs.type_params[id].name.as_str() == name;
                if names.len() != known.len() || !known.iter().zip(&names).all(same) {
                    return p.error("these are not the type parameters that were declared");
                }
            }
            p.type_params.clone_from(&known);
            known
        }
        Some(_) | None => decls::declare_type_params(p)?,
    };
    p.expect("(")?;
    let params = p.list(")", |p| {
        let kind = local_kind(p).unwrap_or(LocalKind::Param);
        declared(p, kind)
    })?;
    p.expect("->")?;
    let ret = ty(p)?;
    let span = p.span(lo)?;
    Ok(Header { kind, owner, method_name, method, nested, role, name, type_params, params, ret, span })
}

/// Declares the method that a body belongs to, unless it has been.
pub fn signature(p: &mut Parser) -> Result<()> {
    let h = header(p)?;
    let is_async = matches!(h.kind, BodyKind::Async(_) | BodyKind::AsyncStart);
    if h.method.is_some() {
        return Ok(());
    }
    let is_this = h.params.first().is_some_and(|(_, l)| l.name.is_some_and(|n| n.as_str() == "this"));
    let mut tys: Vec<Ty> = h.params.iter().map(|(_, l)| l.ty).collect();
    if is_this && h.nested.index() == 0 {
        tys.remove(0);
    }
    if h.nested.index() != 0 || h.kind == BodyKind::AsyncResume {
        // Nothing is known of the method itself.
        decls::declare_method(p, h.owner, &h.method_name, true, vec![], &[], Ty::void(), false, h.span);
        return Ok(());
    }
    // The header lists the type's own parameters, too.
    let outer = p.defs.types[h.owner].params.len();
    if outer > 0 && h.type_params.len() < outer {
        return p.error("the type parameters of the type come first");
    }
    let own = h.type_params.get(outer..).unwrap_or_default().to_vec();
    if outer > 0 {
        return p.error("declare the methods of a generic type with `extern`");
    }
    decls::declare_method(p, h.owner, &h.method_name, !is_this, own, &tys, h.ret, is_async, h.span);
    Ok(())
}

pub fn body(p: &mut Parser) -> Result<Body> {
    let h = header(p)?;
    let Some(method) = h.method else { return p.error(format!("there is no function `{}`", h.method_name)) };
    p.expect("{")?;
    let func = Func { method, nested: h.nested, role: h.role };
    let params = h.params.iter().map(|(id, _)| *id).collect();
    let mut locals = h.params;
    while let Some(kind) = local_kind(p) {
        locals.push(declared(p, kind)?);
    }
    let locals = decls::table(p, locals, "locals")?;
    let frame = if p.at_word("frame") { Some(frame(p)?) } else { None };
    let mut code = Code { p, locals: &locals };
    let machine = if code.p.at_word("machine") { Some(code.machine()?) } else { None };
    let mut blocks = Vec::new();
    while !code.p.eat("}") {
        blocks.push(code.block()?);
    }
    let blocks = decls::table(p, blocks, "blocks")?;
    if blocks.is_empty() {
        return p.error("a body has at least one block");
    }
    let mut body = Body {
        func,
        name: Symbol::intern(""),
        kind: h.kind,
        type_params: h.type_params,
        params,
        ret: h.ret,
        locals,
        blocks,
        frame,
        machine,
        inlined: Vec::new(),
        steps: Vec::new(),
        extent: h.span,
        span: h.span,
    };
    body.name = h.name.unwrap_or_else(|| {
        let role = match body.kind {
            BodyKind::Plain | BodyKind::Async(_) => Role::Plain,
            BodyKind::AsyncStart => Role::Start,
            BodyKind::AsyncResume => Role::Resume,
        };
        let plain = if func.role == role { Func { role: Role::Plain, ..func } } else { func };
        Symbol::intern(&print::print_func(&p.defs, plain))
    });
    check_ids(p, &body)?;
    Ok(body)
}

/// Every local, block and state that the text names exists: passes index by them.
fn check_ids(p: &Parser, body: &Body) -> Result<()> {
    struct Ids<'a>(&'a Body, Option<String>);
    impl uses::Visit for Ids<'_> {
        fn local(&mut self, local: &LocalId, _: uses::Access) {
            if self.0.locals.get(*local).is_none() {
                self.1 = Some(format!("there is no local {local}"));
            }
        }
        fn target(&mut self, block: &BlockId, _: uses::EdgeKind) {
            if self.0.blocks.get(*block).is_none() {
                self.1 = Some(format!("there is no block {block}"));
            }
        }
    }
    use uses::Visit as _;
    let mut ids = Ids(body, None);
    for block in body.blocks.iter() {
        block.stmts.iter().for_each(|s| ids.stmt(&s.kind));
        ids.terminator(&block.term);
    }
    for saved in body.frame.iter().flat_map(|f| f.states.iter()).flat_map(|s| &s.saved) {
        ids.local(&saved.local, uses::Access::SlotName);
    }
    match ids.1 {
        None => Ok(()),
        Some(message) => p.error(format!("in `{}`: {message}", body.name)),
    }
}

fn local_kind(p: &mut Parser) -> Option<LocalKind> {
    let kind = match p.peek() {
        Token::Ident(word) => match &**word {
            "param" => LocalKind::Param,
            "var" => LocalKind::Var,
            "tmp" => LocalKind::Temp,
            _ => return None,
        },
        _ => return None,
    };
    p.next();
    Some(kind)
}

/// `_2 sum: int`
fn declared(p: &mut Parser, kind: LocalKind) -> Result<(LocalId, Local)> {
    let id = p.id("_", "a local")?;
    let name = if p.at(":") { None } else { Some(Symbol::intern(&p.ident()?)) };
    p.expect(":")?;
    Ok((id, Local { name, ty: ty(p)?, kind }))
}

fn frame(p: &mut Parser) -> Result<Frame> {
    p.expect_word("frame")?;
    let kind = match &*p.ident()? {
        "task" => AsyncKind::Task,
        "valuetask" => AsyncKind::ValueTask,
        "void" => AsyncKind::Void,
        _ => return p.error("a frame is of kind `task`, `valuetask` or `void`"),
    };
    p.expect("->")?;
    let result = ty(p)?;
    p.expect("{")?;
    let mut states: Vec<(StateId, State)> = Vec::new();
    while !p.eat("}") {
        let lo = p.lo();
        let id = p.id("state", "a state")?;
        let on = match &*p.ident()? {
            "call" => StateOn::Call,
            "task" => StateOn::Task,
            "yield" => StateOn::Yield,
            "slice" => StateOn::Slice,
            _ => return p.error("a state waits for `call`, `task`, `yield` or `slice`"),
        };
        let span = p.span(lo)?;
        p.expect(":")?;
        let mut saved = Vec::new();
        while let Some(local) = p.peek_id("_") {
            let lo = p.lo();
            p.next();
            let word = p.ident()?;
            let span = p.span(lo)?;
            let why = match &*word {
                "read" => Why::ReadAt(span),
                "handler" => Why::ReadByHandlerAt(span),
                _ => return p.error("a local is saved for a `read` or a `handler`"),
            };
            saved.push(Saved { local, why });
            if !p.eat(",") {
                break;
            }
        }
        states.push((id, State { span, on, saved }));
    }
    Ok(Frame { kind, result, states: decls::table(p, states, "states")? })
}

/// The code of one body.
struct Code<'p, 'a> {
    p: &'p mut Parser<'a>,
    locals: &'p IndexVec<LocalId, Local>,
}

enum Line {
    Stmt(StmtKind),
    Term(Terminator),
}

impl Code<'_, '_> {
    fn block(&mut self) -> Result<(BlockId, Block)> {
        let id = self.p.id("bb", "a block")?;
        let cold = self.p.eat_word("cold");
        self.p.expect(":")?;
        let mut stmts = Vec::new();
        loop {
            let lo = self.p.lo();
            let line = self.line()?;
            let span = self.p.span(lo)?;
            match line {
                Line::Stmt(kind) => stmts.push(Stmt { kind, span }),
                Line::Term(term) => return Ok((id, Block { stmts, term, term_span: span, cold })),
            }
        }
    }

    fn local(&mut self) -> Result<LocalId> {
        self.p.id("_", "a local")
    }

    fn block_id(&mut self) -> Result<BlockId> {
        self.p.id("bb", "a block")
    }

    /// `machine _0->state`
    fn machine(&mut self) -> Result<Machine> {
        self.p.expect_word("machine")?;
        let index = self.place()?;
        match index.base {
            Base::Object(object) => Ok(Machine { object, index, pauses: Vec::new() }),
            _ => self.p.error("a machine is an object"),
        }
    }

    fn state(&mut self) -> Result<StateId> {
        self.p.id("state", "a state")
    }

    fn unwind(&mut self) -> Result<Unwind> {
        if self.p.eat_word("unwind") { Ok(Unwind::To(self.block_id()?)) } else { Ok(Unwind::Propagate) }
    }

    fn target_and_unwind(&mut self) -> Result<(BlockId, Unwind)> {
        self.p.expect("->")?;
        Ok((self.block_id()?, self.unwind()?))
    }

    fn line(&mut self) -> Result<Line> {
        if self.p.peek_id::<LocalId>("_").is_some() {
            let local = self.local()?;
            self.p.expect("=")?;
            return self.assignment(local);
        }
        let at = self.p.pos;
        let word = self.p.ident()?;
        let stmt = match &*word {
            "store" => {
                let place = self.place()?;
                self.p.expect("=")?;
                StmtKind::Store(place, self.operand()?)
            }
            "check" => {
                let check = self.check()?;
                StmtKind::Check(check, self.unwind()?)
            }
            "safepoint" => StmtKind::Safepoint,
            "nop" => StmtKind::Nop,
            "frame_store" => {
                StmtKind::FrameStore { frame: self.local()?, state: self.state()?, local: self.local()? }
            }
            "suspend" => {
                let (frame, state) = (self.local()?, self.state()?);
                StmtKind::Suspend { frame, state, on: self.suspend_on()? }
            }
            "trace" => StmtKind::Trace(self.local()?),
            "goto" => return Ok(Line::Term(Terminator::Goto(self.block_id()?))),
            "branch" => {
                let cond = self.operand()?;
                self.p.expect_word("then")?;
                let then = self.block_id()?;
                self.p.expect_word("else")?;
                return Ok(Line::Term(Terminator::Branch { cond, then, els: self.block_id()? }));
            }
            "switch" => return self.switch().map(Line::Term),
            "return" => {
                let value = if self.at_operand() { Some(self.operand()?) } else { None };
                return Ok(Line::Term(Terminator::Return(value)));
            }
            "throw" | "rethrow" => {
                let exception = self.operand()?;
                let (rethrow, unwind) = (word == "rethrow", self.unwind()?);
                return Ok(Line::Term(Terminator::Throw { exception, rethrow, unwind }));
            }
            "unreachable" => return Ok(Line::Term(Terminator::Unreachable)),
            "pause" => {
                let Ok(number) = u32::try_from(self.p.number()?) else {
                    return self.p.error("a pause is numbered from 0");
                };
                self.p.expect("->")?;
                let leave = self.block_id()?;
                self.p.expect(",")?;
                self.p.expect_word("resume")?;
                return Ok(Line::Term(Terminator::Pause { number, leave, resume: self.block_id()? }));
            }
            "tick" => {
                self.p.expect("->")?;
                let target = self.block_id()?;
                self.p.expect(",")?;
                self.p.expect_word("yields")?;
                self.p.expect("->")?;
                return Ok(Line::Term(Terminator::Tick { target, yields: self.block_id()? }));
            }
            "suspended" => return Ok(Line::Term(Terminator::Suspended(self.local()?))),
            "complete" => {
                let frame = self.local()?;
                let value = if self.p.eat(",") { Some(self.operand()?) } else { None };
                return Ok(Line::Term(Terminator::Complete { frame, value }));
            }
            "call" | "await" | "start" | "poll" | "take" => {
                return self.transfer(&word, None).map(Line::Term);
            }
            _ => {
                self.p.pos = at;
                return self.p.expected("a statement");
            }
        };
        Ok(Line::Stmt(stmt))
    }

    /// Behind `_3 =`.
    fn assignment(&mut self, local: LocalId) -> Result<Line> {
        if let Token::Ident(word) = self.p.peek().clone()
            && ["call", "await", "start", "poll", "take"].contains(&&*word)
        {
            self.p.next();
            return self.transfer(&word, Some(local)).map(Line::Term);
        }
        Ok(Line::Stmt(StmtKind::Assign(local, self.rvalue()?)))
    }

    /// Terminators that may define a local.
    fn transfer(&mut self, word: &str, dest: Option<LocalId>) -> Result<Terminator> {
        Ok(match word {
            "call" => {
                let (callee, args) = self.call()?;
                let (target, unwind) = self.target_and_unwind()?;
                Terminator::Call { callee, args, dest, target, unwind }
            }
            "await" => {
                let operand = match &*self.p.ident()? {
                    "call" => {
                        let (callee, args) = self.call()?;
                        AwaitOperand::Call { callee, args }
                    }
                    "task" => AwaitOperand::Task(self.local()?),
                    "awaiter" => {
                        let task = self.local()?;
                        for word in ["then", "call"] {
                            if *self.p.ident()? != *word {
                                return self.p.error("behind an awaiter comes `then call`");
                            }
                        }
                        let (callee, args) = self.call()?;
                        AwaitOperand::Awaiter { task, callee, args }
                    }
                    "yield" => AwaitOperand::Yield,
                    _ => return self.p.error("an await is of `call`, `task`, `awaiter` or `yield`"),
                };
                let (resume, unwind) = self.target_and_unwind()?;
                Terminator::Await { operand, dest, resume, unwind }
            }
            "start" => {
                let (callee, args) = self.call()?;
                self.p.expect("->")?;
                let done = self.block_id()?;
                self.p.expect(",")?;
                self.p.expect_word("suspended")?;
                let child = self.local()?;
                let (suspended, unwind) = self.target_and_unwind()?;
                Terminator::StartCall { callee, args, dest, done, child, suspended, unwind }
            }
            "poll" => {
                let task = self.local()?;
                self.p.expect("->")?;
                let done = self.block_id()?;
                self.p.expect(",")?;
                self.p.expect_word("suspended")?;
                let (suspended, unwind) = self.target_and_unwind()?;
                Terminator::PollTask { task, dest, done, suspended, unwind }
            }
            _ => {
                let frame = self.local()?;
                let (target, unwind) = self.target_and_unwind()?;
                Terminator::TakeResult { frame, dest, target, unwind }
            }
        })
    }

    fn switch(&mut self) -> Result<Terminator> {
        let value = self.operand()?;
        self.p.expect("[")?;
        let cases = self.items("]", |c| {
            let n = c.p.number()?;
            c.p.expect(":")?;
            Ok((n, c.block_id()?))
        })?;
        self.p.expect_word("else")?;
        Ok(Terminator::Switch { value, cases, default: self.block_id()? })
    }

    /// As [`Parser::list`], with the locals at hand.
    fn items<T>(&mut self, close: &str, mut item: impl FnMut(&mut Code) -> Result<T>) -> Result<Vec<T>> {
        let locals = self.locals;
        self.p.list(close, |p| item(&mut Code { p, locals }))
    }

    fn callee(&mut self) -> Result<Callee> {
        // `virtual`, `runtime` … are only words, unless something follows that cannot follow a class of that name.
        let is_word = matches!(self.p.peek_at(1), Token::Ident(_) | Token::Punct("("));
        if let (Token::Ident(word), true) = (self.p.peek().clone(), is_word) {
            match &*word {
                "virtual" => {
                    self.p.next();
                    let owner = ty(self.p)?;
                    self.p.expect("::")?;
                    let method = method_of(self.p, owner)?;
                    return Ok(Callee::Virtual { method, owner, targs: ty_args(self.p)? });
                }
                "constrained" => {
                    self.p.next();
                    let receiver = ty(self.p)?;
                    self.p.expect(":")?;
                    let owner = ty(self.p)?;
                    self.p.expect("::")?;
                    let method = method_of(self.p, owner)?;
                    return Ok(Callee::Constrained { receiver, method, owner, targs: ty_args(self.p)? });
                }
                "delegate" => {
                    self.p.next();
                    return Ok(Callee::Delegate { ty: ty(self.p)? });
                }
                "runtime" => {
                    self.p.next();
                    return Ok(Callee::Runtime(Symbol::intern(&self.p.ident()?)));
                }
                "static_init" => {
                    self.p.next();
                    return Ok(Callee::StaticInit(ty(self.p)?));
                }
                _ => {}
            }
        }
        Ok(Callee::Direct(func_ref(self.p)?))
    }

    fn call(&mut self) -> Result<(Callee, Vec<Operand>)> {
        let callee = self.callee()?;
        self.p.expect("(")?;
        let args = self.items(")", |c| c.operand())?;
        Ok((callee, args))
    }

    fn at_operand(&self) -> bool {
        match self.p.peek() {
            // `_7` may be an operand, `_7 = …` is the next statement, but a return has nothing behind it.
            Token::Ident(word) => {
                ["null", "default", "true", "false"].contains(&&**word)
                    || self.p.peek_id::<LocalId>("_").is_some()
            }
            Token::Int(..) | Token::Float(_) | Token::Double(_) | Token::Char(_) | Token::Str(_) => true,
            Token::Punct(_) | Token::Eof => false,
        }
    }

    fn operand(&mut self) -> Result<Operand> {
        if !self.at_operand() {
            return self.p.expected("a local or a constant");
        }
        if let Some(local) = self.p.peek_id("_") {
            self.p.next();
            return Ok(Operand::Local(local));
        }
        let (value, spelt) = match self.p.next() {
            Token::Int(n, suffix) => (Const::int(n), Some(decls::int_type(suffix))),
            Token::Float(x) => (Const::Float(x), Some(Ty::prim(crate::ty::Prim::Float))),
            Token::Double(x) => (Const::Double(x), Some(Ty::double())),
            Token::Char(unit) => (Const::Char(unit), Some(Ty::char())),
            Token::Str(units) => (Const::Str(units.into()), Some(Ty::string())),
            Token::Ident(word) => match &*word {
                "null" => (Const::Null, None),
                "true" => (Const::Bool(true), Some(Ty::bool())),
                "false" => (Const::Bool(false), Some(Ty::bool())),
                _ => (Const::Default, None),
            },
            Token::Punct(_) | Token::Eof => return self.p.expected("a constant"),
        };
        let written = if self.p.eat(":") { Some(ty(self.p)?) } else { None };
        match written.or(spelt) {
            Some(ty) => Ok(Operand::Const(value, ty)),
            None => self.p.expected("`:` and a type"),
        }
    }

    fn local_ty(&self, local: LocalId) -> Result<Ty> {
        match self.locals.get(local) {
            Some(l) => Ok(l.ty),
            None => self.p.error(format!("there is no local {local}")),
        }
    }

    fn place(&mut self) -> Result<Place> {
        let (base, mut ty) = if self.p.eat("*") {
            let local = self.local()?;
            return Ok(Place { base: Base::Deref(local), path: Vec::new() });
        } else if self.p.eat("(") {
            let base = if self.p.eat("*") {
                let local = self.local()?;
                let TyKind::Ref(to) = self.local_ty(local)?.kind() else {
                    return self.p.error(format!("{local} is not a reference"));
                };
                (Base::Deref(local), *to)
            } else {
                self.p.expect_word("boxed")?;
                let ty = ty(self.p)?;
                (Base::Boxed(self.local()?, ty), ty)
            };
            self.p.expect(")")?;
            base
        } else if self.p.eat_word("static") {
            let owner = ty(self.p)?;
            self.p.expect("::")?;
            let field = field_of(self.p, owner)?;
            (Base::Static(field), self.field_type(&field)?)
        } else {
            let local = self.local()?;
            let ty = self.local_ty(local)?;
            if self.p.at("->") {
                (Base::Object(local), ty)
            } else if self.p.eat("[") {
                let indices = self.items("]", |c| c.operand())?;
                let TyKind::Array { elem, .. } = ty.kind() else {
                    if ty == Ty::string() {
                        return Ok(Place { base: Base::Elem { array: local, indices }, path: Vec::new() });
                    }
                    return self.p.error(format!("{local} is not an array"));
                };
                (Base::Elem { array: local, indices }, *elem)
            } else {
                (Base::Local(local), ty)
            }
        };
        let mut path = Vec::new();
        while self.p.eat(".") || path.is_empty() && self.p.eat("->") {
            let field = if self.p.eat("(") {
                let owner = decls::ty(self.p)?;
                self.p.expect("::")?;
                let field = field_of(self.p, owner)?;
                self.p.expect(")")?;
                field
            } else {
                field_of(self.p, ty)?
            };
            ty = self.field_type(&field)?;
            path.push(field);
        }
        Ok(Place { base, path })
    }

    fn field_type(&self, field: &FieldRef) -> Result<Ty> {
        match field_ty(&self.p.defs, field) {
            Some(ty) => Ok(ty),
            None => self.p.error("this field has no type"),
        }
    }

    /// `(int -> long)`
    fn conversion(&mut self) -> Result<(Ty, Ty)> {
        self.p.expect("(")?;
        let from = ty(self.p)?;
        self.p.expect("->")?;
        let to = ty(self.p)?;
        self.p.expect(")")?;
        Ok((from, to))
    }

    fn pair(&mut self) -> Result<(Operand, Operand)> {
        let a = self.operand()?;
        self.p.expect(",")?;
        Ok((a, self.operand()?))
    }

    fn rvalue(&mut self) -> Result<Rvalue> {
        if self.at_operand() {
            return Ok(Rvalue::Use(self.operand()?));
        }
        let at = self.p.pos;
        let word = self.p.ident()?;
        if let Some(op) = un_op(&word) {
            return Ok(Rvalue::Unary(op, self.operand()?));
        }
        if let Some(op) = bin_op(&word) {
            let (a, b) = self.pair()?;
            return Ok(Rvalue::Binary(op, a, b));
        }
        Ok(match &*word {
            "conv" => {
                let (from, to) = self.conversion()?;
                Rvalue::Convert { value: self.operand()?, from, to }
            }
            "load" => Rvalue::Load(self.place()?),
            "addr" => Rvalue::AddrOf(self.place()?),
            "len" => Rvalue::Length(self.local()?),
            "dimlen" => {
                let array = self.local()?;
                self.p.expect(",")?;
                Rvalue::DimLength(array, self.p.small_number()?)
            }
            "is" => {
                let ty = ty(self.p)?;
                Rvalue::IsInstance { value: self.operand()?, ty }
            }
            "box" => {
                let ty = ty(self.p)?;
                Rvalue::Box { value: self.operand()?, ty }
            }
            "new" => Rvalue::New(ty(self.p)?),
            "newarr" => {
                let elem = ty(self.p)?;
                self.p.expect("[")?;
                Rvalue::NewArray { elem, lens: self.items("]", |c| c.operand())? }
            }
            "delegate" => {
                let ty = ty(self.p)?;
                self.p.expect(",")?;
                let callee = self.callee()?;
                let target = if self.p.eat_word("on") { Some(self.operand()?) } else { None };
                Rvalue::NewDelegate { ty, target, callee: Box::new(callee) }
            }
            "caught" => Rvalue::CaughtException,
            "typeof" => Rvalue::Typeof(ty(self.p)?),
            "frame_new" => Rvalue::FrameNew,
            "forced_suspend" => Rvalue::ForcedSuspend,
            "snapshot" => {
                let Callee::Direct(of) = self.callee()? else {
                    return self.p.error("a snapshot is of a function");
                };
                let state = self.state()?;
                self.p.expect("[")?;
                let saved = self.items("]", |c| {
                    let local = c.local()?;
                    c.p.expect(":")?;
                    Ok((local, c.operand()?))
                })?;
                Rvalue::Snapshot { of: Box::new(of), state, saved, on: self.suspend_on()? }
            }
            "frame_state" => Rvalue::FrameState(self.local()?),
            "frame_load" => {
                Rvalue::FrameLoad { frame: self.local()?, state: self.state()?, local: self.local()? }
            }
            "task_finished" => {
                let ty = ty(self.p)?;
                // A local that starts the next statement is not this one's value.
                let next_line = matches!(self.p.peek_at(1), Token::Punct("="));
                let value = if self.at_operand() && !next_line { Some(self.operand()?) } else { None };
                Rvalue::TaskFinished { ty, value }
            }
            "task_faulted" => {
                let ty = ty(self.p)?;
                Rvalue::TaskFaulted { ty, exception: self.operand()? }
            }
            "task_of_frame" => {
                let ty = ty(self.p)?;
                Rvalue::TaskOfFrame { ty, frame: self.operand()? }
            }
            _ => {
                self.p.pos = at;
                return self.p.expected("an operation");
            }
        })
    }

    fn suspend_on(&mut self) -> Result<SuspendOn> {
        self.p.expect_word("on")?;
        Ok(match &*self.p.ident()? {
            "call" => SuspendOn::Call(self.local()?),
            "task" => SuspendOn::Task(self.local()?),
            "yield" => SuspendOn::Yield,
            _ => return self.p.error("a suspension is on `call`, `task` or `yield`"),
        })
    }

    fn check(&mut self) -> Result<Check> {
        let at = self.p.pos;
        Ok(match &*self.p.ident()? {
            "notnull" => Check::NotNull(self.local()?),
            "bounds" => {
                let array = self.local()?;
                self.p.expect("[")?;
                Check::Bounds { array, indices: self.items("]", |c| c.operand())? }
            }
            "nonzero" => Check::NonZero(self.operand()?),
            "divoverflow" => {
                let (a, b) = self.pair()?;
                Check::DivOverflow(a, b)
            }
            "overflow" => {
                let Some(op) = bin_op(&self.p.ident()?) else { return self.p.error("unknown operator") };
                let (a, b) = self.pair()?;
                Check::Overflow(op, a, b)
            }
            "negoverflow" => Check::NegOverflow(self.operand()?),
            "convoverflow" => {
                let (from, to) = self.conversion()?;
                Check::ConvOverflow { value: self.operand()?, from, to }
            }
            "cast" => {
                let ty = ty(self.p)?;
                Check::Cast { value: self.local()?, ty }
            }
            "unbox" => {
                let ty = ty(self.p)?;
                Check::Unbox { value: self.local()?, ty }
            }
            "arraystore" => {
                let array = self.local()?;
                self.p.expect(",")?;
                Check::ArrayStore { array, value: self.operand()? }
            }
            "arrayexact" => Check::ArrayExact(self.local()?),
            "arraysize" => Check::ArraySize(self.operand()?),
            _ => {
                self.p.pos = at;
                return self.p.expected("a check");
            }
        })
    }
}

fn un_op(name: &str) -> Option<UnOp> {
    [UnOp::Neg, UnOp::Not, UnOp::BitNot].into_iter().find(|&op| print::un_op_name(op) == name)
}

fn bin_op(name: &str) -> Option<BinOp> {
    use BinOp::*;
    const ALL: [BinOp; 17] = [Add, Sub, Mul, Div, Rem, And, Or, Xor, Shl, Shr, UShr, Eq, Ne, Lt, Le, Gt, Ge];
    ALL.into_iter().find(|&op| print::bin_op_name(op) == name)
}
