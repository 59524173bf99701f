// System.DateOnly and System.TimeOnly under the invariant culture.
void Try(Func<object> a) { try { Console.WriteLine(a()); } catch (Exception e) { Console.WriteLine(e.GetType().Name + ": " + e.Message); } }
DateOnly d = new DateOnly(2024, 2, 29);
Console.WriteLine(d + " | " + d.ToString("o") + " | " + d.ToString("R") + " | " + d.ToString("D") + " | " + d.ToString("yyyy/MM") + " | " + d.ToString("m") + " | " + d.ToLongDateString());
Console.WriteLine(d.AddDays(1) + " " + d.AddMonths(12) + " " + d.AddYears(-1) + " " + d.DayNumber + " " + d.DayOfWeek + " " + d.DayOfYear + " " + DateOnly.FromDayNumber(0) + " " + DateOnly.MaxValue);
Console.WriteLine((d < d.AddDays(1)) + " " + d.CompareTo(DateOnly.MinValue) + " " + (d == new DateOnly(2024, 2, 29)) + " " + DateOnly.FromDateTime(new DateTime(2020, 1, 2, 3, 4, 5)));
var (year, month, day) = d;
Console.WriteLine($"{year} {month} {day} {DateOnly.Parse("2024-02-29")} {DateOnly.Parse("February 29, 2024")} {DateOnly.ParseExact("29.02.2024", "dd.MM.yyyy")} {DateOnly.TryParse("2024-02-30", out _)} {DateOnly.TryParse("2024-02-28 10:00", out _)} {DateOnly.ParseExact("2024-02-29", "o")}");
TimeOnly t = new TimeOnly(13, 5, 9, 87);
Console.WriteLine(t + " | " + t.ToString("o") + " | " + t.ToString("r") + " | " + t.ToString("T") + " | " + t.ToString("h:mm tt") + " | " + t.ToLongTimeString());
Console.WriteLine(t.AddHours(11.5) + " " + t.AddMinutes(-800) + " " + t.Add(TimeSpan.FromHours(50), out int wrapped) + " " + wrapped + " " + t.Add(TimeSpan.FromHours(-50), out wrapped) + " " + wrapped + " " + (t - new TimeOnly(14, 0)) + " " + t.ToTimeSpan());
Console.WriteLine(t.IsBetween(new TimeOnly(12, 0), new TimeOnly(13, 5)) + " " + t.IsBetween(new TimeOnly(22, 0), new TimeOnly(14, 0)) + " " + (t > TimeOnly.MinValue) + " " + TimeOnly.MaxValue.ToString("o") + " " + t.Hour + t.Minute + t.Second + t.Millisecond);
Console.WriteLine($"{TimeOnly.Parse("1:05 PM")} {TimeOnly.Parse("23:59:59.5"):o} {TimeOnly.TryParse("24:00", out _)} {TimeOnly.ParseExact("07h30", "HH'h'mm")} {d.ToDateTime(t):o} {new DateTime(d, t, DateTimeKind.Utc):o}");
Try(() => new DateOnly(2023, 2, 29));
Try(() => DateOnly.MaxValue.AddDays(1));
Try(() => d.ToString("t"));
Try(() => DateOnly.Parse("x"));
Try(() => new TimeOnly(24, 0));
Try(() => t.ToString("d"));
Try(() => TimeOnly.Parse("x"));
