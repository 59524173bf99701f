//! Sources that nobody would write: each ends soon, with the right output or with one clear error that has a place.
//!
//! A test here fails where the compiler's time or memory grows with more than the length of the source, so the sizes are such
//! that a development build takes seconds. The same sources at ten times the size take seconds in a release build.

use std::fmt::Write as _;
use std::process::Command;
use std::time::{Duration, Instant};

use aw_tests::{Outcome, aw, run};

/// Far more than any of these takes on a busy machine, far less than what grows with the square of its length.
const SOON: Duration = Duration::from_secs(100);

fn outcome(name: &str, command: &str, source: &str) -> Outcome {
    let start = Instant::now();
    let mut aw = Command::new(aw());
    let outcome = run(aw.args([command, "--message-format", "short", "-"]), source)
        .unwrap_or_else(|e| panic!("{name}: {e}"));
    assert!(start.elapsed() < SOON, "{name} took {:?}", start.elapsed());
    outcome
}

#[track_caller]
fn runs(name: &str, source: &str, expected: &str) {
    let outcome = outcome(name, "run", source);
    let stderr = outcome.stderr.get(..outcome.stderr.len().min(1000)).unwrap_or("");
    assert_eq!((outcome.code, outcome.stdout.trim_end()), (0, expected), "{name}: {stderr}");
}

/// The first diagnostic is this error; `text` is part of it.
#[track_caller]
fn refuses(name: &str, source: &str, text: &str) {
    let outcome = outcome(name, "check", source);
    let first = outcome.stderr.lines().next().unwrap_or("");
    assert_eq!(outcome.code, 1, "{name}: {first}");
    assert!(first.starts_with("<stdin>:") && first.contains(text), "{name}: lacks {text:?} in {first}");
    assert!(outcome.stderr.len() < 100_000, "{name}: a flood of {} bytes", outcome.stderr.len());
}

/// `f(0)`, `f(1)`, … in one text.
fn each(count: usize, f: impl Fn(usize) -> String) -> String {
    (0..count).map(f).collect()
}

fn list(count: usize, separator: &str, f: impl Fn(usize) -> String) -> String {
    (0..count).map(f).collect::<Vec<_>>().join(separator)
}

// ---- Switches --------------------------------------------------------------------------------------------------

#[test]
fn a_switch_of_thousands_of_cases() {
    let n = 4000;
    let ints = each(n, |i| format!("    case {}: r += {i}; break;\n", i * 3));
    let head = "int n = int.Parse(\"777\"); int r = 0;\nswitch (n)\n{\n";
    runs("int", &format!("{head}{ints}}}\nConsole.WriteLine(r);\n"), "259");
    let strings = each(n, |i| format!("    case \"k{i}\": r += {i}; break;\n"));
    let head = "string n = \"k777\"; int r = 0;\nswitch (n)\n{\n";
    runs("string", &format!("{head}{strings}}}\nConsole.WriteLine(r);\n"), "777");
    let chain = each(n, |i| format!("    case {i}: r += {i}; goto case {};\n", i + 1));
    let head = "int n = 0, r = 0;\nswitch (n)\n{\n";
    runs("goto", &format!("{head}{chain}    case {n}: break;\n}}\nConsole.WriteLine(r);\n"), "7998000");
}

#[test]
fn a_switch_expression_of_thousands_of_arms() {
    let n = 4000;
    let ints = each(n, |i| format!("    {i} => {},\n", i + 1));
    let head = "int n = int.Parse(\"777\");\nint r = n switch\n{\n";
    runs("int", &format!("{head}{ints}    _ => -1\n}};\nConsole.WriteLine(r);\n"), "778");
    let strings = each(n, |i| format!("    \"k{i}\" => {},\n", i + 1));
    let head = "string n = \"k777\";\nint r = n switch\n{\n";
    runs("string", &format!("{head}{strings}    _ => -1\n}};\nConsole.WriteLine(r);\n"), "778");
    let or = list(n, " or ", |i| (2 * i).to_string());
    runs("or", &format!("int a = 3000;\nConsole.WriteLine(a is {or});\n"), "True");
}

