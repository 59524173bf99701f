//! Thunks, written in MIR: small bodies that adapt arguments and call.
//!
//! ```text
//! fn Point.ToString (unbox)(_0: object) -> string {
//!   bb0:
//!     _1 = addr box(_0, Point)
//!     _2 = call Point.ToString(_1) -> bb1
//!   bb1:
//!     return _2
//! }
//! ```

use crate::base::{Idx, IndexVec, Span};
use crate::mir::{
    Base, Block, BlockId, Body, BodyKind, Callee, Func, FuncRef, Local, LocalId, LocalKind, Operand, Place,
    Role, Rvalue, Stmt, StmtKind, Terminator, Unwind,
};
use crate::mono::{Code, Collector, InstId, Instance, Sig, Target, Thunk};
use crate::ty::defs::{Const, MethodRef};
use crate::ty::{Ty, TyKind, members};

impl Collector<'_> {
    /// The thunk of that kind around `callee`, whose signature is `sig`.
    pub(super) fn thunk(&mut self, callee: FuncRef, kind: Thunk, sig: &Sig) -> Option<Target> {
        let key = (callee, kind);
        if let Some(&thunk) = self.maps.thunks.get(&key) {
            return Some(thunk);
        }
        let (callee, kind) = key;
        self.target(callee.clone())?;
        let span = self.defs.methods[callee.func.method].span;
        let body = build(&callee, kind, sig, span);
        let name = format!("{} ({kind:?})", self.target_name(&callee));
        let sig = super::sig_of_body(&body);
        let inst =
            self.instances.push(Instance { sig, code: Code::Body(Box::new(body)), name, args: Vec::new() });
        self.todo.push(inst);
        self.maps.thunks.insert((callee, kind), Target::Inst(inst));
        Some(Target::Inst(inst))
    }

    fn target_name(&self, callee: &FuncRef) -> String {
        match self.maps.targets.get(callee) {
            Some(&Target::Inst(inst)) => self.instances[inst].name.clone(),
            Some(Target::Runtime(name)) => format!("aw_{name}"),
            None => String::new(),
        }
    }

    /// Code for `callee` that can be called through a pointer.
    pub(super) fn pointer(&mut self, callee: FuncRef, sig: &Sig) -> Option<Target> {
        match self.target(callee.clone())? {
            target @ Target::Inst(_) => Some(target),
            Target::Runtime(_) => self.thunk(callee, Thunk::Forward, sig),
        }
    }
}

impl Collector<'_> {
    /// `T Activator.CreateInstance<T>()`: what `new T()` means for this `T`.
    ///
    /// ```text
    /// bb0: call static_init T -> bb1      bb1: _0 = new T; call T..ctor(_0) -> bb2      bb2: return _0
    /// ```
    pub(super) fn new_instance(&mut self, f: &FuncRef) -> Option<InstId> {
        let span = self.defs.methods[f.func.method].span;
        let Some(&ty) = f.args.last() else { crate::bug!(span, "CreateInstance without a type") };
        let ctor = members::constructors(self.defs, members::From { is_std: true, ..Default::default() }, ty)
            .into_iter()
            .find(|c| self.defs.methods[c.method].params.is_empty());
        let mut locals: IndexVec<LocalId, Local> = IndexVec::new();
        let object = locals.push(Local { name: None, ty, kind: LocalKind::Temp });
        let assign = |local, rvalue| Stmt { kind: StmtKind::Assign(local, rvalue), span };
        let call = |callee, args, target| Terminator::Call {
            callee,
            args,
            dest: None,
            target: BlockId::new(target),
            unwind: Unwind::Propagate,
        };
        let block = |stmts, term| Block { stmts, term, term_span: span, cold: false };
        let is_value = self.defs.is_value_type(ty);
        let mut stmts = vec![match is_value {
            true => assign(object, Rvalue::Use(Operand::Const(Const::Default, ty))),
            false => assign(object, Rvalue::New(ty)),
        }];
        let mut blocks: IndexVec<BlockId, Block> = IndexVec::new();
        blocks.push(block(Vec::new(), call(Callee::StaticInit(ty), Vec::new(), 1)));
        let ret = Terminator::Return(Some(object.into()));
        match ctor {
            Some(ctor) => {
                let ctor = MethodRef { method: ctor.method, owner: ctor.owner, targs: Vec::new() };
                let callee = Callee::Direct(super::method_func(self.defs, &ctor));
                let this = match is_value {
                    true => {
                        let this = Local { name: None, ty: Ty::reference(ty), kind: LocalKind::Temp };
                        let this = locals.push(this);
                        stmts.push(assign(this, Rvalue::AddrOf(Place::local(object))));
                        this
                    }
                    false => object,
                };
                blocks.push(block(stmts, call(callee, vec![this.into()], 2)));
                blocks.push(block(Vec::new(), ret));
            }
            // The caller asks whether there is one.
            None if !is_value => {
                let null = assign(object, Rvalue::Use(Operand::Const(Const::Default, ty)));
                blocks.push(block(vec![null], ret));
            }
            None => {
                blocks.push(block(stmts, ret));
            }
        }
        let body = Body {
            func: f.func,
            name: crate::base::Symbol::intern("Activator.CreateInstance"),
            kind: BodyKind::Plain,
            type_params: Vec::new(),
            params: Vec::new(),
            ret: ty,
            locals,
            blocks,
            frame: None,
            machine: None,
            inlined: Vec::new(),
            steps: Vec::new(),
            extent: span,
            span,
        };
        let name = format!("new {}()", self.defs.display(ty));
        let sig = super::sig_of_body(&body);
        let code = Code::Body(Box::new(body));
        let inst = self.instances.push(Instance { sig, code, name, args: f.args.clone() });
        self.todo.push(inst);
        Some(inst)
    }
}

