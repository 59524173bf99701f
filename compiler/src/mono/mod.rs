//! Monomorphic instances: from the entry point, everything the program can reach, with all types known.
//!
//! ```text
//! fn Swap<T>(_0: ref T, _1: ref T)          Swap<int>, Swap<string>: two instances with concrete bodies
//! call virtual Shape.Area(_0)               a *selector*; every class that is instantiated and is a Shape gets an entry
//! ```
//!
//! One worklist makes all of it. A body asks for instances, descriptors, strings and statics; a virtual call asks for a
//! selector; `new C` makes C *live*. Whenever a live type meets a selector it implements, the implementation becomes an
//! instance. When nothing is left to do, [`slots`] numbers the vtables.
//!
//! Invariant: no type in a [`Program`] mentions a type parameter or a tuple's names ([`canonical`]).

mod collect;
pub use crate::ty::canonical;
pub use collect::boxed;
mod dispatch;
pub mod intrinsic;
pub mod known;
mod order;
pub mod parts;
mod rewrite;
pub use rewrite::only_instance;
mod roots;
mod slots;
mod thunk;

use std::collections::HashMap;

use rustc_hash::FxHashMap;

use crate::base::{Idx, IndexVec, Symbol};
use crate::diag::{Diagnostic, Diagnostics};
use crate::hir::FnId;
use crate::mir::{Body, BodyKind, FieldRef, Func, FuncRef, Role};
use crate::new_id;
use crate::syntax::ast::ParamMode;
use crate::ty::defs::{Defs, MethodId, MethodKind, MethodRef};
use crate::ty::{Subst, Ty, members};

new_id!(pub struct InstId, "inst");
new_id!(pub struct DescId, "desc");
new_id!(pub struct SelectorId, "selector");
new_id!(pub struct StringId, "str");
new_id!(pub struct DelegateId, "delegate");
new_id!(pub struct StaticId, "static");
new_id!(pub struct CctorId, "cctor");

/// Where bodies come from: the driver checks, builds and lowers them when they are first asked for.
pub trait Bodies {
    /// None after an error that has been reported.
    fn body(&mut self, func: Func) -> Option<&Body>;

    /// Gives a body without type parameters away, to nobody else after this: it is its only instance, and [`only_instance`]
    /// has been through it.
    fn take(&mut self, func: Func) -> Option<Box<Body>>;
}

/// Code that can be called or pointed to.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Target {
    Inst(InstId),
    /// `aw_` + name.
    Runtime(Symbol),
}

/// A function as native code sees it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Sig {
    /// `this` first; by-reference parameters are `Ref`.
    pub params: Vec<Ty>,
    pub ret: Ty,
    /// Of an async function's `Start`: the value register is a word.
    pub start: bool,
}

#[derive(Debug)]
pub struct Instance {
    pub sig: Sig,
    pub code: Code,
    /// As dumps and traces show it.
    pub name: String,
    pub args: Vec<Ty>,
}

#[derive(Debug)]
pub enum Code {
    Body(Box<Body>),
    /// Calls every delegate in the list of a combined one.
    InvokeList(Ty),
}

/// Code between a caller that knows only a signature and a function that wants something else. Written in MIR.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Thunk {
    /// The first argument is a box: passes on the address of the value inside.
    Unbox,
    /// The first argument is a delegate's target: drops it.
    Static,
    /// Passes its arguments on to a runtime function that stands in a vtable or a delegate: small integers must be
    /// extended for those.
    Forward,
}

/// How a virtual call finds its code.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Dispatch {
    Slot(SelectorId),
    /// The method turned out not to be virtual.
    Direct(Target),
}

/// What a descriptor describes.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum TypeKey {
    /// Instances of a reference type; boxes of a value type.
    Type(Ty),
    /// The frames of an async function, named by its `Resume` instance.
    Frame(InstId),
}

