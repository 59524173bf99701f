//! Input that nobody writes: it must end in linear time with a clear error, and never panic.

use std::time::{Duration, Instant};

use super::{ORDINARY, WIDE, lex, parse, render};

/// Parses `text` on a test thread's small stack. All of these take well under a second in a debug build.
fn survive(text: &str) -> String {
    let start = Instant::now();
    let (_, diags) = parse(text);
    assert!(start.elapsed() < Duration::from_secs(20), "{text:.60} took {:?}", start.elapsed());
    assert!(diags.list.len() <= 210, "{text:.60}: {} findings", diags.list.len());
    render(text, &diags)
}

/// The one finding for `text` is that it nests too deep.
fn too_deep(text: &str) {
    let found = survive(text);
    let codes: Vec<&str> = found.lines().filter_map(|l| l.split(' ').nth(1)).collect();
    assert_eq!(codes, ["AW8078"], "{text:.60}");
}

#[test]
fn deep_nesting_is_one_error() {
    let n = 100_000;
    for (open, close) in
        [("(", ")"), ("{", "}"), ("[", "]"), ("F(", ")"), ("if (a) {", "}"), ("x = () => {", "};")]
    {
        let text = format!("{}{}", open.repeat(n), close.repeat(n));
        too_deep(&text);
        too_deep(&format!("x = {};", text));
        too_deep(&open.repeat(n));
    }
    for prefix in
        ["-", "!", "~ ", "(A)", "await ", "- -", "x => ", "a ? ", "a ?? ", "a = ", "ref ", "^", "a ? b : "]
    {
        too_deep(&format!("x = {}a;", prefix.repeat(n)));
    }
    for prefix in ["while (a) ", "a: ", "if (a) ", "for (;;) ", "do ", "lock (a) ", "using (a) "] {
        too_deep(&format!("{};", prefix.repeat(n)));
    }
    for (open, close) in [("not ", ""), ("(", ")"), ("{ A: ", "}"), ("[", "]")] {
        let text = format!("x = a is {}1{};", open.repeat(n), close.repeat(n));
        too_deep(&text);
    }
    too_deep(&"class A { ".repeat(n));
    too_deep(&"namespace A { ".repeat(n));
    too_deep(&format!("x = {};", "a?.b".repeat(n).replace("ba", "b")));
    too_deep(&format!("x = {}", "$\"{".repeat(n)));
    too_deep(&format!("int{} x;", "[]".repeat(n)));
    too_deep(&format!("int{} x;", "?[]".repeat(n)));
    survive(&format!("{}int> x;", "List<".repeat(n)));
    survive(&format!("x = from a in b {} c;", "select a into d ".repeat(n)));
}

#[test]
fn long_spines_are_no_nesting() {
    let n = 100_000;
    for unit in [
        "+ a ",
        "&& a ",
        ".b",
        "()",
        "[0]",
        "!",
        " is B ",
        " as B ",
        "++",
        " with { } ",
        " switch { _ => 1 } ",
    ] {
        assert_eq!(survive(&format!("x = a{};", unit.repeat(n))), "", "{unit}");
    }
    assert_eq!(survive(&format!("if (a) b(); {}", "else if (a) b();".repeat(n))), "");
    assert_eq!(survive(&format!("x = a is {} 1;", "1 or ".repeat(n))), "");
    assert_eq!(survive(&format!("x = a is {} 1;", "1 and ".repeat(n))), "");
    assert_eq!(survive(&format!("F({}a);", "a, ".repeat(n))), "");
    assert_eq!(survive(&format!("A{} x;", ".B".repeat(n))), "");
    assert_eq!(survive(&format!("x = a is {}B;", "B<".repeat(n))), "");
    assert_eq!(survive(&"a();".repeat(n)), "");
    assert_eq!(survive(&format!("x = a {};", "< a ".repeat(n))), "");
    assert_eq!(survive(&format!("x = $\"{}\";", "{a}".repeat(n))), "");
    assert_eq!(survive(&format!("x = {}a;", "a < ".repeat(n))), "");
    assert_eq!(survive(&"class A { }".repeat(n)), "");
    assert_eq!(survive(&"#if A\n#endif\n".repeat(n)), "");
}

#[test]
fn a_long_spine_prints() {
    let (ast, _) = parse(&format!("x = a{}; {}", "+ a".repeat(20_000), "else if (a) b();".repeat(2)));
    assert!(aw::syntax::print::shape(&ast).lines().count() > 40_000);
}

