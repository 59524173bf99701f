// System.DateTime: ticks of 100 ns since 0001-01-01, and whether they are UTC, local or unspecified.

using System.Globalization;

namespace System
{
    public enum DayOfWeek
    {
        Sunday,
        Monday,
        Tuesday,
        Wednesday,
        Thursday,
        Friday,
        Saturday
    }

    public enum DateTimeKind
    {
        Unspecified,
        Utc,
        Local
    }

    // The proleptic Gregorian calendar.
    internal static class Dates
    {
        internal const long MaxTicks = 3155378975999999999;

        private static readonly int[] s_before = { 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365 };

        [Intrinsic("utc_now_ticks")]
        internal static extern long UtcNow();

        [Intrinsic("local_offset")]
        private static extern long LocalOffset(long unixSeconds);

        // By how much local time is ahead of UTC at that moment of UTC.
        internal static long OffsetAt(long utcTicks) => LocalOffset((utcTicks - DateTime.UnixEpochTicks) / TimeSpan.TicksPerSecond) * TimeSpan.TicksPerSecond;

        // The same at a moment of local time.
        internal static long OffsetAtLocal(long localTicks)
        {
            long offset = OffsetAt(localTicks);
            long better = OffsetAt(localTicks - offset);
            return better;
        }

        internal static bool IsLeap(int year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

        internal static int DaysIn(int year, int month)
        {
            int days = s_before[month] - s_before[month - 1];
            return month == 2 && IsLeap(year) ? 29 : days;
        }

        internal static bool IsDate(int year, int month, int day) =>
            year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= DaysIn(year, month);

        // Days since 0001-01-01.
        internal static int ToDays(int year, int month, int day)
        {
            if (!IsDate(year, month, day))
                throw new ArgumentOutOfRangeException(null, "Year, Month, and Day parameters describe an un-representable DateTime.");
            int y = year - 1;
            int days = y * 365 + y / 4 - y / 100 + y / 400 + s_before[month - 1] + day - 1;
            return month > 2 && IsLeap(year) ? days + 1 : days;
        }

        internal static void Split(int days, out int year, out int month, out int day)
        {
            int n400 = days / 146097;
            int n = days - n400 * 146097;
            int n100 = Math.Min(n / 36524, 3);
            n -= n100 * 36524;
            int n4 = n / 1461;
            n -= n4 * 1461;
            int n1 = Math.Min(n / 365, 3);
            n -= n1 * 365;
            year = n400 * 400 + n100 * 100 + n4 * 4 + n1 + 1;
            month = 1;
            while (n >= DaysIn(year, month))
            {
                n -= DaysIn(year, month);
                month++;
            }
            day = n + 1;
        }

        internal static long ToTicks(int hour, int minute, int second)
        {
            if ((uint)hour >= 24 || (uint)minute >= 60 || (uint)second >= 60)
                throw new ArgumentOutOfRangeException(null, "Hour, Minute, and Second parameters describe an un-representable DateTime.");
            return ((long)hour * 3600 + minute * 60 + second) * TimeSpan.TicksPerSecond;
        }

        internal static long Milliseconds(int value, string name)
        {
            if (value < 0 || value >= 1000)
                throw new ArgumentOutOfRangeException(name, "Valid values are between 0 and 999, inclusive.");
            return value * TimeSpan.TicksPerMillisecond;
        }
    }

