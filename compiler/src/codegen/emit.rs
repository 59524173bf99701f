//! A whole program into a Cranelift module: declare everything, lower and compile all functions (on all cores), define
//! them in order, write the data.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};

use cranelift_codegen::Context;
use cranelift_codegen::control::ControlPlane;
use cranelift_codegen::ir::Function;
use cranelift_codegen::isa::{OwnedTargetIsa, TargetIsa};
use cranelift_codegen::settings::{self, Configurable};
use cranelift_frontend::FunctionBuilderContext;
use cranelift_module::{DataId, FuncId, Linkage, Module, ModuleError, ModuleReloc};

use crate::base::{Idx, Span, Symbol};
use crate::codegen::abi::{CALL_CONV, signature};
use crate::codegen::data::{DataWriter, Texts, full_name};
use crate::codegen::function::{Ids, Shared, lower};
use crate::codegen::layout::Layouts;
use crate::mono::{InstId, Program, TypeKey};
use crate::ty::defs::Defs;

/// Where code came from, for traces.
pub trait Source: Sync {
    /// From 1; 0 for a place without a file.
    fn line(&self, span: Span) -> u32;
    fn path(&self, span: Span) -> &str;
}

/// How hard the code generator tries.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Effort {
    /// Start soon.
    Quick,
    /// Run fast.
    Full,
}

/// Why no code could be made. Never the program's fault.
pub type EmitResult<T> = Result<T, Box<ModuleError>>;

/// The runtime functions that the code generator itself calls: see `aw_abi`.
const HELPERS: [&str; 19] = [
    "alloc_slow",
    "async_void_fault",
    "fmod",
    "fmodf",
    "implements",
    "memmove",
    "new_array",
    "new_array_rank",
    "poll",
    "static_init",
    "task_exception",
    "task_faulted",
    "task_publish",
    "throw",
    "tick",
    "trace_push",
    "trap",
    "trap_cast",
    "unreachable",
];

/// The instruction set of this machine.
pub fn host_isa(effort: Effort, pic: bool) -> Result<OwnedTargetIsa, String> {
    let mut flags = settings::builder();
    let mut set = |name: &str, value: &str| flags.set(name, value).map_err(|e| format!("{name}: {e}"));
    set("enable_pinned_reg", "true")?;
    set("is_pic", if pic { "true" } else { "false" })?;
    set("use_colocated_libcalls", "false")?;
    set("enable_verifier", if cfg!(debug_assertions) { "true" } else { "false" })?;
    set(
        "opt_level",
        match effort {
            Effort::Quick => "none",
            Effort::Full => "speed",
        },
    )?;
    set("enable_probestack", "true")?;
    set("probestack_strategy", "inline")?;
    set("unwind_info", "false")?;
    // The runtime walks native stacks by frame pointers when one overflows.
    set("preserve_frame_pointers", "true")?;
    set("enable_llvm_abi_extensions", "true")?;
    let flags = settings::Flags::new(flags);
    let isa = cranelift_native::builder().map_err(|e| e.to_string())?;
    isa.finish(flags).map_err(|e| e.to_string())
}

/// Declares, compiles and defines everything. The result is the program image.
pub fn emit<M: Module>(
    module: &mut M,
    defs: &Defs,
    program: &Program,
    source: &dyn Source,
    near_runtime: bool,
) -> EmitResult<DataId> {
    let lay = Layouts::new(defs);
    let ids = declare(module, program, &lay)?;
    let compiled = {
        let line = |span| source.line(span);
        let isa = module.isa();
        let cx = Shared { defs, program, ids: &ids, isa, line: &line, near_runtime };
        compile_all(&cx)?
    };
    let mut sizes = Vec::with_capacity(compiled.len());
    for (inst, code) in program.instances.ids().zip(compiled) {
        let Some(id) = ids.insts[inst] else { continue };
        module.define_function_bytes(id, code.align, &code.bytes, &code.relocs)?;
        sizes.push(code.bytes.len() as u32);
    }
    let texts = Texts::default();
    DataWriter { module, defs, program, ids: &ids, lay: &lay, source, sizes: &sizes, texts }.write()
}

fn declare<M: Module>(module: &mut M, program: &Program, lay: &Layouts) -> EmitResult<Ids> {
    let mut ids = Ids::default();
    let any = cranelift_codegen::ir::Signature::new(CALL_CONV);
    for name in runtime_names(program) {
        let id = module.declare_function(&symbol_name(name), Linkage::Import, &any)?;
        ids.runtime.insert(name, id);
    }
    let mut taken = std::collections::HashSet::new();
    for (inst, instance) in program.instances.iter_ids() {
        let sig = signature(lay, &instance.sig, false);
        let name = match taken.insert(&instance.name) {
            true => instance.name.clone(),
            false => format!("{} #{}", instance.name, inst.index()),
        };
        ids.insts.push(Some(module.declare_function(&name, Linkage::Local, &sig)?));
    }
    for _ in program.types.ids() {
        ids.descs.push(Some(module.declare_anonymous_data(false, false)?));
    }
    for _ in program.strings.ids() {
        ids.strings.push(Some(module.declare_anonymous_data(false, false)?));
    }
    for _ in program.delegates.ids() {
        ids.delegates.push(Some(module.declare_anonymous_data(false, false)?));
    }
    for _ in program.statics.ids() {
        ids.statics.push(Some(module.declare_anonymous_data(true, false)?));
    }
    for _ in program.cctors.ids() {
        ids.cctors.push(Some(module.declare_anonymous_data(true, false)?));
    }
    Ok(ids)
}

