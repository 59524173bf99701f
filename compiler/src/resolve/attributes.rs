//! Attributes: the few that mean something to the compiler, those that change nothing a program can see, and the rest,
//! which are refused where they would.

use super::lookup::Found;
use super::members::{At, Build};
use crate::base::Symbol;
use crate::diag::Diagnostic;
use crate::syntax::ast::{self, Ast, Attribute, ExprKind, Literal};
use crate::ty::defs::CallerInfo;

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Target {
    Type,
    Field,
    Method,
    Property,
}

/// What attributes say about a member.
#[derive(Default)]
pub(super) struct Facts {
    pub intrinsic: Option<Symbol>,
    /// `[Conditional]`, and none of its symbols is defined: calls are left out.
    pub is_omitted: bool,
    pub sets_required: bool,
}

/// Attributes without an effect that a program could see: hints for tools, analysers, the debugger, the JIT.
const HARMLESS: &[&str] = &[
    "AllowNull",
    // `header::task_builder` reads it.
    "AsyncMethodBuilder",
    "AttributeUsage",
    "Browsable",
    "CLSCompliant",
    "CompilerGenerated",
    "DataMember",
    "DebuggerBrowsable",
    "DebuggerDisplay",
    "DebuggerHidden",
    "DebuggerNonUserCode",
    "DebuggerStepThrough",
    "DebuggerTypeProxy",
    "Description",
    "DisallowNull",
    "DisplayName",
    "DoesNotReturn",
    "DoesNotReturnIf",
    "EditorBrowsable",
    "ExcludeFromCodeCoverage",
    "Experimental",
    "Flags",
    "GeneratedCode",
    "MaybeNull",
    "MaybeNullWhen",
    "MemberNotNull",
    "MemberNotNullWhen",
    "NotNull",
    "NotNullIfNotNull",
    "NotNullWhen",
    "Obsolete",
    "Pure",
    "RequiresUnreferencedCode",
    "Serializable",
    "NonSerialized",
    "SetsRequiredMembers",
    "SkipLocalsInit",
    "StringSyntax",
    "SuppressMessage",
    "UnconditionalSuppressMessage",
    "CallerArgumentExpression",
    "CallerFilePath",
    "CallerLineNumber",
    "CallerMemberName",
    "EnumeratorCancellation",
    "MethodImpl",
    "STAThread",
    "MTAThread",
    "StructLayout",
    "UsedImplicitly",
    "Intrinsic",
];

/// Attributes that .NET or its compiler gives a meaning that Aw does not have.
const REFUSED: &[&str] = &[
    "CollectionBuilder",
    "DllImport",
    "FieldOffset",
    "FixedAddressValueType",
    "InlineArray",
    "InterceptsLocation",
    "InterpolatedStringHandler",
    "InterpolatedStringHandlerArgument",
    "LibraryImport",
    "ModuleInitializer",
    "OverloadResolutionPriority",
    "ThreadStatic",
    "UnmanagedCallersOnly",
    "UnscopedRef",
];

