//! Random async programs, each with a synchronous twin.
//!
//! A program is written once, with both forms where the twins differ:
//!
//! ```text
//! static @{async Task<int>|int} M1(int a)     async: static async Task<int> M1(int a)
//! x += @{await |}V(3);                        sync:  static int M1(int a)   …   x += V(3);
//! ```
//!
//! Every awaited operation is awaited at once, so nothing of the two runs side by side, and C# gives both the same trace:
//! whatever suspends, resumes, is kept in a frame or crosses a `finally` must not be seen. What C# itself does otherwise in
//! the twins (a filter runs before the `finally` blocks of called methods only when those are synchronous; an async method
//! of a struct works on a copy) is not written.

use std::fmt::Write;

/// What all programs of a file share: the traced operations, awaitables of every kind, and types to use them on.
const PRELUDE: &str = include_str!("data/twins.txt");

/// The async text of `count` programs from `seed` on, and its synchronous twin.
pub fn file(seed: u64, count: u64) -> (String, String) {
    let mut text = String::from("#pragma warning disable\nusing static Operations;\n\n");
    for n in seed..seed + count {
        let _ = writeln!(text, "Trace.Start({n});\ntry {{ @{{await |}}P{n}.Run(); }}");
        text.push_str("catch (Exception e) { Console.WriteLine($\"ended by {e.GetType().Name}\"); }\n");
    }
    text.push_str(PRELUDE);
    for n in seed..seed + count {
        text.push_str(&Program::new(n).write());
    }
    (side(&text, true), side(&text, false))
}

/// One side of a text with `@{async|sync}` in it.
fn side(text: &str, is_async: bool) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("@{") {
        out.push_str(before);
        let (choice, after) = after.split_once('}').expect("a choice ends");
        let (a, s) = choice.split_once('|').expect("a choice has two sides");
        out.push_str(if is_async { a } else { s });
        rest = after;
    }
    out + rest
}

/// SplitMix64 (Steele, Lea, Flood 2014).
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&mut self, n: usize) -> usize {
        (self.next() % n as u64) as usize
    }

    fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    fn pick<'a, T>(&mut self, from: &'a [T]) -> Option<&'a T> {
        (!from.is_empty()).then(|| &from[self.below(from.len())])
    }
}

/// Types of locals.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Int,
    /// `int?`
    MaybeInt,
    String,
    /// The struct `S`.
    Struct,
    /// The class `C`.
    Class,
    /// `int[]` of four elements.
    Array,
    /// `S[]` of two elements.
    Structs,
    /// A lambda or local function from `int` to `int`.
    Function,
}

#[derive(Clone)]
struct Var {
    name: String,
    kind: Kind,
}

/// Where a statement stands: what it may do there.
#[derive(Clone, Copy, Default)]
struct Place {
    /// Inside this many loops that `break` and `continue` may leave.
    loops: usize,
    in_switch: bool,
    /// `return` and labels outside may not be reached from a `finally`.
    in_finally: bool,
    in_catch: bool,
    is_iterator: bool,
    /// Inside a `try` with `catch`, or in a `catch`: no `yield return`.
    no_yield: bool,
    depth: usize,
}

struct Program {
    number: u64,
    random: Random,
    out: String,
    indent: usize,
    vars: Vec<Var>,
    labels: Vec<String>,
    names: usize,
    /// Methods written so far: those that may be called.
    methods: usize,
    /// Numbers of the methods that are iterators.
    iterators: Vec<usize>,
}

impl Program {
    fn new(number: u64) -> Program {
        Program {
            number,
            random: Random(number),
            out: String::new(),
            indent: 0,
            vars: Vec::new(),
            labels: Vec::new(),
            names: 0,
            methods: 0,
            iterators: Vec::new(),
        }
    }

    fn write(mut self) -> String {
        self.open(&format!("static class P{}", self.number));
        self.line("static int f = 1;");
        self.line("static readonly C g = new C(7);");
        // Without a static constructor C# leaves open when `g` is made.
        self.line(&format!("static P{}() {{ }}", self.number));
        let methods = 2 + self.random.below(2);
        for _ in 0..methods {
            self.method();
        }
        self.open("public static @{async Task|void} Run()");
        let last = self.methods - 1;
        let call = if self.iterators.contains(&last) {
            format!("@{{await |}}foreach (int v in M{last}(2)) Trace.Say(\"last\", v);")
        } else {
            format!("Trace.Say(\"last\", @{{await |}}M{last}(2));")
        };
        self.line(&call);
        self.line("Trace.Say(\"f\", f + g.Sum());");
        self.close();
        self.close();
        self.out
    }

