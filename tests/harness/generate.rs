//! Large programs, made by rule: for measuring how the compiler's time and memory grow.

use std::fmt::Write;

/// Lines of one class of [`classes`].
const CLASS: usize = 25;
/// Classes that one driver method calls.
const GROUP: usize = 100;

/// About `lines` lines of small classes with fields, properties, virtual methods, loops and strings, all of them reached.
pub fn classes(lines: usize) -> String {
    let count = (lines / CLASS).max(1);
    let groups = count.div_ceil(GROUP);
    let mut out = String::with_capacity(lines * 32);
    out.push_str("int total = 0;\n");
    for g in 0..groups {
        let _ = writeln!(out, "total += Group{g}.Run();");
    }
    out.push_str("Console.WriteLine(total);\n\nabstract class Shape\n{\n    public abstract int Area(int scale);\n}\n\n");
    for i in 0..count {
        let before = i.saturating_sub(1);
        let _ = write!(
            out,
            "class Thing{i} : Shape
{{
    private int _count;
    private readonly string _name;

    public Thing{i}(int count, string name)
    {{
        _count = count;
        _name = name;
    }}

    public int Count => _count;

    public override int Area(int scale)
    {{
        int sum = 0;
        for (int i = 0; i < scale; i++)
        {{
            sum += i * {i} + _count;
            if (sum > 1000)
                sum -= Thing{before}.Limit(sum, i);
        }}
        return sum + _name.Length;
    }}

    public static int Limit(int value, int i) => value > 500 ? value / 2 + i : value;
}}
"
        );
    }
    for g in 0..groups {
        let _ = write!(
            out,
            "static class Group{g}\n{{\n    public static int Run()\n    {{\n        int sum = 0;\n"
        );
        for i in g * GROUP..(g * GROUP + GROUP).min(count) {
            let _ = writeln!(out, "        sum += new Thing{i}({i}, \"thing {i}\").Area(4);");
        }
        out.push_str("        return sum;\n    }\n}\n");
    }
    out
}

/// One method of `statements` statements.
pub fn one_method(statements: usize) -> String {
    let mut out = String::from("int a = 1, b = 2;\nstring text = \"\";\n");
    for i in 0..statements {
        let _ = match i % 4 {
            0 => writeln!(out, "a += b * {i};"),
            1 => writeln!(out, "if (a > {i}) b -= a / 3;"),
            2 => writeln!(out, "int c{i} = a ^ b; b += c{i};"),
            _ => writeln!(out, "if (text.Length < {i} && b == {i}) text = text + a;"),
        };
    }
    out.push_str("Console.WriteLine(a + b + text.Length);\n");
    out
}
