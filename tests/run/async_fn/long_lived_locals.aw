// C# specification §15.14: locals of every type keep their values across many awaits, also under collection of garbage
// gc: 100
using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;

async Task<string> Run(int seed)
{
    string s = "s" + seed;
    var list = new List<string> { s };
    var st = new Pair { A = "a" + seed, B = new[] { "b" + seed } };
    (string x, object y) t = ("x" + seed, "y" + seed);
    int? ni = seed;
    object boxed = seed * 2;
    double d = seed / 4.0;
    decimal m = seed + 0.25m;
    string[][] jag = { new[] { "j" + seed } };
    Func<string> f = () => s + t.x;
    var dict = new Dictionary<string, Pair> { ["k"] = st };
    char c = (char)('a' + seed % 26);
    Guid g = Guid.Empty;
    DateTime dt = new DateTime(2000 + seed, 1, 2);
    Memory m2 = new Memory { P = st, Next = new Memory { P = st } };
    for (int i = 0; i < 5; i++)
    {
        Garbage(i);
        await Task.Yield();
        list.Add(st.A + i);
        st.B[0] += i;
        t.y = t.y + "" + i;
        ni += i;
        boxed = (int)boxed + 1;
        jag[0][0] += c;
        s += i;
        Garbage(i);
        if (i % 2 == 0) await Task.Yield();
    }
    return $"{s} {string.Join("", list)} {st.A}{st.B[0]} {t} {ni} {boxed} {d.ToString(System.Globalization.CultureInfo.InvariantCulture)} {m} {jag[0][0]} {f()} {dict["k"].B[0]} {g.ToString()[..2]} {dt.Year} {m2.Next.P.A}";
}
static int Garbage(int n) => Enumerable.Range(0, 20).Select(i => (n + i).ToString()).Sum(x => x.Length);
foreach (string r in await Task.WhenAll(Enumerable.Range(1, 3).Select(Run))) Console.WriteLine(r);

struct Pair { public string A; public string[] B; }
class Memory { public Pair P; public Memory Next = null!; }
