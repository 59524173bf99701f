//! Signatures, by the calling convention of `aw_abi`: two results, `(value, tag)`; structs by pointer; a struct result
//! through a hidden first pointer.

use cranelift_codegen::ir::types::I64;
use cranelift_codegen::ir::{AbiParam, Signature};
use cranelift_codegen::isa::CallConv;

use crate::codegen::layout::{Layouts, Repr};
use crate::mono::Sig;
use crate::ty::{Prim, Ty};

/// The convention of compiled code and of everything the runtime exports.
pub const CALL_CONV: CallConv = CallConv::SystemV;

/// `extend`: the callee is Rust, which expects small integers extended to 32 bits.
pub fn signature(lay: &Layouts, sig: &Sig, extend: bool) -> Signature {
    let mut s = Signature::new(CALL_CONV);
    if lay.repr(sig.ret) == Repr::Struct {
        s.params.push(AbiParam::new(I64));
    }
    for &ty in &sig.params {
        s.params.push(param(lay, ty, extend));
    }
    s.returns.push(AbiParam::new(match lay.repr(sig.ret) {
        Repr::Scalar(t) if !sig.start => t,
        Repr::Scalar(_) | Repr::Void | Repr::Struct => I64,
    }));
    s.returns.push(AbiParam::new(I64));
    s
}

fn param(lay: &Layouts, ty: Ty, extend: bool) -> AbiParam {
    let Repr::Scalar(t) = lay.repr(ty) else { return AbiParam::new(I64) };
    let param = AbiParam::new(t);
    match lay.prim(ty) {
        Some(Prim::SByte | Prim::Short) if extend => param.sext(),
        Some(Prim::Bool | Prim::Byte | Prim::Char | Prim::UShort) if extend => param.uext(),
        _ => param,
    }
}