// ---- Long chains -----------------------------------------------------------------------------------------------

#[test]
fn a_chain_of_thousands_of_calls() {
    let chain = ".ToString()".repeat(4000);
    runs("instance", &format!("int x = 5;\nConsole.WriteLine(x{chain});\n"), "5");
    let class = "class C { public int n; public C F<T>(T k) { n += 1; return this; } public C this[int i] => this; }\n";
    let chain = ".F(1)".repeat(4000);
    runs("generic", &format!("var c = new C();\nConsole.WriteLine(c{chain}.n);\n{class}"), "4000");
    let chain = "[0]".repeat(4000);
    runs("indexer", &format!("var c = new C();\nConsole.WriteLine(c{chain} == c);\n{class}"), "True");
    let chain = ".Select(x => x + 1)".repeat(200);
    runs("lambdas", &format!("var c = new[] {{ 1, 2 }};\nConsole.WriteLine(c{chain}.Sum());\n"), "403");
}

#[test]
fn long_operators() {
    let strings = "s + ".repeat(20_000);
    runs("concat", &format!("string s = \"a\";\nConsole.WriteLine(({strings}s).Length);\n"), "20001");
    let constant = "\"ab\" + ".repeat(20_000);
    runs("constant", &format!("const string S = {constant}\"c\";\nConsole.WriteLine(S.Length);\n"), "40001");
    let and = "t && ".repeat(20_000);
    runs("and", &format!("bool t = true;\nConsole.WriteLine({and}t);\n"), "True");
    let assign = "a = ".repeat(100_000);
    refuses("assign", &format!("int a = 0;\n{assign}1;\n"), "AW8078");
    let coalesce = "s ?? ".repeat(100_000);
    refuses("coalesce", &format!("string s = null;\nConsole.WriteLine({coalesce}\"x\");\n"), "AW8078");
}

#[test]
fn thousands_of_else_ifs() {
    let chain = list(4000, " else ", |i| format!("if (n == {i}) x = {i};\n"));
    runs(
        "else if",
        &format!("int n = int.Parse(\"3999\"), x;\n{chain}else x = -1;\nConsole.WriteLine(x);\n"),
        "3999",
    );
}

// ---- Long bodies -----------------------------------------------------------------------------------------------

#[test]
fn a_method_of_thousands_of_calls() {
    let calls = each(4000, |i| format!("n = F(n, {i});\n"));
    let f = "static int F(int a, int b) { try { return a + b; } finally { } }\n";
    runs("calls", &format!("int n = 0;\n{calls}Console.WriteLine(n);\n{f}"), "7998000");
    let news = each(4000, |i| format!("o = new C({i});\n"));
    let class =
        "class C { int x; public C(int a) { x = a; } public override string ToString() => x.ToString(); }\n";
    runs("objects", &format!("object o = null;\n{news}Console.WriteLine(o);\n{class}"), "3999");
    let tries = each(800, |i| {
        format!(
            "try {{ n += {i}; if (n < 0) throw new Exception(); }} catch (Exception) {{ n--; }} finally {{ n++; }}\n"
        )
    });
    runs("tries", &format!("int n = 0;\n{tries}Console.WriteLine(n);\n"), "320400");
}

#[test]
fn a_method_of_thousands_of_awaits() {
    let f = "static async Task<int> F(int x) { await Task.Yield(); return x; }\n";
    let awaits = each(400, |i| format!("n += await F({i});\n"));
    runs("one sum", &format!("{f}int n = 0;\n{awaits}Console.WriteLine(n);\n"), "79800");
    let locals =
        each(100, |i| format!("int n{i} = await F({i}); string s{i} = n{i} % 100 == 0 ? \"x\" : \"\";\n"));
    let (sum, text) = (list(100, "+", |i| format!("n{i}")), list(100, "+", |i| format!("s{i}")));
    runs("all alive", &format!("{f}{locals}Console.WriteLine({text} + ({sum}));\n"), "x4950");
}

