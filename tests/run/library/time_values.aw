// DateTime, TimeSpan and their arithmetic: parts, sums, comparisons, formats, leap years, kinds, ranges.
var t = new DateTime(2024, 2, 29, 13, 5, 9, 250);
Console.WriteLine(t.Year + "/" + t.Month + "/" + t.Day + " " + t.Hour + ":" + t.Minute + ":" + t.Second + "."
    + t.Millisecond + " " + t.DayOfWeek + " " + t.DayOfYear + " " + t.Kind + " " + t.Ticks + " " + t.Date.Hour
    + " " + t.TimeOfDay);
Console.WriteLine(t.AddYears(1).ToString("yyyy-MM-dd") + " " + t.AddMonths(12).ToString("yyyy-MM-dd") + " "
    + t.AddMonths(-1).ToString("MM-dd") + " " + t.AddDays(1.5).ToString("dd HH:mm") + " "
    + t.AddHours(-14).ToString("dd HH") + " " + t.AddMilliseconds(750).Second + " "
    + new DateTime(2024, 1, 31).AddMonths(1).Day + " " + DateTime.IsLeapYear(2100) + DateTime.DaysInMonth(2023, 2));
var u = new DateTime(2024, 3, 1);
Console.WriteLine((u - t).TotalHours.ToString("F2") + " " + (u > t) + " "
    + (t + TimeSpan.FromMinutes(90)).ToString("HH:mm") + " " + (u - TimeSpan.FromDays(1)).Day + " "
    + t.CompareTo(u) + " " + (t == new DateTime(t.Ticks)) + " " + DateTime.Compare(u, t));
Console.WriteLine(t.ToString("dddd, dd MMMM yyyy") + " | " + t.ToString("h:mm tt") + " | " + t.ToString("s")
    + " | " + t.ToString("o") + " | " + t.ToString("yy M d HH:mm:ss.fff") + " | " + t.ToString("u") + " | " + t);
Console.WriteLine(DateTime.Parse("2001-02-03").ToString("dd.MM.yyyy") + " "
    + DateTime.ParseExact("03/02/2001 04", "dd/MM/yyyy HH", null).ToString("s") + " " + DateTime.MinValue.Ticks
    + " " + DateTime.MaxValue.Year + " " + new DateTime(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc).Kind + " "
    + DateTime.UnixEpoch.Year);
var s = new TimeSpan(1, 26, 61, 5, 7);
Console.WriteLine(s + " " + s.Days + " " + s.Hours + " " + s.Minutes + " " + s.TotalMinutes.ToString("F3") + " "
    + -s + " " + s.Duration() + " " + (s + TimeSpan.FromSeconds(0.5)) + " " + (s > TimeSpan.FromDays(2)) + " "
    + TimeSpan.FromHours(1.5) + " " + TimeSpan.FromMilliseconds(1) + " " + TimeSpan.Zero + " " + s.ToString("c")
    + " " + s.ToString(@"d\.hh\:mm") + " " + s.ToString("g") + " " + s * 2 + " " + s / 2 + " "
    + TimeSpan.FromHours(3) / TimeSpan.FromMinutes(90));
foreach (Action a in new Action[] { () => new DateTime(2023, 2, 29), () => DateTime.MaxValue.AddDays(1),
    () => DateTime.Parse("x"), () => _ = TimeSpan.MaxValue + TimeSpan.FromTicks(1),
    () => new DateTime(2000, 13, 1), () => TimeSpan.Parse("25:61") })
    try { a(); Console.Write("ok "); } catch (Exception e) { Console.Write(e.GetType().Name + " "); }
Console.WriteLine();
var o = new DateTimeOffset(2024, 1, 1, 12, 0, 0, TimeSpan.FromHours(2));
Console.WriteLine(o + " " + o.UtcDateTime.Hour + " " + o.Offset + " "
    + (o == new DateTimeOffset(2024, 1, 1, 10, 0, 0, TimeSpan.Zero)) + " " + o.ToUnixTimeSeconds());
