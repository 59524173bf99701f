// .NET System.DateTime and DateOnly-free members: construction, parts, arithmetic across months and leap years,
// comparison, formats, parsing, kinds, exceptions.
// gc: 100
static string T(Func<object> f)
{
    try { return (f() ?? "null") + " "; } catch (Exception e) { return e.GetType().Name + " "; }
}
var d = new DateTime(2024, 2, 29, 13, 5, 9, 87);
var inv = System.Globalization.CultureInfo.InvariantCulture;
Console.WriteLine(d.ToString(inv) + " " + d.Year + d.Month + d.Day + d.Hour + d.Minute + d.Second + d.Millisecond
    + " " + d.DayOfWeek + d.DayOfYear + " " + d.Ticks + " " + d.Date.ToString("s") + " " + d.TimeOfDay + d.Kind);
Console.WriteLine(d.AddYears(1).ToString("d") + " " + d.AddMonths(12).ToString("d") + " "
    + d.AddMonths(-3).ToString("d") + " " + new DateTime(2023, 1, 31).AddMonths(1).ToString("d") + " "
    + d.AddDays(1.5).ToString("g") + " " + d.AddHours(-14).ToString("s") + " "
    + d.AddMilliseconds(-88).ToString("HH:mm:ss.fff") + " " + d.AddTicks(1).Ticks % 10 + " "
    + (d + TimeSpan.FromDays(366)).ToString("d") + " " + (d - new DateTime(2024, 1, 1)) + " "
    + d.Subtract(TimeSpan.FromHours(1)).Hour);
Console.WriteLine(DateTime.IsLeapYear(1900) + "" + DateTime.IsLeapYear(2000) + DateTime.DaysInMonth(2023, 2)
    + DateTime.DaysInMonth(2024, 2) + (d > d.Date) + (d == new DateTime(d.Ticks)) + d.CompareTo(d.AddDays(1))
    + DateTime.Compare(d, d) + d.Equals((object)d) + (DateTime.MinValue < DateTime.MaxValue) + DateTime.MaxValue.ToString("O"));
foreach (var f in new[] { "d", "D", "f", "F", "g", "G", "m", "o", "r", "s", "t", "T", "u", "y", "yyyy-MM-dd",
    "yy-M-d", "ddd dd MMM", "dddd d MMMM", "hh:mm tt", "H:m:s", "fff", "FFF", "'at' HH'h'", "yyyyMMddHHmmss", "%d",
    "\\y y", "zzz".Substring(3) + "ss" })
    Console.Write(f + "=" + T(() => d.ToString(f, inv)) + "; ");
Console.WriteLine();
Console.WriteLine(T(() => DateTime.Parse("2024-02-29", inv).Day)
    + T(() => DateTime.Parse("02/03/2024", inv).ToString("s"))
    + T(() => DateTime.Parse("2024-02-29T13:05:09", inv).Hour) + T(() => DateTime.Parse("2023-02-29", inv))
    + T(() => DateTime.Parse("x", inv)) + T(() => DateTime.ParseExact("29022024", "ddMMyyyy", inv).ToString("d"))
    + T(() => DateTime.ParseExact("2024", "yyyyMM", inv))
    + DateTime.TryParse("13:45", inv, System.Globalization.DateTimeStyles.None, out var tm) + tm.Minute
    + DateTime.TryParseExact("5/6", "d/M", inv, System.Globalization.DateTimeStyles.None, out var x) + x.Month);
Console.WriteLine(T(() => new DateTime(2023, 2, 29)) + T(() => new DateTime(2023, 13, 1))
    + T(() => new DateTime(0, 1, 1)) + T(() => DateTime.MaxValue.AddDays(1))
    + T(() => DateTime.MinValue.AddTicks(-1)) + T(() => d.AddMonths(200000))
    + T(() => DateTime.DaysInMonth(2023, 0)) + T(() => new DateTime(-1)) + T(() => d.CompareTo((object)"s"))
    + T(() => d.ToString("q")));
var utc = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
Console.WriteLine(utc.Kind + " " + utc.ToString("o") + " "
    + DateTime.SpecifyKind(utc, DateTimeKind.Unspecified).Kind + " " + DateTime.UnixEpoch.ToString("s") + " "
    + (utc - DateTime.UnixEpoch).TotalSeconds + " "
    + new DateTimeOffset(2020, 1, 1, 12, 0, 0, TimeSpan.FromHours(2)).ToString("o") + " "
    + new DateTimeOffset(2020, 1, 1, 12, 0, 0, TimeSpan.FromHours(2)).UtcDateTime.Hour + " "
    + DateTimeOffset.FromUnixTimeSeconds(86400).ToString("d") + new DateTimeOffset(utc).ToUnixTimeMilliseconds()
    + (new DateTimeOffset(2020, 1, 1, 12, 0, 0, TimeSpan.Zero) == new DateTimeOffset(2020, 1, 1, 14, 0,
    0, TimeSpan.FromHours(2))));