    public readonly struct DateTime : IComparable, IComparable<DateTime>, IEquatable<DateTime>, IFormattable
    {
        internal const long UnixEpochTicks = 621355968000000000;

        public static readonly DateTime MinValue = new DateTime(0);
        public static readonly DateTime MaxValue = new DateTime(Dates.MaxTicks);
        public static readonly DateTime UnixEpoch = new DateTime(UnixEpochTicks, DateTimeKind.Utc);

        private readonly long _ticks;
        private readonly DateTimeKind _kind;

        public DateTime(long ticks) : this(ticks, DateTimeKind.Unspecified)
        {
        }

        public DateTime(long ticks, DateTimeKind kind)
        {
            if (ticks < 0 || ticks > Dates.MaxTicks)
                throw new ArgumentOutOfRangeException("ticks", "Ticks must be between DateTime.MinValue.Ticks and DateTime.MaxValue.Ticks.");
            if (kind < DateTimeKind.Unspecified || kind > DateTimeKind.Local)
                throw new ArgumentException("Invalid DateTimeKind value.", "kind");
            _ticks = ticks;
            _kind = kind;
        }

        public DateTime(int year, int month, int day) : this(Dates.ToDays(year, month, day) * TimeSpan.TicksPerDay)
        {
        }

        public DateTime(int year, int month, int day, int hour, int minute, int second) : this(year, month, day, hour, minute, second, DateTimeKind.Unspecified)
        {
        }

        public DateTime(int year, int month, int day, int hour, int minute, int second, DateTimeKind kind)
            : this(Dates.ToDays(year, month, day) * TimeSpan.TicksPerDay + Dates.ToTicks(hour, minute, second), kind)
        {
        }

        public DateTime(int year, int month, int day, int hour, int minute, int second, int millisecond)
            : this(year, month, day, hour, minute, second, millisecond, DateTimeKind.Unspecified)
        {
        }

        public DateTime(int year, int month, int day, int hour, int minute, int second, int millisecond, DateTimeKind kind)
            : this(Dates.ToDays(year, month, day) * TimeSpan.TicksPerDay + Dates.ToTicks(hour, minute, second) + Dates.Milliseconds(millisecond, "millisecond"), kind)
        {
        }

        public DateTime(DateOnly date, TimeOnly time) : this(date.DayNumber * TimeSpan.TicksPerDay + time.Ticks)
        {
        }

        public DateTime(DateOnly date, TimeOnly time, DateTimeKind kind) : this(date.DayNumber * TimeSpan.TicksPerDay + time.Ticks, kind)
        {
        }

        public static DateTime UtcNow => new DateTime(Dates.UtcNow(), DateTimeKind.Utc);

        public static DateTime Now => UtcNow.ToLocalTime();

        public static DateTime Today => Now.Date;

        public long Ticks => _ticks;

        public DateTimeKind Kind => _kind;

        private int DayNumber => (int)(_ticks / TimeSpan.TicksPerDay);

        public int Year
        {
            get
            {
                Dates.Split(DayNumber, out int year, out _, out _);
                return year;
            }
        }

        public int Month
        {
            get
            {
                Dates.Split(DayNumber, out _, out int month, out _);
                return month;
            }
        }

        public int Day
        {
            get
            {
                Dates.Split(DayNumber, out _, out _, out int day);
                return day;
            }
        }

        public int DayOfYear => DayNumber - Dates.ToDays(Year, 1, 1) + 1;

        public DayOfWeek DayOfWeek => (DayOfWeek)((DayNumber + 1) % 7);

        public int Hour => (int)(_ticks / TimeSpan.TicksPerHour % 24);

        public int Minute => (int)(_ticks / TimeSpan.TicksPerMinute % 60);

        public int Second => (int)(_ticks / TimeSpan.TicksPerSecond % 60);

        public int Millisecond => (int)(_ticks / TimeSpan.TicksPerMillisecond % 1000);

        public int Microsecond => (int)(_ticks / TimeSpan.TicksPerMicrosecond % 1000);

        public int Nanosecond => (int)(_ticks % TimeSpan.TicksPerMicrosecond * 100);

        public DateTime Date => new DateTime(_ticks - _ticks % TimeSpan.TicksPerDay, _kind);

        public TimeSpan TimeOfDay => new TimeSpan(_ticks % TimeSpan.TicksPerDay);

        public void Deconstruct(out int year, out int month, out int day) => Dates.Split(DayNumber, out year, out month, out day);

        public void Deconstruct(out DateOnly date, out TimeOnly time)
        {
            date = DateOnly.FromDateTime(this);
            time = TimeOnly.FromDateTime(this);
        }

        public static int DaysInMonth(int year, int month)
        {
            if (month < 1 || month > 12)
                throw new ArgumentOutOfRangeException("month", "Month must be between one and twelve.");
            IsLeapYear(year);
            return Dates.DaysIn(year, month);
        }

        public static bool IsLeapYear(int year)
        {
            if (year < 1 || year > 9999)
                throw new ArgumentOutOfRangeException("year", "Year must be between 1 and 9999.");
            return Dates.IsLeap(year);
        }

        public static DateTime SpecifyKind(DateTime value, DateTimeKind kind) => new DateTime(value._ticks, kind);

        // Moments outside of the calendar become its ends.
        private static DateTime Clamped(long ticks, DateTimeKind kind) => new DateTime(Math.Clamp(ticks, 0, Dates.MaxTicks), kind);

        public DateTime ToLocalTime() => _kind == DateTimeKind.Local ? this : Clamped(_ticks + Dates.OffsetAt(_ticks), DateTimeKind.Local);

        public DateTime ToUniversalTime() => _kind == DateTimeKind.Utc ? this : Clamped(_ticks - Dates.OffsetAtLocal(_ticks), DateTimeKind.Utc);

        public DateTime AddTicks(long value)
        {
            long ticks = _ticks + value;
            if (ticks < 0 || ticks > Dates.MaxTicks)
                throw new ArgumentOutOfRangeException("value", "The added or subtracted value results in an un-representable DateTime.");
            return new DateTime(ticks, _kind);
        }

        private DateTime AddUnits(double value, long ticksPerUnit)
        {
            if (!(Math.Abs(value) <= Dates.MaxTicks / ticksPerUnit))
                throw new ArgumentOutOfRangeException("value", "Value to add was out of range.");
            double whole = Math.Truncate(value);
            return AddTicks((long)whole * ticksPerUnit + (long)((value - whole) * ticksPerUnit));
        }

        public DateTime Add(TimeSpan value) => AddTicks(value.Ticks);

        public DateTime AddDays(double value) => AddUnits(value, TimeSpan.TicksPerDay);

        public DateTime AddHours(double value) => AddUnits(value, TimeSpan.TicksPerHour);

        public DateTime AddMinutes(double value) => AddUnits(value, TimeSpan.TicksPerMinute);

        public DateTime AddSeconds(double value) => AddUnits(value, TimeSpan.TicksPerSecond);

        public DateTime AddMilliseconds(double value) => AddUnits(value, TimeSpan.TicksPerMillisecond);

        public DateTime AddMicroseconds(double value) => AddUnits(value, TimeSpan.TicksPerMicrosecond);

        // The day of the month stays, as far as the month has it.
        public DateTime AddMonths(int months)
        {
            if (months < -120000 || months > 120000)
                throw new ArgumentOutOfRangeException("months", "Months value must be between +/-120000.");
            Dates.Split(DayNumber, out int year, out int month, out int day);
            int all = year * 12 + month - 1 + months;
            year = all / 12;
            if (year < 1 || year > 9999)
                throw new ArgumentOutOfRangeException("months", "The added or subtracted value results in an un-representable DateTime.");
            month = all % 12 + 1;
            day = Math.Min(day, Dates.DaysIn(year, month));
            return new DateTime(Dates.ToDays(year, month, day) * TimeSpan.TicksPerDay + _ticks % TimeSpan.TicksPerDay, _kind);
        }

        public DateTime AddYears(int value)
        {
            if (value < -10000 || value > 10000)
                throw new ArgumentOutOfRangeException("years", "Years value must be between +/-10000.");
            int year = Year + value;
            if (year < 1 || year > 9999)
                throw new ArgumentOutOfRangeException("value", "The added or subtracted value results in an un-representable DateTime.");
            return AddMonths(value * 12);
        }

        public TimeSpan Subtract(DateTime value) => new TimeSpan(_ticks - value._ticks);

        public DateTime Subtract(TimeSpan value)
        {
            long ticks = _ticks - value.Ticks;
            if (ticks < 0 || ticks > Dates.MaxTicks)
                throw new ArgumentOutOfRangeException("value", "The added or subtracted value results in an un-representable DateTime.");
            return new DateTime(ticks, _kind);
        }

        public static DateTime operator +(DateTime d, TimeSpan t) => d.AddTicks(t.Ticks);

        public static DateTime operator -(DateTime d, TimeSpan t) => d.Subtract(t);

        public static TimeSpan operator -(DateTime d1, DateTime d2) => new TimeSpan(d1._ticks - d2._ticks);

        public static bool operator ==(DateTime d1, DateTime d2) => d1._ticks == d2._ticks;

        public static bool operator !=(DateTime d1, DateTime d2) => d1._ticks != d2._ticks;

        public static bool operator <(DateTime t1, DateTime t2) => t1._ticks < t2._ticks;

        public static bool operator <=(DateTime t1, DateTime t2) => t1._ticks <= t2._ticks;

        public static bool operator >(DateTime t1, DateTime t2) => t1._ticks > t2._ticks;

        public static bool operator >=(DateTime t1, DateTime t2) => t1._ticks >= t2._ticks;

        public static int Compare(DateTime t1, DateTime t2) => t1._ticks.CompareTo(t2._ticks);

        public int CompareTo(DateTime value) => _ticks.CompareTo(value._ticks);

        public int CompareTo(object? value)
        {
            if (value == null)
                return 1;
            return value is DateTime other ? CompareTo(other) : throw new ArgumentException("Object must be of type DateTime.");
        }

        public static bool Equals(DateTime t1, DateTime t2) => t1._ticks == t2._ticks;

        public bool Equals(DateTime value) => _ticks == value._ticks;

        public override bool Equals(object? value) => value is DateTime other && _ticks == other._ticks;

        public override int GetHashCode() => (int)_ticks ^ (int)(_ticks >> 32);

        public string ToLongDateString() => ToString("D");

        public string ToLongTimeString() => ToString("T");

        public string ToShortDateString() => ToString("d");

        public string ToShortTimeString() => ToString("t");

        public override string ToString() => ToString("G");

        public string ToString(IFormatProvider? provider) => ToString("G");

        public string ToString(string? format) => DateFormat.Format(this, null, string.IsNullOrEmpty(format) ? "G" : format);

        public string ToString(string? format, IFormatProvider? provider) => ToString(format);

        public static DateTime Parse(string s) => Parse(s, null, DateTimeStyles.None);

        public static DateTime Parse(string s, IFormatProvider? provider) => Parse(s, provider, DateTimeStyles.None);

        public static DateTime Parse(string s, IFormatProvider? provider, DateTimeStyles styles)
        {
            if (s == null)
                throw new ArgumentNullException("s");
            DateParser parser = new DateParser(s, styles);
            return parser.ParseAny() && parser.ToDateTime(out DateTime result) ? result : throw parser.Unknown("DateTime");
        }

        public static bool TryParse(string? s, out DateTime result) => TryParse(s, null, DateTimeStyles.None, out result);

        public static bool TryParse(string? s, IFormatProvider? provider, out DateTime result) => TryParse(s, provider, DateTimeStyles.None, out result);

        public static bool TryParse(string? s, IFormatProvider? provider, DateTimeStyles styles, out DateTime result)
        {
            DateParser parser = new DateParser(s ?? "", styles);
            result = default;
            return s != null && parser.ParseAny() && parser.ToDateTime(out result);
        }

        public static DateTime ParseExact(string s, string format, IFormatProvider? provider) => ParseExact(s, format, provider, DateTimeStyles.None);

        public static DateTime ParseExact(string s, string format, IFormatProvider? provider, DateTimeStyles style)
        {
            if (s == null)
                throw new ArgumentNullException("s");
            if (format == null)
                throw new ArgumentNullException("format");
            return TryParseExact(s, format, provider, style, out DateTime result) ? result : throw DateParser.Bad(s, "DateTime");
        }

        public static DateTime ParseExact(string s, string[] formats, IFormatProvider? provider, DateTimeStyles style)
        {
            if (s == null)
                throw new ArgumentNullException("s");
            if (formats == null)
                throw new ArgumentNullException("formats");
            return TryParseExact(s, formats, provider, style, out DateTime result) ? result : throw DateParser.Bad(s, "DateTime");
        }

        public static bool TryParseExact(string? s, string? format, IFormatProvider? provider, DateTimeStyles style, out DateTime result)
        {
            DateParser parser = new DateParser(s ?? "", style);
            result = default;
            return s != null && format != null && parser.ParseExact(format) && parser.ToDateTime(out result);
        }

        public static bool TryParseExact(string? s, string?[]? formats, IFormatProvider? provider, DateTimeStyles style, out DateTime result)
        {
            result = default;
            foreach (string? format in formats ?? Array.Empty<string>())
            {
                if (TryParseExact(s, format, provider, style, out result))
                    return true;
            }
            return false;
        }
    }
}
