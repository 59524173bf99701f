//! Evaluates constant expressions from the syntax, in one scope.

use super::Names;
use super::consts::{
    Eval, Fail, Key, MemberConst, Path, Value, decimal_literal, default_value, last_name, member, value_of,
};
use super::lookup::{Found, Scope};
use super::types::TypeCx;
use crate::base::{Span, Symbol};
use crate::diag::Diagnostic;
use crate::syntax::ast::{self, Ast, BinaryOp, ExprId, ExprKind, IntSuffix, InterpPart, Literal, UnaryOp};
use crate::ty::convert::{standard_explicit, standard_implicit};
use crate::ty::defs::{Const, Defs, TypeDefId, TypeDefKind};
use crate::ty::fold::{self, FoldError};
use crate::ty::{Prim, Ty, TyKind};

/// Evaluates expressions in one scope.
pub(super) struct ConstCx<'a> {
    names: &'a Names,
    scope: &'a Scope,
    ast: &'a Ast,
    checked: bool,
    /// In an enum's own values its members count as numbers.
    pub(super) enum_body: Option<TypeDefId>,
    types: TypeCx<'a>,
}

impl<'a> ConstCx<'a> {
    pub fn new(names: &'a Names, scope: &'a Scope) -> Self {
        let ast = names.tree_of(scope);
        ConstCx { names, scope, ast, checked: true, enum_body: None, types: TypeCx::new(names, scope) }
    }

    pub fn finish(self) {
        self.types.finish();
    }

    pub fn into_diags(self) -> Vec<Diagnostic> {
        self.types.diags
    }

    fn report(&mut self, d: Diagnostic) -> Fail {
        self.types.diags.push(d);
        Fail::Reported
    }

    /// The value as `ty`; `not_constant` says what is wrong when there is none.
    pub fn converted(
        &mut self,
        expr: ExprId,
        ty: Ty,
        not_constant: impl FnOnce(Span) -> Diagnostic,
    ) -> Option<Value> {
        if ty.is_error() {
            return None;
        }
        let value = self.eval(expr);
        if let ExprKind::Literal(Literal::Double(_)) = self.ast[expr].kind
            && let Some((name, suffix)) = match ty {
                _ if ty == Ty::prim(Prim::Float) => Some(("float", 'F')),
                _ if fold::is_decimal(&self.names.defs, ty) => Some(("decimal", 'M')),
                _ => None,
            }
        {
            let message = format!(
                "Literal of type double cannot be implicitly converted to type '{name}'; use an '{suffix}' suffix to create a \
                 literal of this type"
            );
            self.types
                .diags
                .push(Diagnostic::error(664, self.ast[expr].span, message).label("this is 'double'"));
            return None;
        }
        match value.and_then(|v| self.implicit(v, ty, self.ast[expr].span)) {
            Ok(value) => Some(value),
            Err(Fail::NotConstant) => {
                let d = not_constant(self.ast[expr].span);
                self.types.diags.push(d);
                None
            }
            Err(Fail::Reported) => None,
        }
    }

    /// Implicit conversion of a constant (CS0029, CS0031, CS0266).
    fn implicit(&mut self, v: Value, to: Ty, span: Span) -> Eval<Value> {
        let defs = &self.names.defs;
        if v.ty == to {
            return Ok(v);
        }
        if !constant_converts(defs, &v, to, false) {
            let (from, target) = (defs.display(v.ty), defs.display(to));
            let number = |t: Ty| t.as_prim().is_some_and(Prim::is_integral);
            let d = if v.ty == Ty::null() {
                let message =
                    format!("Cannot convert null to '{target}' because it is a non-nullable value type");
                Diagnostic::error(37, span, message).label(format!("'{target}' has no null"))
            } else if let (Const::Int(i), true, true) = (&v.value, number(v.ty), number(to)) {
                let message = format!("Constant value '{i}' cannot be converted to a '{target}'");
                Diagnostic::error(31, span, message).label(format!("does not fit '{target}'"))
            } else if constant_converts(defs, &v, to, true) {
                let message = format!(
                    "Cannot implicitly convert type '{from}' to '{target}'. An explicit conversion exists (are you missing a \
                     cast?)"
                );
                Diagnostic::error(266, span, message)
                    .label(format!("this is '{from}'"))
                    .help(format!("convert it with `({target})`"))
            } else {
                let message = format!("Cannot implicitly convert type '{from}' to '{target}'");
                Diagnostic::error(29, span, message).label(format!("this is '{from}'"))
            };
            return Err(self.report(d));
        }
        let plain = match to.kind() {
            TyKind::Nullable(inner) => *inner,
            _ => to,
        };
        match v.value {
            Const::Null | Const::Default => Ok(Value { ty: to, value: default_value(defs, to, v.value) }),
            _ => match fold::convert(defs, &v.value, v.ty, plain, true) {
                Some(value) => Ok(Value { ty: to, value }),
                // A boxed number is no constant.
                None => Err(Fail::NotConstant),
            },
        }
    }

