//! The whole pipeline.
//!
//! ```text
//! sources → tokens → ast → definitions ─┬→ hir → mir → passes → mir without await   (a body at a time: `bodies`)
//!                                       └→ instances of what main reaches → Cranelift → memory or object file
//! ```
//! [`Compilation`] holds the sources and what was found wrong with them. Each method of it runs the chain as far as its
//! name says, and stops after the stage that found an error.

mod anonymous;
mod bodies;
mod dumps;
mod stdlib;

use std::cell::RefCell;
use std::sync::Arc;

use crate::base::{FileId, Span};
use crate::codegen::emit::Effort;
use crate::diag::{Diagnostics, pragma};
use crate::resolve::{self, Names};
use crate::session::{OptLevel, Options, Sources, Timings};
use crate::syntax::ast::Ast;
use crate::ty::defs::{Defs, MethodId};
use crate::{codegen, mir, mono, passes, syntax};

pub use bodies::{Bodies, Lowering};
pub use dumps::Stage;

/// One run of the compiler over some files.
pub struct Compilation {
    pub options: Options,
    pub sources: Sources,
    pub diags: Diagnostics,
    pub timings: Timings,
}

/// The program with all its declarations resolved and its own bodies checked.
pub struct Checked {
    pub names: Arc<Names>,
    pub entry: MethodId,
    /// Bodies made so far; the library's follow when something reaches them.
    bodies: Bodies,
}

impl Checked {
    pub fn defs(&self) -> &Defs {
        self.names.defs()
    }
}

impl Compilation {
    pub fn new(options: Options) -> Self {
        Self {
            options,
            sources: Sources::default(),
            diags: Diagnostics::default(),
            timings: Timings::default(),
        }
    }

    /// Parses the program's files.
    pub fn parse(&mut self) -> Vec<(FileId, Ast)> {
        working_on("parsing");
        let Self { sources, diags, timings, .. } = self;
        timings.time("parse", || {
            let parse = |id| {
                let file = &sources.files[id];
                let mut ast = syntax::parse(id, &file.text, diags);
                let absolute = std::path::absolute(&file.name);
                ast.path = absolute.map_or_else(|_| file.name.clone(), |p| p.display().to_string());
                (id, ast)
            };
            sources.user_files().map(parse).collect()
        })
    }

    /// Everything that can be found wrong without running anything. None after an error.
    pub fn check(&mut self) -> Option<Checked> {
        self.check_for(Lowering::None)
    }

    fn check_for(&mut self, lowering: Lowering) -> Option<Checked> {
        let user = self.parse();
        if self.diags.has_errors() {
            // As C#'s compilers do: types of a broken tree would only echo its errors.
            return None;
        }
        let anonymous = anonymous::file(&user, &mut self.sources);
        let has_filters = user.iter().any(|(_, ast)| ast.has_filters);
        let files: Vec<_> = user
            .into_iter()
            .map(|(id, ast)| resolve::SourceFile { id, ast: Arc::new(ast), is_std: false })
            .chain(anonymous)
            .collect();
        let library = self.library();

        working_on("resolving names");
        let program = self.timings.time("resolve", || resolve::resolve_with(files, library, &mut self.diags));
        let mut bodies = Bodies::new(program.names.clone(), self.options.clone());
        let sound = !self.diags.has_errors();
        let lowering = match lowering {
            Lowering::Ahead if !sound => Lowering::None,
            // How everything is lowered depends on the types in filters.
            Lowering::Ahead if has_filters => Lowering::AfterAll,
            lowering => lowering,
        };
        self.timings.time("check", || bodies.check_user(&self.sources, sound, lowering));
        self.diags.list.append(&mut bodies.diags.list);
        self.diags.list.extend(program.names.take_diagnostics());
        pragma::suppress(&mut self.diags.list, &self.sources);
        if self.diags.has_errors() {
            return None;
        }
        let entry = program.defs.entry()?;
        Some(Checked { names: program.names, entry, bodies })
    }

    /// Everything that runs, with all types known. None after an error.
    pub fn instances(&mut self) -> Option<(Checked, mono::Program)> {
        let mut checked = self.check_for(Lowering::Ahead)?;
        working_on("collecting instances");
        let names = checked.names.clone();
        let Self { diags, timings, .. } = self;
        let program = timings
            .time("instances", || mono::collect(names.defs(), checked.entry, &mut checked.bodies, diags));
        self.timings.append(std::mem::take(&mut checked.bodies.timings));
        self.diags.list.append(&mut checked.bodies.diags.list);
        self.diags.list.extend(checked.names.take_diagnostics());
        let program = program?;
        (!self.diags.has_errors()).then_some((checked, program))
    }