    fn method(&mut self) {
        let n = self.methods;
        let is_iterator = self.random.chance(25);
        let result = match self.random.below(4) {
            _ if is_iterator => "async IAsyncEnumerable<int>|IEnumerable<int>",
            0 => "async ValueTask<int>|int",
            _ => "async Task<int>|int",
        };
        self.open(&format!("static @{{{result}}} M{n}(int a)"));
        self.vars = vec![Var { name: "a".into(), kind: Kind::Int }];
        let id = self.id();
        self.line(&format!("Trace.Say(\"M{n}\", {id});"));
        let place = Place { is_iterator, ..Place::default() };
        for _ in 0..2 + self.random.below(2) {
            self.declare();
        }
        self.statements(place);
        let end = if is_iterator { "yield return" } else { "return" };
        let value = self.int(2);
        self.line(&format!("{end} {value};"));
        self.close();
        if is_iterator {
            self.iterators.push(n);
        }
        self.methods += 1;
    }

    // ---- Lines -------------------------------------------------------------------------------------------------

    fn line(&mut self, text: &str) {
        for _ in 0..self.indent {
            self.out.push_str("    ");
        }
        self.out.push_str(text);
        self.out.push('\n');
    }

    fn open(&mut self, head: &str) {
        self.line(head);
        self.line("{");
        self.indent += 1;
    }

    fn close(&mut self) {
        self.indent -= 1;
        self.line("}");
    }

    /// A number for the trace.
    fn id(&mut self) -> usize {
        self.names += 1;
        self.names
    }

    fn name(&mut self, prefix: &str) -> String {
        self.names += 1;
        format!("{prefix}{}", self.names)
    }

    fn var(&mut self, kind: Kind) -> Option<String> {
        let fitting: Vec<&Var> = self.vars.iter().filter(|v| v.kind == kind).collect();
        self.random.pick(&fitting).map(|v| v.name.clone())
    }

    // ---- Statements --------------------------------------------------------------------------------------------

    fn block(&mut self, head: &str, place: Place) {
        self.open(head);
        self.statements(place);
        self.close();
    }

    /// Statements of one block, whose locals end with it; now and then with a label at its end.
    fn statements(&mut self, place: Place) {
        let (vars, labels) = (self.vars.len(), self.labels.len());
        let label = self.random.chance(15).then(|| self.name("L"));
        self.labels.extend(label.clone());
        for _ in 0..1 + self.random.below(3) {
            self.statement(Place { depth: place.depth + 1, ..place });
        }
        self.labels.truncate(labels);
        self.vars.truncate(vars);
        if let Some(label) = label {
            let id = self.id();
            self.line(&format!("{label}: Trace.Say(\"label\", {id});"));
        }
    }

    fn statement(&mut self, place: Place) {
        let deep = place.depth > 3;
        match self.random.below(if deep { 11 } else { 22 }) {
            0 | 1 => self.declare(),
            2..=5 => self.assign(),
            6 => {
                let (id, value) = (self.id(), self.int(3));
                self.line(&format!("Trace.Say(\"say\", {id} + 1000 * ({value}));"));
            }
            7 => self.jump(place),
            8 => {
                let value = self.int(2);
                self.line(&format!("@{{await |}}MayFail({value});"));
            }
            9 if place.is_iterator && !place.no_yield && !place.in_finally => {
                let value = self.int(2);
                self.line(&format!("yield return {value};"));
            }
            9 => self.cancellation(),
            10 => {
                let value = self.int(2);
                self.line(&format!("f = {value};"));
            }
            11 => {
                let condition = self.condition(2);
                self.block(&format!("if ({condition})"), place);
                if self.random.chance(50) {
                    self.block("else", place);
                }
            }
            12 => self.repeat(place),
            13 => self.switch(place),
            14..=17 => self.try_statement(place),
            18 => {
                let (name, value) = (self.name("r"), self.int(1));
                let braces = self.random.chance(60);
                let head = format!("@{{await |}}using (var {name} = new R({value}))");
                // The `using` of the async twin is a `try` without `catch`: `yield return` may stand in it.
                if braces { self.block(&head, place) } else { self.declaration_using(&name, place) }
            }
            19 => self.lambda(place),
            20 => self.each(place),
            _ => {
                // No `await` may stand in it.
                let n = self.random.below(9);
                self.line(&format!("lock (g) {{ g.F += {n}; Trace.Say(\"locked\", g.F); }}"));
            }
        }
    }

