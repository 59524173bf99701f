// .NET System.Guid, Version, Tuple, KeyValuePair, Lazy, Activator-free helpers: formats, parsing, comparison.
// gc: 100
static string T(Func<object> f)
{
    try { return (f() ?? "null") + " "; } catch (Exception e) { return e.GetType().Name + " "; }
}
var g = new Guid("01234567-89ab-cdef-0123-456789abcdef");
foreach (var f in new[] { "D", "N", "B", "P", "X", "" }) Console.Write(g.ToString(f) + " ");
Console.WriteLine();
Console.WriteLine(Guid.Empty + " " + (g == Guid.Parse("{01234567-89AB-CDEF-0123-456789ABCDEF}"))
    + g.Equals((object)g) + g.CompareTo(Guid.Empty) + T(() => Guid.Parse("x")) + T(() => Guid.Parse(null))
    + Guid.TryParse("0123456789abcdef0123456789abcdef", out var p) + p + T(() => new Guid("12"))
    + string.Join(",", g.ToByteArray()) + (Guid.NewGuid() != Guid.NewGuid()) + T(() => g.ToString("Z"))
    + new Guid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11) + " " + new Guid(g.ToByteArray()));
var v = new Version(1, 2, 3, 4);
Console.WriteLine(v + " " + new Version(1, 2) + " " + v.ToString(2) + " " + v.Major + v.Minor + v.Build
    + v.Revision + new Version(1, 2).Build + " " + (new Version(1, 2) < v) + (v == new Version("1.2.3.4"))
    + v.CompareTo(new Version(1, 10)) + T(() => Version.Parse("1")) + T(() => Version.Parse("1.a"))
    + T(() => new Version(-1, 0)) + Version.TryParse("2.0", out var pv) + pv + T(() => v.ToString(5))
    + v.Equals(null) + (v != null));
var t = Tuple.Create(1, "a", 2.5);
Console.WriteLine(t + " " + t.Item2 + t.Equals(Tuple.Create(1, "a", 2.5)) + (t == Tuple.Create(1, "a", 2.5))
    + Tuple.Create(1, Tuple.Create('x', (string)null))
    + T(() => ((IComparable)Tuple.Create(1, 2)).CompareTo(Tuple.Create(1, 3)))
    + (t.GetHashCode() == Tuple.Create(1, "a", 2.5).GetHashCode()));
var kv = KeyValuePair.Create("k", 1);
Console.WriteLine(kv + " " + kv.Key + kv.Value + kv.Equals(new KeyValuePair<string, int>("k", 1))
    + new KeyValuePair<object, object>(null, null));
int made = 0;
var lazy = new Lazy<int>(() => ++made * 10);
Console.WriteLine(lazy.IsValueCreated + "" + lazy.Value + lazy.Value + lazy.IsValueCreated + made);
var lz = new Lazy<List<int>>();
lz.Value.Add(1);
Console.WriteLine(lz.Value.Count + " " + lz + " " + new Lazy<string>(() => "x"));
var hc = new HashCode();
hc.Add(1);
hc.Add("a");
Console.WriteLine((hc.ToHashCode() == HashCode.Combine(1, "a")) + ""
    + (HashCode.Combine(1, 2) == HashCode.Combine(1, 2)) + (HashCode.Combine(1, 2) == HashCode.Combine(2, 1)));
Console.WriteLine(Environment.NewLine.Length + "" + (Environment.ProcessorCount > 0)
    + (Environment.TickCount64 > 0) + (Environment.GetEnvironmentVariable("SURELY_NOT_SET") == null));
var sw = System.Diagnostics.Stopwatch.StartNew();
sw.Stop();
Console.WriteLine(sw.IsRunning + "" + (sw.ElapsedMilliseconds >= 0) + (sw.Elapsed >= TimeSpan.Zero));
sw.Reset();
Console.WriteLine(sw.ElapsedTicks + "" + System.Diagnostics.Stopwatch.IsHighResolution);
Console.WriteLine(bool.Parse("TRUE") + "" + bool.TryParse(" false ", out var bp) + bp + T(() => bool.Parse("1"))
    + T(() => bool.Parse(null)) + true.CompareTo(false) + true.ToString() + bool.TrueString + true.GetHashCode()
    + false.Equals(0));
Index ix = ^2;
Range r = 1..^1;
Console.WriteLine(ix + " " + r + " " + ix.GetOffset(5) + r.GetOffsetAndLength(5) + Range.All
    + ix.Equals(new Index(2, true)) + T(() => r.GetOffsetAndLength(1)) + T(() => new Index(-1)) + Index.End + Range.StartAt(3));
