// System.Globalization: the one culture that Aw knows, the invariant one, and what it says about numbers, dates and text.

using System.Text;

namespace System
{
    public interface ICustomFormatter
    {
        string Format(string? format, object? arg, IFormatProvider? formatProvider);
    }
}

namespace System.Globalization
{
    // Aw formats and parses with the invariant culture, whatever it is given.
    public class CultureInfo : IFormatProvider, ICloneable
    {
        private static readonly CultureInfo s_invariant = new CultureInfo();

        private CultureInfo() { }

        public static CultureInfo InvariantCulture => s_invariant;

        public static CultureInfo CurrentCulture
        {
            get => s_invariant;
            set => Check(value);
        }

        public static CultureInfo CurrentUICulture
        {
            get => s_invariant;
            set => Check(value);
        }

        public static CultureInfo? DefaultThreadCurrentCulture { get; set; }

        public static CultureInfo? DefaultThreadCurrentUICulture { get; set; }

        public static CultureInfo InstalledUICulture => s_invariant;

        private static void Check(CultureInfo value)
        {
            if (value == null)
                throw new ArgumentNullException("value");
        }

        public string Name => "";

        public string DisplayName => "Invariant Language (Invariant Country)";

        public string EnglishName => "Invariant Language (Invariant Country)";

        public string NativeName => "Invariant Language (Invariant Country)";

        public string TwoLetterISOLanguageName => "iv";

        public string ThreeLetterISOLanguageName => "ivl";

        public int LCID => 127;

        public bool IsNeutralCulture => false;

        public bool IsReadOnly => true;

        public CultureInfo Parent => s_invariant;

        public NumberFormatInfo NumberFormat => NumberFormatInfo.InvariantInfo;

        public DateTimeFormatInfo DateTimeFormat => DateTimeFormatInfo.InvariantInfo;

        public TextInfo TextInfo => TextInfo.Invariant;

        public Calendar Calendar => GregorianCalendar.Invariant;

        public static CultureInfo ReadOnly(CultureInfo ci) => ci;

        public object Clone() => s_invariant;

        public object? GetFormat(Type? formatType)
        {
            if (formatType == typeof(NumberFormatInfo))
                return NumberFormat;
            if (formatType == typeof(DateTimeFormatInfo))
                return DateTimeFormat;
            return null;
        }

        public override string ToString() => "";
    }

    public sealed class NumberFormatInfo : IFormatProvider
    {
        private static readonly NumberFormatInfo s_invariant = new NumberFormatInfo();

        private NumberFormatInfo() { }

        public static NumberFormatInfo InvariantInfo => s_invariant;

        public static NumberFormatInfo CurrentInfo => s_invariant;

        public static NumberFormatInfo GetInstance(IFormatProvider? formatProvider) => s_invariant;

        public bool IsReadOnly => true;

        public int CurrencyDecimalDigits => 2;

        public string CurrencyDecimalSeparator => ".";

        public string CurrencyGroupSeparator => ",";

        public string CurrencySymbol => "\u00a4";

        public string NaNSymbol => "NaN";

        public string NegativeInfinitySymbol => "-Infinity";

        public string NegativeSign => "-";

        public int NumberDecimalDigits => 2;

        public string NumberDecimalSeparator => ".";

        public string NumberGroupSeparator => ",";

        public int PercentDecimalDigits => 2;

        public string PercentDecimalSeparator => ".";

        public string PercentGroupSeparator => ",";

        public string PercentSymbol => "%";

        public string PerMilleSymbol => "\u2030";

        public string PositiveInfinitySymbol => "Infinity";

        public string PositiveSign => "+";

        public int[] NumberGroupSizes => new int[] { 3 };

        public int[] CurrencyGroupSizes => new int[] { 3 };

        public int[] PercentGroupSizes => new int[] { 3 };

        public object? GetFormat(Type? formatType) => formatType == typeof(NumberFormatInfo) ? this : null;
    }

    public sealed class DateTimeFormatInfo : IFormatProvider
    {
        private static readonly DateTimeFormatInfo s_invariant = new DateTimeFormatInfo();

