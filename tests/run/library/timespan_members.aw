// .NET System.TimeSpan: construction, parts, totals, arithmetic, comparison, formats, parsing, overflow.
// gc: 100
static string T(Func<object> f)
{
    try { return (f() ?? "null") + " "; } catch (Exception e) { return e.GetType().Name + " "; }
}
var t = new TimeSpan(1, 2, 3, 4, 5);
Console.WriteLine(t + " " + t.Days + t.Hours + t.Minutes + t.Seconds + t.Milliseconds + " " + t.Ticks + " "
    + t.TotalDays + " " + t.TotalHours + " " + t.TotalMinutes + " " + t.TotalSeconds + " " + t.TotalMilliseconds);
Console.WriteLine(new TimeSpan(5) + " " + new TimeSpan(1, 2, 3) + " " + new TimeSpan(25, 61, 61) + " "
    + new TimeSpan(1, -2, 3) + " " + TimeSpan.FromDays(1.5) + " " + TimeSpan.FromHours(-0.25) + " "
    + TimeSpan.FromMilliseconds(1234.0) + " " + TimeSpan.FromTicks(-1) + " " + TimeSpan.Zero + " "
    + TimeSpan.MinValue + " " + TimeSpan.MaxValue);
var u = TimeSpan.FromMinutes(90.0);
Console.WriteLine(t + u + " " + (t - u) + " " + -u + " " + +u + " " + u * 2 + " " + 1.5 * u + " " + u / 4 + " "
    + u / TimeSpan.FromHours(1.0) + " " + u.Negate() + u.Duration() + (-u).Duration() + t.Add(u) + t.Subtract(t));
Console.WriteLine((t > u) + "" + (t == u) + (u <= u) + t.CompareTo(u) + TimeSpan.Compare(u, t) + t.Equals(t)
    + u.Equals((object)5) + (u != t) + u.GetHashCode().Equals(u.GetHashCode()));
Console.WriteLine(t.ToString("c") + " " + t.ToString("g") + " " + t.ToString("G") + " " + u.ToString("g") + " "
    + t.ToString(@"dd\.hh\:mm\:ss\.fff") + " " + t.ToString(@"h\:m\:s") + " " + t.ToString("%d") + " "
    + t.ToString("%h") + " " + t.ToString(@"hh'h 'mm'm'") + " " + t.ToString("fffffff") + " " + t.ToString("FFF")
    + " " + (-t).ToString("c") + T(() => t.ToString("q")) + T(() => t.ToString("hh:mm")));
Console.WriteLine(T(() => TimeSpan.Parse("1.02:03:04.005")) + T(() => TimeSpan.Parse("-1:2"))
    + T(() => TimeSpan.Parse("5")) + T(() => TimeSpan.Parse("24:00")) + T(() => TimeSpan.Parse("x"))
    + T(() => TimeSpan.Parse("1:60")) + T(() => TimeSpan.Parse(" 1:02:03 ")) + T(() => TimeSpan.Parse(null))
    + TimeSpan.TryParse("10:11:12", out var p) + p + TimeSpan.TryParse("bad", out p) + p);
Console.WriteLine(T(() => TimeSpan.MaxValue + u) + T(() => -TimeSpan.MinValue) + T(() => TimeSpan.FromDays(1e10))
    + T(() => TimeSpan.FromSeconds(double.NaN)) + T(() => TimeSpan.MinValue.Duration()) + T(() => u / 0)
    + T(() => new TimeSpan(int.MaxValue, 0, 0, 0)) + T(() => u.CompareTo((object)5)) + T(() => u.CompareTo(null))
    + T(() => u * double.NaN));
Console.WriteLine($"{u:hh\\:mm}|{u,12}|{t:%s}" + default(TimeSpan) + new TimeSpan(0, 0, 0, 0, 1) + TimeSpan.TicksPerSecond);
