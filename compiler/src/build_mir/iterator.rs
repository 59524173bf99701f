//! Iterators: a function with `yield` becomes a class whose `MoveNext` goes on where the last `yield return` left off.
//!
//! ```text
//! IEnumerable<int> Up(int n) {              MoveNext(iter):
//!   while (true) yield return n++;            switch iter.state [0: start, 1: resume] else done
//! }                                           start:  iter.state = -1; n = iter.n
//! Up(n): iter = new <Up>d__0;                 loop:   iter.current = n; n = n + 1
//!        iter.n = n; iter.state = -2;                 iter.<n> = n; iter.state = 1; return true
//!        return iter                          resume: iter.state = -1; n = iter.<n>; goto loop
//! ```
//! The body is lowered like any other, with a `pause` for each `yield return`. The split of the state machine, which is that
//! of async functions, comes after the early passes (`passes::async_`), and with it the fields for the locals that a pause
//! saves. `Dispose` of an iterator that waits inside a `try` sets a flag and lets it go on: it leaves at once,
//! through the `finally` blocks.
//!
//! An async iterator's `MoveNextAsync` is an async function built in the same way: its awaits are no business of this file.
//!
//! States: -2 not yet enumerated, -1 running or over, 0 at the start, from 1 behind a `yield return`. An async iterator that is over
//! is in -3: one that runs, or waits for something else than its caller, cannot be disposed of.

use super::closure::Target;
use super::try_::{Exit, Goal};
use super::*;
use crate::base::FileId;
use crate::mir::RUNNING;
use crate::ty::defs::*;
use crate::ty::{Subst, hierarchy};

const FRESH: i128 = -2;
const START: i128 = 0;
const OVER: i128 = -3;

/// The class of one iterator, and where its values are.
pub struct Iterator {
    pub def: TypeDefId,
    ty: Ty,
    elem: Ty,
    /// An async iterator.
    is_async: bool,
    /// Returns `IEnumerable`, not `IEnumerator`.
    enumerable: bool,
    state: FieldId,
    current: FieldId,
    disposing: FieldId,
    thread: FieldId,
    /// What the function is called with: `this` or what it closes over, then its parameters.
    inputs: Vec<FieldId>,
    /// The input with `[EnumeratorCancellation]`: the token of `GetAsyncEnumerator` is added to it.
    token: Option<FieldId>,
    /// With such an input: the source that links both tokens, or null. The iterator disposes of it at its end.
    link: Option<FieldId>,
    move_next: MethodId,
    fields: Vec<FieldId>,
    methods: Vec<(MethodId, Member)>,
}

/// What a method of the class does.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Member {
    GetEnumerator,
    Current,
    MoveNext,
    Reset,
    Dispose,
}

/// The state of a builder that lowers an iterator's body.
pub struct Running {
    current: Place,
    /// Where an async iterator ends, which has more to do than to say so.
    end: Option<BlockId>,
    disposing: Place,
    /// How many `yield return`s there were.
    yields: u32,
    /// The states inside a `try` with `finally`.
    to_dispose: Vec<i128>,
}

/// Builds an iterator function: the function itself, which makes the object, and the members of its class.
pub(super) fn build(cx: Context<'_>, diags: &mut Diagnostics, f: FnId) -> Vec<Body> {
    let Context { defs, hir, plan, .. } = cx;
    let Some(iter) = declare(defs, hir, plan, f) else {
        let span = hir.fns[f].span;
        diags.push(Diagnostic::error(9300, span, "this kind of iterator is not part of Aw"));
        return Vec::new();
    };
    let mut bodies = vec![Builder::new(cx, diags, f).start_iterator(&iter)];
    let (move_next, to_dispose) = Builder::new(cx, diags, f).move_next(&iter);
    defs.types[iter.def].set_header(header(defs, &iter));
    bodies.push(move_next);
    for &(method, member) in &iter.methods {
        let b = Builder::new(cx, diags, f);
        match member {
            Member::MoveNext => {}
            Member::GetEnumerator => bodies.push(b.get_enumerator(&iter, method)),
            Member::Current => bodies.push(b.current(&iter, method)),
            Member::Reset => bodies.push(b.reset(&iter, method)),
            Member::Dispose => bodies.push(b.dispose(&iter, method, &to_dispose)),
        }
    }
    bodies
}