    pub fn eval(&mut self, expr: ExprId) -> Eval<Value> {
        let node = &self.ast[expr];
        let span = node.span;
        let not_constant = Err(Fail::NotConstant);
        match &node.kind {
            ExprKind::Literal(Literal::Decimal(text)) => self.decimal(text.as_str(), span),
            ExprKind::Literal(literal) => literal_value(literal).ok_or(Fail::NotConstant),
            ExprKind::Interpolated(parts) => self.interpolated(parts),
            ExprKind::Paren(inner) | ExprKind::SuppressNull(inner) => self.eval(*inner),
            ExprKind::Checked { checked, expr } => {
                let before = std::mem::replace(&mut self.checked, *checked);
                let value = self.eval(*expr);
                self.checked = before;
                value
            }
            ExprKind::Unary { op, expr } => self.unary(*op, *expr, span),
            ExprKind::Binary { .. } => self.chain(expr),
            ExprKind::Ternary { cond, then, els } => {
                let cond = self.eval(*cond)?;
                let (then, els) = (self.eval(*then)?, self.eval(*els)?);
                let Const::Bool(cond) = cond.value else { return not_constant };
                let defs = &self.names.defs;
                let (x, y) = ((then.ty, Some(&then.value)), (els.ty, Some(&els.value)));
                let Some(ty) = crate::ty::convert::conditional_type(defs, x, y) else { return not_constant };
                self.implicit(if cond { then } else { els }, ty, span)
            }
            ExprKind::Cast { ty, expr } => {
                let ty = self.types.ty(*ty);
                let value = self.eval(*expr)?;
                self.cast(value, ty, span)
            }
            ExprKind::Default(ty) => match ty {
                None => Ok(Value { ty: Ty::null(), value: Const::Default }),
                Some(ty) => {
                    let ty = self.types.ty(*ty);
                    let value = default_value(&self.names.defs, ty, Const::Default);
                    Ok(Value { ty, value })
                }
            },
            // `new S()` is a struct's default value where it has no constructor of its own.
            ExprKind::New { ty: Some(ty), args, init: None, .. } if args.is_empty() => {
                let ty = self.types.ty(*ty);
                let is_struct =
                    ty.as_named().is_some_and(|(d, _)| self.names.defs.types[d].kind == TypeDefKind::Struct);
                match is_struct || ty.as_prim().is_some() {
                    true => Ok(Value { ty, value: default_value(&self.names.defs, ty, Const::Default) }),
                    false => not_constant,
                }
            }
            ExprKind::Sizeof(ty) => match self.types.ty(*ty).as_prim() {
                Some(p) if !matches!(p, Prim::NInt | Prim::NUInt) => {
                    Ok(Value { ty: Ty::int(), value: Const::int(p.size().into()) })
                }
                _ => not_constant,
            },
            ExprKind::Nameof(inner) => match last_name(self.ast, *inner) {
                Some(name) => Ok(text(name.as_str())),
                None => not_constant,
            },
            ExprKind::Name { .. } | ExprKind::Member { .. } | ExprKind::AliasName(_) => {
                match self.path(expr)? {
                    Path::Value(value) => Ok(value),
                    Path::Space(_) | Path::Type(_) => not_constant,
                }
            }
            _ => not_constant,
        }
    }

    fn decimal(&mut self, text: &str, span: Span) -> Eval<Value> {
        let Some(def) = self.names.defs.lang.decimal else { return Err(Fail::NotConstant) };
        match decimal_literal(text) {
            Some(value) => Ok(Value { ty: Ty::named(def, []), value: Const::decimal(value) }),
            None => {
                let message = "Floating-point constant is outside the range of type 'decimal'";
                Err(self.report(Diagnostic::error(594, span, message).label("too large")))
            }
        }
    }