impl Collector<'_> {
    /// `Invoke` of a delegate type as a method that a delegate can hold: `new D(d)`, `d.Invoke`.
    pub(super) fn delegate_invoke(&mut self, f: &FuncRef) -> InstId {
        let method = super::method_ref(self.defs, f);
        let ty = method.owner;
        let sig = super::method_sig(self.defs, &method);
        let mut locals: IndexVec<LocalId, Local> = IndexVec::new();
        let mut local = |ty, kind| locals.push(Local { name: None, ty, kind });
        let params: Vec<LocalId> = sig.params.iter().map(|&ty| local(ty, LocalKind::Param)).collect();
        let dest = (!sig.ret.is_void()).then(|| local(sig.ret, LocalKind::Temp));
        let args = params.iter().map(|&p| p.into()).collect();
        let span = self.defs.methods[f.func.method].span;
        let name = format!("{}.Invoke", self.defs.display(ty));
        let body = call_and_return(
            f.func,
            &name,
            Callee::Delegate { ty },
            params,
            args,
            dest,
            locals,
            sig.ret,
            span,
        );
        let code = Code::Body(Box::new(body));
        let inst = self.instances.push(Instance { sig, code, name, args: f.args.clone() });
        self.todo.push(inst);
        inst
    }
}

/// `dest = call callee(args); return dest`
#[allow(clippy::too_many_arguments)]
fn call_and_return(
    func: Func,
    name: &str,
    callee: Callee,
    params: Vec<LocalId>,
    args: Vec<Operand>,
    dest: Option<LocalId>,
    locals: IndexVec<LocalId, Local>,
    ret: Ty,
    span: Span,
) -> Body {
    let call = Terminator::Call { callee, args, dest, target: BlockId::new(1), unwind: Unwind::Propagate };
    let block = |term| Block { stmts: Vec::new(), term, term_span: span, cold: false };
    Body {
        func,
        name: crate::base::Symbol::intern(name),
        kind: BodyKind::Plain,
        type_params: Vec::new(),
        params,
        ret,
        locals,
        blocks: [block(call), block(Terminator::Return(dest.map(Operand::from)))].into_iter().collect(),
        frame: None,
        machine: None,
        inlined: Vec::new(),
        steps: Vec::new(),
        extent: span,
        span,
    }
}

fn build(callee: &FuncRef, kind: Thunk, sig: &Sig, span: Span) -> Body {
    let mut locals: IndexVec<LocalId, Local> = IndexVec::new();
    let mut param = |ty: Ty| locals.push(Local { name: None, ty, kind: LocalKind::Param });
    let mut params = Vec::new();
    let mut args: Vec<Operand> = Vec::new();
    let mut stmts = Vec::new();
    let mut rest = sig.params.as_slice();
    match kind {
        Thunk::Static => params.push(param(Ty::object())),
        Thunk::Forward => {}
        Thunk::Unbox => {
            let this = param(Ty::object());
            params.push(this);
            if let Some((&first, others)) = rest.split_first() {
                rest = others;
                let TyKind::Ref(value) = *first.kind() else {
                    crate::bug!(span, "a method in a box takes its value by reference, not {first:?}");
                };
                let address = locals.push(Local { name: None, ty: first, kind: LocalKind::Temp });
                let place = Place { base: Base::Boxed(this, value), path: Vec::new() };
                stmts.push(Stmt { kind: StmtKind::Assign(address, Rvalue::AddrOf(place)), span });
                args.push(address.into());
            }
        }
    }
    for &ty in rest {
        let local = locals.push(Local { name: None, ty, kind: LocalKind::Param });
        params.push(local);
        args.push(local.into());
    }
    let dest =
        (!sig.ret.is_void()).then(|| locals.push(Local { name: None, ty: sig.ret, kind: LocalKind::Temp }));
    let func = Func { role: Role::Thunk, ..callee.func };
    let name = format!("{}", callee.func.method);
    let callee = Callee::Direct(callee.clone());
    let mut body = call_and_return(func, &name, callee, params, args, dest, locals, sig.ret, span);
    body.blocks[BlockId::new(0)].stmts = stmts;
    body
}
