//! Names as bodies ask for them.

use expect_test::{Expect, expect};

use super::load;
use crate::base::{Span, Symbol};
use crate::resolve::NameRes;
use crate::syntax::ast::Ident;
use crate::ty::members::{Member, display_method};

/// Looks names up from inside the method `Here`.
fn names(source: &str, wanted: &[&str], expected: Expect) {
    let test = load(&[&format!("{source}\nclass EntryPoint {{ static void Main() {{ }} }}")]);
    let found = test.diagnostics();
    assert!(found.is_empty(), "{found}");
    let (defs, names) = (&test.program.defs, &test.program.names);
    let here = defs
        .methods
        .ids()
        .find(|&m| defs.methods[m].name.as_str() == "Here")
        .expect("there is a method Here");
    let scope = names.method_scope(here);
    let mut out = String::new();
    for name in wanted {
        let res = names.lookup_simple(&scope, Symbol::intern(name), &[], false, false);
        let text = match &res {
            NameRes::Member { this, found } => {
                let what = match found {
                    Member::Field { field, .. } => format!("field {}", defs.fields[*field].name),
                    Member::Property { prop, .. } => format!("property {}", defs.props[*prop].name),
                    Member::Event { event, .. } => format!("event {}", defs.events[*event].name),
                    Member::Methods(all) => {
                        all.iter().map(|c| display_method(defs, c.method)).collect::<Vec<_>>().join(" | ")
                    }
                    Member::Type { .. } => "type".into(),
                };
                format!("{what} in {}", defs.display(*this))
            }
            NameRes::PrimaryParam { index, field, .. } => {
                format!("parameter {index}, kept: {}", field.is_some())
            }
            NameRes::TypeParam(p) => format!("type parameter {}", defs.type_params[*p].name),
            NameRes::Type(ty) => format!("type {}", defs.display(*ty)),
            NameRes::Namespace(ns) => format!("namespace {ns}"),
            NameRes::NotFound => {
                let ident =
                    Ident { name: Symbol::intern(name), span: Span::new(crate::base::Idx::new(1), 0, 0) };
                let d = names.unknown_name(&scope, ident, &[]);
                format!("{} ({})", d.message, d.help.unwrap_or_default())
            }
            other => format!("{other:?}"),
        };
        out.push_str(&format!("{name}: {text}\n"));
    }
    expected.assert_eq(&out);
}

#[test]
fn simple_names() {
    names(
        "using static System.Math; namespace N { class Base { protected int inherited; } 
         class Outer<T>(int captured, int unused) : Base { static int s; class Nested { } 
           class Inner { int own; void Here<U>() { } } int Use() => captured; void M(int x) { } void M(string x) { } }
         class Color { } }
         class Global { }",
        &["own", "s", "inherited", "M", "T", "U", "Nested", "captured", "unused", "Color", "Global", "N", "System", "Console", "PI", "Max", "Consol", "StringBuilder", "nothing"],
        expect![[r#"
            own: field own in Outer<T>.Inner
            s: field s in Outer<T>
            inherited: field inherited in Outer<T>
            M: Outer<T>.M(int) | Outer<T>.M(string) in Outer<T>
            T: type parameter T
            U: type parameter U
            Nested: type Outer<T>.Nested
            captured: parameter 0, kept: true
            unused: parameter 1, kept: false
            Color: type Color
            Global: type Global
            N: namespace N
            System: namespace System
            Console: type Console
            PI: field PI in Math
            Max: Math.Max(int, int) | Math.Max(double, double) in Math
            Consol: The name 'Consol' does not exist in the current context (did you mean `Console`?)
            StringBuilder: The name 'StringBuilder' does not exist in the current context (add `using System.Text;`)
            nothing: The name 'nothing' does not exist in the current context ()
        "#]],
    );
}

#[test]
fn extension_methods_by_namespace() {
    let test = load(&["
        namespace A { static class E1 { public static void X(this int i) { } } 
          namespace B { static class E2 { public static void X(this string i) { } } class C { void Here() { } } } }
        namespace Z { static class E3 { public static void X(this int i) { } } }
        class P { static void Main() { } }"]);
    let (defs, names) = (&test.program.defs, &test.program.names);
    let here = defs
        .methods
        .ids()
        .find(|&m| defs.methods[m].name.as_str() == "Here")
        .expect("there is a method Here");
    let scope = names.method_scope(here);
    let mut out = String::new();
    for name in ["X", "Select", "None"] {
        for group in names.extension_methods(&scope, Symbol::intern(name)) {
            let all: Vec<String> = group.iter().map(|&m| display_method(defs, m)).collect();
            out.push_str(&format!("{name}: {}\n", all.join(" | ")));
        }
    }
    expect![[r#"
        X: E2.X(string)
        X: E1.X(int)
        Select: Enumerable.Select<T, R>(IEnumerable<T>, Func<T, R>)
    "#]]
    .assert_eq(&out);
}