    fn interpolated(&mut self, parts: &[InterpPart]) -> Eval<Value> {
        let mut units: Vec<u16> = Vec::new();
        for part in parts {
            match part {
                InterpPart::Text(text) => units.extend_from_slice(text),
                InterpPart::Hole { expr, align: None, format: None, .. } => match self.eval(*expr)?.value {
                    Const::Str(s) => units.extend_from_slice(&s),
                    _ => return Err(Fail::NotConstant),
                },
                InterpPart::Hole { .. } => return Err(Fail::NotConstant),
            }
        }
        Ok(Value { ty: Ty::string(), value: Const::Str(units.into()) })
    }

    fn unary(&mut self, op: UnaryOp, expr: ExprId, span: Span) -> Eval<Value> {
        // The literal 2147483648 is a uint, but -2147483648 an int.
        if op == UnaryOp::Minus
            && let ExprKind::Literal(Literal::Int(value, suffix)) = self.ast[expr].kind
            && let Some(value) = negated_literal(value, suffix)
        {
            return Ok(value);
        }
        let v = self.eval(expr)?;
        let defs = &self.names.defs;
        let is_enum = v.ty.as_named().is_some();
        let ty = match v.ty.as_prim() {
            Some(p) => match fold::promote_unary(op, p) {
                Some(p) => Ty::prim(p),
                None => return Err(Fail::NotConstant),
            },
            None if fold::is_decimal(defs, v.ty) => v.ty,
            None if is_enum && op == UnaryOp::BitNot => v.ty,
            None => return Err(Fail::NotConstant),
        };
        let Some(operand) = fold::convert(defs, &v.value, v.ty, ty, true) else {
            return Err(Fail::NotConstant);
        };
        let value = fold::unary(op, defs, ty, &operand, self.checked);
        self.folded(value, ty, span)
    }

    fn folded(&mut self, value: Result<Const, FoldError>, ty: Ty, span: Span) -> Eval<Value> {
        match value {
            Ok(value) => Ok(Value { ty, value }),
            Err(FoldError::Overflow) => Err(self.report(
                Diagnostic::error(220, span, "The operation overflows at compile time in checked mode")
                    .label(format!("too large for '{}'", self.names.defs.display(ty)))
                    .help("to let it wrap around, write `unchecked(…)`"),
            )),
            Err(FoldError::DivisionByZero) => Err(self
                .report(Diagnostic::error(20, span, "Division by constant zero").label("divides by zero"))),
            Err(FoldError::DecimalOverflow) => Err(self.report(
                Diagnostic::error(463, span, "Evaluation of the decimal constant expression failed")
                    .label("too large for 'decimal'"),
            )),
            Err(FoldError::NotConstant) => Err(Fail::NotConstant),
        }
    }

    /// `a + b + c + …` leans to the left and may be long.
    fn chain(&mut self, expr: ExprId) -> Eval<Value> {
        let mut spine = Vec::new();
        let mut at = expr;
        while let ExprKind::Binary { left, op, right, .. } = self.ast[at].kind {
            spine.push((op, right, self.ast[at].span));
            at = left;
        }
        let mut value = self.eval(at)?;
        while let Some((op, right, span)) = spine.pop() {
            let right = self.eval(right)?;
            value = self.binary(op, value, right, span)?;
        }
        Ok(value)
    }