#[derive(Debug)]
pub struct TypeInfo {
    pub key: TypeKey,
    /// Instances may exist.
    pub live: bool,
    pub base: Option<DescId>,
    /// From `object` down to the type itself.
    pub ancestors: Vec<DescId>,
    /// What a test must find besides ancestors: interfaces, and arrays and delegates it converts to by variance.
    pub also: Vec<DescId>,
    pub element: Option<DescId>,
    pub vtable: Vec<Option<Target>>,
}

/// A method that is called through an object's descriptor.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct SelectorKey {
    /// Class or interface that first declares it.
    pub owner: Ty,
    pub method: MethodId,
    pub targs: Vec<Ty>,
}

#[derive(Debug)]
pub struct Selector {
    pub key: SelectorKey,
    pub impls: Vec<(DescId, Target)>,
    pub slot: u32,
    /// The runtime calls it, too.
    pub fixed: bool,
}

impl Selector {
    /// The only code that this selector can reach.
    pub fn unique(&self) -> Option<Target> {
        let (_, first) = *self.impls.first()?;
        (!self.fixed && self.impls.iter().all(|&(_, t)| t == first)).then_some(first)
    }
}

#[derive(Debug)]
pub struct Static {
    pub field: FieldRef,
    pub ty: Ty,
}

#[derive(Debug)]
pub struct Entry {
    pub inst: InstId,
    pub is_async: bool,
    pub returns_code: bool,
}

/// The whole program, monomorphic.
#[derive(Debug)]
pub struct Program {
    pub entry: Entry,
    pub instances: IndexVec<InstId, Instance>,
    pub types: IndexVec<DescId, TypeInfo>,
    pub selectors: IndexVec<SelectorId, Selector>,
    pub strings: IndexVec<StringId, Box<[u16]>>,
    /// Delegates without a target: each is one object outside the heap.
    pub delegates: IndexVec<DelegateId, (Ty, FuncRef)>,
    pub statics: IndexVec<StaticId, Static>,
    pub cctors: IndexVec<CctorId, (Ty, InstId)>,
    /// Runtime functions that library declarations name, without their `aw_`.
    pub runtime: Vec<Symbol>,
    pub maps: Maps,
}

/// Finds what the collector has numbered.
#[derive(Default, Debug)]
pub struct Maps {
    pub targets: FxHashMap<FuncRef, Target>,
    pub types: FxHashMap<TypeKey, DescId>,
    pub selectors: FxHashMap<SelectorKey, SelectorId>,
    pub strings: HashMap<Box<[u16]>, StringId>,
    pub delegates: FxHashMap<(Ty, FuncRef), DelegateId>,
    pub statics: FxHashMap<FieldRef, StaticId>,
    pub cctors: FxHashMap<Ty, Option<CctorId>>,
    /// How a `Callee::Virtual` is carried out.
    pub calls: FxHashMap<SelectorKey, Dispatch>,
    pub thunks: FxHashMap<(FuncRef, Thunk), Target>,
    pub invoke_lists: FxHashMap<Ty, InstId>,
}

impl Program {
    pub fn desc(&self, ty: Ty) -> Option<DescId> {
        self.maps.types.get(&TypeKey::Type(ty)).copied()
    }

    pub fn sig(&self, target: Target) -> Option<&Sig> {
        match target {
            Target::Inst(inst) => Some(&self.instances[inst].sig),
            Target::Runtime(_) => None,
        }
    }
}

/// Types nested deeper than this in the arguments of an instance mean that the instances have no end.
const MAX_TYPE_DEPTH: u32 = 64;
/// So do types that take more words than this to write: `(T, T)` doubles them at every step.
const MAX_TYPE_SIZE: u32 = 2000;
/// A program that reaches more functions than this is refused.
const MAX_INSTANCES: usize = 200_000;

/// Code of the diagnostic for instances without end.
const ENDLESS_GENERICS: u16 = 9301;

