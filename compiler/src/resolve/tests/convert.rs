//! Conversions, member lookup and inference, asked about types named in C#.

use expect_test::{Expect, expect};

use super::{Test, load};
use crate::base::Symbol;
use crate::diag::Diagnostics;
use crate::syntax::ast::ParamMode;
use crate::ty::Ty;
use crate::ty::convert::{self, Better};
use crate::ty::defs::Const;
use crate::ty::infer::{self, Arg, Callbacks, Pair};
use crate::ty::members::{self, From, Lookup, Member};

/// A program whose class `X` has a field of each of the types; the fields' types.
fn types(decls: &str, list: &[&str]) -> (Test, Vec<Ty>) {
    let fields: String = list.iter().enumerate().map(|(i, t)| format!("{t} f{i};\n")).collect();
    let source = format!(
        "class P {{ static void Main() {{ }} }}\n{decls}\nclass X<TAny, TClass, TStruct, TDisp> where TClass : class where TStruct : struct where TDisp : IDisposable {{ {fields} }}"
    );
    let test = load(&[&source]);
    let found = test.diagnostics();
    assert!(found.is_empty(), "{found}");
    let defs = &test.program.defs;
    let x = defs.types.ids().find(|&t| defs.types[t].name == Symbol::intern("X")).expect("X is declared");
    let types = defs.types[x].fields.iter().map(|&f| defs.fields[f].ty).collect();
    (test, types)
}

const DECLS: &str = "
    class A { public static implicit operator int(A a) => 1; public static explicit operator A(long l) => null; }
    class B : A, IDisposable { public void Dispose() { } }
    sealed class Z { }
    enum E { One } 
    struct S : IDisposable { public void Dispose() { } public static implicit operator S(int x) => default; }
    interface I { }
";

fn conversions(pairs: &[(&str, &str)], expected: Expect) {
    let mut list: Vec<&str> = Vec::new();
    for (a, b) in pairs {
        list.extend([*a, *b]);
    }
    let (test, types) = types(DECLS, &list);
    let defs = &test.program.defs;
    let mut out = String::new();
    for ((from, to), pair) in pairs.iter().zip(types.chunks(2)) {
        let text = match convert::implicit(defs, pair[0], None, pair[1]) {
            Some(conv) => format!("{conv:?}"),
            None => match convert::explicit(defs, pair[0], None, pair[1]) {
                Some(conv) => format!("explicit {conv:?}"),
                None => "-".to_owned(),
            },
        };
        let text = match text.split_once("User") {
            Some((before, _)) => format!("{before}User"),
            None => text,
        };
        out.push_str(&format!("{from} -> {to}: {text}\n"));
    }
    expected.assert_eq(&out);
}