        private DateTimeFormatInfo() { }

        public static DateTimeFormatInfo InvariantInfo => s_invariant;

        public static DateTimeFormatInfo CurrentInfo => s_invariant;

        public static DateTimeFormatInfo GetInstance(IFormatProvider? provider) => s_invariant;

        public bool IsReadOnly => true;

        public string AMDesignator => "AM";

        public string PMDesignator => "PM";

        public string DateSeparator => "/";

        public string TimeSeparator => ":";

        public DayOfWeek FirstDayOfWeek => DayOfWeek.Sunday;

        public CalendarWeekRule CalendarWeekRule => CalendarWeekRule.FirstDay;

        public Calendar Calendar => GregorianCalendar.Invariant;

        public string FullDateTimePattern => "dddd, dd MMMM yyyy HH:mm:ss";

        public string LongDatePattern => "dddd, dd MMMM yyyy";

        public string LongTimePattern => "HH:mm:ss";

        public string MonthDayPattern => "MMMM dd";

        public string RFC1123Pattern => "ddd, dd MMM yyyy HH':'mm':'ss 'GMT'";

        public string ShortDatePattern => "MM/dd/yyyy";

        public string ShortTimePattern => "HH:mm";

        public string SortableDateTimePattern => "yyyy'-'MM'-'dd'T'HH':'mm':'ss";

        public string UniversalSortableDateTimePattern => "yyyy'-'MM'-'dd HH':'mm':'ss'Z'";

        public string YearMonthPattern => "yyyy MMMM";

        public string[] DayNames =>
            new string[] { "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday" };

        public string[] AbbreviatedDayNames => new string[] { "Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat" };

        public string[] ShortestDayNames => new string[] { "Su", "Mo", "Tu", "We", "Th", "Fr", "Sa" };

        // Thirteen: some calendars have a leap month.
        public string[] MonthNames =>
            new string[]
            {
                "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
                "December", ""
            };

        public string[] AbbreviatedMonthNames =>
            new string[] { "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "" };

        public string[] MonthGenitiveNames => MonthNames;

        public string[] AbbreviatedMonthGenitiveNames => AbbreviatedMonthNames;

        private static ArgumentOutOfRangeException NotBetween(string name, int low, int high) =>
            new ArgumentOutOfRangeException(name, "Valid values are between " + low.ToString() + " and " + high.ToString() + ", inclusive.");

        public string GetDayName(DayOfWeek dayofweek)
        {
            if ((int)dayofweek < 0 || (int)dayofweek > 6)
                throw NotBetween("dayofweek", 0, 6);
            return DayNames[(int)dayofweek];
        }

        public string GetAbbreviatedDayName(DayOfWeek dayofweek)
        {
            if ((int)dayofweek < 0 || (int)dayofweek > 6)
                throw NotBetween("dayofweek", 0, 6);
            return AbbreviatedDayNames[(int)dayofweek];
        }

        public string GetShortestDayName(DayOfWeek dayOfWeek)
        {
            if ((int)dayOfWeek < 0 || (int)dayOfWeek > 6)
                throw NotBetween("dayOfWeek", 0, 6);
            return ShortestDayNames[(int)dayOfWeek];
        }

        public string GetMonthName(int month)
        {
            if (month < 1 || month > 13)
                throw NotBetween("month", 1, 13);
            return MonthNames[month - 1];
        }

        public string GetAbbreviatedMonthName(int month)
        {
            if (month < 1 || month > 13)
                throw NotBetween("month", 1, 13);
            return AbbreviatedMonthNames[month - 1];
        }

        public object? GetFormat(Type? formatType) => formatType == typeof(DateTimeFormatInfo) ? this : null;
    }

    public class TextInfo
    {
        internal static readonly TextInfo Invariant = new TextInfo();

        private TextInfo() { }

        public string CultureName => "";

        public string ListSeparator => ",";

        public bool IsReadOnly => true;

        public bool IsRightToLeft => false;