    fn declaration_using(&mut self, name: &str, place: Place) {
        self.open("");
        let value = self.int(1);
        self.line(&format!("@{{await |}}using var {name} = new R({value});"));
        // No label: C# lets no `goto` jump over a `using` declaration.
        let labels = std::mem::take(&mut self.labels);
        self.block("", place);
        self.labels = labels;
        self.close();
    }

    fn declare(&mut self) {
        let (kind, ty, value) = match self.random.below(9) {
            0..=2 => (Kind::Int, "int", self.int(2)),
            3 => (Kind::MaybeInt, "int?", self.maybe(2)),
            4 => (Kind::String, "string", self.string(2)),
            5 => (Kind::Struct, "S", self.structure()),
            6 => (Kind::Class, "C", self.class()),
            7 => {
                let items = [self.int(1), self.int(1), self.int(1), self.int(1)];
                (Kind::Array, "int[]", format!("new[] {{ {} }}", items.join(", ")))
            }
            _ => {
                let items = [self.structure(), self.structure()];
                (Kind::Structs, "S[]", format!("new[] {{ {} }}", items.join(", ")))
            }
        };
        let name = self.name("v");
        self.line(&format!("{ty} {name} = {value};"));
        self.vars.push(Var { name, kind });
    }

    fn assign(&mut self) {
        let text = match self.random.below(8) {
            0 => match self.var(Kind::MaybeInt) {
                Some(v) if self.random.chance(50) => format!("{v} ??= {}", self.int(2)),
                Some(v) => format!("{v} = {}", self.maybe(2)),
                None => format!("f ^= {}", self.int(2)),
            },
            1 => match self.var(Kind::String) {
                Some(v) if self.random.chance(50) => format!("{v} += {}", self.string(2)),
                Some(v) => format!("{v} = {}", self.string(2)),
                None => format!("f -= {}", self.int(2)),
            },
            2 => match self.var(Kind::Struct) {
                Some(v) if self.random.chance(50) => format!("{v} = {}", self.structure()),
                Some(v) => format!("Trace.Say(\"inc\", {v}.Inc({}))", self.int(2)),
                None => format!("g.S.Inc({})", self.int(2)),
            },
            3 => match self.var(Kind::Class) {
                Some(v) => format!("{v} = {}", self.class()),
                None => format!("g.P ^= {}", self.int(2)),
            },
            _ => self.int_assignment(3),
        };
        self.line(&format!("{text};"));
    }

    /// Leaves the block, in one of the ways that this place allows.
    fn jump(&mut self, place: Place) {
        let condition = format!("({} & 7) == {}", self.int(2), self.random.below(8));
        let value = self.int(1);
        let label = if place.in_finally { None } else { self.random.pick(&self.labels).cloned() };
        let jump = match self.random.below(6) {
            0 if place.loops > 0 && !place.in_switch => "break;".to_owned(),
            1 if place.loops > 0 => "continue;".to_owned(),
            2 if !place.in_finally && place.is_iterator => "yield break;".to_owned(),
            2 if !place.in_finally => format!("return {value};"),
            3 if place.in_catch => "throw;".to_owned(),
            4 if label.is_some() => format!("goto {};", label.unwrap_or_default()),
            _ => format!("throw new E({value});"),
        };
        self.line(&format!("if ({condition}) {jump}"));
    }

    fn cancellation(&mut self) {
        match self.random.below(4) {
            0 => {
                let condition = self.condition(1);
                self.line(&format!("if ({condition}) Trace.Cancel();"));
            }
            1 => {
                let condition = self.condition(1);
                self.line(&format!("if ({condition}) @{{await |}}Interrupted();"));
            }
            _ => self.line("@{await |}Checked();"),
        }
    }