    fn binary(&mut self, op: BinaryOp, left: Value, right: Value, span: Span) -> Eval<Value> {
        let not_constant = Err(Fail::NotConstant);
        let defs = self.names.defs.clone();
        let compares = matches!(
            op,
            BinaryOp::Eq | BinaryOp::Ne | BinaryOp::Lt | BinaryOp::Le | BinaryOp::Gt | BinaryOp::Ge
        );
        let is_enum =
            |v: &Value| v.ty.as_named().is_some_and(|(d, _)| defs.types[d].kind == TypeDefKind::Enum);
        let shifts = matches!(op, BinaryOp::Shl | BinaryOp::Shr | BinaryOp::UShr);
        // In the value of an enum's member enums count as numbers.
        let (mut left, mut right) = (left, right);
        if self.enum_body.is_some() {
            for v in [&mut left, &mut right].into_iter().filter(|v| is_enum(v)) {
                v.ty = fold::number_type(&defs, v.ty).map_or(v.ty, Ty::prim);
            }
        }
        let decimal = defs.lang.decimal.map(|d| Ty::named(d, []));
        let is_decimal = |v: &Value| Some(v.ty) == decimal;
        let joins_decimal =
            |v: &Value| is_decimal(v) || v.ty.as_prim().is_some_and(|p| p.is_numeric() && !p.is_float());
        let (work, result) = match (left.ty.as_prim(), right.ty.as_prim()) {
            _ if (is_decimal(&left) || is_decimal(&right)) && !shifts => {
                if !joins_decimal(&left) || !joins_decimal(&right) {
                    return not_constant;
                }
                let decimal = decimal.unwrap_or(left.ty);
                (decimal, if compares { Ty::bool() } else { decimal })
            }
            (Some(Prim::Bool), Some(Prim::Bool)) => (Ty::bool(), Ty::bool()),
            (Some(l), Some(_)) if shifts => match fold::promote_unary(UnaryOp::Plus, l) {
                Some(p) => (Ty::prim(p), Ty::prim(p)),
                None => return not_constant,
            },
            (Some(l), Some(r)) => match fold::promote_operands(l, Some(&left.value), r, Some(&right.value)) {
                Some(p) => (Ty::prim(p), if compares { Ty::bool() } else { Ty::prim(p) }),
                None => return not_constant,
            },
            _ if is_enum(&left) || is_enum(&right) => {
                let ty = if is_enum(&left) { left.ty } else { right.ty };
                let number = fold::number_type(&defs, ty).unwrap_or(Prim::Int);
                let both = is_enum(&left) && is_enum(&right);
                let result = match op {
                    _ if compares => Ty::bool(),
                    BinaryOp::Sub if both => Ty::prim(number),
                    _ => ty,
                };
                (ty, result)
            }
            _ => {
                let texts = |v: &Value| v.ty == Ty::string() || v.ty == Ty::null();
                if !texts(&left) || !texts(&right) {
                    return not_constant;
                }
                (Ty::string(), if compares { Ty::bool() } else { Ty::string() })
            }
        };
        let convert = |v: &Value, to: Ty| fold::convert(&defs, &v.value, v.ty, to, true);
        let right_type = if shifts { Ty::int() } else { work };
        let (Some(a), Some(b)) = (convert(&left, work), convert(&right, right_type)) else {
            return not_constant;
        };
        let value = fold::binary(op, &defs, work, &a, &b, self.checked);
        self.folded(value, result, span)
    }

    fn cast(&mut self, v: Value, ty: Ty, span: Span) -> Eval<Value> {
        let defs = &self.names.defs;
        if ty.is_error() {
            return Err(Fail::Reported);
        }
        if !constant_converts(defs, &v, ty, true) {
            return Err(Fail::NotConstant);
        }
        if matches!(v.value, Const::Null | Const::Default) {
            let value = default_value(defs, ty, v.value);
            return Ok(Value { ty, value });
        }
        let is_number = fold::number_type(defs, ty).is_some();
        match fold::convert(defs, &v.value, v.ty, ty, self.checked) {
            Some(value) => Ok(Value { ty, value }),
            None if matches!(v.value, Const::Decimal(_)) || fold::is_decimal(defs, ty) => {
                let shown = match &v.value {
                    Const::Decimal(d) => format!("{d}M"),
                    Const::Double(d) => d.to_string(),
                    Const::Float(d) => d.to_string(),
                    _ => String::new(),
                };
                let message =
                    format!("Constant value '{shown}' cannot be converted to a '{}'", defs.display(ty));
                Err(self.report(Diagnostic::error(31, span, message).label("does not fit")))
            }
            None if is_number => {
                let shown = match &v.value {
                    Const::Int(i) => i.to_string(),
                    Const::Double(d) => d.to_string(),
                    Const::Float(f) => f.to_string(),
                    Const::Decimal(d) => d.to_string(),
                    _ => String::new(),
                };
                let target = defs.display(ty);
                let message = format!(
                    "Constant value '{shown}' cannot be converted to a '{target}' (use 'unchecked' syntax to override)"
                );
                let d = Diagnostic::error(221, span, message)
                    .label(format!("does not fit '{target}'"))
                    .help("to keep the low bits only, write `unchecked(…)`");
                Err(self.report(d))
            }
            None => Err(Fail::NotConstant),
        }
    }

