//! Types, literals, operators and modifiers as text on one line.

use super::dotted;
use crate::syntax::ast::*;

/// A type as C# writes it. Recursion is bounded by the parser.
pub(super) fn type_text(ast: &Ast, id: TypeId) -> String {
    match &ast[id].kind {
        TypeExprKind::Name(parts) => parts_text(ast, parts),
        TypeExprKind::AliasName { alias, parts } => format!("{}::{}", alias.name, parts_text(ast, parts)),
        TypeExprKind::Predef(predef) => predef_text(*predef).into(),
        TypeExprKind::Var => "var".into(),
        TypeExprKind::Array { elem, rank } => array_text(ast, *elem, *rank),
        TypeExprKind::Nullable(inner) => format!("{}?", type_text(ast, *inner)),
        TypeExprKind::Tuple(parts) => {
            let parts: Vec<String> = parts
                .iter()
                .map(|(ty, name)| match name {
                    Some(name) => format!("{} {}", type_text(ast, *ty), name.name),
                    None => type_text(ast, *ty),
                })
                .collect();
            format!("({})", parts.join(", "))
        }
        TypeExprKind::Ref { readonly, ty } => {
            format!("ref {}{}", if *readonly { "readonly " } else { "" }, type_text(ast, *ty))
        }
        TypeExprKind::Pointer(inner) => format!("{}*", type_text(ast, *inner)),
        TypeExprKind::Error => "<error>".into(),
    }
}

/// The outermost array's brackets come first: `int[][,]` is an array of `int[,]`.
fn array_text(ast: &Ast, elem: TypeId, rank: u32) -> String {
    let mut ranks = vec![rank];
    let mut id = elem;
    while let TypeExprKind::Array { elem, rank } = ast[id].kind {
        ranks.push(rank);
        id = elem;
    }
    let mut text = type_text(ast, id);
    for rank in ranks {
        text.push('[');
        text.extend(std::iter::repeat_n(',', rank as usize - 1));
        text.push(']');
    }
    text
}

fn parts_text(ast: &Ast, parts: &[NamePart]) -> String {
    let texts: Vec<String> = parts
        .iter()
        .map(|part| {
            let mut text = part.name.name.to_string();
            text.push_str(&args_text(ast, &part.args));
            if part.unbound > 0 {
                text.push_str(&format!("<{}>", ",".repeat(part.unbound as usize - 1)));
            }
            text
        })
        .collect();
    texts.join(".")
}

/// `<A, B>`, or nothing.
pub(super) fn args_text(ast: &Ast, args: &[TypeId]) -> String {
    if args.is_empty() {
        return String::new();
    }
    let texts: Vec<String> = args.iter().map(|&id| type_text(ast, id)).collect();
    format!("<{}>", texts.join(", "))
}

pub(super) fn predef_text(predef: Predef) -> &'static str {
    match predef {
        Predef::Bool => "bool",
        Predef::Byte => "byte",
        Predef::SByte => "sbyte",
        Predef::Short => "short",
        Predef::UShort => "ushort",
        Predef::Int => "int",
        Predef::UInt => "uint",
        Predef::Long => "long",
        Predef::ULong => "ulong",
        Predef::NInt => "nint",
        Predef::NUInt => "nuint",
        Predef::Char => "char",
        Predef::Float => "float",
        Predef::Double => "double",
        Predef::Decimal => "decimal",
        Predef::String => "string",
        Predef::Object => "object",
        Predef::Void => "void",
        Predef::Dynamic => "dynamic",
    }
}

pub(super) fn literal(literal: &Literal) -> String {
    match literal {
        Literal::Null => "null".into(),
        Literal::Bool(value) => value.to_string(),
        Literal::Int(value, suffix) => {
            let suffix = match suffix {
                IntSuffix::None => "",
                IntSuffix::U => "u",
                IntSuffix::L => "L",
                IntSuffix::UL => "uL",
            };
            format!("{value}{suffix}")
        }
        Literal::Float(value) => format!("{value:?}f"),
        Literal::Double(value) => format!("{value:?}"),
        Literal::Decimal(text) => format!("{text}m"),
        Literal::Char(unit) => format!("'{}'", units(&[*unit])),
        Literal::Str(text) => format!("\"{}\"", units(text)),
        Literal::Utf8(bytes) => format!("\"{}\"u8", bytes.escape_ascii()),
    }
}

