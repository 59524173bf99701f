//! Delegates: `{ target, code, list }`. Calling one is `code(target, args…)`.

use std::mem::offset_of;

use aw_abi::{Delegate, ELEMENTS_OFFSET, LENGTH_OFFSET};
use cranelift_codegen::ir::condcodes::IntCC;
use cranelift_codegen::ir::types::{I32, I64};
use cranelift_codegen::ir::{BlockArg, InstBuilder, Value};
use cranelift_frontend::FunctionBuilder;

use crate::codegen::abi::signature;
use crate::codegen::function::{Lower, MEM, Shared};
use crate::codegen::layout::{Layouts, Repr};
use crate::codegen::rvalue::DELEGATE_SIZE;
use crate::mir::{Callee, Operand};
use crate::mono::{Sig, Target, Thunk, delegate_sig, method_ref, method_sig};
use crate::ty::defs::TypeDefKind;
use crate::ty::{Ty, TyKind};

pub const TARGET: u32 = offset_of!(Delegate, target) as u32;
pub const CODE: u32 = offset_of!(Delegate, code) as u32;
const LIST: u32 = offset_of!(Delegate, list) as u32;

impl Lower<'_, '_> {
    pub fn is_delegate(&self, ty: Ty) -> bool {
        ty.as_named().is_some_and(|(d, _)| self.cx.defs.types[d].kind == TypeDefKind::Delegate)
    }

    pub fn new_delegate(&mut self, ty: Ty, target: Option<&Operand>, callee: &Callee) -> Value {
        if let (None, Callee::Direct(f)) = (target, callee)
            && let Some(&id) = self.cx.program.maps.delegates.get(&(ty, f.clone()))
        {
            let data = self.cx.ids.delegates[id];
            return self.data_address(data);
        }
        let target = target.map(|target| self.scalar(target));
        let code = self.delegate_code(callee, target);
        let desc = self.desc_address(ty);
        let delegate = self.alloc(desc, DELEGATE_SIZE);
        if let Some(target) = target {
            self.store(target, delegate, TARGET);
        }
        self.store(code, delegate, CODE);
        delegate
    }

    fn delegate_code(&mut self, callee: &Callee, target: Option<Value>) -> Value {
        match callee {
            Callee::Direct(f) => {
                let maps = &self.cx.program.maps;
                let sig = match maps.targets.get(f) {
                    Some(&found) => match self.cx.program.sig(found) {
                        Some(sig) => sig.clone(),
                        None => method_sig(self.cx.defs, &method_ref(self.cx.defs, f)),
                    },
                    None => crate::bug!(self.span(), "a delegate's method has not been collected"),
                };
                let by_ref = sig.params.first().is_some_and(|t| matches!(t.kind(), TyKind::Ref(_)));
                let kind = match target {
                    None => Some(Thunk::Static),
                    Some(_) if by_ref => Some(Thunk::Unbox),
                    Some(_) => None,
                };
                let thunk = |kind| maps.thunks.get(&(f.clone(), kind)).copied();
                let code = match kind {
                    Some(kind) => thunk(kind),
                    None => thunk(Thunk::Forward).or_else(|| maps.targets.get(f).copied()),
                };
                match code {
                    Some(code) => self.code_address(code),
                    None => crate::bug!(self.span(), "a delegate's thunk has not been collected"),
                }
            }
            Callee::Virtual { method, owner, targs } => match target {
                Some(object) => self.virtual_code(*owner, *method, targs, object),
                None => crate::bug!(self.span(), "a virtual method needs a target"),
            },
            Callee::Constrained { .. }
            | Callee::Delegate { .. }
            | Callee::Runtime(_)
            | Callee::StaticInit(_) => crate::bug!(self.span(), "no delegate can hold {callee:?}"),
        }
    }

    /// Address of a function.
    pub fn code_address(&mut self, target: Target) -> Value {
        let Some(sig) = self.cx.program.sig(target) else {
            crate::bug!(self.span(), "{target:?} cannot be pointed to")
        };
        let sig = signature(self.lay, sig, false);
        let f = self.import(target, sig);
        self.b.ins().func_addr(I64, f)
    }

    /// Signature of the code in a delegate of type `ty`.
    pub fn delegate_signature(&self, ty: Ty) -> Sig {
        match delegate_sig(self.cx.defs, ty) {
            Some(sig) => sig,
            None => crate::bug!(self.span(), "{} is no delegate", self.cx.defs.display(ty)),
        }
    }
}

/// The code of a combined delegate: calls those in `list` in order with the same arguments, returns the last result, and
/// stops at the first exception.
pub fn invoke_list(cx: &Shared, lay: &Layouts, mut b: FunctionBuilder, sig: &Sig) {
    let entry = b.create_block();
    b.append_block_params_for_function_params(entry);
    b.switch_to_block(entry);
    let mut args: Vec<Value> = b.block_params(entry).to_vec();
    let target = usize::from(lay.repr(sig.ret) == Repr::Struct);
    let list = b.ins().load(I64, MEM, args[target], LIST as i32);
    let len = b.ins().load(I32, MEM, list, LENGTH_OFFSET as i32);
    let start = b.ins().iconst(I32, 0);

    let (head, fail, done) = (b.create_block(), b.create_block(), b.create_block());
    let value_type = b.func.signature.returns[0].value_type;
    b.append_block_param(head, I32);
    b.append_block_param(fail, value_type);
    b.append_block_param(fail, I64);
    b.append_block_param(done, value_type);
    b.set_cold_block(fail);
    b.ins().jump(head, &[start.into()]);

    b.switch_to_block(head);
    let index = b.block_params(head)[0];
    let offset = b.ins().uextend(I64, index);
    let offset = b.ins().ishl_imm_u(offset, 3);
    let element = b.ins().iadd(list, offset);
    let delegate = b.ins().load(I64, MEM, element, ELEMENTS_OFFSET as i32);
    let code = b.ins().load(I64, MEM, delegate, CODE as i32);
    args[target] = b.ins().load(I64, MEM, delegate, TARGET as i32);
    let signature = b.import_signature(signature(lay, sig, false));
    let call = b.ins().call_indirect(signature, code, &args);
    let [value, tag] = *b.inst_results(call) else { unreachable!() };
    let checked = b.create_block();
    b.ins().brif(tag, fail, &[value.into(), tag.into()], checked, []);

    b.switch_to_block(checked);
    let next = b.ins().iadd_imm_s(index, 1);
    let more = b.ins().icmp(IntCC::SignedLessThan, next, len);
    let done_args: [BlockArg; 1] = [value.into()];
    b.ins().brif(more, head, &[next.into()], done, &done_args);

    b.switch_to_block(done);
    let value = b.block_params(done)[0];
    let no_tag = b.ins().iconst(I64, 0);
    b.ins().return_(&[value, no_tag]);

    b.switch_to_block(fail);
    let [value, tag] = *b.block_params(fail) else { unreachable!() };
    b.ins().return_(&[value, tag]);
    b.seal_all_blocks();
    b.finalize(cx.isa.frontend_config());
}
