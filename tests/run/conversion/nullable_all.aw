// C# specification §10.2.6, §10.3.4, §10.6: implicit and explicit nullable conversions between all forms; null to
// exceptions; boxing of nullables.
static string T(Func<object> f)
{
    try { return f()?.ToString() ?? "null"; } catch (Exception e) { return e.GetType().Name; }
}
int i = 5;
int? ni = i;
long? nl = ni;
double? nd = nl.HasValue ? nl : null;
long? fromInt = i;
int? nul = null;
long? nulL = nul;
decimal? dm = ni;
Console.WriteLine(ni + " " + nl + " " + nd + " " + fromInt + "|" + nulL + "|" + dm);
Console.WriteLine(T(() => (int)nul) + " " + T(() => (long)nul) + " " + T(() => nul.Value) + " "
    + T(() => (int?)(long?)7L) + " " + T(() => (byte?)ni) + " " + T(() => checked((byte?)(int?)300)) + " "
    + T(() => unchecked((byte?)(int?)300)) + " " + T(() => (short?)nul) + " " + T(() => (char?)(int?)65) + " "
    + T(() => (int)(double?)2.9));
object o = ni, on = nul, ol = nl;
Console.WriteLine(o.GetType() + " " + (on == null) + " " + (o is int) + (o is int?) + (o is long?) + (on is int?)
    + (int?)o + (int)o + ((int?)on).HasValue + " " + T(() => (long?)o) + T(() => (int)on) + T(() => (long)ol));
E? e = E.B;
E? en = null;
int? ei = (int?)e;
Console.WriteLine(e + " " + en + "|" + ei + (E?)ni + (E?)nul + "|" + (byte?)e + T(() => (E)en) + (e is E.B));
IComparable ic = ni;
IFormattable fo = e;
ValueType vt = nl;
Enum ee = e;
IComparable inu = nul;
Console.WriteLine(ic.CompareTo(5) + " " + fo + " " + vt + " " + ee + " " + (inu == null));
Console.WriteLine(nul.GetValueOrDefault() + nul.GetValueOrDefault(9) + ni.GetValueOrDefault(9) + " "
    + nul.ToString() + "|" + nul.GetHashCode() + nul.Equals(null) + ni.Equals(5) + ni.Equals(5L) + nul.Equals(0)
    + ni.GetHashCode() + " " + T(() => nul.GetType()) + T(() => ni.GetType()));
Console.WriteLine((ni == 5) + "" + (nul == null) + (nul != 3) + (nul < 3) + (nul >= null) + (ni > nul) + (5 == ni)
    + (nul == nulL));
int? a = true ? 1 : null;
var b = i > 3 ? ni : 0;
int? c = i switch { 5 => null, _ => 3 };
Console.WriteLine(a + "" + b + (c == null) + (nul ?? ni) + (nul ?? 4) + (nul ?? nul ?? 6L));
int?[] arr = { 1, null, 3 };
Console.WriteLine(arr.Sum() + " " + arr.Max() + " " + arr.Count(x => x == null) + string.Join(",", arr));
foreach (int? q in arr) Console.Write(q?.ToString("D2") ?? "--");
foreach (long? q in arr) Console.Write(q + 1);
Console.WriteLine();
S? s = new S { V = 3 };
Console.WriteLine(s?.V + s.Value.V + " " + ((S?)null)?.V + "|" + (s?.Get() ?? -1) + Nullable.Compare(1, nul)
    + Nullable.Equals(nul, nul) + typeof(int?) + default(int?).HasValue + new int?() + new int?(8));
s = default(S);
Console.WriteLine(s.HasValue);
s = null;
Console.WriteLine(s.HasValue);

enum E : byte { A, B = 65 }
struct S { public int V; public int Get() => V * 2; }