#[test]
fn thousands_of_locals_and_functions() {
    let locals = each(5000, |i| format!("int v{i} = s + {i};\n"));
    let sum = list(5000, "+", |i| format!("v{i}"));
    runs("locals", &format!("int s = int.Parse(\"1\");\n{locals}Console.WriteLine({sum});\n"), "12502500");
    let functions = each(1000, |i| format!("void F{i}() {{ n += {i}; }}\n"));
    let calls = each(1000, |i| format!("F{i}();\n"));
    runs("functions", &format!("int n = 0;\n{functions}{calls}Console.WriteLine(n);\n"), "499500");
    let lambdas = each(2000, |i| format!("{{ int a = {i}; f += () => {{ a++; n += a; }}; }}\n"));
    runs(
        "lambdas",
        &format!("Action f = null; int n = 0;\n{lambdas}f(); Console.WriteLine(n);\n"),
        "2001000",
    );
}

#[test]
fn thousands_of_jumps() {
    let back = each(1000, |i| format!("L{i}: n++; if (n < {i}) goto L{};\n", i / 2));
    runs("goto", &format!("int n = 0;\n{back}Console.WriteLine(n);\n"), "1000");
    let loops = each(1000, |i| format!("while (n < {i}) n++;\n"));
    runs("loops", &format!("int n = 0;\n{loops}Console.WriteLine(n);\n"), "999");
    let (open, close) = (each(100, |k| format!("for (int i{k} = 0; i{k} < 1; i{k}++) {{ ")), "}".repeat(100));
    runs("nested loops", &format!("int n = 0; {open} n++; {close} Console.WriteLine(n);\n"), "1");
}

// ---- Large literals --------------------------------------------------------------------------------------------

#[test]
fn large_initializers() {
    let numbers = list(20_000, ",", |i| i.to_string());
    runs("array", &format!("int[] a = {{{numbers}}};\nConsole.WriteLine(a[19999] + a.Length);\n"), "39999");
    let some = list(4000, ",", |i| i.to_string());
    runs("list", &format!("var a = new List<int> {{{some}}};\nConsole.WriteLine(a[3999]);\n"), "3999");
    runs("collection", &format!("List<int> a = [{some}];\nConsole.WriteLine(a[3999]);\n"), "3999");
    let pairs = list(2000, ",", |i| format!("{{\"k{i}\",{i}}}"));
    runs(
        "dictionary",
        &format!("var a = new Dictionary<string, int> {{{pairs}}};\nConsole.WriteLine(a[\"k1999\"]);\n"),
        "1999",
    );
    let objects = list(3000, ",", |_| "new C()".into());
    runs(
        "objects",
        &format!("var a = new[] {{{objects}}};\nConsole.WriteLine(a.Length);\nclass C {{ }}\n"),
        "3000",
    );
    let holes = "{x} ".repeat(2000);
    runs("holes", &format!("int x = 3;\nConsole.WriteLine($\"{holes}\".Length);\n"), "4000");
}

#[test]
fn large_types() {
    let members = each(20_000, |i| format!("    M{i},\n"));
    runs("enum", &format!("Console.WriteLine(E.M19999);\nenum E {{\n{members}}}\n"), "M19999");
    let fields = each(20_000, |i| format!("public int f{i};\n"));
    runs("fields", &format!("var c = new C();\nConsole.WriteLine(c.f19999);\nclass C {{\n{fields}}}\n"), "0");
    let methods = each(5000, |i| format!("public static int F{i}() => {i};\n"));
    runs("methods", &format!("Console.WriteLine(C.F4999());\nclass C {{\n{methods}}}\n"), "4999");
    let props = each(3000, |i| format!("public int P{i} {{ get; set; }}\n"));
    runs(
        "properties",
        &format!("var c = new C {{ P7 = 1 }};\nConsole.WriteLine(c.P7);\nclass C {{\n{props}}}\n"),
        "1",
    );
    let props = each(300, |i| format!("public int P{i} {{ get; set; }}\n"));
    runs(
        "record",
        &format!("Console.WriteLine(new C {{ P7 = 1 }} == new C {{ P7 = 1 }});\nrecord C {{\n{props}}}\n"),
        "True",
    );
}