    fn repeat(&mut self, place: Place) {
        let count = 1 + self.random.below(3);
        let name = self.name("i");
        let inside = Place { loops: place.loops + 1, in_switch: false, ..place };
        let outer = self.vars.len();
        match self.random.below(3) {
            0 => {
                let mut head = format!("for (int {name} = 0; {name} < {count}; {name}++)");
                if self.random.chance(40) {
                    let condition = self.condition(1);
                    head = format!("for (int {name} = 0; {name} < {count} && {condition}; {name}++)");
                }
                self.vars.push(Var { name, kind: Kind::Int });
                // The counter is read, never written: a loop must end.
                self.block(&head, inside);
            }
            1 => {
                self.line(&format!("int {name} = {count};"));
                let condition = self.condition(1);
                self.block(&format!("while ({name}-- > 0 && {condition})"), inside);
            }
            _ => {
                self.line(&format!("int {name} = {count};"));
                self.block("do", inside);
                let condition = self.condition(1);
                self.line(&format!("while (--{name} > 0 && {condition});"));
            }
        }
        self.vars.truncate(outer);
    }

    /// `foreach` over an array, or over one of the iterators.
    fn each(&mut self, place: Place) {
        let name = self.name("e");
        let iterator = self.random.pick(&self.iterators).copied();
        let head = match iterator {
            Some(n) if self.random.chance(70) => {
                let value = self.int(1);
                format!("@{{await |}}foreach (int {name} in M{n}({value}))")
            }
            _ => {
                let (a, b) = (self.int(1), self.int(1));
                format!("foreach (int {name} in new[] {{ {a}, {b} }})")
            }
        };
        let outer = self.vars.len();
        self.open(&head);
        let id = self.id();
        self.line(&format!("Trace.Say(\"item\", {id} + {name});"));
        self.statements(Place { loops: place.loops + 1, in_switch: false, ..place });
        self.close();
        self.vars.truncate(outer);
    }

    fn switch(&mut self, place: Place) {
        let value = self.int(2);
        self.open(&format!("switch (({value}) & 3)"));
        let inside = Place { in_switch: true, ..place };
        for label in ["case 0:", "case 1: case 2:", "default:"] {
            self.line(label);
            self.indent += 1;
            self.block("", inside);
            let end = match self.random.below(4) {
                0 if label == "case 0:" => "goto default;",
                1 if label == "case 0:" => "goto case 2;",
                _ => "break;",
            };
            self.line(end);
            self.indent -= 1;
        }
        self.close();
    }

    fn try_statement(&mut self, place: Place) {
        let catches = self.random.chance(75);
        let finally = !catches || self.random.chance(50);
        self.block("try", Place { no_yield: place.no_yield || catches, ..place });
        let caught = Place { in_catch: true, no_yield: true, ..place };
        if catches && self.random.chance(40) {
            let (name, rest) = (self.name("x"), self.random.below(3));
            self.open(&format!("catch (E {name}) when ({name}.Code % 3 == {rest})"));
            self.line(&format!("Trace.Say(\"caught when\", {name}.Code);"));
            self.statements(caught);
            self.close();
        }
        if catches && self.random.chance(30) {
            self.open("catch (OperationCanceledException)");
            self.line("Trace.Say(\"cancelled\", 0);");
            self.line("Trace.Reset();");
            self.statements(caught);
            self.close();
        }
        if catches {
            let name = self.name("x");
            let ty = if self.random.chance(50) { "E" } else { "Exception" };
            self.open(&format!("catch ({ty} {name})"));
            self.line(&format!("Trace.Say({name}.GetType().Name, {name}.Message.Length);"));
            self.statements(caught);
            self.close();
        }
        if finally {
            let id = self.id();
            self.open("finally");
            self.line(&format!("Trace.Say(\"finally\", {id});"));
            let inside = Place { in_finally: true, loops: 0, in_switch: false, in_catch: false, ..place };
            self.statements(inside);
            self.close();
        }
    }

