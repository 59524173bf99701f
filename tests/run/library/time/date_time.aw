// System.DateTime and DateTimeOffset: calendar, arithmetic, formats and parsing under the invariant culture.
using System.Globalization;
void Try(Func<object> a) { try { Console.WriteLine(a()); } catch (Exception e) { Console.WriteLine(e.GetType().Name + ": " + e.Message.Split('\n')[0]); } }
string O(DateTime d) => d.ToString("o") + " " + d.Kind;

DateTime d = new DateTime(2024, 2, 29, 13, 5, 9, 87);
DateTime odd = new DateTime(1, 1, 1).AddTicks(1234567);
DateTime utc = new DateTime(1999, 12, 31, 23, 59, 59, DateTimeKind.Utc);
Console.WriteLine(d + " | " + odd + " | " + utc + " | " + DateTime.MaxValue + " | " + default(DateTime));
foreach (string f in "d D f F g G m M o O r R s t T u U y Y".Split(' '))
    Console.WriteLine(f + ": " + d.ToString(f) + " | " + utc.ToString(f) + " | " + odd.ToString(f));
foreach (string f in new[] { "yyyy-MM-dd", "dd.MM.yy", "d/M/yyyy", "dddd", "ddd d MMM", "MMMM", "hh:mm tt", "h:m:s t", "HH:mm:ss.fff", "H.m.s", "ss.FFFFFFF", "ff", "%d", "%h", "%M", "yyy", "yyyyy", "%y", "'at' HH'h'", "\\d d", "K", "g", "gg", "dddddd", "fffffff", "%f", "%F", "[yyyy]", "\"q\"mm" })
    Try(() => f + ": " + d.ToString(f) + " | " + utc.ToString(f));
foreach (string f in new[] { "q", "%", "'x", "ffffffff", "x", "\\" })
    Try(() => f + ": " + d.ToString(f));
Console.WriteLine(d.Year + " " + d.Month + " " + d.Day + " " + d.Hour + " " + d.Minute + " " + d.Second + " " + d.Millisecond + " " + d.Ticks + " " + d.DayOfWeek + " " + d.DayOfYear + " " + d.TimeOfDay + " " + d.Date.ToString("s") + " " + d.GetHashCode());
Console.WriteLine(DateTime.DaysInMonth(2023, 2) + " " + DateTime.DaysInMonth(2000, 2) + " " + DateTime.DaysInMonth(1900, 2) + " " + DateTime.IsLeapYear(2100) + " " + new DateTime(2000, 12, 31).DayOfYear + " " + DateTime.UnixEpoch.Ticks + " " + DateTime.MaxValue.Ticks);
Console.WriteLine(O(d.AddDays(1)) + " " + O(d.AddDays(-60.5)) + " " + O(d.AddMonths(12)) + " " + O(d.AddMonths(-25)) + " " + O(d.AddYears(-4)) + " " + O(d.AddYears(1)));
Console.WriteLine(O(utc.AddSeconds(1)) + " " + O(utc.AddHours(-24)) + " " + O(utc.AddMinutes(0.5)) + " " + O(utc.AddMilliseconds(1)) + " " + O(utc.AddTicks(-1)));
Console.WriteLine((d - utc) + " " + (d - new TimeSpan(1, 0, 0)).ToString("s") + " " + (d + TimeSpan.FromDays(1)).ToString("s") + " " + d.Subtract(odd).Ticks + " " + d.CompareTo(utc) + DateTime.Compare(odd, d) + (d > utc) + (d == d.AddTicks(0)) + d.Equals(utc) + d.Equals((object)d));
int days = 0; bool same = true;
for (DateTime x = new DateTime(1896, 1, 1); x.Year < 1912; x = x.AddDays(1)) { days++; if (x != new DateTime(x.Year, x.Month, x.Day) || x.DayOfYear != (x - new DateTime(x.Year, 1, 1)).Days + 1) same = false; }
Console.WriteLine(days + " " + same + " " + new DateTime(1900, 1, 1).DayOfWeek + " " + DateTime.MinValue.DayOfWeek + " " + DateTime.MaxValue.DayOfWeek);
Try(() => new DateTime(2023, 2, 29));
Try(() => new DateTime(0, 1, 1));
Try(() => new DateTime(2023, 1, 1, 24, 0, 0));
Try(() => new DateTime(-1));
Try(() => new DateTime(1, (DateTimeKind)7));
Try(() => DateTime.MaxValue.AddTicks(1));
Try(() => DateTime.MinValue.AddDays(-1));
Try(() => DateTime.MinValue.AddMonths(-1));
Try(() => d.AddMonths(200000));
Try(() => d.AddYears(-20000));
Try(() => DateTime.DaysInMonth(2000, 13));
Try(() => DateTime.IsLeapYear(0));
Try(() => d.CompareTo("x"));

