//! Code in an object file, to be linked with the runtime.

use cranelift_codegen::ir::types::{I32, I64};
use cranelift_codegen::ir::{AbiParam, Function, InstBuilder, Signature, UserFuncName};
use cranelift_codegen::{Context, isa};
use cranelift_frontend::{FunctionBuilder, FunctionBuilderContext};
use cranelift_module::{DataId, Linkage, Module, default_libcall_names};
use cranelift_object::{ObjectBuilder, ObjectModule};

use crate::codegen::emit::{Effort, EmitResult, Source, emit, host_isa};
use crate::mono::Program;
use crate::ty::defs::Defs;

/// The bytes of an object file that defines `main`.
pub fn compile(
    defs: &Defs,
    program: &Program,
    source: &dyn Source,
    effort: Effort,
    name: &str,
) -> Result<Vec<u8>, String> {
    let isa = host_isa(effort, true)?;
    let builder = ObjectBuilder::new(isa, name, default_libcall_names()).map_err(|e| e.to_string())?;
    let mut module = ObjectModule::new(builder);
    let image = emit(&mut module, defs, program, source, true).map_err(|e| e.to_string())?;
    main(&mut module, image).map_err(|e| e.to_string())?;
    module.finish().emit().map_err(|e| e.to_string())
}

/// `int main(int argc, char **argv) { return aw_main(&aw_program, argc, argv); }`
fn main(module: &mut ObjectModule, image: DataId) -> EmitResult<()> {
    let call_conv = isa::CallConv::triple_default(module.isa().triple());
    let mut sig = Signature::new(call_conv);
    sig.params.extend([AbiParam::new(I32), AbiParam::new(I64)]);
    sig.returns.push(AbiParam::new(I32));
    let mut aw_main = Signature::new(call_conv);
    aw_main.params.extend([AbiParam::new(I64), AbiParam::new(I32), AbiParam::new(I64)]);
    aw_main.returns.push(AbiParam::new(I32));
    let aw_main = module.declare_function("aw_main", Linkage::Import, &aw_main)?;
    let main = module.declare_function("main", Linkage::Export, &sig)?;

    let mut func = Function::with_name_signature(UserFuncName::user(0, main.as_u32()), sig);
    let mut fcx = FunctionBuilderContext::new();
    let mut b = FunctionBuilder::new(&mut func, &mut fcx);
    let entry = b.create_block();
    b.append_block_params_for_function_params(entry);
    b.switch_to_block(entry);
    let [argc, argv] = *b.block_params(entry) else { unreachable!() };
    let image = module.declare_data_in_func(image, b.func);
    let image = b.ins().symbol_value(I64, image);
    let aw_main = module.declare_func_in_func(aw_main, b.func);
    let call = b.ins().call(aw_main, &[image, argc, argv]);
    let code = b.inst_results(call)[0];
    b.ins().return_(&[code]);
    b.seal_all_blocks();
    b.finalize(module.target_config());

    let mut context = Context::for_function(func);
    Ok(module.define_function(main, &mut context)?)
}
