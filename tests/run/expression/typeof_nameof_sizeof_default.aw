// C# specification §12.8.18–12.8.23: typeof, sizeof, nameof, default in all forms.
Console.WriteLine(typeof(int) + " " + typeof(string).Name + " " + typeof(int[]) + " " + typeof(int[,]).Name + " "
    + typeof(int[][]) + " " + typeof(int?) + " " + typeof(void) + " " + typeof(List<int>).Name + " "
    + typeof(Dictionary<string, List<int[]>>) + " " + typeof(Outer.Inner) + " " + typeof(Outer.G<int>.H<string>)
    + " " + typeof((int, string)) + " " + typeof(Func<int, bool>) + " " + typeof(E) + typeof(nint) + typeof(object)
    + typeof(decimal));
Console.WriteLine(sizeof(bool) + sizeof(byte) + sizeof(sbyte) + sizeof(char) + sizeof(short) + sizeof(ushort) + " "
    + sizeof(int) + sizeof(uint) + sizeof(float) + " " + sizeof(long) + sizeof(ulong) + sizeof(double) + " " + sizeof(E));
const int SZ = sizeof(int) * 2;
Console.WriteLine(SZ);
Console.WriteLine(nameof(Console) + nameof(Console.WriteLine) + nameof(System.Text.StringBuilder)
    + nameof(Outer.Inner) + nameof(List<int>) + nameof(List<int>.Count) + nameof(E.Two) + nameof(Outer.field)
    + nameof(args) + nameof(Outer.G<int>) + nameof(Int32) + nameof(string.Length));
int loc = 3;
const string K = nameof(loc);
void F<TX>(int par) => Console.WriteLine(nameof(par) + nameof(TX) + nameof(F) + K + nameof(loc.CompareTo));
F<int>(1);
string ns = null;
Console.WriteLine(nameof(ns.Length));
switch ("loc")
{
    case nameof(loc): Console.WriteLine("label"); break;
}
Console.WriteLine(default(int) + " " + (default(string) == null) + default(bool) + default(E) + default(E2) + " "
    + (int)default(char) + default(double) + default(DateTime).Year + default(Guid) + default((int, string))
    + (default(int?) == null) + default(S).X + (default(S).Y == null) + (default(int[]) == null) + default(decimal)
    + default(TimeSpan));
int di = default;
string dstr = default;
S ds = default;
(int a, string b) dt = default;
object od = default;
List<int> dl = default;
DateTime dd = default;
Console.WriteLine(di + "" + (dstr == null) + ds.X + dt.a + (dt.b == null) + (od == null) + (dl == null) + dd.Ticks);
static T D<T>() => default;
Console.WriteLine(D<int>() + "" + (D<string>() == null) + D<bool>() + D<S>().X + (D<int?>() == null));

static void Opt(int x = default, string s = default, S st = default, E e = default, int? n = default,
    decimal m = default, T2 t = default) => Console.WriteLine(x + (s ?? "null") + st.X + e + n + m + t.Z);
Opt();
Opt(st: new S { X = 9 });
bool isDef = di == default;
Console.WriteLine(isDef + "" + (dstr == default) + (dt == default) + (di is default(int)));
int[] arr = { 1, default, 3 };
Console.WriteLine(string.Join(",", arr));
var r = loc > 5 ? loc : default;
Console.WriteLine(r + " " + (loc switch { 3 => default, _ => 5 }));
Console.WriteLine(typeof(int) == typeof(Int32));
Console.WriteLine(typeof(List<int>) == typeof(List<string>));
Console.WriteLine(new S().GetType() == typeof(S));
static string N<T>() => typeof(T).Name + typeof(T[]).Name + typeof(List<T>).Name;
Console.WriteLine(N<int>() + N<string>());

class Outer
{
    public int field;
    public class Inner { }
    public class G<T> { public class H<U> { } }
}

enum E { Zero, Two = 2 }
enum E2 : byte { One = 1 }
struct S { public int X; public string Y; }
struct T2 { public int Z; }
