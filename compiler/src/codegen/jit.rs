//! Code in memory, to be run at once.

use cranelift_jit::{ArenaMemoryProvider, JITBuilder, JITModule};
use cranelift_module::default_libcall_names;

use crate::codegen::emit::{Effort, EmitResult, Source, emit, host_isa};
use crate::mono::Program;
use crate::ty::defs::Defs;

/// Address space for code and data, so that they can refer to each other by short distances. Only what is used costs memory.
const ARENA: usize = 512 << 20;

/// A compiled program. Its memory is never given back: frames and descriptors are referred to until the process ends.
pub struct Jitted {
    pub image: *const aw_abi::ProgramImage,
    _module: JITModule,
}

/// Compiles a program into memory. `symbols` are the functions that the runtime exports.
pub fn compile(
    defs: &Defs,
    program: &Program,
    source: &dyn Source,
    effort: Effort,
    symbols: &[(&'static str, *const u8)],
) -> Result<Jitted, String> {
    missing(program, symbols)?;
    let isa = host_isa(effort, false)?;
    let mut builder = JITBuilder::with_isa(isa, default_libcall_names());
    builder.symbols(symbols.iter().map(|&(name, address)| (name, address)));
    let arena = ArenaMemoryProvider::new_with_size(ARENA).map_err(|e| e.to_string())?;
    builder.memory_provider(Box::new(arena));
    let mut module = JITModule::new(builder);
    let image = finish(&mut module, defs, program, source).map_err(|e| e.to_string())?;
    Ok(Jitted { image: image.cast(), _module: module })
}

/// A library declaration may name a function that the runtime does not have.
fn missing(program: &Program, symbols: &[(&'static str, *const u8)]) -> Result<(), String> {
    let exported = |name: &str| symbols.iter().any(|(s, _)| s.strip_prefix("aw_") == Some(name));
    match program.runtime.iter().find(|name| !exported(name.as_str())) {
        Some(name) => Err(format!("the runtime has no function aw_{name}")),
        None => Ok(()),
    }
}

fn finish(
    module: &mut JITModule,
    defs: &Defs,
    program: &Program,
    source: &dyn Source,
) -> EmitResult<*const u8> {
    let image = emit(module, defs, program, source, false)?;
    module.finalize_definitions()?;
    Ok(module.get_finalized_data(image).0)
}