// ---- The class ---------------------------------------------------------------------------------------------------

/// Which interfaces the class implements: the enumerable one, if it is one, and the enumerator.
fn shape(defs: &Defs, f: &hir::Function) -> Option<(Vec<Ty>, bool)> {
    let elem = f.yields?;
    let lang = &defs.lang;
    let (def, _) = f.ret.as_named()?;
    let def = Some(def);
    let of = |d: Option<TypeDefId>| d.map(|d| Ty::named(d, [elem]));
    let (seq, rator, enumerable) = if f.is_async.is_some() {
        (lang.async_enumerable_of, lang.async_enumerator_of, def == lang.async_enumerable_of)
    } else {
        let seq = def == lang.enumerable_of || def == lang.enumerable;
        (lang.enumerable_of, lang.enumerator_of, seq)
    };
    let known = [seq, rator, lang.enumerable, lang.enumerator].contains(&def);
    let mut list: Vec<Ty> = of(rator).into_iter().collect();
    if enumerable {
        list.extend(of(seq));
    }
    known.then_some((list, enumerable))
}

fn declare(defs: &Defs, hir: &hir::Body, plan: &Plan, f: FnId) -> Option<Iterator> {
    let fun = &hir.fns[f];
    let elem = fun.yields?;
    let (direct, enumerable) = shape(defs, fun)?;
    let outer = defs.methods[hir.method].owner;
    let file = defs.methods[hir.method].file;
    let params = plan.type_params(hir, defs, f);
    let own_params = params.len() - defs.types[outer].params.len();
    let def = defs.types.push(TypeDef {
        kind: TypeDefKind::Class,
        name: Symbol::intern(&format!("<{}>d__{}", fun.name, f.index())),
        namespace: Symbol::intern(""),
        outer: Some(outer),
        params: params.clone(),
        own_params,
        access: Access::Private,
        is_static: false,
        is_abstract: false,
        is_sealed: true,
        is_record: false,
        is_readonly: false,
        is_ref_struct: false,
        is_flags: false,
        nested: Vec::new(),
        is_std: defs.types[outer].is_std,
        file,
        span: fun.span,
        header: Lazy::unset(),
    });
    let ty = Ty::named(def, params.iter().map(|&p| Ty::param(p)).collect::<Vec<_>>());
    let mut fields = Vec::new();
    let mut field = |name: &str, ty: Ty| {
        let f = defs.fields.push(FieldDef::hidden(name, def, ty, (file, fun.span)));
        fields.push(f);
        f
    };
    let state = field("<>state", Ty::int());
    let current = field("<>current", elem);
    let disposing = field("<>disposing", Ty::bool());
    let thread = field("<>thread", Ty::int());
    let (inputs, token) = inputs_of(hir, plan, f, defs, &mut field);
    let link = token.map(|_| field("<>link", Ty::object()));
    let mut iter = Iterator {
        def,
        ty,
        elem,
        is_async: fun.is_async.is_some(),
        enumerable,
        state,
        current,
        disposing,
        thread,
        inputs,
        token,
        link,
        move_next: walk::first(),
        fields,
        methods: Vec::new(),
    };
    let mut interfaces = direct.clone();
    for i in direct {
        for base in hierarchy::interfaces_of(defs, i) {
            if !interfaces.contains(&base) {
                interfaces.push(base);
            }
        }
    }
    for &interface in &interfaces {
        declare_members(defs, &mut iter, interface, (file, fun.span))?;
    }
    Some(iter)
}