fn runtime_names(program: &Program) -> Vec<Symbol> {
    let mut names: Vec<Symbol> = HELPERS.iter().map(|n| Symbol::intern(n)).collect();
    names.extend(&program.runtime);
    // By their texts: which name was seen first differs between runs.
    names.sort_unstable_by_key(|name| name.as_str());
    names.dedup();
    names
}

fn symbol_name(name: Symbol) -> String {
    match name.as_str() {
        "memmove" => "memmove".into(),
        name => format!("aw_{name}"),
    }
}

/// Numbers everything without a module: for dumps.
pub fn number(program: &Program) -> Ids {
    let mut ids = Ids::default();
    let mut next = 0;
    let mut fresh = || {
        next += 1;
        next - 1
    };
    ids.insts = program.instances.ids().map(|_| Some(FuncId::from_u32(fresh()))).collect();
    for name in runtime_names(program) {
        ids.runtime.insert(name, FuncId::from_u32(fresh()));
    }
    ids.descs = program.types.ids().map(|_| Some(DataId::from_u32(fresh()))).collect();
    ids.strings = program.strings.ids().map(|_| Some(DataId::from_u32(fresh()))).collect();
    ids.delegates = program.delegates.ids().map(|_| Some(DataId::from_u32(fresh()))).collect();
    ids.statics = program.statics.ids().map(|_| Some(DataId::from_u32(fresh()))).collect();
    ids.cctors = program.cctors.ids().map(|_| Some(DataId::from_u32(fresh()))).collect();
    ids
}

struct Compiled {
    bytes: Vec<u8>,
    align: u64,
    relocs: Vec<ModuleReloc>,
}

/// Longer functions than this, in instructions, are made with [`Effort::Quick`]: the time of what makes good code grows with the
/// square of their length, and hardly anything in them runs twice.
const LONG: usize = 20_000;

/// With fewer functions than this for each, starting threads costs more than it saves.
const PER_THREAD: usize = 16;

/// Lowers and compiles every instance, in the order of instances.
fn compile_all(cx: &Shared) -> EmitResult<Vec<Compiled>> {
    let count = cx.program.instances.len();
    let threads = match count / PER_THREAD {
        0 | 1 => 1,
        many => std::thread::available_parallelism().map_or(1, |n| n.get().min(many).min(8)),
    };
    let next = AtomicUsize::new(0);
    let pic = cx.isa.flags().is_pic();
    let quick = OnceLock::new();
    let isa_for = |func: &Function| match func.dfg.num_insts() > LONG {
        true => match quick.get_or_init(|| host_isa(Effort::Quick, pic)) {
            Ok(isa) => &**isa,
            Err(_) => cx.isa,
        },
        false => cx.isa,
    };
    let work = || {
        let lay = Layouts::new(cx.defs);
        let mut fcx = FunctionBuilderContext::new();
        let mut context = Context::new();
        let mut done = Vec::new();
        loop {
            let index = next.fetch_add(1, Ordering::Relaxed);
            if index >= count {
                return Ok(done);
            }
            let inst = InstId::new(index);
            context.clear();
            context.func = lower(cx, &lay, inst, &mut fcx);
            let isa = isa_for(&context.func);
            done.push((index, compile(cx, isa, inst, &mut context)?));
        }
    };
    let mut all: Vec<(usize, Compiled)> = if threads == 1 {
        work()?
    } else {
        let results: Vec<EmitResult<Vec<_>>> = std::thread::scope(|scope| {
            let helpers: Vec<_> = (1..threads).map(|_| scope.spawn(work)).collect();
            let own = work();
            let join = |h: std::thread::ScopedJoinHandle<'_, _>| {
                h.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
            };
            std::iter::once(own).chain(helpers.into_iter().map(join)).collect()
        });
        let mut all = Vec::with_capacity(count);
        for result in results {
            all.extend(result?);
        }
        all
    };
    all.sort_by_key(|(index, _)| *index);
    Ok(all.into_iter().map(|(_, code)| code).collect())
}