#[test]
fn garbage_in_bulk() {
    let n = 30_000;
    for unit in [
        ")",
        "}",
        "]",
        ";",
        ",",
        "a ",
        "1 ",
        "< ",
        "> ",
        "=> ",
        "? ",
        ": ",
        ". ",
        "case ",
        "else ",
        "catch ",
        "class ",
        "public ",
        "static ",
        "async ",
        "ref ",
        "delegate ",
        "record ",
        "from ",
        "@",
        "$",
        "#\n",
        "\"\n",
        "'",
        "/*",
        "//",
        "\\",
        "new ",
        "[a]",
        "[a] static ",
        "a<",
        "(a,",
        "a b ",
        "int ",
        "operator ",
        "where ",
        "x = ",
        "get ",
        "namespace a;",
        "using ",
        "await ",
        "yield ",
        "}{",
        ")(",
        "](",
        "a(b{",
        "\u{1}",
        "é",
        "public void f( ",
        "{ public int a; ",
    ] {
        survive(&unit.repeat(n));
        survive(&format!("class A {{ {}", unit.repeat(n)));
        survive(&format!("class A {{ void F() {{ x = {}", unit.repeat(n)));
    }
}

#[test]
fn a_line_of_ten_megabytes() {
    assert_eq!(survive(&format!("x = \"{}\";", "a".repeat(10 << 20))), "");
    assert_eq!(survive(&format!("// {}", "é".repeat(5 << 20))), "");
    assert_eq!(survive(&format!("{} = 1;", "a".repeat(10 << 20))), "");
}

#[test]
fn errors_are_capped() {
    let found = survive(&"x = ;\n".repeat(10_000));
    assert_eq!(found.lines().count(), 100);
}

/// A generator of numbers that are the same in every run.
struct Random(u64);

impl Random {
    fn below(&mut self, n: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % n.max(1) as u64) as usize
    }
}

fn snippets() -> Vec<&'static str> {
    let mut list: Vec<&str> = vec![ORDINARY, WIDE];
    for source in [
        include_str!("exprs.rs"),
        include_str!("stmts.rs"),
        include_str!("items.rs"),
        include_str!("patterns.rs"),
    ] {
        list.extend(source.split("check(r").skip(1).filter_map(|s| s.split(", expect").next()));
    }
    list
}

#[test]
fn every_truncation() {
    for text in snippets() {
        let step = if text.len() > 500 { 7 } else { 1 };
        for end in (0..text.len()).step_by(step).filter(|&n| text.is_char_boundary(n)) {
            parse(&text[..end]);
            parse(&text[end..]);
        }
    }
}

#[test]
fn random_mutations() {
    let pieces = [
        "(", ")", "{", "}", "[", "]", "<", ">", ";", ",", "\"", "$\"", "\"\"\"", "'", "?", ":", "=>", "is",
        "switch", "new", "class", "async", "await", "static", "#if", "\n", "@", "case", "from", "ref", "int",
        "x", "=", "..", "::", "\\u0041", "é",
    ];
    let snippets = snippets();
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    for round in 0..6_000 {
        let text = snippets[random.below(snippets.len())];
        let mut text: String = text.chars().take(3_000).collect();
        for _ in 0..1 + random.below(4) {
            let mut at = random.below(text.len() + 1);
            while !text.is_char_boundary(at) {
                at -= 1;
            }
            let mut end = (at + random.below(8)).min(text.len());
            while !text.is_char_boundary(end) {
                end -= 1;
            }
            let piece = pieces[random.below(pieces.len())];
            match random.below(3) {
                0 => text.replace_range(at..end.max(at), ""),
                1 => text.insert_str(at, piece),
                _ => text.replace_range(at..end.max(at), piece),
            }
        }
        let (ast, diags) = parse(&text);
        if round % 8 == 0 {
            aw::syntax::print::ast(&ast, &text);
            let (tokens, _) = lex(&text);
            aw::syntax::print::tokens(&tokens, &text);
        }
        for d in &diags.list {
            for label in &d.labels {
                let (lo, hi) = (label.span.lo as usize, label.span.hi as usize);
                assert!(lo <= hi && text.get(lo..hi).is_some(), "{lo}..{hi} of {text:?}");
            }
        }
    }
}

#[test]
fn random_bytes() {
    let mut random = Random(42);
    for _ in 0..2_000 {
        let len = random.below(200);
        let bytes: Vec<u8> = (0..len).map(|_| random.below(256) as u8).collect();
        parse(&String::from_utf8_lossy(&bytes));
        let ascii: String = (0..len).map(|_| (random.below(95) as u8 + 32) as char).collect();
        parse(&ascii);
    }
}
