// System.Globalization: the invariant culture's names, separators and patterns; weeks; title case; categories.
using System.Globalization;
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture; CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
var c = CultureInfo.InvariantCulture; var d = c.DateTimeFormat; var n = c.NumberFormat;
Console.WriteLine($"[{c.Name}] [{c}] {c.TwoLetterISOLanguageName} {c.IsReadOnly} {c.LCID}");
Console.WriteLine(string.Join(",", d.DayNames) + "|" + string.Join(",", d.AbbreviatedMonthNames) + "|" + d.GetMonthName(2) + d.GetDayName(DayOfWeek.Sunday) + d.GetAbbreviatedDayName(DayOfWeek.Friday) + d.GetAbbreviatedMonthName(12) + d.MonthNames.Length);
Console.WriteLine(d.ShortDatePattern + "|" + d.LongDatePattern + "|" + d.ShortTimePattern + "|" + d.LongTimePattern + "|" + d.FullDateTimePattern + "|" + d.SortableDateTimePattern + "|" + d.UniversalSortableDateTimePattern + "|" + d.RFC1123Pattern + "|" + d.YearMonthPattern + "|" + d.MonthDayPattern + "|" + d.AMDesignator + d.PMDesignator + d.DateSeparator + d.TimeSeparator + d.FirstDayOfWeek);
Console.WriteLine(n.NumberDecimalSeparator + n.NumberGroupSeparator + n.NegativeSign + n.PositiveSign + n.PercentSymbol + n.NaNSymbol + n.PositiveInfinitySymbol + n.NumberDecimalDigits + n.CurrencyDecimalDigits + n.NumberGroupSizes[0] + (int)n.CurrencySymbol[0] + NumberFormatInfo.InvariantInfo.NumberDecimalSeparator + NumberFormatInfo.CurrentInfo.PerMilleSymbol);
foreach (var day in new[] { "2021-01-01", "2021-01-03", "2021-01-04", "2020-12-31", "2019-12-30", "2016-01-01", "2024-12-30", "2026-06-15" })
{
    var t = DateTime.Parse(day, c);
    Console.WriteLine(day + " " + ISOWeek.GetWeekOfYear(t) + " " + ISOWeek.GetYear(t) + " " + c.Calendar.GetWeekOfYear(t, CalendarWeekRule.FirstFourDayWeek, DayOfWeek.Monday) + " " + c.Calendar.GetWeekOfYear(t, CalendarWeekRule.FirstDay, DayOfWeek.Sunday) + " " + c.Calendar.GetWeekOfYear(t, CalendarWeekRule.FirstFullWeek, DayOfWeek.Monday));
}
Console.WriteLine(ISOWeek.GetWeeksInYear(2020) + " " + ISOWeek.ToDateTime(2021, 1, DayOfWeek.Monday).ToString("d") + " " + ISOWeek.GetYearStart(2026).ToString("d") + " " + ISOWeek.GetYearEnd(2020).ToString("d") + " " + new GregorianCalendar().GetDaysInYear(2024) + c.Calendar.IsLeapYear(1900));
foreach (var s in new[] { "hello world", "war AND peace", "o'neil don't", "a-b c_d", "123abc x1y", "  two  spaces " }) Console.WriteLine(c.TextInfo.ToTitleCase(s) + "|" + c.TextInfo.ToUpper(s).Length);
foreach (char ch in "aA1 _-(=$^.~\n\u00ab\u2028") Console.Write(char.GetUnicodeCategory(ch) + " "); Console.WriteLine(CharUnicodeInfo.GetUnicodeCategory('\u0301'));
Console.WriteLine("I".ToLower(c) + "i".ToUpper(c) + char.ToUpper('x', c) + "abc".StartsWith("AB", true, c) + "abc".EndsWith("BC", false, null) + string.Compare("a", "A", true, c) + "aXbx".Replace("x", "-", true, c));
Console.WriteLine((c.GetFormat(typeof(NumberFormatInfo)) == (object)n) + " " + (c.GetFormat(typeof(string)) == null) + " " + (NumberFormatInfo.GetInstance(null).NaNSymbol));
try { d.GetMonthName(14); } catch (ArgumentOutOfRangeException e) { Console.WriteLine(e.ParamName); } try { CultureInfo.CurrentCulture = null!; } catch (ArgumentNullException e) { Console.WriteLine(e.ParamName); }