        public char ToLower(char c) => char.ToLowerInvariant(c);

        public string ToLower(string str) => str == null ? throw new ArgumentNullException("str") : str.ToLowerInvariant();

        public char ToUpper(char c) => char.ToUpperInvariant(c);

        public string ToUpper(string str) => str == null ? throw new ArgumentNullException("str") : str.ToUpperInvariant();

        // The first letter of a word becomes upper case and the others lower case, unless all are upper case already.
        public string ToTitleCase(string str)
        {
            if (str == null)
                throw new ArgumentNullException("str");
            StringBuilder result = new StringBuilder(str.Length);
            int i = 0;
            while (i < str.Length)
            {
                if (!char.IsLetter(str[i]))
                {
                    result.Append(str[i++]);
                    continue;
                }
                int start = i;
                bool hasLower = false;
                while (i < str.Length && IsWordPart(str[i]))
                {
                    hasLower |= char.IsLower(str[i]);
                    i++;
                }
                string rest = str.Substring(start + 1, i - start - 1);
                result.Append(char.ToUpperInvariant(str[start]));
                result.Append(hasLower ? rest.ToLowerInvariant() : rest);
            }
            return result.ToString();
        }

        private static bool IsWordPart(char c) => char.IsLetterOrDigit(c) || c == '\'';

        public override string ToString() => "TextInfo - ";
    }

    public enum CalendarWeekRule
    {
        FirstDay = 0,
        FirstFullWeek = 1,
        FirstFourDayWeek = 2
    }

    public abstract class Calendar
    {
        public const int CurrentEra = 0;

        protected Calendar() { }

        public virtual int GetYear(DateTime time) => time.Year;

        public virtual int GetMonth(DateTime time) => time.Month;

        public virtual int GetDayOfMonth(DateTime time) => time.Day;

        public virtual int GetDayOfYear(DateTime time) => time.DayOfYear;

        public virtual DayOfWeek GetDayOfWeek(DateTime time) => time.DayOfWeek;

        public virtual int GetHour(DateTime time) => time.Hour;

        public virtual int GetMinute(DateTime time) => time.Minute;

        public virtual int GetSecond(DateTime time) => time.Second;

        public virtual int GetDaysInMonth(int year, int month) => DateTime.DaysInMonth(year, month);

        public virtual int GetDaysInYear(int year) => DateTime.IsLeapYear(year) ? 366 : 365;

        public virtual int GetMonthsInYear(int year) => 12;

        public virtual bool IsLeapYear(int year) => DateTime.IsLeapYear(year);

        public virtual DateTime AddDays(DateTime time, int days) => time.AddDays(days);

        public virtual DateTime AddWeeks(DateTime time, int weeks) => time.AddDays(weeks * 7);

        public virtual DateTime AddMonths(DateTime time, int months) => time.AddMonths(months);

        public virtual DateTime AddYears(DateTime time, int years) => time.AddYears(years);

        public virtual int GetWeekOfYear(DateTime time, CalendarWeekRule rule, DayOfWeek firstDayOfWeek)
        {
            if ((int)firstDayOfWeek < 0 || (int)firstDayOfWeek > 6)
                throw new ArgumentOutOfRangeException("firstDayOfWeek", "Valid values are between Sunday and Saturday, inclusive.");
            switch (rule)
            {
                case CalendarWeekRule.FirstDay:
                {
                    int dayOfYear = time.DayOfYear - 1;
                    int firstDay = (int)time.DayOfWeek - dayOfYear % 7;
                    int offset = (firstDay - (int)firstDayOfWeek + 14) % 7;
                    return (dayOfYear + offset) / 7 + 1;
                }
                case CalendarWeekRule.FirstFullWeek:
                    return Week(time, (int)firstDayOfWeek, 7);
                case CalendarWeekRule.FirstFourDayWeek:
                    return Week(time, (int)firstDayOfWeek, 4);
                default:
                    throw new ArgumentOutOfRangeException("rule", "Valid values are between FirstDay and FirstFourDayWeek, inclusive.");
            }
        }