/// Collects everything reachable from `entry`. None: there are errors, and they have been reported.
pub fn collect(
    defs: &Defs,
    entry: MethodId,
    bodies: &mut dyn Bodies,
    diags: &mut Diagnostics,
) -> Option<Program> {
    let mut cx = Collector::new(defs, bodies, diags);
    let entry = cx.entry(entry)?;
    cx.run();
    if cx.failed || cx.diags.has_errors() {
        return None;
    }
    Some(cx.finish(entry))
}

/// The state of the worklist. `collect` fills it from bodies, `dispatch` from types and selectors.
pub(crate) struct Collector<'a> {
    defs: &'a Defs,
    bodies: &'a mut dyn Bodies,
    diags: &'a mut Diagnostics,
    instances: IndexVec<InstId, Instance>,
    /// Instances whose bodies have not been read for what they reach.
    todo: Vec<InstId>,
    types: IndexVec<DescId, TypeInfo>,
    selectors: IndexVec<SelectorId, Selector>,
    strings: IndexVec<StringId, Box<[u16]>>,
    delegates: IndexVec<DelegateId, (Ty, FuncRef)>,
    statics: IndexVec<StaticId, Static>,
    cctors: IndexVec<CctorId, (Ty, InstId)>,
    runtime: Vec<Symbol>,
    maps: Maps,
    seen: roots::Seen,
    failed: bool,
    /// Types that the program names by `typeof`, until arrays of them are known to be made.
    typeofs: Vec<Ty>,
}

impl<'a> Collector<'a> {
    fn new(defs: &'a Defs, bodies: &'a mut dyn Bodies, diags: &'a mut Diagnostics) -> Self {
        Collector {
            defs,
            bodies,
            diags,
            instances: IndexVec::new(),
            todo: Vec::new(),
            types: IndexVec::new(),
            selectors: IndexVec::new(),
            strings: IndexVec::new(),
            delegates: IndexVec::new(),
            statics: IndexVec::new(),
            cctors: IndexVec::new(),
            runtime: Vec::new(),
            maps: Maps::default(),
            seen: roots::Seen::default(),
            typeofs: Vec::new(),
            failed: false,
        }
    }

    fn entry(&mut self, method: MethodId) -> Option<Entry> {
        self.roots();
        let m = &self.defs.methods[method];
        if !m.params.is_empty() {
            self.live(Ty::array(Ty::string()));
        }
        let is_async = m.is_async.is_some();
        let ret = m.is_async.map_or(m.ret, |(_, result)| result);
        let role = if is_async { Role::Start } else { Role::Plain };
        let func = Func { method, nested: FnId::new(0), role };
        match self.target(FuncRef { func, args: Vec::new() })? {
            Target::Inst(inst) => Some(Entry { inst, is_async, returns_code: ret == Ty::int() }),
            Target::Runtime(_) => None,
        }
    }

    fn run(&mut self) {
        while let Some(inst) = self.todo.pop() {
            if self.failed {
                return;
            }
            self.scan(inst);
            if self.todo.is_empty() {
                self.arrays_by_type();
            }
        }
    }

    /// `Enum.GetValues(Type)` and `Array.CreateInstance` make arrays of types that the program has named.
    fn arrays_by_type(&mut self) {
        if self.typeofs.is_empty() || !self.runtime.iter().any(|n| n.as_str() == "array_of_element") {
            return;
        }
        for ty in std::mem::take(&mut self.typeofs) {
            self.live(boxed(ty));
            self.live(Ty::array(ty));
        }
    }

    fn finish(mut self, entry: Entry) -> Program {
        self.interfaces();
        slots::assign(&mut self.types, &mut self.selectors);
        self.runtime.sort();
        self.runtime.dedup();
        Program {
            entry,
            instances: self.instances,
            types: self.types,
            selectors: self.selectors,
            strings: self.strings,
            delegates: self.delegates,
            statics: self.statics,
            cctors: self.cctors,
            runtime: self.runtime,
            maps: self.maps,
        }
    }