    /// Compiles into memory.
    pub fn jit(&mut self) -> Option<Program> {
        let (checked, mut program) = self.instances()?;
        self.improve(&checked, &mut program);
        working_on("generating code");
        let effort = self.effort();
        let Self { sources, timings, .. } = self;
        let symbols = aw_runtime::symbols();
        let result = timings.time("codegen", || {
            codegen::jit::compile(checked.defs(), &program, &Places(sources), effort, &symbols)
        });
        working_on("");
        // The program is about to run, and what it was made of need not be taken apart before.
        std::mem::forget((checked, program));
        Some(Program { code: no_code_is_a_bug(result) })
    }

    /// Compiles to an object file for the system's linker.
    pub fn object(&mut self) -> Option<Vec<u8>> {
        let (checked, mut program) = self.instances()?;
        self.improve(&checked, &mut program);
        working_on("generating code");
        let effort = self.effort();
        let Self { sources, timings, .. } = self;
        let result = timings.time("codegen", || {
            codegen::object::compile(checked.defs(), &program, &Places(sources), effort, "aw program")
        });
        working_on("");
        Some(no_code_is_a_bug(result))
    }

    /// Runs the late passes over all instances, callees before their callers: what is inlined has had its own calls
    /// inlined.
    fn improve(&mut self, checked: &Checked, program: &mut mono::Program) {
        let Self { options, timings, .. } = self;
        let mut runner = passes::Runner { defs: checked.defs(), options, timings, hook: None };
        for inst in program.callees_first() {
            // The body is taken out while it changes; the others stay where `Others` finds them.
            let none = mono::Code::InvokeList(crate::ty::Ty::void());
            let mut code = std::mem::replace(&mut program.instances[inst].code, none);
            if let mono::Code::Body(body) = &mut code {
                working_on_parts(&["optimising ", &program.instances[inst].name]);
                runner.late(body, &Others(program));
            }
            program.instances[inst].code = code;
        }
    }

    fn effort(&self) -> Effort {
        match self.options.opt {
            OptLevel::None => Effort::Quick,
            OptLevel::Speed => Effort::Full,
        }
    }
}

fn no_code_is_a_bug<T>(result: Result<T, String>) -> T {
    result.unwrap_or_else(|error| panic!("no code could be made: {error}"))
}

/// A compiled program, ready to run in this process.
pub struct Program {
    code: codegen::jit::Jitted,
}

impl Program {
    /// Runs it to its end and gives its exit code. What is not given here comes from the environment.
    pub fn run(self, args: &[String], options: aw_runtime::options::Options) -> i32 {
        // SAFETY: the image has just been made by the code generator, and its memory is never given back.
        unsafe { aw_runtime::program::run(&*self.code.image, args, options) }
    }
}

/// The bodies of all instances but the one that is being improved.
struct Others<'a>(&'a mono::Program);

impl passes::Callees for Others<'_> {
    fn callee(&self, f: &mir::FuncRef) -> Option<&mir::Body> {
        let mono::Target::Inst(inst) = *self.0.maps.targets.get(f)? else { return None };
        match &self.0.instances[inst].code {
            mono::Code::Body(body) => Some(body),
            mono::Code::InvokeList(_) => None,
        }
    }
}

/// Lines and paths for traces.
pub(crate) struct Places<'a>(pub &'a Sources);

impl codegen::emit::Source for Places<'_> {
    fn line(&self, span: Span) -> u32 {
        self.0.line(span)
    }

    /// As .NET's own: the library's lines are not shown.
    fn path(&self, span: Span) -> &str {
        let file = &self.0.files[span.file];
        if file.is_std { "" } else { &file.name }
    }
}

thread_local! {
    static WORK: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Remembers what the compiler is doing, for the report of an internal error.
fn working_on(what: &str) {
    working_on_parts(&[what]);
}

/// Without making a string of the parts first: this is said of every method.
fn working_on_parts(parts: &[&str]) {
    WORK.with_borrow_mut(|w| {
        w.clear();
        parts.iter().for_each(|part| w.push_str(part));
    });
}

/// What this thread's compiler was doing when it stopped.
pub fn current_work() -> String {
    WORK.with(|w| w.try_borrow().map_or_else(|_| String::new(), |w| w.clone()))
}
