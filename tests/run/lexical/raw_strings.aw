// C# 11 raw string literals (C# specification §6.4.5.6): single and multi line, indentation, quotes inside,
// interpolation with several dollars.
Console.WriteLine("""a "quoted" \n c""");
Console.WriteLine(""""three """ inside"""");
string m = """
    first
      indented
    "third"

    last \t
    """;
Console.WriteLine(m.Replace("\n", "|").Replace("\r", ""));
Console.WriteLine("""

    x

    """.Split('\n').Length);
int v = 7; string n = "N";
Console.WriteLine($"""{v} and "{n}" """.Trim().Length > 0);
Console.WriteLine($$"""{v} {{v}} {{{v}}} {{n,3}} {{v:D3}}""");
Console.WriteLine($$$"""
    { {{v}} {{{v}}} }
      {{{(v > 5 ? "big" : "small")}}}
    """);
Console.WriteLine($"""
    {v,5}|{v,-5}|
    {string.Join(",", new[] { 1, 2 })}
    """);
const string K = """k"k"""; Console.WriteLine(K.Length + K);
Console.WriteLine("""
	tab indented
	""");
Console.WriteLine($""" {"nested " + $"{v + 1}"} """);