    /// A lambda or a local function that captures what is in scope.
    fn lambda(&mut self, place: Place) {
        let (name, param) = (self.name("h"), self.name("p"));
        let labels = std::mem::take(&mut self.labels);
        let outer = self.vars.len();
        let is_local = self.random.chance(50);
        let head = if is_local {
            format!("@{{async Task<int>|int}} {name}(int {param})")
        } else {
            format!("Func<int, @{{Task<int>|int}}> {name} = @{{async |}}(int {param}) =>")
        };
        self.open(&head);
        self.vars.push(Var { name: param, kind: Kind::Int });
        self.statements(Place { depth: place.depth + 1, ..Place::default() });
        let value = self.int(2);
        self.line(&format!("return {value};"));
        self.indent -= 1;
        self.line(if is_local { "}" } else { "};" });
        self.vars.truncate(outer);
        self.labels = labels;
        self.vars.push(Var { name, kind: Kind::Function });
    }

    // ---- Expressions: each with its evaluation order to be kept -------------------------------------------------

    fn int(&mut self, depth: usize) -> String {
        if depth == 0 {
            return self.int_leaf();
        }
        let d = depth - 1;
        match self.random.below(26) {
            0..=2 => self.int_leaf(),
            3..=7 => self.awaited(d),
            8 => format!("({} + {})", self.int(d), self.int(d)),
            9 => format!("({} - {})", self.int(d), self.int(d)),
            10 => format!("({} * ({} & 7))", self.int(d), self.int(d)),
            11 => format!("({} / (f & 7 | {}))", self.int(d), self.random.below(5).min(1)),
            12 => format!("({} ? {} : {})", self.condition(d), self.int(d), self.int(d)),
            13 => format!("({} ?? {})", self.maybe(d), self.int(d)),
            14 => format!("({})", self.int_assignment(d)),
            15 => format!("Trace.Three({}, {}, {})", self.int(d), self.int(d), self.int(d)),
            16 => format!("Trace.Three(c: {}, a: {}, b: {})", self.int(d), self.int(d), self.int(d)),
            17 => format!("new[] {{ {}, {} }}[{} & 1]", self.int(d), self.int(d), self.int(d)),
            18 => format!("({}, {}).Item{}", self.int(d), self.int(d), 1 + self.random.below(2)),
            19 => {
                format!("new C({}) {{ F = {}, P = {} }}.Sum()", self.int(d), self.int(d), self.int(d))
            }
            20 => format!("{}.Length", self.string(d)),
            21 => format!(
                "(({} & 3) switch {{ 0 => {}, 1 when {} => {}, _ => {} }})",
                self.int(d),
                self.int(d),
                self.condition(d),
                self.int(d),
                self.int(d)
            ),
            22 => format!("{}.Plus({}, {})", self.class(), self.int(d), self.int(d)),
            23 => match self.target() {
                Some(target) => format!("Trace.Add(ref {target}, {})", self.int(d)),
                None => self.awaited(d),
            },
            24 => format!("new S {{ X = {}, Y = {} }}.Sum()", self.int(d), self.int(d)),
            _ => format!("((object)({}) is int and > 10 ? {} : {})", self.int(d), self.int(d), self.int(d)),
        }
    }

    fn int_leaf(&mut self) -> String {
        match self.random.below(6) {
            0 => "f".into(),
            1 => "g.F".into(),
            2..=4 => match self.random.below(4) {
                0 => self.var(Kind::Array).map(|v| format!("{v}[{}]", self.random.below(4))),
                1 => self.var(Kind::Struct).map(|v| format!("{v}.X")),
                _ => self.var(Kind::Int),
            }
            .unwrap_or_else(|| "a".into()),
            _ => self.random.below(100).to_string(),
        }
    }

    /// An operation that may suspend.
    fn awaited(&mut self, d: usize) -> String {
        let value = self.int(d);
        let id = self.id();
        match self.random.below(9) {
            0 | 1 => format!("(@{{await |}}Later({value}, {id}))"),
            2 => format!("(@{{await |}}AtOnce({value}, {id}))"),
            3 => format!("(@{{await |}}LaterValue({value}, {id}))"),
            4 => format!("(@{{await |}}ByHand({value}, {id}))"),
            5 => format!("(@{{await |}}Later({value}, {id})@{{.ConfigureAwait(false)|}})"),
            6 => match self.var(Kind::Function) {
                Some(function) => format!("(@{{await |}}{function}({value}))"),
                None => format!("(@{{await |}}Generic({value}, {id}))"),
            },
            _ => {
                let callable: Vec<usize> =
                    (0..self.methods).filter(|m| !self.iterators.contains(m)).collect();
                match self.random.pick(&callable) {
                    Some(m) => format!("(@{{await |}}M{m}({value}))"),
                    None => format!("(@{{await |}}Later({value}, {id}))"),
                }
            }
        }
    }