#[test]
fn numbers_enums_and_nullables() {
    conversions(
        &[
            ("int", "long"),
            ("long", "int"),
            ("int", "float"),
            ("char", "int"),
            ("int", "char"),
            ("byte", "char"),
            ("bool", "int"),
            ("int", "int?"),
            ("int", "long?"),
            ("int?", "long?"),
            ("int?", "int"),
            ("long?", "int?"),
            ("E", "int"),
            ("int", "E"),
            ("E?", "long"),
            ("int?", "object"),
            ("object", "int?"),
            ("int", "IComparable<int>"),
            ("nint", "long"),
            ("(int, string)", "(long a, object b)"),
            ("(int a, int b)", "(int x, int y)"),
        ],
        expect![[r#"
            int -> long: Numeric
            long -> int: explicit Numeric
            int -> float: Numeric
            char -> int: Numeric
            int -> char: explicit Numeric
            byte -> char: explicit Numeric
            bool -> int: -
            int -> int?: Wrap(Identity)
            int -> long?: Wrap(Numeric)
            int? -> long?: Lift(Numeric)
            int? -> int: explicit Unwrap(Identity)
            long? -> int?: explicit Lift(Numeric)
            E -> int: explicit Enum
            int -> E: explicit Enum
            E? -> long: explicit Unwrap(Enum)
            int? -> object: Box
            object -> int?: explicit Unbox
            int -> IComparable<int>: Box
            nint -> long: Numeric
            (int, string) -> (long a, object b): Tuple([Numeric, Upcast])
            (int a, int b) -> (int x, int y): Identity
        "#]],
    );
}

#[test]
fn references_and_type_parameters() {
    conversions(
        &[
            ("B", "A"),
            ("A", "B"),
            ("B", "IDisposable"),
            ("A", "IDisposable"),
            ("Z", "IDisposable"),
            ("I", "Z"),
            ("I", "A"),
            ("string", "object"),
            ("object", "string"),
            ("string[]", "object[]"),
            ("object[]", "string[]"),
            ("int[]", "object[]"),
            ("int[]", "IEnumerable<int>"),
            ("string[]", "IList<object>"),
            ("IEnumerable<string>", "IEnumerable<object>"),
            ("IEnumerable<int>", "IEnumerable<object>"),
            ("List<string>", "IEnumerable<object>"),
            ("List<string>", "IList<object>"),
            ("Func<object, string>", "Func<string, object>"),
            ("Action<object>", "Action<string>"),
            ("E", "Enum"),
            ("E", "ValueType"),
            ("S", "IDisposable"),
            ("IDisposable", "S"),
            ("TAny", "object"),
            ("object", "TAny"),
            ("TClass", "object"),
            ("TDisp", "IDisposable"),
            ("TDisp", "I"),
            ("TAny", "string"),
            ("TStruct", "ValueType"),
            ("TStruct", "TStruct?"),
            ("A", "int"),
            ("A", "long"),
            ("long", "A"),
            ("int", "S"),
            ("int?", "S?"),
            ("string", "int"),
        ],
        expect![[r#"
            B -> A: Upcast
            A -> B: explicit Cast
            B -> IDisposable: Upcast
            A -> IDisposable: explicit Cast
            Z -> IDisposable: -
            I -> Z: -
            I -> A: explicit Cast
            string -> object: Upcast
            object -> string: explicit Cast
            string[] -> object[]: Upcast
            object[] -> string[]: explicit Cast
            int[] -> object[]: -
            int[] -> IEnumerable<int>: Upcast
            string[] -> IList<object>: Upcast
            IEnumerable<string> -> IEnumerable<object>: Upcast
            IEnumerable<int> -> IEnumerable<object>: explicit Cast
            List<string> -> IEnumerable<object>: Upcast
            List<string> -> IList<object>: explicit Cast
            Func<object, string> -> Func<string, object>: Upcast
            Action<object> -> Action<string>: Upcast
            E -> Enum: Box
            E -> ValueType: Box
            S -> IDisposable: Box
            IDisposable -> S: explicit Unbox
            TAny -> object: Generic
            object -> TAny: explicit Generic
            TClass -> object: Upcast
            TDisp -> IDisposable: Generic
            TDisp -> I: explicit Generic
            TAny -> string: -
            TStruct -> ValueType: Generic
            TStruct -> TStruct?: Wrap(Identity)
            A -> int: User
            A -> long: User
            long -> A: explicit User
            int -> S: User
            int? -> S?: User
            string -> int: -
        "#]],
    );
}

#[test]
fn constants_fit_smaller_types() {
    let (test, types) = types(DECLS, &["int", "byte", "sbyte", "ulong", "E", "uint?", "long"]);
    let defs = &test.program.defs;
    let mut out = String::new();
    for value in [0, 5, -1, 300] {
        let c = Const::int(value);
        let fitting: Vec<String> = types
            .iter()
            .filter(|&&t| convert::implicit(defs, Ty::int(), Some(&c), t).is_some())
            .map(|&t| defs.display(t))
            .collect();
        out.push_str(&format!("{value}: {}\n", fitting.join(" ")));
    }
    expect![[r#"
        0: int byte sbyte ulong E uint? long
        5: int byte sbyte ulong uint? long
        -1: int sbyte long
        300: int ulong uint? long
    "#]]
    .assert_eq(&out);
}

#[test]
fn better_targets() {
    let pairs = [
        ("int", "long"),
        ("int", "uint"),
        ("long", "double"),
        ("object", "string"),
        ("A", "B"),
        ("short", "byte"),
        ("IEnumerable<int>", "List<int>"),
        ("string", "A"),
        ("int?", "int"),
        ("Task<int>", "Task<long>"),
        ("float", "double"),
        ("sbyte?", "ulong"),
    ];
    let list: Vec<&str> = pairs.iter().flat_map(|(a, b)| [*a, *b]).collect();
    let (test, types) = types(DECLS, &list);
    let mut out = String::new();
    for ((a, b), pair) in pairs.iter().zip(types.chunks(2)) {
        let best = match convert::better_target(&test.program.defs, pair[0], pair[1]) {
            Better::First => a,
            Better::Second => b,
            Better::Neither => "neither",
        };
        out.push_str(&format!("{a}, {b}: {best}\n"));
    }
    expect![[r#"
        int, long: int
        int, uint: int
        long, double: long
        object, string: string
        A, B: B
        short, byte: byte
        IEnumerable<int>, List<int>: List<int>
        string, A: neither
        int?, int: int
        Task<int>, Task<long>: Task<int>
        float, double: float
        sbyte?, ulong: sbyte?
    "#]]
    .assert_eq(&out);
}

#[test]
fn members_of_types() {
    let decls = "
        class Base { public int F; public virtual void M(int x) { } public void M(string s) { } public void Only() { } protected int hidden; private int secret; public string P { get; set; } }
        class Derived : Base { public override void M(int x) { } public void M(long l) { } public new string Only; public int Q => 1; }
        interface I1 { void A(); int P { get; } } interface I2 : I1 { void A(int x); new string P { get; } } interface I3 { int P { get; } } interface I4 : I1, I3 { }";
    let (test, types) =
        types(decls, &["Base", "Derived", "I2", "I4", "string", "int[]", "TDisp", "List<int>", "int"]);
    let defs = &test.program.defs;
    let names = [
        "F",
        "M",
        "Only",
        "hidden",
        "secret",
        "P",
        "A",
        "ToString",
        "Length",
        "Dispose",
        "Count",
        "Add",
        "CompareTo",
        "MaxValue",
        "Enumerator",
    ];
    let mut out = String::new();
    for &ty in &types {
        out.push_str(&format!("{}:", defs.display(ty)));
        for name in names {
            let text = match members::lookup(defs, From::default(), ty, Symbol::intern(name), 0, false) {
                Lookup::NotFound => continue,
                Lookup::Inaccessible(_) | Lookup::WrongQualifier { .. } => "inaccessible".to_owned(),
                Lookup::Ambiguous(a, b) => format!("{a} or {b}"),
                Lookup::Found(Member::Methods(all)) => {
                    let all: Vec<String> =
                        all.iter().map(|c| members::display_method(defs, c.method)).collect();
                    all.join(" | ")
                }
                Lookup::Found(Member::Field { owner, .. }) => format!("field of {}", defs.display(owner)),
                Lookup::Found(Member::Property { prop, owner }) => {
                    format!(
                        "{} of {}",
                        defs.display(members::prop_type(defs, prop, owner)),
                        defs.display(owner)
                    )
                }
                Lookup::Found(Member::Event { .. }) => "event".to_owned(),
                Lookup::Found(Member::Type { .. }) => "type".to_owned(),
            };
            out.push_str(&format!("\n  {name}: {text}"));
        }
        out.push('\n');
    }
    expect![[r#"
        Base:
          F: field of Base
          M: Base.M(int) | Base.M(string)
          Only: Base.Only()
          hidden: inaccessible
          secret: inaccessible
          P: string of Base
          ToString: object.ToString()
        Derived:
          F: field of Base
          M: Derived.M(long) | Base.M(int) | Base.M(string)
          Only: field of Derived
          hidden: inaccessible
          secret: inaccessible
          P: string of Base
          ToString: object.ToString()
        I2:
          P: string of I2
          A: I2.A(int) | I1.A()
          ToString: object.ToString()
        I4:
          P: I1.P or I3.P
          A: I1.A()
          ToString: object.ToString()
        string:
          ToString: object.ToString()
          Length: int of string
          CompareTo: string.CompareTo(string)
        int[]:
          ToString: object.ToString()
          Length: int of Array
        TDisp:
          ToString: object.ToString()
          Dispose: IDisposable.Dispose()
        List<int>:
          ToString: object.ToString()
          Count: int of List<int>
          Add: List<T>.Add(T)
          Enumerator: type
        int:
          ToString: object.ToString()
          CompareTo: int.CompareTo(int)
          MaxValue: field of int
    "#]]
    .assert_eq(&out);
}

#[test]
fn enumerators_and_awaiters() {
    let (test, types) =
        types("", &["List<string>", "IEnumerable<int>", "string", "Task", "int", "IAsyncEnumerable<int>"]);
    let defs = &test.program.defs;
    let mut out = String::new();
    for &ty in &types {
        let from = From::default();
        for is_async in [false, true] {
            if let Some(info) = members::enumerator_of(defs, from, ty, is_async) {
                out.push_str(&format!(
                    "{}: {} of {}, dispose {:?}\n",
                    defs.display(ty),
                    defs.display(info.enumerator),
                    defs.display(info.elem),
                    info.dispose.map(|d| members::display_method(defs, d.method))
                ));
            }
        }
        if let Some(info) = members::awaiter_of(defs, from, ty) {
            out.push_str(&format!(
                "{}: {} gives {}\n",
                defs.display(ty),
                defs.display(info.awaiter),
                defs.display(info.result)
            ));
        }
    }
    expect![[r#"
        List<string>: List<string>.Enumerator of string, dispose Some("IDisposable.Dispose()")
        IEnumerable<int>: IEnumerator<int> of int, dispose Some("IDisposable.Dispose()")
        string: IEnumerator<char> of char, dispose Some("IDisposable.Dispose()")
        Task: TaskAwaiter gives void
        IAsyncEnumerable<int>: IAsyncEnumerator<int> of int, dispose Some("IAsyncDisposable.DisposeAsync()")
    "#]]
    .assert_eq(&out);
}

#[test]
fn implementations_of_interfaces() {
    let decls = "
        interface I { void M(); void D() { } } interface J : I { void I.D() { } }
        class A : I { public virtual void M() { } } class B : A { public override void M() { } } class C : B, I { public new void M() { } }
        class X2 : A, I { void I.M() { } } class Y : A { public new void M() { } } class Z : J { public void M() { } }";
    let (test, types) = types(decls, &["A", "B", "C", "X2", "Y", "Z", "List<string>"]);
    let defs = &test.program.defs;
    let find = |name: &str| {
        defs.types
            .ids()
            .find(|&t| defs.types[t].name.as_str() == name && !defs.types[t].is_std)
            .expect("declared")
    };
    let i = find("I");
    let mut out = String::new();
    for &ty in &types {
        for &m in &defs.types[i].methods {
            let found = members::implementation(defs, ty, Ty::named(i, []), m);
            let text = found.map(|r| members::display_method(defs, r.method));
            out.push_str(&format!("{} {}: {text:?}\n", defs.display(ty), defs.methods[m].name));
        }
    }
    expect![[r#"
        A M: Some("A.M()")
        A D: Some("I.D()")
        B M: Some("B.M()")
        B D: Some("I.D()")
        C M: Some("C.M()")
        C D: Some("I.D()")
        X2 M: Some("X2.I.M()")
        X2 D: Some("I.D()")
        Y M: Some("A.M()")
        Y D: Some("I.D()")
        Z M: Some("Z.M()")
        Z D: Some("J.I.D()")
        List<string> M: None
        List<string> D: None
    "#]]
    .assert_eq(&out);
}

struct Answers(Vec<Ty>);

impl Callbacks for Answers {
    fn lambda_return(&mut self, _: &[usize], _: Ty, params: &[Ty]) -> Option<Ty> {
        // The lambda `x => x`, or the next answer.
        Some(if self.0.is_empty() { params[0] } else { self.0.remove(0) })
    }
    fn group_return(&mut self, _: &[usize], _: &[Ty]) -> Option<Ty> {
        self.0.pop()
    }
}

#[test]
fn inference() {
    let decls = "class M {
        public static void F0<T>(T a, T b) { } public static void F1<T>(IEnumerable<T> a) { } public static void F2<T, R>(IEnumerable<T> a, Func<T, R> f) { }
        public static void F3<T>(ref T a, T b) { } public static void F4<T>(T? a) where T : struct { } public static void F5<T>(T[] a) { } public static void F6<T>(Func<T> f, Action<T> g) { } }
        class Animal { } class Dog : Animal { }";
    let list = ["int", "long", "string", "List<int>", "int[]", "Dog", "Animal", "int?", "string[]", "object"];
    let (test, types) = types(decls, &list);
    let defs = &test.program.defs;
    let m = defs.types.ids().find(|&t| defs.types[t].name.as_str() == "M").expect("declared");
    let method = |i: usize| defs.types[m].methods[i];
    let lambda = || Arg::Lambda { params: None, count: Some(1), ret: None };
    let t = |i: usize| Arg::Typed(types[i]);
    let cases: Vec<(usize, Vec<Arg>, Vec<Ty>)> = vec![
        (0, vec![t(0), t(1)], vec![]),
        (0, vec![t(0), t(2)], vec![]),
        (0, vec![t(5), t(6)], vec![]),
        (0, vec![Arg::Untyped, t(2)], vec![]),
        (0, vec![Arg::Untyped, Arg::Untyped], vec![]),
        (1, vec![t(3)], vec![]),
        (1, vec![t(4)], vec![]),
        (1, vec![t(2)], vec![]),
        (2, vec![t(3), lambda()], vec![]),
        (2, vec![t(8), lambda()], vec![types[0]]),
        (3, vec![t(0), t(0)], vec![]),
        (3, vec![t(1), t(0)], vec![]),
        (3, vec![t(0), t(1)], vec![]),
        (4, vec![t(7)], vec![]),
        (4, vec![t(0)], vec![]),
        (5, vec![t(8)], vec![]),
        (6, vec![Arg::Lambda { params: None, count: Some(0), ret: None }, lambda()], vec![types[2]]),
    ];
    let mut out = String::new();
    for (f, args, answers) in cases {
        let method = &defs.methods[method(f)];
        let pairs: Vec<Pair<'_>> =
            args.iter().zip(&method.params).map(|(arg, p)| Pair { arg, param: p.ty, mode: p.mode }).collect();
        let found = infer::infer(defs, &method.type_params, &pairs, &mut Answers(answers));
        let shown: Vec<String> = args
            .iter()
            .map(|a| match a {
                Arg::Typed(t) => defs.display(*t),
                Arg::Untyped => "null".into(),
                _ => "x => …".into(),
            })
            .collect();
        let found = found.map(|all| all.into_iter().map(|t| defs.display(t)).collect::<Vec<_>>().join(", "));
        out.push_str(&format!("{}({}): {}\n", method.name, shown.join(", "), found.unwrap_or("-".into())));
    }
    expect![[r#"
        F0(int, long): long
        F0(int, string): -
        F0(Dog, Animal): Animal
        F0(null, string): string
        F0(null, null): -
        F1(List<int>): int
        F1(int[]): int
        F1(string): char
        F2(List<int>, x => …): int, int
        F2(string[], x => …): string, int
        F3(int, int): int
        F3(long, int): long
        F3(int, long): -
        F4(int?): int
        F4(int): int
        F5(string[]): string
        F6(x => …, x => …): string
    "#]]
    .assert_eq(&out);
    let _ = (ParamMode::Value, Diagnostics::default());
}