    fn path(&mut self, expr: ExprId) -> Eval<Path> {
        let node = &self.ast[expr];
        match &node.kind {
            ExprKind::Name { name, args } => {
                let mut around = self.scope.ty;
                let mut is_member = false;
                while let Some(t) = around {
                    match member(self.names, t, name.name) {
                        Some(MemberConst::Constant(key)) => return self.constant(key),
                        Some(MemberConst::Other) => {
                            is_member = true;
                            break;
                        }
                        None => around = self.names.defs.types[t].outer,
                    }
                }
                if let Some(value) = self.imported(name.name) {
                    return value;
                }
                // A property may be called like its type: `Color.Red` is still constant.
                match self.names.find_type(self.scope, name.name, args.len()) {
                    Found::Nothing if is_member => Err(Fail::NotConstant),
                    found => self.found_type(found, *name, args),
                }
            }
            ExprKind::AliasName(written) => {
                let ast::AliasName { alias, name, args } = &**written;
                let space = match alias.name.as_str() {
                    "global" => Some(self.names.global_space()),
                    _ => match self.names.find_alias(self.scope, alias.name) {
                        Some(super::AliasTarget::Space(space)) => Some(space),
                        _ => None,
                    },
                };
                let Some(space) = space else { return Err(Fail::NotConstant) };
                self.found_type(self.names.in_space(self.scope, space, name.name, args.len()), *name, args)
            }
            ExprKind::Predef(_) | ExprKind::Type(_) => Err(Fail::NotConstant),
            ExprKind::Member { target, name, args } => {
                let target = match self.ast[*target].kind {
                    ExprKind::Predef(p) => predef_type(p).map(Path::Type),
                    ExprKind::Type(ty) => Some(Path::Type(self.types.ty(ty))),
                    _ => None,
                }
                .map_or_else(|| self.path(*target), Ok)?;
                match target {
                    Path::Space(space) => {
                        let found = self.names.in_space(self.scope, space, name.name, args.len());
                        self.found_type(found, *name, args)
                    }
                    Path::Type(ty) => {
                        let Some((def, outer)) = self.names.defs.definition_of(ty) else {
                            return Err(Fail::NotConstant);
                        };
                        match member(self.names, def, name.name) {
                            Some(MemberConst::Constant(key)) => self.constant(key),
                            Some(MemberConst::Other) => Err(Fail::NotConstant),
                            None => {
                                let found = self.names.nested(self.scope, def, outer, name.name, args.len());
                                if matches!(found, Found::Nothing) {
                                    let shown = self.names.defs.display(ty);
                                    let message = format!(
                                        "'{shown}' does not contain a definition for '{}'",
                                        name.name
                                    );
                                    let mut d =
                                        Diagnostic::error(117, name.span, message).label("no such member");
                                    if let Some(help) =
                                        super::suggest::member_hint_in_tree(self.names, def, name.name)
                                    {
                                        d = d.help(help);
                                    }
                                    return Err(self.report(d));
                                }
                                self.found_type(found, *name, args)
                            }
                        }
                    }
                    Path::Value(_) => Err(Fail::NotConstant),
                }
            }
            _ => Err(Fail::NotConstant),
        }
    }

    /// A constant of a `using static` type.
    fn imported(&mut self, name: Symbol) -> Option<Eval<Path>> {
        let mut next = Some(self.scope.ns);
        while let Some(ns) = next {
            for imports in self.names.imports(self.scope, ns) {
                for s in &imports.statics {
                    let ty = self.names.static_type(s)?;
                    let (def, _) = self.names.defs.definition_of(ty)?;
                    if let Some(MemberConst::Constant(key)) = member(self.names, def, name) {
                        return Some(self.constant(key));
                    }
                }
            }
            next = self.names.scopes[ns].parent;
        }
        None
    }

    fn constant(&mut self, key: Key) -> Eval<Path> {
        match value_of(self.names, key) {
            Some(v) if self.enum_body == Some(key.ty) => {
                let ty = fold::number_type(&self.names.defs, v.ty).map_or(v.ty, Ty::prim);
                Ok(Path::Value(Value { ty, value: v.value }))
            }
            Some(value) => Ok(Path::Value(value)),
            None => Err(Fail::Reported),
        }
    }

    fn found_type(&mut self, found: Found, name: ast::Ident, args: &[ast::TypeId]) -> Eval<Path> {
        match found {
            Found::Space(space) => Ok(Path::Space(space)),
            Found::Constructed(ty) => Ok(Path::Type(ty)),
            Found::Type(def, mut all) => {
                all.extend(args.iter().map(|&a| self.types.value_type(a)));
                Ok(Path::Type(self.names.defs.constructed(def, all)))
            }
            Found::Nothing | Found::WrongArity(_) | Found::Ambiguous(..) | Found::Inaccessible(_) => {
                let d = self.names.unknown_name(self.scope, name, &[]);
                Err(self.report(d))
            }
            Found::Param(_) => Err(Fail::NotConstant),
        }
    }
}