    /// The code of a function: an instance, made now if it is the first request, or a function of the runtime.
    pub(crate) fn target(&mut self, f: FuncRef) -> Option<Target> {
        if let Some(&target) = self.maps.targets.get(&f) {
            return Some(target);
        }
        let target = match self.intrinsic_of(f.func) {
            Some(name) if name.as_str() == intrinsic::NEW_INSTANCE => Target::Inst(self.new_instance(&f)?),
            Some(name) if name.as_str() == intrinsic::BY_CONSTRAINT => {
                let chosen = self.by_constraint(&f);
                self.target(chosen)?
            }
            Some(name) => {
                if intrinsic::Expanded::parse(name).is_none() {
                    self.runtime.push(name);
                }
                self.runtime_function(&f, name);
                Target::Runtime(name)
            }
            None if self.defs.methods[f.func.method].kind == MethodKind::DelegateInvoke => {
                Target::Inst(self.delegate_invoke(&f))
            }
            None if is_on_type(self.defs, &f) => {
                self.target(method_func(self.defs, &static_virtual(self.defs, &f)))?
            }
            None => Target::Inst(self.instance(&f)?),
        };
        self.maps.targets.insert(f, target);
        Some(target)
    }

    /// `FGeneric<T>` or `FObject<T>` for `F<T>`; see [`intrinsic::BY_CONSTRAINT`].
    fn by_constraint(&self, f: &FuncRef) -> FuncRef {
        let method = &self.defs.methods[f.func.method];
        let named = |suffix: &str| {
            let name = format!("{}{suffix}", method.name);
            let methods = &self.defs.types[method.owner].methods;
            let found = methods.iter().copied().find(|&m| self.defs.methods[m].name.as_str() == name);
            found.unwrap_or_else(|| crate::bug!(method.span, "the library has no {name}"))
        };
        let generic = named("Generic");
        let params = &self.defs.methods[generic].type_params;
        let subst = Subst::new(params, &f.args);
        let met = params.iter().zip(&f.args).all(|(&param, &arg)| {
            let wanted = self.defs.type_params[param].types.iter();
            wanted.map(|t| canonical(t.subst(&subst))).all(|wanted| self.object_is(arg, wanted))
        });
        let method = if met { generic } else { named("Object") };
        FuncRef { func: Func { method, ..f.func }, args: f.args.clone() }
    }

    fn intrinsic_of(&self, func: Func) -> Option<Symbol> {
        (func.nested.index() == 0).then(|| self.defs.methods[func.method].intrinsic).flatten()
    }

    fn instance(&mut self, f: &FuncRef) -> Option<InstId> {
        let too_large = f.args.iter().any(|t| t.depth() > MAX_TYPE_DEPTH || t.size() > MAX_TYPE_SIZE);
        let too_many = self.instances.len() >= MAX_INSTANCES;
        let Some(body) = self.bodies.body(f.func) else {
            self.failed = true;
            return None;
        };
        if too_large || too_many {
            let message = format!(
                "'{}' uses itself with ever larger type arguments: compiling it would never end",
                body.name
            );
            self.diags.push(Diagnostic::error(ENDLESS_GENERICS, body.span, message).note(
                "Aw makes native code for every combination of type arguments that a program can reach",
            ));
            self.failed = true;
            return None;
        }
        let is_async = body.kind != BodyKind::Plain;
        let body = match body.type_params.is_empty() {
            true => self.bodies.take(f.func)?,
            false => Box::new(rewrite::instantiate(self.defs, body, &f.args)),
        };
        if is_async || roots::is_threading(self.defs, f.func.method) {
            self.tasks_are_seen();
        }
        let sig = sig_of_body(&body);
        let name = self.instance_name(&body, &f.args);
        let inst = self.instances.push(Instance { sig, code: Code::Body(body), name, args: f.args.clone() });
        self.todo.push(inst);
        Some(inst)
    }

