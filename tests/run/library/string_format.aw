// .NET string.Format: indices, alignment, formats, escapes, null, IFormattable, too few arguments and malformed
// strings.
// gc: 100
static string T(Func<string> f)
{
    try { return "[" + f() + "] "; } catch (Exception e) { return e.GetType().Name + " "; }
}
Console.WriteLine(T(() => string.Format("{0} {1} {0}", 1, "a"))
    + T(() => string.Format("{0,5}|{0,-5}|{1,3}", 42, "long"))
    + T(() => string.Format("{0:X2}{1:0.0}{2:N0}", 10, 2.25, 12345)) + T(() => string.Format("{{{0}}}", 1))
    + T(() => string.Format("{{0}}")) + T(() => string.Format("{0}", (object)null))
    + T(() => string.Format("{0,3}", (object)null)) + T(() => string.Format("a")) + T(() => string.Format("{0:}", 5)));
Console.WriteLine(T(() => string.Format("{0}{1}{2}{3}", 1, 2, 3, 4))
    + T(() => string.Format("{0}", new object[] { 7, 8 })) + T(() => string.Format("{1}", new object[] { 7, 8 }))
    + T(() => string.Format("{0 ,4}", 1)) + T(() => string.Format("{0, -4}|", 1))
    + T(() => string.Format("{0:yyyy}", new DateTime(2020, 1, 2))) + T(() => string.Format("{0:D}", E.B))
    + T(() => string.Format("{0:X}", E.B)));
Console.WriteLine(T(() => string.Format("{2}", 1, 2)) + T(() => string.Format("{", 1))
    + T(() => string.Format("}", 1)) + T(() => string.Format("{a}", 1)) + T(() => string.Format("{-1}", 1))
    + T(() => string.Format("{0", 1)) + T(() => string.Format("{}", 1)) + T(() => string.Format(null, 1, 2))
    + T(() => string.Format("{0,x}", 1)) + T(() => string.Format("{0:Q}", 1)));
Console.WriteLine(T(() => string.Format("{0:abc} {0:-} {0}", new F()))
    + T(() => string.Format("{0:abc}", new NF())) + T(() => $"{new F():q}{new F()}{new F(),8:z}")
    + T(() => string.Format(System.Globalization.CultureInfo.InvariantCulture, "{0:0.00}", 1.005))
    + T(() => string.Format("{0}", "{0}")) + T(() => string.Format("{0}{0}", true)));
Console.WriteLine("{0}-{1}", 1, 2);
Console.WriteLine("{0}", new object[] { "only" });
Console.Write("{0:D3}|{1}\n", 7, 'c');
var sb = new System.Text.StringBuilder();
sb.AppendFormat("{0,4:F1}", 2.55).AppendFormat("{0}{1}", "x", null);
Console.WriteLine(sb);
Console.Out.WriteLine("{0}", 1.5);

enum E { A, B }

class F : IFormattable
{
    public string ToString(string f, IFormatProvider p) => "<" + (f ?? "null") + ">";
    public override string ToString() => "F";
}

class NF { public override string ToString() => "NF"; }