fn predef_type(p: ast::Predef) -> Option<Ty> {
    use ast::Predef;
    Some(match p {
        Predef::Bool => Ty::bool(),
        Predef::Byte => Ty::prim(Prim::Byte),
        Predef::SByte => Ty::prim(Prim::SByte),
        Predef::Short => Ty::prim(Prim::Short),
        Predef::UShort => Ty::prim(Prim::UShort),
        Predef::Int => Ty::int(),
        Predef::UInt => Ty::prim(Prim::UInt),
        Predef::Long => Ty::long(),
        Predef::ULong => Ty::prim(Prim::ULong),
        Predef::NInt => Ty::prim(Prim::NInt),
        Predef::NUInt => Ty::prim(Prim::NUInt),
        Predef::Char => Ty::char(),
        Predef::Float => Ty::prim(Prim::Float),
        Predef::Double => Ty::double(),
        Predef::String => Ty::string(),
        Predef::Object => Ty::object(),
        Predef::Decimal | Predef::Void | Predef::Dynamic => return None,
    })
}

/// Is there an implicit (explicit) conversion between constants of these types? To operators' conversions between numbers
/// and `decimal` the library's operators are no part of.
fn constant_converts(defs: &Defs, v: &Value, to: Ty, explicit: bool) -> bool {
    let plain = match to.kind() {
        TyKind::Nullable(inner) => *inner,
        _ => to,
    };
    let number = |ty: Ty| ty.as_prim().is_some_and(Prim::is_numeric);
    let whole = |ty: Ty| ty.as_prim().is_some_and(|p| p.is_numeric() && !p.is_float());
    let is_enum = |ty: Ty| {
        !fold::is_decimal(defs, ty) && ty.as_prim().is_none() && fold::number_type(defs, ty).is_some()
    };
    let decimal = match (fold::is_decimal(defs, v.ty), fold::is_decimal(defs, plain)) {
        (false, true) => whole(v.ty) || (explicit && (number(v.ty) || is_enum(v.ty))),
        (true, false) => explicit && (number(plain) || is_enum(plain)),
        _ => false,
    };
    decimal
        || match explicit {
            true => standard_explicit(defs, v.ty, Some(&v.value), to).is_some(),
            false => standard_implicit(defs, v.ty, Some(&v.value), to).is_some(),
        }
}

fn text(s: &str) -> Value {
    Value { ty: Ty::string(), value: Const::Str(s.encode_utf16().collect()) }
}

/// A literal's type is the first of int, uint, long, ulong that it fits and its suffix allows (6.4.5.3).
pub fn literal_type(value: u64, suffix: IntSuffix) -> Prim {
    let order: &[Prim] = match suffix {
        IntSuffix::None => &[Prim::Int, Prim::UInt, Prim::Long, Prim::ULong],
        IntSuffix::U => &[Prim::UInt, Prim::ULong],
        IntSuffix::L => &[Prim::Long, Prim::ULong],
        IntSuffix::UL => &[Prim::ULong],
    };
    order.iter().copied().find(|&p| fold::fits(value.into(), p)).unwrap_or(Prim::ULong)
}

fn negated_literal(value: u64, suffix: IntSuffix) -> Option<Value> {
    match (value, suffix) {
        (0x8000_0000, IntSuffix::None) => Some(Value { ty: Ty::int(), value: Const::int(i32::MIN.into()) }),
        (0x8000_0000_0000_0000, IntSuffix::None | IntSuffix::L) => {
            Some(Value { ty: Ty::long(), value: Const::int(i64::MIN.into()) })
        }
        _ => None,
    }
}

fn literal_value(literal: &Literal) -> Option<Value> {
    Some(match literal {
        Literal::Null => Value { ty: Ty::null(), value: Const::Null },
        Literal::Bool(b) => Value { ty: Ty::bool(), value: Const::Bool(*b) },
        Literal::Int(value, suffix) => {
            Value { ty: Ty::prim(literal_type(*value, *suffix)), value: Const::int((*value).into()) }
        }
        Literal::Float(f) => Value { ty: Ty::prim(Prim::Float), value: Const::Float(*f) },
        Literal::Double(d) => Value { ty: Ty::double(), value: Const::Double(*d) },
        Literal::Char(c) => Value { ty: Ty::char(), value: Const::Char(*c) },
        Literal::Str(s) => Value { ty: Ty::string(), value: Const::Str(s.clone().into()) },
        Literal::Decimal(_) | Literal::Utf8(_) => return None,
    })
}