        // The first week of a year is the first that has so many days in it.
        private static int Week(DateTime time, int firstDayOfWeek, int fullDays)
        {
            int dayOfYear = time.DayOfYear - 1;
            int dayForJan1 = (int)time.DayOfWeek - dayOfYear % 7;
            int offset = (firstDayOfWeek - dayForJan1 + 14) % 7;
            if (offset != 0 && offset >= fullDays)
                offset -= 7;
            int day = dayOfYear - offset;
            if (day >= 0)
                return day / 7 + 1;
            return Week(time.Date.AddDays(-(dayOfYear + 1)), firstDayOfWeek, fullDays);
        }
    }

    public class GregorianCalendar : Calendar
    {
        internal static readonly GregorianCalendar Invariant = new GregorianCalendar();

        public GregorianCalendar() { }
    }

    public static class ISOWeek
    {
        public static int GetWeekOfYear(DateTime date)
        {
            int week = (date.DayOfYear - Weekday(date) + 10) / 7;
            if (week < 1)
                return GetWeeksInYear(date.Year - 1);
            return week > GetWeeksInYear(date.Year) ? 1 : week;
        }

        public static int GetYear(DateTime date)
        {
            int week = (date.DayOfYear - Weekday(date) + 10) / 7;
            if (week < 1)
                return date.Year - 1;
            return week > GetWeeksInYear(date.Year) ? date.Year + 1 : date.Year;
        }

        private static int Weekday(DateTime date) => date.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)date.DayOfWeek;

        private static int LastWeekday(int year) => (year + year / 4 - year / 100 + year / 400) % 7;

        public static int GetWeeksInYear(int year) => LastWeekday(year) == 4 || LastWeekday(year - 1) == 3 ? 53 : 52;

        public static DateTime GetYearStart(int year) => ToDateTime(year, 1, DayOfWeek.Monday);

        public static DateTime GetYearEnd(int year) => ToDateTime(year, GetWeeksInYear(year), DayOfWeek.Sunday);

        public static DateTime ToDateTime(int year, int week, DayOfWeek dayOfWeek)
        {
            if (week < 1 || week > 53)
                throw new ArgumentOutOfRangeException("week", "The week parameter must be in the range 1 through 53.");
            DateTime jan4 = new DateTime(year, 1, 4);
            int day = dayOfWeek == DayOfWeek.Sunday ? 7 : (int)dayOfWeek;
            int ordinal = week * 7 + day - (Weekday(jan4) + 3);
            return new DateTime(year, 1, 1).AddDays(ordinal - 1);
        }
    }

    public enum UnicodeCategory
    {
        UppercaseLetter = 0,
        LowercaseLetter = 1,
        TitlecaseLetter = 2,
        ModifierLetter = 3,
        OtherLetter = 4,
        NonSpacingMark = 5,
        SpacingCombiningMark = 6,
        EnclosingMark = 7,
        DecimalDigitNumber = 8,
        LetterNumber = 9,
        OtherNumber = 10,
        SpaceSeparator = 11,
        LineSeparator = 12,
        ParagraphSeparator = 13,
        Control = 14,
        Format = 15,
        Surrogate = 16,
        PrivateUse = 17,
        ConnectorPunctuation = 18,
        DashPunctuation = 19,
        OpenPunctuation = 20,
        ClosePunctuation = 21,
        InitialQuotePunctuation = 22,
        FinalQuotePunctuation = 23,
        OtherPunctuation = 24,
        MathSymbol = 25,
        CurrencySymbol = 26,
        ModifierSymbol = 27,
        OtherSymbol = 28,
        OtherNotAssigned = 29
    }

    public static class CharUnicodeInfo
    {
        public static UnicodeCategory GetUnicodeCategory(char ch) => char.GetUnicodeCategory(ch);

        public static UnicodeCategory GetUnicodeCategory(string s, int index) => char.GetUnicodeCategory(s, index);

        public static double GetNumericValue(char ch) => char.GetNumericValue(ch);
    }
}