/// UTF-16 text, escaped; halves of surrogate pairs as `\uD800`.
pub(super) fn units(units: &[u16]) -> String {
    char::decode_utf16(units.iter().copied())
        .map(|c| match c {
            Ok('\'') => "'".into(),
            Ok(c) => c.escape_debug().to_string(),
            Err(half) => format!("\\u{:04X}", half.unpaired_surrogate()),
        })
        .collect()
}

pub(super) fn unary_text(op: UnaryOp) -> &'static str {
    match op {
        UnaryOp::Plus => "+",
        UnaryOp::Minus => "-",
        UnaryOp::Not => "!",
        UnaryOp::BitNot => "~",
        UnaryOp::FromEnd => "^",
        UnaryOp::AddressOf => "&",
        UnaryOp::Deref => "*",
    }
}

pub(super) fn binary_text(op: BinaryOp) -> &'static str {
    match op {
        BinaryOp::Add => "+",
        BinaryOp::Sub => "-",
        BinaryOp::Mul => "*",
        BinaryOp::Div => "/",
        BinaryOp::Rem => "%",
        BinaryOp::Shl => "<<",
        BinaryOp::Shr => ">>",
        BinaryOp::UShr => ">>>",
        BinaryOp::And => "&",
        BinaryOp::Or => "|",
        BinaryOp::Xor => "^",
        BinaryOp::AndAlso => "&&",
        BinaryOp::OrElse => "||",
        BinaryOp::Eq => "==",
        BinaryOp::Ne => "!=",
        BinaryOp::Lt => "<",
        BinaryOp::Le => "<=",
        BinaryOp::Gt => ">",
        BinaryOp::Ge => ">=",
        BinaryOp::Coalesce => "??",
    }
}

pub(super) fn operator_text(op: OverloadableOp) -> String {
    match op {
        OverloadableOp::Unary(op) => unary_text(op).into(),
        OverloadableOp::Binary(op) => binary_text(op).into(),
        OverloadableOp::Compound(op) => format!("{}=", binary_text(op)),
        OverloadableOp::Increment => "++".into(),
        OverloadableOp::Decrement => "--".into(),
        OverloadableOp::True => "true".into(),
        OverloadableOp::False => "false".into(),
    }
}

/// `public static `, in the order written.
pub(super) fn modifiers_text(modifiers: &Modifiers) -> String {
    modifiers.spans.iter().map(|(m, _)| format!("{} ", format!("{m:?}").to_lowercase())).collect()
}

pub(super) fn designation(designation: &Designation) -> String {
    match designation {
        Designation::Name(name) => name.name.to_string(),
        Designation::Discard(_) => "_".into(),
        Designation::Tuple(parts, _) => {
            let parts: Vec<String> = parts.iter().map(self::designation).collect();
            format!("({})", parts.join(", "))
        }
    }
}

pub(super) fn mode_text(mode: ParamMode) -> &'static str {
    match mode {
        ParamMode::Value => "",
        ParamMode::Ref => "ref ",
        ParamMode::Out => "out ",
        ParamMode::In => "in ",
        ParamMode::RefReadonly => "ref readonly ",
    }
}

pub(super) fn constraint(ast: &Ast, constraint: &Constraint) -> String {
    match constraint {
        Constraint::Class => "class".into(),
        Constraint::NullableClass => "class?".into(),
        Constraint::Struct => "struct".into(),
        Constraint::New => "new()".into(),
        Constraint::NotNull => "notnull".into(),
        Constraint::Unmanaged => "unmanaged".into(),
        Constraint::Default => "default".into(),
        Constraint::AllowsRefStruct => "allows ref struct".into(),
        Constraint::Type(ty) => type_text(ast, *ty),
    }
}

pub(super) fn using(ast: &Ast, using: &Using) -> String {
    let global = if using.is_global { "global " } else { "" };
    match &using.kind {
        UsingKind::Namespace(name) => format!("{global}using {}", dotted(name)),
        UsingKind::Static(ty) => format!("{global}using static {}", type_text(ast, *ty)),
        UsingKind::Alias(name, ty) => format!("{global}using {} = {}", name.name, type_text(ast, *ty)),
    }
}