#[test]
fn a_megabyte_in_one_literal() {
    let text = "abcdefgh".repeat(1 << 17);
    runs("string", &format!("Console.WriteLine(\"{text}\".Length);\n"), "1048576");
    let lines = format!("{}\n", "abcdefg".repeat(9)).repeat(1 << 14);
    runs("raw", &format!("Console.WriteLine(\"\"\"\n{lines}\"\"\".Length);\n"), "1048575");
    runs("hole", &format!("Console.WriteLine($\"{text}{{1}}{text}\".Length);\n"), "2097153");
    runs("u8", &format!("Console.WriteLine(\"{text}\"[^1]);\n"), "h");
}

#[test]
fn long_hierarchies() {
    let main = |n: usize| format!("C0 c = new C{}();\nConsole.WriteLine(c.M());\n", n - 1);
    let class = |i: usize| match i {
        0 => "class C0 { public virtual int M() => 0; }\n".to_owned(),
        i => format!("class C{i} : C{} {{ public override int M() => base.M() + 1; }}\n", i - 1),
    };
    runs("classes", &format!("{}{}", main(500), each(500, class)), "499");
    refuses("too many classes", &format!("Console.WriteLine(1);\n{}", each(5000, class)), "AW9303");
    let methods = each(1000, |i| format!("public int M{i}() => {i};\n"));
    let main = "I0 c = new C();\nConsole.WriteLine(c.M0() + new C().M999());\n";
    let chain = each(1000, |i| match i {
        0 => "interface I0 { int M0(); }\n".to_owned(),
        i => format!("interface I{i} : I{} {{ int M{i}(); }}\n", i - 1),
    });
    runs("a chain of interfaces", &format!("{main}{chain}class C : I999 {{\n{methods}}}\n"), "999");
    let (flat, all) = (
        each(1000, |i| format!("interface I{i} {{ int M{i}(); }}\n")),
        list(1000, ", ", |i| format!("I{i}")),
    );
    runs("many interfaces", &format!("{main}{flat}class C : {all} {{\n{methods}}}\n"), "999");
}

// ---- Overloads, generics, definitions --------------------------------------------------------------------------

#[test]
fn thousands_of_overloads() {
    let methods = each(2000, |i| format!("    public static int F(C{i} c) => {i};\n"));
    let classes = each(2000, |i| format!("class C{i} {{ }}\n"));
    let program =
        |call: &str| format!("Console.WriteLine({call});\nstatic class P\n{{\n{methods}}}\n{classes}");
    runs("one fits", &program("P.F(new C1234())"), "1234");
    runs("often", &program(&list(20, " + ", |i| format!("P.F(new C{i}())"))), "190");
    refuses("all fit", &program("P.F(null)"), "AW0121");
}

#[test]
fn lambdas_in_lambdas_with_overloads() {
    let mut nested = "x20".to_owned();
    for i in (1..=20).rev() {
        nested = format!("F(x{i} => {nested})");
    }
    let program = |f: &str| {
        format!("class P {{\n{f}\nstatic void Main() {{ var r = {nested}; Console.WriteLine(r); }}\n}}\n")
    };
    let plain =
        "static int F(Func<int, int> f) => f(1);\nstatic string F(Func<string, string> f) => f(\"a\");";
    refuses("two overloads", &program(plain), "AW0121");
    let generic = "static T F<T>(Func<int, T> f) => f(1);\nstatic T F<T>(Func<string, T> f) => f(\"a\");";
    refuses("two generic overloads", &program(generic), "AW0121");
}

