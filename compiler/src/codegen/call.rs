//! Calls: direct, virtual, through delegates, of the runtime; and static constructors.

use aw_abi::{STATIC_DONE, VTABLE_OFFSET};
use cranelift_codegen::ir::condcodes::IntCC;
use cranelift_codegen::ir::types::{I32, I64};
use cranelift_codegen::ir::{self, InstBuilder, Signature, Value};

use crate::codegen::abi::signature;
use crate::codegen::delegate::{CODE, TARGET};
use crate::codegen::function::{Lower, MEM};
use crate::codegen::layout::Repr;
use crate::mir::{Callee, FuncRef, LocalId, Operand, Unwind};
use crate::mono::intrinsic::Expanded;
use crate::mono::{Dispatch, SelectorKey, Sig, Target, method_ref, method_sig};
use crate::ty::Ty;
use crate::ty::defs::{MethodId, MethodRef};

/// What a call goes to.
enum Code {
    Function(ir::FuncRef),
    Pointer(ir::SigRef, Value),
}

impl Lower<'_, '_> {
    /// Calls; afterwards `dest` has the result and the current block is the one after the test of the tag.
    pub fn call(&mut self, callee: &Callee, args: &[Operand], dest: Option<LocalId>, unwind: Unwind) {
        match callee {
            Callee::StaticInit(ty) => return self.static_init(*ty, unwind),
            Callee::Direct(f) => {
                if let Some(op) = self.expanded(f) {
                    return self.expand(op, f, args, dest, unwind);
                }
            }
            Callee::Virtual { .. }
            | Callee::Delegate { .. }
            | Callee::Runtime(_)
            | Callee::Constrained { .. } => {}
        }
        let (value, tag) = self.emit_call(callee, args, dest);
        self.test_tag(tag, unwind);
        if let Some(dest) = dest
            && let Repr::Scalar(_) = self.repr_of(dest)
        {
            self.write(dest, value);
        }
    }

    fn expanded(&self, f: &FuncRef) -> Option<Expanded> {
        match self.cx.program.maps.targets.get(f) {
            Some(Target::Runtime(name)) => Expanded::parse(*name),
            _ => None,
        }
    }

    /// The call itself: (value, tag). A struct result goes to `dest` at once.
    pub fn emit_call(&mut self, callee: &Callee, args: &[Operand], dest: Option<LocalId>) -> (Value, Value) {
        let mut values: Vec<Value> = args.iter().map(|a| self.argument(a)).collect();
        let (sig, code) = match callee {
            Callee::Direct(f) => self.direct(f, &mut values),
            Callee::Virtual { method, owner, targs } => {
                let method = MethodRef { method: *method, owner: *owner, targs: targs.clone() };
                let sig = method_sig(self.cx.defs, &method);
                let code = match self.dispatch(*owner, method.method, targs) {
                    Dispatch::Direct(target) => self.function(target, &sig),
                    Dispatch::Slot(id) => match self.cx.program.selectors[id].unique() {
                        Some(target) => self.function(target, &sig),
                        None => {
                            let code = self.virtual_code(*owner, method.method, targs, values[0]);
                            self.pointer(&sig, code)
                        }
                    },
                };
                (sig, code)
            }
            Callee::Delegate { ty } => {
                let sig = self.delegate_signature(*ty);
                let delegate = values[0];
                values[0] = self.load(I64, delegate, TARGET);
                let code = self.load(I64, delegate, CODE);
                let code = self.pointer(&sig, code);
                (sig, code)
            }
            Callee::Runtime(name) => {
                let params = args.iter().map(|a| self.ty_of(a)).collect();
                let ret = dest.map_or(Ty::void(), |d| self.body.locals[d].ty);
                let sig = Sig { params, ret, start: false };
                let code = self.function(Target::Runtime(*name), &sig);
                (sig, code)
            }
            Callee::StaticInit(_) | Callee::Constrained { .. } => {
                crate::bug!(self.span(), "{callee:?} is no plain call")
            }
        };
        if self.lay.repr(sig.ret) == Repr::Struct {
            let to = match dest {
                Some(dest) => self.addr(dest),
                None => self.scratch(sig.ret),
            };
            values.insert(0, to);
        }
        let call = match code {
            Code::Function(f) => self.b.ins().call(f, &values),
            Code::Pointer(sig, code) => self.b.ins().call_indirect(sig, code, &values),
        };
        let results = self.b.inst_results(call);
        (results[0], results[1])
    }

