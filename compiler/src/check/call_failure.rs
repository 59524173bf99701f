//! What is said about a call that fits no candidate, or several equally well.

use super::args::Args;
use super::overload::{Callee, Cand, Failure, Why};
use super::{Checker, Operand};
use crate::base::Span;
use crate::diag::Diagnostic;
use crate::syntax::ast::{Ident, ParamMode};

impl Checker<'_> {
    /// One message about a call that fits no candidate, or several equally well.
    pub fn report_failure(
        &mut self,
        failure: Failure,
        cands: &[Cand],
        args: &Args,
        name: Ident,
        span: Span,
        extension: bool,
    ) {
        let why = match failure {
            Failure::Ambiguous(a, b) => {
                let (a, b) = (self.cand_name(&cands[a], span), self.cand_name(&cands[b], span));
                let d = Diagnostic::error(
                    121,
                    name.span,
                    format!(
                        "The call is ambiguous between the following methods or properties: '{a}' and '{b}'"
                    ),
                )
                .label("both fit equally well")
                .help("convert an argument with a cast");
                self.report(d);
                return;
            }
            Failure::None(why) => why,
        };
        // The candidate that came furthest says most.
        let Some((at, reason)) = why
            .iter()
            .enumerate()
            .max_by_key(|(i, w)| (rank(w), std::cmp::Reverse(*i)))
            .map(|(i, w)| (i, w.clone()))
        else {
            return;
        };
        let cand = &cands[at];
        let shown = self.cand_name(cand, span);
        let given = args.list.len() - usize::from(extension);
        let is_ctor = matches!(cand.callee, Callee::Method(c)
            if self.defs.methods[c.method].kind == crate::ty::defs::MethodKind::Ctor);
        let many = cands.len() > 1;
        let d = match reason {
            Why::TooMany | Why::Missing(_) if cand.callee == Callee::Delegate => {
                Diagnostic::error(1593, span, format!("Delegate '{shown}' does not take {given} arguments"))
            }
            Why::TooMany | Why::Missing(_) if many || matches!(reason, Why::TooMany) => {
                let all_missing = why.iter().all(|w| matches!(w, Why::Missing(_)));
                if let (Why::Missing(p), true) = (&reason, all_missing && !many) {
                    self.missing_arg(cand, *p, &shown, name.span)
                } else if is_ctor {
                    let ty = self.show(cand.owner);
                    Diagnostic::error(
                        1729,
                        name.span,
                        format!("'{ty}' does not contain a constructor that takes {given} arguments"),
                    )
                } else {
                    Diagnostic::error(
                        1501,
                        name.span,
                        format!("No overload for method '{}' takes {given} arguments", name.name),
                    )
                }
            }
            Why::TooMany => return,
            Why::Missing(p) => self.missing_arg(cand, p, &shown, name.span),
            Why::NoSuchName(i) => {
                let arg = args.list[i].name.unwrap_or(name);
                if cand.callee == Callee::Delegate {
                    let text =
                        format!("The delegate '{shown}' does not have a parameter named '{}'", arg.name);
                    Diagnostic::error(1746, arg.span, text)
                } else {
                    let text = format!(
                        "The best overload for '{}' does not have a parameter named '{}'",
                        name.name, arg.name
                    );
                    let params: Vec<_> = cand.params.iter().map(|p| format!("`{}`", p.name)).collect();
                    let d = Diagnostic::error(1739, arg.span, text);
                    if params.is_empty() {
                        d
                    } else {
                        d.help(format!("its parameters are {}", params.join(", ")))
                    }
                }
            }
            Why::Twice(i) => {
                let arg = args.list[i].name.unwrap_or(name);
                let text = format!(
                    "Named argument '{}' specifies a parameter for which a positional argument has already been given",
                    arg.name
                );
                Diagnostic::error(1744, arg.span, text)
            }
            Why::OutOfPosition(i) => {
                let arg = args.list[i].name.unwrap_or(name);
                let text = format!(
                    "Named argument '{}' is used out-of-position but is followed by an unnamed argument",
                    arg.name
                );
                Diagnostic::error(8323, arg.span, text)
            }
            Why::Mode(i, p) => self.wrong_mode(args, i, cand.params[p].mode, extension),
            Why::Type(i, p, ty) => {
                if let Operand::Lambda(l) = args.list[i].op {
                    // What is wrong is inside the lambda, or its shape.
                    self.convert_lambda(l, ty, args.list[i].span);
                    return;
                }
                if let Operand::New(_) | Operand::Collection(_) = &args.list[i].op {
                    let op = args.list[i].op.clone();
                    self.convert(op, ty, args.list[i].span);
                    return;
                }
                let from = self.arg_type_text(&args.list[i]);
                let mode = match cand.params[p].mode {
                    ParamMode::Value => "",
                    ParamMode::Ref => "ref ",
                    ParamMode::Out => "out ",
                    ParamMode::In => "in ",
                    ParamMode::RefReadonly => "ref readonly ",
                };
                let number = i + 1 - usize::from(extension);
                let text =
                    format!("Argument {number}: cannot convert from '{from}' to '{mode}{}'", self.show(ty));
                Diagnostic::error(1503, args.list[i].span, text)
                    .label(format!("this is `{from}`"))
                    .note(format!("the method is `{shown}`"))
            }
            Why::Infer => {
                // A lambda with a mistake inside is the better message.
                let before = self.diags.list.len();
                self.give_up_on(args);
                if self.diags.list.len() > before {
                    return;
                }
                Diagnostic::error(
                    411,
                    name.span,
                    format!(
                        "The type arguments for method '{shown}' cannot be inferred from the usage. Try specifying the \
                         type arguments explicitly."
                    ),
                )
                .help(format!("write them: `{}<…>(…)`", name.name))
            }
            Why::TypeArgs => {
                let n = cand.type_params.len();
                if n == 0 {
                    let text = format!("The non-generic method '{shown}' cannot be used with type arguments");
                    Diagnostic::error(308, name.span, text)
                } else {
                    let text = format!("Using the generic method '{shown}' requires {n} type arguments");
                    Diagnostic::error(305, name.span, text)
                }
            }
            Why::Constraint(targs) => {
                let outer = self.defs.subst_of(cand.owner);
                self.names.check_constraints(
                    &outer,
                    &cand.type_params,
                    &targs,
                    &shown,
                    name.span,
                    self.diags,
                );
                return;
            }
        };
        self.report(d);
    }

    fn missing_arg(&mut self, cand: &Cand, p: usize, shown: &str, span: Span) -> Diagnostic {
        let param = &cand.params[p];
        Diagnostic::error(
            7036,
            span,
            format!(
                "There is no argument given that corresponds to the required parameter '{}' of '{shown}'",
                param.name
            ),
        )
        .label(format!("`{} {}` is missing", self.show(param.ty), param.name))
    }

    fn wrong_mode(&mut self, args: &Args, i: usize, wanted: ParamMode, extension: bool) -> Diagnostic {
        let arg = &args.list[i];
        let number = i + 1 - usize::from(extension);
        let word = |m: ParamMode| match m {
            ParamMode::Value => "",
            ParamMode::Ref => "ref",
            ParamMode::Out => "out",
            ParamMode::In => "in",
            ParamMode::RefReadonly => "ref readonly",
        };
        match wanted {
            ParamMode::Value => {
                let w = word(arg.mode);
                Diagnostic::error(
                    1615,
                    arg.span,
                    format!("Argument {number} may not be passed with the '{w}' keyword"),
                )
                .help(format!("drop `{w}`"))
            }
            ParamMode::Ref | ParamMode::Out | ParamMode::In | ParamMode::RefReadonly => {
                let w = word(wanted);
                Diagnostic::error(
                    1620,
                    arg.span,
                    format!("Argument {number} must be passed with the '{w}' keyword"),
                )
                .help(format!("write `{w}` before the argument"))
            }
        }
    }
}

/// How far a candidate came before it failed.
fn rank(why: &Why) -> u32 {
    match why {
        Why::TypeArgs => 0,
        Why::TooMany => 1,
        Why::Missing(_) => 2,
        Why::OutOfPosition(_) | Why::Twice(_) => 3,
        Why::NoSuchName(_) => 4,
        Why::Infer => 5,
        Why::Mode(..) => 6,
        Why::Type(..) => 7,
        Why::Constraint(_) => 8,
    }
}
