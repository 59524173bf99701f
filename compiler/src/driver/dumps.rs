//! `aw dump`: what each stage makes of a program, as text.

use clap::ValueEnum;

use super::{Checked, Compilation, Places};
use crate::base::Span;
use crate::mir::{self, print};
use crate::ty::defs::Defs;
use crate::{codegen, dump, hir, mono, resolve, syntax};

#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub enum Stage {
    /// The words of the text
    Tokens,
    /// The syntax tree
    Ast,
    /// The definitions: types with their members, constants and vtable slots
    Defs,
    /// The typed tree: names resolved, conversions explicit
    Hir,
    /// The control-flow graph before any pass
    Mir,
    /// The state machines: frames, resume indices, what each suspension saves and why
    Async,
    /// The control-flow graph of every instance after all passes
    Optimized,
    /// Cranelift's intermediate code
    Clif,
    /// Machine code
    Asm,
}

impl Compilation {
    /// The text of a stage; None if an earlier one has found errors. `filter`: only functions whose name contains it.
    pub fn dump(&mut self, stage: Stage, filter: Option<&str>) -> Option<String> {
        let wanted = |name: &str| filter.is_none_or(|f| name.contains(f));
        match stage {
            Stage::Tokens => {
                let file = self.sources.user_files().next()?;
                let tokens = syntax::lex(file, &self.sources.files[file].text, &mut self.diags);
                Some(syntax::print::tokens(&tokens, &self.sources.files[file].text))
            }
            Stage::Ast => {
                let (file, ast) = self.parse().into_iter().next()?;
                Some(syntax::print::ast(&ast, &self.sources.files[file].text))
            }
            Stage::Defs => {
                let checked = self.check()?;
                Some(resolve::print::print_program(checked.defs(), &wanted))
            }
            Stage::Hir => {
                let checked = self.check()?;
                let bodies = checked.bodies.user_bodies();
                let shown = bodies.iter().filter(|b| b.fns.iter().any(|f| wanted(f.name.as_str())));
                Some(shown.map(|b| hir::print::print(checked.defs(), b)).collect::<Vec<_>>().join("\n"))
            }
            Stage::Mir => {
                let mut checked = self.check()?;
                let mut texts = Vec::new();
                for method in checked.bodies.user_methods() {
                    for body in checked.bodies.build(method).iter().filter(|b| wanted(b.name.as_str())) {
                        texts.push(self.mir_text(checked.defs(), body));
                    }
                }
                self.finish(checked, texts)
            }
            Stage::Async => {
                let mut checked = self.check()?;
                let mut texts = Vec::new();
                for method in checked.bodies.user_methods() {
                    let bodies = checked.bodies.lower(method);
                    texts.extend(dump::async_::methods(checked.defs(), &bodies, &self.sources, &wanted));
                }
                self.finish(checked, texts)
            }
            Stage::Optimized => {
                let (checked, mut program) = self.instances()?;
                self.improve(&checked, &mut program);
                let chosen = program.instances.iter().filter(|i| match filter {
                    Some(f) => i.name.contains(f),
                    None => self.is_own(i),
                });
                let texts = chosen.filter_map(|instance| match &instance.code {
                    mono::Code::Body(body) => Some(self.mir_text(checked.defs(), body)),
                    mono::Code::InvokeList(_) => None,
                });
                Some(texts.collect::<Vec<_>>().join("\n"))
            }
            Stage::Clif | Stage::Asm => {
                let (checked, mut program) = self.instances()?;
                self.improve(&checked, &mut program);
                let isa = codegen::emit::host_isa(self.effort(), true).unwrap_or_else(|e| panic!("{e}"));
                let places = Places(&self.sources);
                let chosen = program.instances.iter_ids().filter(|(_, i)| match filter {
                    Some(f) => i.name.contains(f),
                    None => self.is_own(i),
                });
                let texts: Vec<String> = chosen
                    .map(|(id, _)| {
                        codegen::emit::dump(&*isa, checked.defs(), &program, &places, id, stage == Stage::Asm)
                    })
                    .collect();
                Some(texts.join("\n"))
            }
        }
    }

    fn mir_text(&self, defs: &Defs, body: &mir::Body) -> String {
        let line_of = |span: Span| Some(self.sources.line(span));
        print::print_body(defs, body, print::Options { spans: false, line_of: Some(&line_of) })
    }

    /// Takes over what lowering has found.
    fn finish(&mut self, checked: Checked, texts: Vec<String>) -> Option<String> {
        self.diags.list.extend(checked.bodies.diags.list);
        (!self.diags.has_errors()).then(|| texts.join("\n"))
    }

    /// Made from the program's own source, not the library's.
    fn is_own(&self, instance: &mono::Instance) -> bool {
        match &instance.code {
            mono::Code::Body(body) => !self.sources.files[body.span.file].is_std,
            mono::Code::InvokeList(_) => false,
        }
    }
}