fn compile(cx: &Shared, isa: &dyn TargetIsa, inst: InstId, context: &mut Context) -> EmitResult<Compiled> {
    if let Err(error) = context.compile(isa, &mut ControlPlane::default()) {
        let name = &cx.program.instances[inst].name;
        let text = cranelift_codegen::print_errors::pretty_error(error.func, error.inner);
        panic!("internal error in the code of {name}:\n{text}");
    }
    let Some(code) = context.compiled_code() else { panic!("no code has been made") };
    let bytes = code.code_buffer().to_vec();
    let align = u64::from(code.buffer.alignment.max(cx.isa.function_alignment().preferred));
    let id = cx.ids.insts[inst].unwrap_or(FuncId::from_u32(0));
    let relocs: Vec<ModuleReloc> =
        code.buffer.relocs().iter().map(|r| ModuleReloc::from_mach_reloc(r, &context.func, id)).collect();
    Ok(Compiled { bytes, align, relocs })
}

/// What `dump clif` and `dump asm` show of one instance.
pub fn dump(
    isa: &dyn TargetIsa,
    defs: &Defs,
    program: &Program,
    source: &dyn Source,
    inst: InstId,
    assembly: bool,
) -> String {
    let ids = number(program);
    let line = |span| source.line(span);
    let cx = Shared { defs, program, ids: &ids, isa, line: &line, near_runtime: true };
    let lay = Layouts::new(defs);
    let func = lower(&cx, &lay, inst, &mut FunctionBuilderContext::new());
    let externals: Vec<(u32, u32)> =
        func.params.user_named_funcs().values().map(|n| (n.namespace, n.index)).collect();
    let text = if assembly {
        let mut context = Context::for_function(func);
        context.set_disasm(true);
        match context.compile(isa, &mut ControlPlane::default()) {
            Ok(code) => code.vcode.clone().unwrap_or_default(),
            Err(error) => cranelift_codegen::print_errors::pretty_error(error.func, error.inner),
        }
    } else {
        func.display().to_string()
    };
    let mut text = text;
    for (i, (namespace, index)) in externals.iter().enumerate().rev() {
        text = text.replace(&format!("User(userextname{i})"), &format!("u{namespace}:{index}"));
        text = text.replace(&format!("userextname{i}"), &format!("u{namespace}:{index}"));
    }
    with_names(&text, &ids, defs, program)
}

/// `u0:17` is how Cranelift shows a symbol: put its name there.
fn with_names(text: &str, ids: &Ids, defs: &Defs, program: &Program) -> String {
    let mut names = std::collections::HashMap::new();
    for (inst, instance) in program.instances.iter_ids() {
        if let Some(id) = ids.insts[inst] {
            names.insert((0, id.as_u32()), format!("%{}", instance.name));
        }
    }
    for (name, id) in &ids.runtime {
        names.insert((0, id.as_u32()), format!("%{}", symbol_name(*name)));
    }
    let mut data = |id: Option<DataId>, text: String| {
        if let Some(id) = id {
            names.insert((1, id.as_u32()), text);
        }
    };
    for (id, d) in ids.descs.iter_ids() {
        let name = match program.types[id].key {
            TypeKey::Type(ty) => full_name(defs, ty).0,
            TypeKey::Frame(resume) => format!("frame of {}", program.instances[resume].name),
        };
        data(*d, format!("%type({name})"));
    }
    for (id, d) in ids.strings.iter_ids() {
        let units = &program.strings[id];
        let shown: String = String::from_utf16_lossy(units).chars().take(24).collect();
        data(*d, format!("%string({shown:?})"));
    }
    for (id, d) in ids.delegates.iter_ids() {
        data(*d, format!("%delegate({})", defs.display(program.delegates[id].0)));
    }
    for (id, d) in ids.statics.iter_ids() {
        let field = program.statics[id].field;
        let name = defs.fields[field.field].name;
        data(*d, format!("%static({}.{name})", defs.display(field.owner)));
    }
    for (id, d) in ids.cctors.iter_ids() {
        data(*d, format!("%cctor({})", defs.display(program.cctors[id].0)));
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('u') {
        let before = rest[..at].chars().next_back();
        let tail = &rest[at + 1..];
        let space = tail.bytes().take_while(u8::is_ascii_digit).count();
        let number =
            tail[space..].strip_prefix(':').map(|t| t.bytes().take_while(u8::is_ascii_digit).count());
        let found = match number {
            Some(len) if space > 0 && len > 0 && !before.is_some_and(char::is_alphanumeric) => {
                let key = (tail[..space].parse().ok(), tail[space + 1..space + 1 + len].parse().ok());
                let name =
                    if let (Some(space), Some(index)) = key { names.get(&(space, index)) } else { None };
                name.map(|name| (name, at + 1 + space + 1 + len))
            }
            _ => None,
        };
        match found {
            Some((name, end)) => {
                out.push_str(&rest[..at]);
                out.push_str(name);
                rest = &rest[end..];
            }
            None => {
                out.push_str(&rest[..=at]);
                rest = tail;
            }
        }
    }
    out.push_str(rest);
    out
}