/// Fields for what a function is called with: `this` or what it closes over, then its parameters. And which of them is
/// the token of an async iterator.
pub(super) fn inputs_of(
    hir: &hir::Body,
    plan: &Plan,
    f: FnId,
    defs: &Defs,
    field: &mut impl FnMut(&str, Ty) -> FieldId,
) -> (Vec<FieldId>, Option<FieldId>) {
    let fun = &hir.fns[f];
    let mut inputs = Vec::new();
    if let Some(ty) = plan.target_ty(defs, hir, f) {
        // Of a struct's method: a copy of the struct.
        let ty = match ty.kind() {
            TyKind::Ref(of) => *of,
            _ => ty,
        };
        inputs.push(field("<>this", ty));
    }
    let mut token = None;
    for &p in &fun.params {
        let decl = &hir.locals[p];
        let input = field(&format!("<>{}", decl.name), decl.ty);
        if decl.is_token && fun.is_async.is_some() {
            token = Some(input);
        }
        inputs.push(input);
    }
    (inputs, token)
}

/// Explicit implementations of all methods of an interface. None: one that this file does not know.
fn declare_members(
    defs: &Defs,
    iter: &mut Iterator,
    interface: Ty,
    (file, span): (FileId, Span),
) -> Option<()> {
    let (idef, args) = defs.definition_of(interface)?;
    let subst = Subst::new(&defs.types[idef].params, &args);
    for &wanted in &defs.types[idef].methods {
        let m = &defs.methods[wanted];
        if m.is_static || !matches!(m.body, BodySource::None) {
            continue;
        }
        let member = match m.name.as_str() {
            "GetEnumerator" | "GetAsyncEnumerator" => Member::GetEnumerator,
            "get_Current" => Member::Current,
            "MoveNext" | "MoveNextAsync" => Member::MoveNext,
            "Reset" => Member::Reset,
            "Dispose" | "DisposeAsync" => Member::Dispose,
            _ => return None,
        };
        let is_async = match (iter.is_async, member) {
            (true, Member::MoveNext) => Some((AsyncKind::ValueTask, Ty::bool())),
            (true, Member::Dispose) => Some((AsyncKind::ValueTask, Ty::void())),
            _ => None,
        };
        let params = m.params.iter().map(|p| ParamDef { ty: p.ty.subst(&subst), ..p.clone() }).collect();
        let method = defs.methods.push(MethodDef {
            name: m.name,
            owner: iter.def,
            kind: m.kind,
            type_params: Vec::new(),
            params,
            ret: m.ret.subst(&subst),
            ret_by_ref: false,
            ret_readonly: false,
            access: Access::Private,
            is_static: false,
            is_virtual: false,
            is_abstract: false,
            is_override: false,
            is_sealed: false,
            is_readonly: false,
            is_extension: false,
            is_omitted: false,
            sets_required: false,
            is_async,
            builder: None,
            is_iterator: false,
            intrinsic: None,
            slot: None,
            overrides: None,
            explicit: Some(interface),
            body: BodySource::Built,
            file,
            span,
        });
        if member == Member::MoveNext {
            iter.move_next = method;
        }
        iter.methods.push((method, member));
    }
    Some(())
}

fn header(defs: &Defs, iter: &Iterator) -> Header {
    let mut interfaces: Vec<Ty> = Vec::new();
    for &(m, _) in &iter.methods {
        if let Some(i) = defs.methods[m].explicit
            && !interfaces.contains(&i)
        {
            interfaces.push(i);
        }
    }
    let vtable = defs.lang.object.map(|o| defs.types[o].vtable.clone()).unwrap_or_default();
    let members = Members {
        fields: iter.fields.clone(),
        methods: iter.methods.iter().map(|m| m.0).collect(),
        vtable,
        ..Members::default()
    };
    Header {
        base: Some(Ty::object()),
        interfaces,
        underlying: None,
        builder: None,
        members: Lazy::ready(members),
    }
}