    /// A variable of type `int` whose place has to be found before the value is known.
    fn target(&mut self) -> Option<String> {
        Some(match self.random.below(7) {
            0 => "f".into(),
            1 => format!("{}.F", self.class()),
            2 => format!("{}.S.X", self.class()),
            3 => format!("{}[Trace.Say(\"at\", {}) & 3]", self.var(Kind::Array)?, self.id()),
            4 => format!("{}.X", self.var(Kind::Struct)?),
            5 => format!("{}[Trace.Say(\"at\", {}) & 1].Y", self.var(Kind::Structs)?, self.id()),
            // A counter of a loop must not change.
            _ => self.var(Kind::Int).filter(|v| v.starts_with('v') || v == "a")?,
        })
    }

    fn int_assignment(&mut self, d: usize) -> String {
        let op = *self.random.pick(&["=", "+=", "-=", "^=", "="]).expect("not empty");
        let target = match self.random.below(4) {
            0 => format!("{}.P", self.class()),
            1 => format!("{}[{} & 3]", self.class(), self.int(d.saturating_sub(1))),
            _ => self.target().unwrap_or_else(|| "f".into()),
        };
        if self.random.chance(10) {
            return format!("{target}++");
        }
        format!("{target} {op} {}", self.int(d))
    }

    fn condition(&mut self, depth: usize) -> String {
        let d = depth.saturating_sub(1);
        match self.random.below(8) {
            0 => format!("{} < {}", self.int(d), self.int(d)),
            1 if depth > 0 => format!("({} && {})", self.condition(d), self.condition(d)),
            2 if depth > 0 => format!("({} || {})", self.condition(d), self.condition(d)),
            3 => format!("!({} > {})", self.int(d), self.int(d)),
            4 => format!("{} is null", self.maybe(d)),
            5 => format!("{} is > 3 and < 60 or 77", self.int(d)),
            6 => format!("{} == {}", self.string(d), self.string(d)),
            _ => format!("({} & 1) == {}", self.int(d), self.random.below(2)),
        }
    }

    fn maybe(&mut self, depth: usize) -> String {
        let d = depth.saturating_sub(1);
        match self.random.below(4) {
            0 => self.var(Kind::MaybeInt).unwrap_or_else(|| "(int?)null".into()),
            1 => format!("(({}) ? {} : (int?)null)", self.condition(d), self.int(d)),
            2 => format!("{}.Next?.Plus({}, {})", self.class(), self.int(d), self.int(d)),
            _ => format!("(int?)({})", self.int(d)),
        }
    }

    fn string(&mut self, depth: usize) -> String {
        let d = depth.saturating_sub(1);
        match self.random.below(5) {
            0 => self.var(Kind::String).unwrap_or_else(|| "\"s\"".into()),
            1 => format!("($\"<{{{}}}|{{{},4}}>\")", self.int(d), self.int(d)),
            2 => format!("(\"n\" + {} + \":\" + {})", self.int(d), self.int(d)),
            3 => format!("({}).ToString()", self.int(d)),
            _ => format!("\"k{}\"", self.random.below(3)),
        }
    }

    fn structure(&mut self) -> String {
        match self.random.below(4) {
            0 => self.var(Kind::Struct).unwrap_or_else(|| "default(S)".into()),
            1 => format!("{}.S", self.class()),
            2 => format!("new S {{ X = {}, Y = {} }}", self.int(1), self.int(1)),
            _ => format!("(@{{await |}}LaterStruct({}))", self.int(1)),
        }
    }

    fn class(&mut self) -> String {
        match self.random.below(5) {
            0 | 1 => "g".into(),
            2 => format!("new C({})", self.int(1)),
            3 => format!("(@{{await |}}LaterClass({}))", self.int(1)),
            _ => self.var(Kind::Class).unwrap_or_else(|| "g".into()),
        }
    }
}