    fn direct(&mut self, f: &FuncRef, values: &mut Vec<Value>) -> (Sig, Code) {
        let Some(&target) = self.cx.program.maps.targets.get(f) else {
            crate::bug!(self.span(), "{f:?} has not been collected");
        };
        if let Some(sig) = self.cx.program.sig(target) {
            let sig = sig.clone();
            let code = self.function(target, &sig);
            return (sig, code);
        }
        // A generic function of the runtime also gets the descriptors of its type arguments.
        let mut sig = method_sig(self.cx.defs, &method_ref(self.cx.defs, f));
        for &arg in &f.args {
            values.push(self.desc_address(arg));
            sig.params.push(Ty::object());
        }
        let code = self.function(target, &sig);
        (sig, code)
    }

    fn function(&mut self, target: Target, sig: &Sig) -> Code {
        // The callee's own view decides: an override may return a more derived type, a thunk takes a box.
        let sig = match self.cx.program.sig(target) {
            Some(own) => signature(self.lay, own, false),
            None => signature(self.lay, sig, true),
        };
        Code::Function(self.import(target, sig))
    }

    fn pointer(&mut self, sig: &Sig, code: Value) -> Code {
        let sig: Signature = signature(self.lay, sig, false);
        Code::Pointer(self.b.import_signature(sig), code)
    }

    fn dispatch(&self, owner: Ty, method: MethodId, targs: &[Ty]) -> Dispatch {
        let key = SelectorKey { owner, method, targs: targs.to_vec() };
        match self.cx.program.maps.calls.get(&key) {
            Some(&dispatch) => dispatch,
            None => crate::bug!(self.span(), "a virtual call has not been collected"),
        }
    }

    /// Address of the code that a virtual call of `object`, which is not null, reaches.
    pub fn virtual_code(&mut self, owner: Ty, method: MethodId, targs: &[Ty], object: Value) -> Value {
        match self.dispatch(owner, method, targs) {
            Dispatch::Direct(target) => self.code_address(target),
            Dispatch::Slot(id) => {
                let selector = &self.cx.program.selectors[id];
                match selector.unique() {
                    Some(target) => self.code_address(target),
                    None => {
                        let desc = self.load(I64, object, 0);
                        // Without any implementation no object can come here; slot 0 exists in every vtable.
                        let slot = if selector.impls.is_empty() { 0 } else { selector.slot };
                        self.load(I64, desc, VTABLE_OFFSET + 8 * slot)
                    }
                }
            }
        }
    }

    fn static_init(&mut self, ty: Ty, unwind: Unwind) {
        let Some(&Some(id)) = self.cx.program.maps.cctors.get(&ty) else { return };
        let (_, inst) = self.cx.program.cctors[id];
        let state = self.data_address(self.cx.ids.cctors[id]);
        let found = self.b.ins().atomic_load(I32, MEM, state);
        let done = self.b.ins().icmp_imm_s(IntCC::Equal, found, STATIC_DONE as i64);
        let (run, next) = (self.cold_block(), self.new_block());
        self.b.ins().brif(done, next, [], run, []);
        self.b.switch_to_block(run);
        let code = self.code_address(Target::Inst(inst));
        let desc = self.desc_address(ty);
        let (_, tag) = self.runtime("static_init", &[state, code, desc], I64);
        self.test_tag(tag, unwind);
        self.b.ins().jump(next, []);
        self.b.switch_to_block(next);
    }
}