impl Iterator {
    fn field(&self, field: FieldId) -> FieldRef {
        FieldRef { owner: self.ty, field }
    }

    fn place(&self, object: LocalId, field: FieldId) -> Place {
        field_place(Base::Object(object), self.field(field))
    }
}

// ---- The function and its body -----------------------------------------------------------------------------------

impl Builder<'_> {
    /// The function itself: makes the object and stores what it was called with.
    fn start_iterator(mut self, iter: &Iterator) -> Body {
        let hir = self.hir;
        let f = &hir.fns[self.fun];
        self.out.kind = BodyKind::Plain;
        self.out.ret = f.ret;
        let entry = self.new_block();
        self.cur = Some(entry);
        let inputs = self.received_inputs(f);
        let object = self.temp(iter.ty);
        self.assign(object, Rvalue::New(iter.ty));
        for (&field, value) in iter.inputs.iter().zip(inputs) {
            self.emit(StmtKind::Store(iter.place(object, field), value));
        }
        if iter.enumerable {
            self.emit(StmtKind::Store(iter.place(object, iter.state), int(FRESH)));
            let id = self.runtime_call("thread_id", Vec::new(), Ty::int());
            self.emit(StmtKind::Store(iter.place(object, iter.thread), id));
        }
        self.terminate(Terminator::Return(Some(Operand::Local(object))));
        finish::finish(&mut self.out);
        self.out
    }

    /// What the function is called with: see [`inputs_of`].
    pub(super) fn received_inputs(&mut self, f: &hir::Function) -> Vec<Operand> {
        let hir = self.hir;
        self.receive_target();
        let mut inputs: Vec<Operand> = Vec::new();
        for (i, &p) in self.out.params.clone().iter().enumerate() {
            debug_assert_eq!(i, 0, "only the target comes before the parameters");
            inputs.push(match self.out.locals[p].ty.kind() {
                TyKind::Ref(of) => {
                    let place = Place { base: Base::Deref(p), path: Vec::new() };
                    self.def(*of, Rvalue::Load(place))
                }
                _ => Operand::Local(p),
            });
        }
        for &p in &f.params {
            let decl = &hir.locals[p];
            let local = self.out.new_local(decl.ty, Some(decl.name), LocalKind::Param);
            self.out.params.push(local);
            inputs.push(Operand::Local(local));
        }
        inputs
    }

    /// `MoveNext`, and the states in which `Dispose` has to run it.
    fn move_next(mut self, iter: &Iterator) -> (Body, Vec<i128>) {
        let hir = self.hir;
        let f = &hir.fns[self.fun];
        let this = self.begin_member(iter, iter.move_next);
        let entry = self.here();
        let start = self.new_block();
        self.out.machine =
            Some(Machine { object: this, index: iter.place(this, iter.state), pauses: Vec::new() });
        let ends = iter.is_async.then(|| (self.new_block(), self.cold_block()));
        self.running = Some(Running {
            current: iter.place(this, iter.current),
            end: ends.map(|(end, _)| end),
            disposing: iter.place(this, iter.disposing),
            yields: 0,
            to_dispose: Vec::new(),
        });

        self.cur = Some(start);
        self.emit(StmtKind::Store(iter.place(this, iter.state), int(RUNNING)));
        if let Some((_, failed)) = ends {
            self.outermost = Unwind::To(failed);
        }
        let outermost = self.outermost;
        self.with_unwind(outermost, |b| {
            b.open_inputs(iter.ty, &iter.inputs, this, f);
            for s in &f.body {
                b.stmt(s);
            }
        });
        self.outermost = Unwind::Propagate;
        if self.cur.is_some() {
            self.end_iteration();
        }
        if let Some((end, failed)) = ends {
            self.end_async(iter, this, end, failed);
        }
        let Some(running) = self.running.take() else { crate::bug!(self.span, "not an iterator") };

        self.cur = Some(entry);
        let state = self.def(Ty::int(), Rvalue::Load(iter.place(this, iter.state)));
        let over = self.new_block();
        self.terminate(Terminator::Switch { value: state, cases: vec![(START, start)], default: over });
        self.cur = Some(over);
        self.terminate(Terminator::Return(Some(bool_const(false))));
        finish::finish(&mut self.out);
        self.check_preserved();
        (self.out, running.to_dispose)
    }

    /// Starts the body of a member of the class; its `this`.
    fn begin_member(&mut self, iter: &Iterator, method: MethodId) -> LocalId {
        let m = &self.defs.methods[method];
        self.out.func = Func { method, nested: walk::first(), role: Role::Plain };
        self.out.name = Symbol::intern(&format!("{}.{}", self.out.name, m.name));
        (self.out.kind, self.out.ret) = match m.is_async {
            Some((kind, ret)) => (BodyKind::Async(kind), ret),
            None => (BodyKind::Plain, m.ret),
        };
        let this = self.out.new_local(iter.ty, Some(Symbol::intern("iter")), LocalKind::Param);
        self.out.params.push(this);
        for p in &m.params {
            let local = self.out.new_local(p.ty, Some(p.name), LocalKind::Param);
            self.out.params.push(local);
        }
        let entry = self.new_block();
        self.cur = Some(entry);
        this
    }

    /// At the start: the parameters and `this` come from the object.
    pub(super) fn open_inputs(&mut self, owner: Ty, inputs: &[FieldId], object: LocalId, f: &hir::Function) {
        let place = |field| field_place(Base::Object(object), FieldRef { owner, field });
        let mut inputs = inputs.iter();
        if let Some(ty) = self.plan.target_ty(self.defs, self.hir, self.fun)
            && let Some(&field) = inputs.next()
        {
            let (ty, is_struct) = match ty.kind() {
                TyKind::Ref(of) => (*of, true),
                _ => (ty, false),
            };
            let kind = if is_struct { LocalKind::Var } else { LocalKind::Temp };
            let local = self.out.new_local(ty, Some(Symbol::intern("this")), kind);
            self.bound.insert(local);
            self.assign(local, Rvalue::Load(place(field)));
            match self.plan.target(self.fun) {
                Target::Env(scope) => self.envs.open(scope, local),
                Target::None | Target::This if is_struct => self.set_struct_this(local),
                Target::None | Target::This => self.this = Some(local),
            }
        }
        for (&p, &field) in f.params.iter().zip(inputs) {
            let decl = &self.hir.locals[p];
            let local = self.out.new_local(decl.ty, Some(decl.name), LocalKind::Var);
            self.bind_local(p, local);
            self.assign(local, Rvalue::Load(place(field)));
        }
        self.open_outer_envs();
        self.open_parameter_scope(f);
    }

    pub(super) fn yield_return(&mut self, value: ExprId) {
        let value = self.expr(value);
        let depth = self.depth();
        let (leave, resume) = (self.new_block(), self.new_block());
        let Some(running) = &mut self.running else {
            crate::bug!(self.span, "`yield` in a function that is no iterator")
        };
        running.yields += 1;
        let number = running.yields;
        if depth > 0 {
            running.to_dispose.push(i128::from(number));
        }
        let (current, disposing) = (running.current.clone(), running.disposing.clone());
        self.emit(StmtKind::Store(current, value));
        self.terminate(Terminator::Pause { number, leave, resume });
        self.cur = Some(leave);
        self.terminate(Terminator::Return(Some(bool_const(true))));
        self.cur = Some(resume);
        if depth > 0 {
            let disposing = self.def(Ty::bool(), Rvalue::Load(disposing));
            let (out, on) = (self.cold_block(), self.new_block());
            self.branch(disposing, out, on);
            self.cur = Some(out);
            self.yield_break();
            self.cur = Some(on);
        }
    }

    /// `MoveNext` says that there is no further element.
    pub(super) fn end_iteration(&mut self) {
        match self.running.as_ref().and_then(|r| r.end) {
            Some(end) => self.goto(end),
            None => self.terminate(Terminator::Return(Some(bool_const(false)))),
        }
    }

    /// Both ends of an async iterator, the ordinary one and that by an exception.
    fn end_async(&mut self, iter: &Iterator, this: LocalId, end: BlockId, failed: BlockId) {
        self.cur = Some(end);
        self.forget(iter, this);
        self.terminate(Terminator::Return(Some(bool_const(false))));
        self.start(failed);
        if self.cur.is_some() {
            let ty = self.exception_ty();
            let exception = self.def(ty, Rvalue::CaughtException);
            let exception = Operand::Local(self.as_local(exception, ty));
            self.forget(iter, this);
            self.terminate(Terminator::Throw { exception, rethrow: true, unwind: Unwind::Propagate });
        }
    }

    /// An async iterator that is over has no element, and its tokens are no longer linked.
    fn forget(&mut self, iter: &Iterator, this: LocalId) {
        if let Some(link) = iter.link {
            let made = self.def(Ty::object(), Rvalue::Load(iter.place(this, link)));
            self.streams_call("Unlink", vec![made], Ty::void());
            let none = Operand::Const(Const::Default, Ty::object());
            self.emit(StmtKind::Store(iter.place(this, link), none));
        }
        let nothing = Operand::Const(Const::Default, iter.elem);
        self.emit(StmtKind::Store(iter.place(this, iter.current), nothing));
        self.emit(StmtKind::Store(iter.place(this, iter.state), int(OVER)));
    }

    pub(super) fn yield_break(&mut self) {
        self.leave(Exit { to: Goal::Return, depth: 0 });
    }

    // ---- The other members -------------------------------------------------------------------------------------

    /// The object itself for the first time on the thread that made it, as in C#; a new one after that, and always where the
    /// caller's token changes an input: the object keeps the first values.
    fn get_enumerator(mut self, iter: &Iterator, method: MethodId) -> Body {
        let this = self.begin_member(iter, method);
        let (fresh, reuse, copy) = (self.new_block(), self.new_block(), self.new_block());
        let state = self.def(Ty::int(), Rvalue::Load(iter.place(this, iter.state)));
        match iter.token {
            Some(_) => self.terminate(Terminator::Goto(copy)),
            None => {
                let is_fresh = self.same(state, int(FRESH));
                self.branch(is_fresh, fresh, copy);
            }
        }
        self.cur = Some(fresh);
        let here = self.runtime_call("thread_id", Vec::new(), Ty::int());
        let made = self.def(Ty::int(), Rvalue::Load(iter.place(this, iter.thread)));
        let same = self.same(here, made);
        self.branch(same, reuse, copy);
        self.cur = Some(reuse);
        self.emit(StmtKind::Store(iter.place(this, iter.state), int(START)));
        self.terminate(Terminator::Return(Some(Operand::Local(this))));
        self.cur = Some(copy);
        let other = self.temp(iter.ty);
        self.assign(other, Rvalue::New(iter.ty));
        for &field in &iter.inputs {
            let ty = self.defs.fields[field].ty;
            let mut value = self.def(ty, Rvalue::Load(iter.place(this, field)));
            if iter.token == Some(field)
                && let Some(link) = iter.link
                && let Some(&given) = self.out.params.get(1)
            {
                let own = self.as_local(value, ty);
                let tokens = vec![Operand::Local(own), Operand::Local(given)];
                let made = self.streams_call("Link", tokens.clone(), Ty::object());
                self.emit(StmtKind::Store(iter.place(other, link), made.clone()));
                value = self.streams_call("Choose", [tokens, vec![made]].concat(), ty);
            }
            self.emit(StmtKind::Store(iter.place(other, field), value));
        }
        self.terminate(Terminator::Return(Some(Operand::Local(other))));
        finish::finish(&mut self.out);
        self.out
    }

    /// Calls a function of the library that deals with the tokens of async iterators.
    fn streams_call(&mut self, name: &str, args: Vec<Operand>, ty: Ty) -> Operand {
        let found = self.library_method("System.Threading.Tasks", "AsyncStreams", 0, |defs, m| {
            defs.methods[m].name.as_str() == name
        });
        let Some((def, method)) = found else { crate::bug!(self.span, "the library has no {name}") };
        let method = hir::MethodRef { method, owner: Ty::named(def, []), targs: Vec::new() };
        let callee = Callee::Direct(self.method_ref(&method, Role::Plain));
        self.call(callee, args, ty)
    }

    fn current(mut self, iter: &Iterator, method: MethodId) -> Body {
        let this = self.begin_member(iter, method);
        let mut value = self.def(iter.elem, Rvalue::Load(iter.place(this, iter.current)));
        if self.out.ret != iter.elem {
            value = self.boxed(value, iter.elem);
        }
        self.terminate(Terminator::Return(Some(value)));
        finish::finish(&mut self.out);
        self.out
    }

    /// C#'s iterators cannot be reset.
    fn reset(mut self, iter: &Iterator, method: MethodId) -> Body {
        self.begin_member(iter, method);
        self.not_supported();
        finish::finish(&mut self.out);
        self.out
    }

    fn not_supported(&mut self) {
        let found = self.library_method("System", "NotSupportedException", 0, |defs, m| {
            defs.methods[m].kind == MethodKind::Ctor && defs.methods[m].params.is_empty()
        });
        match found {
            Some((def, ctor)) => {
                let owner = Ty::named(def, []);
                let ctor = hir::MethodRef { method: ctor, owner, targs: Vec::new() };
                let exception = self.new_object(&ctor, Vec::new(), owner);
                self.terminate(Terminator::Throw { exception, rethrow: false, unwind: Unwind::Propagate });
            }
            None => self.trap(aw_abi::Trap::InvalidCast),
        }
    }

    /// Lets an iterator that waits inside a `try` go on, to leave at once.
    fn dispose(mut self, iter: &Iterator, method: MethodId, states: &[i128]) -> Body {
        let this = self.begin_member(iter, method);
        let (run, end) = (self.new_block(), self.new_block());
        let mut cases: Vec<_> = states.iter().map(|&s| (s, run)).collect();
        let running = iter.is_async.then(|| self.cold_block());
        cases.extend(running.map(|running| (RUNNING, running)));
        let asks = !cases.is_empty();
        if asks {
            let state = self.def(Ty::int(), Rvalue::Load(iter.place(this, iter.state)));
            self.terminate(Terminator::Switch { value: state, cases, default: end });
        }
        if let Some(running) = running {
            self.cur = Some(running);
            self.not_supported();
        }
        if !states.is_empty() {
            self.cur = Some(run);
            self.emit(StmtKind::Store(iter.place(this, iter.disposing), bool_const(true)));
            let move_next = hir::MethodRef { method: iter.move_next, owner: iter.ty, targs: Vec::new() };
            let args = vec![Operand::Local(this)];
            if iter.is_async {
                let callee = Callee::Direct(self.method_ref(&move_next, Role::Start));
                self.await_on(AwaitOperand::Call { callee, args }, Ty::bool());
            } else {
                let callee = Callee::Direct(self.method_ref(&move_next, Role::Plain));
                self.call(callee, args, Ty::bool());
            }
            self.goto(end);
        }
        if asks {
            self.cur = Some(end);
        }
        match iter.is_async {
            true => self.forget(iter, this),
            false => self.emit(StmtKind::Store(iter.place(this, iter.state), int(RUNNING))),
        }
        self.terminate(Terminator::Return(None));
        finish::finish(&mut self.out);
        self.out
    }
}