    fn instance_name(&self, body: &Body, args: &[Ty]) -> String {
        let mut name = body.name.to_string();
        if !args.is_empty() {
            let args: Vec<String> = args.iter().map(|&t| self.defs.display(t)).collect();
            name.push_str(&format!("<{}>", args.join(", ")));
        }
        match body.kind {
            BodyKind::Plain | BodyKind::Async(_) => {}
            BodyKind::AsyncStart => name.push_str(".start"),
            BodyKind::AsyncResume => name.push_str(".resume"),
        }
        name
    }

    /// Signature of a method as its callers see it.
    pub(crate) fn method_sig(&self, m: &MethodRef) -> Sig {
        method_sig(self.defs, m)
    }
}

/// Does the reference name a static virtual member of an interface, which every type has for itself?
fn is_on_type(defs: &Defs, f: &FuncRef) -> bool {
    let m = &defs.methods[f.func.method];
    f.func.nested == FnId::new(0)
        && f.func.role == Role::Plain
        && members::is_static_virtual(defs, f.func.method)
        && f.args.len() > defs.types[m.owner].params.len() + m.type_params.len()
}

/// The method that the type, which is the last of the arguments, has for a static virtual member of an interface.
fn static_virtual(defs: &Defs, f: &FuncRef) -> MethodRef {
    let mut m = method_ref(defs, f);
    let span = defs.methods[m.method].span;
    let Some(on) = m.targs.pop() else { crate::bug!(span, "a static virtual member needs a type") };
    let Some(found) = members::implementation(defs, on, m.owner, m.method) else {
        crate::bug!(span, "{} does not implement the member", defs.display(on));
    };
    MethodRef { owner: canonical(found.owner), targs: m.targs, ..found }
}

/// The function that a method reference names.
pub fn method_func(defs: &Defs, m: &MethodRef) -> FuncRef {
    let mut args = defs.definition_of(m.owner).map(|(_, args)| args).unwrap_or_default();
    args.truncate(defs.types[defs.methods[m.method].owner].params.len());
    args.extend(&m.targs);
    let args = args.into_iter().map(canonical).collect();
    FuncRef { func: Func { method: m.method, nested: FnId::new(0), role: Role::Plain }, args }
}

/// The method that a function of role `Plain` belongs to.
pub fn method_ref(defs: &Defs, f: &FuncRef) -> MethodRef {
    let owner = defs.methods[f.func.method].owner;
    let (args, targs) = f.args.split_at(defs.types[owner].params.len().min(f.args.len()));
    MethodRef {
        method: f.func.method,
        owner: canonical(defs.constructed(owner, args.to_vec())),
        targs: targs.to_vec(),
    }
}

/// `this` first; a struct's `this` is a reference to it.
pub fn method_sig(defs: &Defs, m: &MethodRef) -> Sig {
    let sig = members::signature(defs, m);
    let mut params = Vec::with_capacity(sig.params.len() + 1);
    if !defs.methods[m.method].is_static {
        let owner = canonical(m.owner);
        params.push(if defs.is_value_type(owner) { Ty::reference(owner) } else { owner });
    }
    params.extend(sig.params.iter().map(|p| match p.mode {
        ParamMode::Value => canonical(p.ty),
        _ => Ty::reference(canonical(p.ty)),
    }));
    let ret = canonical(sig.ret);
    Sig { params, ret: if sig.ret_by_ref { Ty::reference(ret) } else { ret }, start: false }
}

/// How a delegate is called: the target first.
pub fn delegate_sig(defs: &Defs, ty: Ty) -> Option<Sig> {
    let invoke = members::delegate_invoke(defs, ty)?;
    let mut sig = method_sig(defs, &invoke);
    sig.params[0] = Ty::object();
    Some(sig)
}

fn sig_of_body(body: &Body) -> Sig {
    let params = body.params.iter().map(|&p| body.locals[p].ty).collect();
    match body.kind {
        BodyKind::Plain | BodyKind::Async(_) => Sig { params, ret: body.ret, start: false },
        BodyKind::AsyncStart => Sig { params, ret: body.ret, start: true },
        BodyKind::AsyncResume => Sig { params, ret: Ty::void(), start: true },
    }
}