#[test]
fn generic_types_without_end() {
    let doubling = "A<int>.F();\nclass A<T> { public static void F() { if (typeof(T).Name.Length < 3) A<(T, T)>.F(); } }\n";
    let outcome = outcome("doubling", "run", doubling);
    assert!(
        outcome.code == 125 && outcome.stderr.contains("<stdin>:2:33: error AW9301"),
        "{}",
        outcome.stderr
    );
    let (open, close) = ("List<".repeat(200), ">".repeat(200));
    refuses("deep", &format!("{}int{} x;\n", open.repeat(2), close.repeat(2)), "error AW");
    let structs = each(500, |i| format!("struct S{i} {{ }}\n"));
    let lists = each(500, |i| format!("n += new List<S{i}> {{ default }}.Count;\n"));
    runs("instances", &format!("int n = 0;\n{lists}Console.WriteLine(n);\n{structs}"), "500");
    let (open, close) = ("I(".repeat(40), ")".repeat(40));
    runs(
        "nested",
        &format!(
            "Console.WriteLine({open}1{close}.Count);\nstatic List<T> I<T>(T x) => new List<T> {{ x }};\n"
        ),
        "1",
    );
    let lets = (1..30).fold(String::new(), |mut s, i| {
        let _ = write!(s, "let x{i} = x{} + 1 ", i - 1);
        s
    });
    runs(
        "lets",
        &format!("var q = from x0 in new[] {{ 1 }} {lets}select x29;\nConsole.WriteLine(q.Sum());\n"),
        "30",
    );
}

#[test]
fn long_circles() {
    let n = 1000;
    let next = |i: usize| (i + 1) % n;
    let classes = each(n, |i| format!("class C{i} : C{} {{ }}\n", next(i)));
    refuses("classes", &format!("Console.WriteLine(1);\n{classes}"), "AW0146");
    let constants = each(n, |i| format!("public const int A{i} = A{} + 1;\n", next(i)));
    refuses("constants", &format!("Console.WriteLine(C.A0);\nclass C {{\n{constants}}}\n"), "AW0110");
    let structs = each(n, |i| format!("struct S{i} {{ public S{} s; }}\n", next(i)));
    refuses("structs", &format!("Console.WriteLine(1);\n{structs}"), "AW0523");
    let doubling = each(40, |i| format!("struct S{i} {{ public S{} s, t; }}\n", i + 1));
    let end = "struct S40 { }\n";
    refuses(
        "a struct too large",
        &format!("S0 s = default;\nConsole.WriteLine(s.ToString());\n{doubling}{end}"),
        "AW",
    );
}

// ---- Many errors -----------------------------------------------------------------------------------------------

#[test]
fn thousands_of_errors() {
    let n = 2000;
    refuses("names", &each(n, |i| format!("nope{i}();\n")), "AW0103");
    refuses("members", &format!("string s = \"\";\n{}", each(n, |i| format!("s.Nope{i}();\n"))), "AW1061");
    let types = each(n, |i| format!("Nope{i} x{i};\n"));
    refuses("types", &format!("Console.WriteLine(1);\nclass C {{\n{types}}}\n"), "AW0246");
    refuses("conversions", &each(n, |i| format!("string s{i} = {i};\n")), "AW0029");
    refuses("syntax", &"int x = ;\n".repeat(n), "AW1525");
    refuses("escapes", &format!("Console.WriteLine(\"{}\");\n", "\\q".repeat(n)), "AW1009");
}

#[test]
fn deep_nesting() {
    let n = 5000;
    let lambdas = format!("Func<int> f = null; {}return 1;{}\n", "f = () => { ".repeat(n), "};".repeat(n));
    refuses("lambdas", &lambdas, "AW8078");
    refuses("ifs", &format!("int n = 3; {}n++;\n", "if (n > 0) ".repeat(n)), "AW8078");
    let open = each(n, |i| format!("class C{i} {{ "));
    refuses("classes", &format!("{open}{}", "}".repeat(n)), "AW8078");
    let ternaries = each(n, |i| format!("n == {i} ? {i} : "));
    refuses("ternaries", &format!("int n = 9;\nConsole.WriteLine({ternaries}0);\n"), "AW8078");
    let calls =
        format!("Console.WriteLine({}1{});\nstatic T I<T>(T x) => x;\n", "I(".repeat(n), ")".repeat(n));
    refuses("generic calls", &calls, "AW8078");
}
