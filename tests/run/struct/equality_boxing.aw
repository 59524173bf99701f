// C# specification §10.2.9, §10.3.7: boxing copies, unboxing needs the exact type; ValueType.Equals compares fields.
object o = 5; int n = (int)o; n++; Console.WriteLine($"{o} {n} {o.Equals(5)} {o == (object)5} {Equals(o, 5)}");
Try(() => (long)o);
Try(() => (int?)o);
Try(() => (double)(int)o);
Try(() => (object)null);
Try(() => (int)(object)null);
Try(() => (int?)(object)null);
Try(() => (string)o);
Try(() => (IComparable)o);
Try(() => (uint)o);
var a = new S { I = 1, T = "x", D = 0.5 }; var b = a;
Console.WriteLine(a.Equals(b) + " " + a.Equals(null) + " " + a.Equals("x") + " " + (a.GetHashCode() == b.GetHashCode()));
b.T = new string('x', 1); Console.WriteLine(a.Equals(b)); a.D = b.D = double.NaN; Console.WriteLine(a.Equals(b));
object x = a, y = a;
Console.WriteLine(x.Equals(y) + " " + ReferenceEquals(x, y) + " " + x.GetType().Name + " " + (x is S) + " "
    + (x is S { I: 1 }) + " " + ((S)x).T);
object[] items = { 1, 2L, 'c', 1.5f, true, "s", null, DayOfWeek.Friday, (byte)7, new int?(3), new int?() };
foreach (object item in items) Console.Write((item?.GetType().Name ?? "null") + " "); Console.WriteLine();
foreach (object item in items)
    Console.Write(item switch
    {
        int i => "int" + i,
        long l => "long" + l,
        char c => "char" + c,
        float f => "float" + f,
        bool t => "bool" + t,
        string s => "str" + s,
        null => "null",
        DayOfWeek w => "day" + w,
        _ => "other"
    } + " ");
Console.WriteLine();
int? maybe = 4;
object boxedMaybe = maybe;
Console.WriteLine(boxedMaybe.GetType().Name + " " + (boxedMaybe is int?) + " " + (boxedMaybe is int k ? k : -1)
    + " " + boxedMaybe.Equals(4));
IComparable cmp = 3;
Console.WriteLine(cmp.CompareTo(5) + " " + cmp.Equals(3));
try { cmp.CompareTo("3"); }
catch (ArgumentException) { Console.WriteLine("ArgumentException"); }
IFormattable form = 255; Console.WriteLine(form.ToString("X", null));
ValueType vt = a;
Console.WriteLine(vt is S);
Enum en = DayOfWeek.Monday;
Console.WriteLine(en + " " + en.Equals(DayOfWeek.Monday) + " " + en.HasFlag(DayOfWeek.Sunday));
var set = new HashSet<S> { a, b, default, new S() }; Console.WriteLine(set.Count);
var objs = new HashSet<object> { 1, 1L, 1, "1", 1.0, 'a', (int)'a' }; Console.WriteLine(objs.Count);
Console.WriteLine(object.Equals(1, 1L) + " " + 1.Equals(1L) + " " + 1L.Equals(1) + " " + ((object)1).Equals(1L)
    + " " + 1.0.Equals(1) + " " + 'a'.Equals(97));

void Try<T>(Func<T> f)
{
    try { Console.Write((f()?.ToString() ?? "null") + " "); }
    catch (Exception e) { Console.Write(e.GetType().Name + " "); }
    if (typeof(T) == typeof(uint)) Console.WriteLine();
}

struct S { public int I; public string T; public double D; }