Console.WriteLine("parsing");
foreach (string s in new[] { "2024-02-29", "2024-02-29 13:05", "2024-02-29T13:05:09", "2024-02-29T13:05:09.1234567", "2024-02-29T13:05:09.12345678", "02/29/2024", "2/9/2024 1:05 PM", "2/9/2024 12:00:01 am", "29 Feb 2024", "February 29, 2024", "Feb 29 2024 10:11:12", "Thursday, 29 February 2024", "Thu, 29 Feb 2024 13:05:09 GMT", "2024/2/9", " 2024-02-29 ", "2024-02", "Feb 2024", "1/2/03", "1/2/50", "2024-02-29T13:05:09Z", "2024-02-29T13:05:09+02:00", "2024-02-29 13:05:09 -05:30", "24-02-29", "2024-2-9", "Friday, 29 February 2024", "2023-02-29", "13/13/2024", "2024-02-29 25:00", "", "x", "2024-02-29x", "12", "2024-02-29T13:60:00", "10:20:30:40" })
    Console.WriteLine(s + " => " + (DateTime.TryParse(s, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out DateTime r) ? O(r) : "no"));
Console.WriteLine(O(DateTime.Parse("2024-02-29T13:05:09Z", null, DateTimeStyles.RoundtripKind)) + " " + O(DateTime.Parse("2024-02-29", null, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal)) + " " + O(DateTime.Parse(d.ToString("o"), null, DateTimeStyles.RoundtripKind)));
foreach (var (s, f) in new[] { ("20240229", "yyyyMMdd"), ("29.02.24", "dd.MM.yy"), ("9/2/2024", "d/M/yyyy"), ("1:05 PM", "h:mm tt"), ("12:30 AM", "hh:mm tt"), ("Feb 29 2024", "MMM d yyyy"), ("Thursday", "dddd"), ("13:05:09.087", "HH:mm:ss.fff"), ("2024-02-29T13:05:09.0870000", "o"), ("02/29/2024", "d"), ("2024-02-29 13:05:09Z", "u"), ("at 7h", "'at' H'h'"), ("2024-2-9", "yyyy-MM-dd"), ("2024-02-30", "yyyy-MM-dd"), ("x", "yyyy"), ("2024", "yyyy"), ("2024-02-29 ", "yyyy-MM-dd"), ("+02:00 5", "zzz d") })
    Console.WriteLine(s + " as " + f + " => " + (DateTime.TryParseExact(s, f, CultureInfo.InvariantCulture, DateTimeStyles.NoCurrentDateDefault | DateTimeStyles.AdjustToUniversal, out DateTime r) ? O(r) : "no"));
Try(() => DateTime.Parse("nonsense"));
Try(() => DateTime.Parse(null!));
Try(() => DateTime.ParseExact("x", "yyyy", null));
Try(() => O(DateTime.ParseExact("03-2024", new[] { "yyyy-MM", "MM-yyyy" }, null, DateTimeStyles.None)));

Console.WriteLine("offsets");
DateTimeOffset o = new DateTimeOffset(2024, 2, 29, 13, 5, 9, TimeSpan.FromMinutes(330)), z = new DateTimeOffset(utc);
Console.WriteLine(o + " | " + z + " | " + o.ToString("o") + " | " + o.ToString("r") + " | " + o.ToString("u") + " | " + o.ToString("d HH zz K") + " | " + o.UtcDateTime.ToString("o") + " | " + o.Offset + " " + o.UtcTicks + " " + o.Hour);
Console.WriteLine(o.ToOffset(TimeSpan.FromHours(-3)) + " " + o.ToUniversalTime() + " " + (o - z) + " " + (o == o.ToUniversalTime()) + o.EqualsExact(o.ToUniversalTime()) + o.CompareTo(z) + " " + o.AddMonths(1) + " " + (o + TimeSpan.FromHours(12)) + " " + o.ToUnixTimeSeconds() + " " + DateTimeOffset.FromUnixTimeMilliseconds(-1).ToString("o") + " " + DateTimeOffset.FromUnixTimeMilliseconds(-1).ToUnixTimeSeconds());
Console.WriteLine(DateTimeOffset.Parse("2024-02-29T13:05:09+05:30") + " " + DateTimeOffset.Parse("2024-02-29 13:05 Z") + " " + DateTimeOffset.Parse("1/2/2024", null, DateTimeStyles.AssumeUniversal) + " " + DateTimeOffset.ParseExact("13 +1", "HH z", null, DateTimeStyles.None).Offset);
Try(() => new DateTimeOffset(utc, TimeSpan.FromHours(1)));
Try(() => new DateTimeOffset(d, TimeSpan.FromHours(15)));
Try(() => new DateTimeOffset(d, TimeSpan.FromSeconds(1)));
Try(() => DateTimeOffset.Parse("x"));