impl Build<'_> {
    pub fn attributes(&self, at: At<'_>, list: &[Attribute], target: Target) -> Facts {
        let mut facts = Facts::default();
        let mut conditions = Vec::new();
        for a in list {
            let Some(last) = a.name.last() else { continue };
            let name = last.name.as_str();
            if self.t.is_std {
                if name == "Intrinsic" {
                    facts.intrinsic = first_text(at.ast, a).map(|text| Symbol::intern(&text));
                }
                continue;
            }
            if matches!(name, "Conditional" | "ConditionalAttribute") && !self.is_own_attribute(at, a) {
                // `dotnet run` builds with DEBUG and TRACE set: calls stay.
                let defined = first_text(at.ast, a).is_some_and(|symbol| {
                    matches!(symbol.as_str(), "DEBUG" | "TRACE") || defines(&at.ast.text, &symbol)
                });
                conditions.push(defined);
                continue;
            }
            facts.sets_required |= matches!(name, "SetsRequiredMembers" | "SetsRequiredMembersAttribute");
            self.attribute(at, a, target);
        }
        facts.is_omitted = !conditions.is_empty() && !conditions.contains(&true);
        facts
    }

    fn attribute(&self, at: At<'_>, a: &Attribute, target: Target) {
        let Some(last) = a.name.last() else { return };
        let written = last.name.as_str();
        let name = written.strip_suffix("Attribute").unwrap_or(written);
        let refuse = |what: String| {
            self.error(9001, a.span, format!("{what} is not part of Aw"), "left out of the language");
        };
        // An attribute class of the program itself is only a marker, as there is no reflection.
        if self.is_own_attribute(at, a) {
            return;
        }
        if REFUSED.contains(&name) {
            refuse(format!("[{name}]"));
            return;
        }
        if name == "Intrinsic" {
            refuse("[Intrinsic] outside of the library".into());
            return;
        }
        if name == "StructLayout" && a.args.iter().any(|arg| mentions(at.ast, arg.expr, "Explicit")) {
            refuse("[StructLayout] with LayoutKind.Explicit".into());
            return;
        }
        if name == "MethodImpl" && a.args.iter().any(|arg| mentions(at.ast, arg.expr, "Synchronized")) {
            refuse("[MethodImpl] with MethodImplOptions.Synchronized".into());
            return;
        }
        if name == "Flags" && target != Target::Type {
            let message = "Attribute 'Flags' is not valid on this declaration type. It is only valid on 'enum' declarations.";
            self.error(592, a.span, message, "not an enum");
            return;
        }
        if !HARMLESS.contains(&name) {
            let message = format!(
                "The type or namespace name '{written}' could not be found (are you missing a using directive or an \
                 assembly reference?)"
            );
            let mut d = Diagnostic::error(246, last.span, message).label("no such attribute");
            if let Some(close) = super::suggest::closest(name, HARMLESS.iter().copied()) {
                d = d.help(format!("did you mean `{close}`?"));
            }
            self.report(d);
        }
    }

    fn is_own_attribute(&self, at: At<'_>, a: &Attribute) -> bool {
        let Some(last) = a.name.last() else { return false };
        let suffixed = Symbol::intern(&format!("{}Attribute", last.name));
        [last.name, suffixed].into_iter().any(|name| {
            let found = match &a.name[..] {
                [_] => self.names.find_type(at.scope, name, a.type_args.len()),
                path => {
                    let full: Vec<&str> = path[..path.len() - 1].iter().map(|p| p.name.as_str()).collect();
                    match self.names.space_named(Symbol::intern(&full.join("."))) {
                        Some(space) => self.names.in_space(at.scope, space, name, a.type_args.len()),
                        None => Found::Nothing,
                    }
                }
            };
            matches!(found, Found::Type(def, _) if !self.names.defs.types[def].is_std)
        })
    }
}

impl super::Names {
    /// Is `[StructLayout]` written at the type?
    pub fn has_layout(&self, ty: crate::ty::defs::TypeDefId) -> bool {
        let is_layout = |a: &Attribute| {
            a.name.last().is_some_and(|n| matches!(n.name.as_str(), "StructLayout" | "StructLayoutAttribute"))
        };
        self.parts(ty).any(|(_, decl)| decl.attributes.iter().any(is_layout))
    }
}

/// `[CallerMemberName] string name = ""` and its like.
pub fn caller_info(ast: &Ast, p: &ast::Param, all: &[ast::Param]) -> Option<CallerInfo> {
    for a in &p.attributes {
        let name = a.name.last()?.name.as_str();
        match name.strip_suffix("Attribute").unwrap_or(name) {
            "CallerMemberName" => return Some(CallerInfo::MemberName),
            "EnumeratorCancellation" => return Some(CallerInfo::EnumeratorToken),
            "CallerFilePath" => return Some(CallerInfo::FilePath),
            "CallerLineNumber" => return Some(CallerInfo::LineNumber),
            "CallerArgumentExpression" => {
                let wanted = first_text(ast, a)?;
                let index = all.iter().position(|q| q.name.name.as_str() == wanted)?;
                return Some(CallerInfo::Argument(index));
            }
            _ => {}
        }
    }
    None
}

/// The first argument, if it is a string literal or `nameof`.
fn first_text(ast: &Ast, a: &Attribute) -> Option<String> {
    let arg = a.args.first()?;
    match &ast[arg.expr].kind {
        ExprKind::Literal(Literal::Str(units)) => Some(String::from_utf16_lossy(units)),
        ExprKind::Nameof(inner) => super::consts::last_name(ast, *inner).map(|s| s.to_string()),
        _ => None,
    }
}

fn mentions(ast: &Ast, expr: ast::ExprId, name: &str) -> bool {
    let mut found = false;
    super::scan::walk(ast, &[super::scan::Node::Expr(expr)], true, &mut |node| {
        if let super::scan::Node::Expr(e) = node
            && let ExprKind::Member { name: n, .. } | ExprKind::Name { name: n, .. } = &ast[e].kind
        {
            found |= n.name.as_str() == name;
        }
    });
    found
}

/// Does the file begin with `#define symbol`?
fn defines(text: &str, symbol: &str) -> bool {
    let defined = |line: &str| {
        let rest = line.trim_start().strip_prefix('#')?.trim_start().strip_prefix("define")?;
        rest.split_whitespace().next().map(|word| word == symbol)
    };
    text.lines().any(|line| defined(line) == Some(true))
}
