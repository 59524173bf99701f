// DateTimeOffset, DateOnly and TimeOnly.

using System.Globalization;

namespace System
{
    // A clock time and by how much that clock is ahead of UTC.
    public readonly struct DateTimeOffset : IComparable, IComparable<DateTimeOffset>, IEquatable<DateTimeOffset>, IFormattable
    {
        public static readonly DateTimeOffset MinValue = new DateTimeOffset(0, TimeSpan.Zero);
        public static readonly DateTimeOffset MaxValue = new DateTimeOffset(Dates.MaxTicks, TimeSpan.Zero);
        public static readonly DateTimeOffset UnixEpoch = new DateTimeOffset(DateTime.UnixEpochTicks, TimeSpan.Zero);

        private readonly long _ticks;
        private readonly long _offset;

        public DateTimeOffset(long ticks, TimeSpan offset) : this(new DateTime(ticks), offset)
        {
        }

        public DateTimeOffset(DateTime dateTime)
            : this(DateTime.SpecifyKind(dateTime, DateTimeKind.Unspecified), new TimeSpan(dateTime.Kind == DateTimeKind.Utc ? 0 : Dates.OffsetAtLocal(dateTime.Ticks)))
        {
        }

        public DateTimeOffset(DateTime dateTime, TimeSpan offset)
        {
            if (dateTime.Kind == DateTimeKind.Utc && offset.Ticks != 0)
                throw new ArgumentException("The UTC Offset for Utc DateTime instances must be 0.", "offset");
            if (dateTime.Kind == DateTimeKind.Local && offset.Ticks != Dates.OffsetAtLocal(dateTime.Ticks))
                throw new ArgumentException("The UTC Offset of the local dateTime parameter does not match the offset argument.", "offset");
            if (offset.Ticks % TimeSpan.TicksPerMinute != 0)
                throw new ArgumentException("Offset must be specified in whole minutes.", "offset");
            if (offset.Ticks < -14 * TimeSpan.TicksPerHour || offset.Ticks > 14 * TimeSpan.TicksPerHour)
                throw new ArgumentOutOfRangeException("offset", "Offset must be within plus or minus 14 hours.");
            _ticks = dateTime.Ticks - offset.Ticks;
            if (_ticks < 0 || _ticks > Dates.MaxTicks)
                throw new ArgumentOutOfRangeException("offset", "The UTC time represented when the offset is applied must be between year 0 and 10,000.");
            _offset = offset.Ticks;
        }

        public DateTimeOffset(int year, int month, int day, int hour, int minute, int second, TimeSpan offset)
            : this(new DateTime(year, month, day, hour, minute, second), offset)
        {
        }

        public DateTimeOffset(int year, int month, int day, int hour, int minute, int second, int millisecond, TimeSpan offset)
            : this(new DateTime(year, month, day, hour, minute, second, millisecond), offset)
        {
        }

        public DateTimeOffset(DateOnly date, TimeOnly time, TimeSpan offset) : this(new DateTime(date, time), offset)
        {
        }

        public static DateTimeOffset UtcNow => new DateTimeOffset(Dates.UtcNow(), TimeSpan.Zero);

        public static DateTimeOffset Now => UtcNow.ToLocalTime();

        public static implicit operator DateTimeOffset(DateTime dateTime) => new DateTimeOffset(dateTime);

        public static DateTimeOffset FromUnixTimeSeconds(long seconds)
        {
            if (seconds < -62135596800 || seconds > 253402300799)
                throw new ArgumentOutOfRangeException("seconds", "Valid values are between -62135596800 and 253402300799, inclusive.");
            return new DateTimeOffset(DateTime.UnixEpochTicks + seconds * TimeSpan.TicksPerSecond, TimeSpan.Zero);
        }

        public static DateTimeOffset FromUnixTimeMilliseconds(long milliseconds)
        {
            if (milliseconds < -62135596800000 || milliseconds > 253402300799999)
                throw new ArgumentOutOfRangeException("milliseconds", "Valid values are between -62135596800000 and 253402300799999, inclusive.");
            return new DateTimeOffset(DateTime.UnixEpochTicks + milliseconds * TimeSpan.TicksPerMillisecond, TimeSpan.Zero);
        }

        // Both round towards the past.
        public long ToUnixTimeSeconds() => _ticks / TimeSpan.TicksPerSecond - DateTime.UnixEpochTicks / TimeSpan.TicksPerSecond;

        public long ToUnixTimeMilliseconds() => _ticks / TimeSpan.TicksPerMillisecond - DateTime.UnixEpochTicks / TimeSpan.TicksPerMillisecond;

        public DateTime DateTime => new DateTime(_ticks + _offset);

        public DateTime UtcDateTime => new DateTime(_ticks, DateTimeKind.Utc);

        public DateTime LocalDateTime => UtcDateTime.ToLocalTime();

        public TimeSpan Offset => new TimeSpan(_offset);

        public int TotalOffsetMinutes => (int)(_offset / TimeSpan.TicksPerMinute);

        public DateTime Date => DateTime.Date;

        public TimeSpan TimeOfDay => DateTime.TimeOfDay;

        public long Ticks => _ticks + _offset;

        public long UtcTicks => _ticks;

        public int Year => DateTime.Year;

        public int Month => DateTime.Month;

        public int Day => DateTime.Day;

        public DayOfWeek DayOfWeek => DateTime.DayOfWeek;

        public int DayOfYear => DateTime.DayOfYear;

        public int Hour => DateTime.Hour;

        public int Minute => DateTime.Minute;

        public int Second => DateTime.Second;

        public int Millisecond => DateTime.Millisecond;

        public DateTimeOffset ToOffset(TimeSpan offset) => new DateTimeOffset(new DateTime(_ticks + offset.Ticks), offset);

        public DateTimeOffset ToUniversalTime() => new DateTimeOffset(_ticks, TimeSpan.Zero);

        public DateTimeOffset ToLocalTime() => ToOffset(new TimeSpan(Dates.OffsetAt(_ticks)));

        public DateTimeOffset Add(TimeSpan timeSpan) => new DateTimeOffset(DateTime.Add(timeSpan), Offset);

        public DateTimeOffset AddDays(double days) => new DateTimeOffset(DateTime.AddDays(days), Offset);

        public DateTimeOffset AddHours(double hours) => new DateTimeOffset(DateTime.AddHours(hours), Offset);

        public DateTimeOffset AddMinutes(double minutes) => new DateTimeOffset(DateTime.AddMinutes(minutes), Offset);

        public DateTimeOffset AddSeconds(double seconds) => new DateTimeOffset(DateTime.AddSeconds(seconds), Offset);

        public DateTimeOffset AddMilliseconds(double milliseconds) => new DateTimeOffset(DateTime.AddMilliseconds(milliseconds), Offset);

        public DateTimeOffset AddMonths(int months) => new DateTimeOffset(DateTime.AddMonths(months), Offset);

        public DateTimeOffset AddYears(int years) => new DateTimeOffset(DateTime.AddYears(years), Offset);

        public DateTimeOffset AddTicks(long ticks) => new DateTimeOffset(DateTime.AddTicks(ticks), Offset);

        public TimeSpan Subtract(DateTimeOffset value) => new TimeSpan(_ticks - value._ticks);

        public DateTimeOffset Subtract(TimeSpan value) => new DateTimeOffset(DateTime.Subtract(value), Offset);

        public static DateTimeOffset operator +(DateTimeOffset dateTimeOffset, TimeSpan timeSpan) => dateTimeOffset.Add(timeSpan);

        public static DateTimeOffset operator -(DateTimeOffset dateTimeOffset, TimeSpan timeSpan) => dateTimeOffset.Subtract(timeSpan);

        public static TimeSpan operator -(DateTimeOffset left, DateTimeOffset right) => left.Subtract(right);

        public static bool operator ==(DateTimeOffset left, DateTimeOffset right) => left._ticks == right._ticks;

        public static bool operator !=(DateTimeOffset left, DateTimeOffset right) => left._ticks != right._ticks;

        public static bool operator <(DateTimeOffset left, DateTimeOffset right) => left._ticks < right._ticks;

        public static bool operator <=(DateTimeOffset left, DateTimeOffset right) => left._ticks <= right._ticks;

        public static bool operator >(DateTimeOffset left, DateTimeOffset right) => left._ticks > right._ticks;

        public static bool operator >=(DateTimeOffset left, DateTimeOffset right) => left._ticks >= right._ticks;

        public int CompareTo(DateTimeOffset value) => _ticks.CompareTo(value._ticks);

        public int CompareTo(object? value)
        {
            if (value == null)
                return 1;
            return value is DateTimeOffset other ? CompareTo(other) : throw new ArgumentException("Object must be of type DateTimeOffset.");
        }

        public bool Equals(DateTimeOffset value) => _ticks == value._ticks;

        public override bool Equals(object? value) => value is DateTimeOffset other && Equals(other);

        public static int Compare(DateTimeOffset first, DateTimeOffset second) => first._ticks.CompareTo(second._ticks);

        public static bool Equals(DateTimeOffset first, DateTimeOffset second) => first._ticks == second._ticks;

        public bool EqualsExact(DateTimeOffset other) => _ticks == other._ticks && _offset == other._offset;

        public override int GetHashCode() => UtcDateTime.GetHashCode();

        public override string ToString() => ToString("G");

        public string ToString(IFormatProvider? formatProvider) => ToString("G");

        public string ToString(string? format) => DateFormat.Format(DateTime, Offset, string.IsNullOrEmpty(format) ? "G" : format);

        public string ToString(string? format, IFormatProvider? formatProvider) => ToString(format);

        public static DateTimeOffset Parse(string s) => Parse(s, null);

        public static DateTimeOffset Parse(string s, IFormatProvider? provider, DateTimeStyles style = DateTimeStyles.None)
        {
            if (s == null)
                throw new ArgumentNullException("s");
            DateParser parser = new DateParser(s, style);
            return parser.ParseAny() && Made(parser, style, out DateTimeOffset result) ? result : throw parser.Unknown("DateTime");
        }

        public static bool TryParse(string? s, out DateTimeOffset result) => TryParse(s, null, DateTimeStyles.None, out result);

        public static bool TryParse(string? s, IFormatProvider? provider, out DateTimeOffset result) => TryParse(s, provider, DateTimeStyles.None, out result);

        public static bool TryParse(string? s, IFormatProvider? provider, DateTimeStyles style, out DateTimeOffset result)
        {
            DateParser parser = new DateParser(s ?? "", style);
            result = default;
            return s != null && parser.ParseAny() && Made(parser, style, out result);
        }

        public static DateTimeOffset ParseExact(string s, string format) => ParseExact(s, format, null);

        public static DateTimeOffset ParseExact(string s, string format, IFormatProvider? provider, DateTimeStyles style = DateTimeStyles.None)
        {
            if (s == null)
                throw new ArgumentNullException("s");
            if (format == null)
                throw new ArgumentNullException("format");
            return TryParseExact(s, format, provider, style, out DateTimeOffset result) ? result : throw DateParser.Bad(s, "DateTime");
        }

        public static bool TryParseExact(string? s, string? format, out DateTimeOffset result) => TryParseExact(s, format, null, DateTimeStyles.None, out result);

        public static bool TryParseExact(string? s, string? format, IFormatProvider? provider, DateTimeStyles style, out DateTimeOffset result)
        {
            DateParser parser = new DateParser(s ?? "", style);
            result = default;
            return s != null && format != null && parser.ParseExact(format) && Made(parser, style, out result);
        }

        private static bool Made(DateParser parser, DateTimeStyles style, out DateTimeOffset result)
        {
            result = default;
            if (!parser.ToClock(out long ticks))
                return false;
            TimeSpan offset = parser.ZoneOffset;
            if (!parser.HasZone && (style & DateTimeStyles.AssumeUniversal) == 0)
                offset = new TimeSpan(Dates.OffsetAtLocal(ticks));
            long utc = ticks - offset.Ticks;
            if (utc < 0 || utc > Dates.MaxTicks)
                return false;
            result = new DateTimeOffset(ticks, offset);
            if ((style & DateTimeStyles.AdjustToUniversal) != 0)
                result = result.ToUniversalTime();
            return true;
        }
    }

    public readonly struct DateOnly : IComparable, IComparable<DateOnly>, IEquatable<DateOnly>, IFormattable
    {
        private readonly int _days;

        private DateOnly(int days)
        {
            _days = days;
        }

        public DateOnly(int year, int month, int day)
        {
            _days = Dates.ToDays(year, month, day);
        }

        public static DateOnly MinValue => default;

        public static DateOnly MaxValue => new DateOnly((int)(Dates.MaxTicks / TimeSpan.TicksPerDay));

        public static DateOnly FromDayNumber(int dayNumber)
        {
            if ((uint)dayNumber > (uint)MaxValue._days)
                throw new ArgumentOutOfRangeException("dayNumber", "Day number must be between 0 and DateOnly.MaxValue.DayNumber.");
            return new DateOnly(dayNumber);
        }

        public static DateOnly FromDateTime(DateTime dateTime) => new DateOnly((int)(dateTime.Ticks / TimeSpan.TicksPerDay));

        private DateTime Start => new DateTime(_days * TimeSpan.TicksPerDay);

        public int DayNumber => _days;

        public int Year => Start.Year;

        public int Month => Start.Month;

        public int Day => Start.Day;

        public DayOfWeek DayOfWeek => Start.DayOfWeek;

        public int DayOfYear => Start.DayOfYear;

        public void Deconstruct(out int year, out int month, out int day) => Dates.Split(_days, out year, out month, out day);

        public DateOnly AddDays(int value)
        {
            int days = _days + value;
            if ((uint)days > (uint)MaxValue._days)
                throw new ArgumentOutOfRangeException("value", "Value to add was out of range.");
            return new DateOnly(days);
        }

        public DateOnly AddMonths(int value) => FromDateTime(Start.AddMonths(value));

        public DateOnly AddYears(int value) => FromDateTime(Start.AddYears(value));

        public DateTime ToDateTime(TimeOnly time) => new DateTime(this, time);

        public DateTime ToDateTime(TimeOnly time, DateTimeKind kind) => new DateTime(this, time, kind);

        public static bool operator ==(DateOnly left, DateOnly right) => left._days == right._days;

        public static bool operator !=(DateOnly left, DateOnly right) => left._days != right._days;

        public static bool operator <(DateOnly left, DateOnly right) => left._days < right._days;

        public static bool operator <=(DateOnly left, DateOnly right) => left._days <= right._days;

        public static bool operator >(DateOnly left, DateOnly right) => left._days > right._days;

        public static bool operator >=(DateOnly left, DateOnly right) => left._days >= right._days;

        public int CompareTo(DateOnly value) => _days.CompareTo(value._days);

        public int CompareTo(object? value)
        {
            if (value == null)
                return 1;
            return value is DateOnly other ? CompareTo(other) : throw new ArgumentException("Object must be of type DateOnly.");
        }

        public bool Equals(DateOnly value) => _days == value._days;

        public override bool Equals(object? value) => value is DateOnly other && Equals(other);

        public override int GetHashCode() => _days;

        public string ToLongDateString() => ToString("D");

        public string ToShortDateString() => ToString("d");

        public override string ToString() => ToString("d");

        public string ToString(IFormatProvider? provider) => ToString("d");

        public string ToString(string? format) => DateFormat.Format(Start, null, Only(format));

        public string ToString(string? format, IFormatProvider? provider) => ToString(format);

        private static string Only(string? format)
        {
            if (string.IsNullOrEmpty(format))
                return "d";
            if (format.Length != 1)
                return format;
            switch (format[0])
            {
                case 'o':
                case 'O':
                    return "yyyy-MM-dd";
                case 'r':
                case 'R':
                    return "ddd, dd MMM yyyy";
                case 'd':
                case 'D':
                case 'm':
                case 'M':
                case 'y':
                case 'Y':
                    return format;
                default:
                    throw DateFormat.Invalid();
            }
        }

        public static DateOnly Parse(string s) => Parse(s, null);

        public static DateOnly Parse(string s, IFormatProvider? provider, DateTimeStyles style = DateTimeStyles.None)
        {
            if (s == null)
                throw new ArgumentNullException("s");
            DateParser parser = new DateParser(s, style);
            return parser.ParseAny() && Made(parser, style, out DateOnly result) ? result : throw parser.Unknown("DateOnly");
        }

        public static bool TryParse(string? s, out DateOnly result) => TryParse(s, null, DateTimeStyles.None, out result);

        public static bool TryParse(string? s, IFormatProvider? provider, out DateOnly result) => TryParse(s, provider, DateTimeStyles.None, out result);

        public static bool TryParse(string? s, IFormatProvider? provider, DateTimeStyles style, out DateOnly result)
        {
            DateParser parser = new DateParser(s ?? "", style);
            result = default;
            return s != null && parser.ParseAny() && Made(parser, style, out result);
        }

        public static DateOnly ParseExact(string s, string format) => ParseExact(s, format, null);

        public static DateOnly ParseExact(string s, string format, IFormatProvider? provider, DateTimeStyles style = DateTimeStyles.None)
        {
            if (s == null)
                throw new ArgumentNullException("s");
            if (format == null)
                throw new ArgumentNullException("format");
            return TryParseExact(s, format, provider, style, out DateOnly result) ? result : throw DateParser.Bad(s, "DateOnly");
        }

        public static bool TryParseExact(string? s, string? format, out DateOnly result) => TryParseExact(s, format, null, DateTimeStyles.None, out result);

        public static bool TryParseExact(string? s, string? format, IFormatProvider? provider, DateTimeStyles style, out DateOnly result)
        {
            DateParser parser = new DateParser(s ?? "", style);
            result = default;
            return s != null && format != null && parser.ParseExact(Only(format)) && Made(parser, style, out result);
        }

        private static bool Made(DateParser parser, DateTimeStyles style, out DateOnly result)
        {
            result = default;
            if (!parser.HasDate || parser.HasTime || parser.HasZone || !parser.ToClock(out long ticks))
                return false;
            result = new DateOnly((int)(ticks / TimeSpan.TicksPerDay));
            return true;
        }
    }

    public readonly struct TimeOnly : IComparable, IComparable<TimeOnly>, IEquatable<TimeOnly>, IFormattable
    {
        private readonly long _ticks;

        public TimeOnly(long ticks)
        {
            if ((ulong)ticks >= (ulong)TimeSpan.TicksPerDay)
                throw new ArgumentOutOfRangeException("ticks", "Ticks must be between 0 and and TimeOnly.MaxValue.Ticks.");
            _ticks = ticks;
        }

        public TimeOnly(int hour, int minute) : this(Dates.ToTicks(hour, minute, 0))
        {
        }

        public TimeOnly(int hour, int minute, int second) : this(Dates.ToTicks(hour, minute, second))
        {
        }

        public TimeOnly(int hour, int minute, int second, int millisecond)
            : this(Dates.ToTicks(hour, minute, second) + Dates.Milliseconds(millisecond, "millisecond"))
        {
        }

        public static TimeOnly MinValue => default;

        public static TimeOnly MaxValue => new TimeOnly(TimeSpan.TicksPerDay - 1);

        public static TimeOnly FromTimeSpan(TimeSpan timeSpan) => new TimeOnly(timeSpan.Ticks);

        public static TimeOnly FromDateTime(DateTime dateTime) => new TimeOnly(dateTime.Ticks % TimeSpan.TicksPerDay);

        public long Ticks => _ticks;

        public int Hour => ToTimeSpan().Hours;

        public int Minute => ToTimeSpan().Minutes;

        public int Second => ToTimeSpan().Seconds;

        public int Millisecond => ToTimeSpan().Milliseconds;

        public int Microsecond => ToTimeSpan().Microseconds;

        public int Nanosecond => ToTimeSpan().Nanoseconds;

        public TimeSpan ToTimeSpan() => new TimeSpan(_ticks);

        public void Deconstruct(out int hour, out int minute)
        {
            hour = Hour;
            minute = Minute;
        }

        public void Deconstruct(out int hour, out int minute, out int second)
        {
            Deconstruct(out hour, out minute);
            second = Second;
        }

        public TimeOnly Add(TimeSpan value) => Add(value, out _);

        // Around the clock.
        public TimeOnly Add(TimeSpan value, out int wrappedDays)
        {
            long ticks = _ticks + value.Ticks % TimeSpan.TicksPerDay;
            wrappedDays = (int)(value.Ticks / TimeSpan.TicksPerDay);
            if (ticks < 0)
            {
                wrappedDays--;
                ticks += TimeSpan.TicksPerDay;
            }
            else if (ticks >= TimeSpan.TicksPerDay)
            {
                wrappedDays++;
                ticks -= TimeSpan.TicksPerDay;
            }
            return new TimeOnly(ticks);
        }

        public TimeOnly AddHours(double value) => Add(TimeSpan.FromHours(value));

        public TimeOnly AddMinutes(double value) => Add(TimeSpan.FromMinutes(value));

        public bool IsBetween(TimeOnly start, TimeOnly end)
        {
            if (start._ticks <= end._ticks)
                return start._ticks <= _ticks && _ticks < end._ticks;
            return start._ticks <= _ticks || _ticks < end._ticks;
        }

        public static TimeSpan operator -(TimeOnly t1, TimeOnly t2) => new TimeSpan((t1._ticks - t2._ticks + TimeSpan.TicksPerDay) % TimeSpan.TicksPerDay);

        public static bool operator ==(TimeOnly left, TimeOnly right) => left._ticks == right._ticks;

        public static bool operator !=(TimeOnly left, TimeOnly right) => left._ticks != right._ticks;

        public static bool operator <(TimeOnly left, TimeOnly right) => left._ticks < right._ticks;

        public static bool operator <=(TimeOnly left, TimeOnly right) => left._ticks <= right._ticks;

        public static bool operator >(TimeOnly left, TimeOnly right) => left._ticks > right._ticks;

        public static bool operator >=(TimeOnly left, TimeOnly right) => left._ticks >= right._ticks;

        public int CompareTo(TimeOnly value) => _ticks.CompareTo(value._ticks);

        public int CompareTo(object? value)
        {
            if (value == null)
                return 1;
            return value is TimeOnly other ? CompareTo(other) : throw new ArgumentException("Object must be of type TimeOnly.");
        }

        public bool Equals(TimeOnly value) => _ticks == value._ticks;

        public override bool Equals(object? value) => value is TimeOnly other && Equals(other);

        public override int GetHashCode() => _ticks.GetHashCode();

        public string ToLongTimeString() => ToString("T");

        public string ToShortTimeString() => ToString("t");

        public override string ToString() => ToString("t");

        public string ToString(IFormatProvider? provider) => ToString("t");

        public string ToString(string? format) => DateFormat.Format(new DateTime(_ticks), null, Only(format));

        public string ToString(string? format, IFormatProvider? provider) => ToString(format);

        private static string Only(string? format)
        {
            if (string.IsNullOrEmpty(format))
                return "t";
            if (format.Length != 1)
                return format;
            switch (format[0])
            {
                case 'o':
                case 'O':
                    return "HH:mm:ss.fffffff";
                case 'r':
                case 'R':
                    return "HH:mm:ss";
                case 't':
                case 'T':
                    return format;
                default:
                    throw DateFormat.Invalid();
            }
        }

        public static TimeOnly Parse(string s) => Parse(s, null);

        public static TimeOnly Parse(string s, IFormatProvider? provider, DateTimeStyles style = DateTimeStyles.None)
        {
            if (s == null)
                throw new ArgumentNullException("s");
            DateParser parser = new DateParser(s, style);
            return parser.ParseAny() && Made(parser, style, out TimeOnly result) ? result : throw parser.Unknown("TimeOnly");
        }

        public static bool TryParse(string? s, out TimeOnly result) => TryParse(s, null, DateTimeStyles.None, out result);

        public static bool TryParse(string? s, IFormatProvider? provider, out TimeOnly result) => TryParse(s, provider, DateTimeStyles.None, out result);

        public static bool TryParse(string? s, IFormatProvider? provider, DateTimeStyles style, out TimeOnly result)
        {
            DateParser parser = new DateParser(s ?? "", style);
            result = default;
            return s != null && parser.ParseAny() && Made(parser, style, out result);
        }

        public static TimeOnly ParseExact(string s, string format) => ParseExact(s, format, null);

        public static TimeOnly ParseExact(string s, string format, IFormatProvider? provider, DateTimeStyles style = DateTimeStyles.None)
        {
            if (s == null)
                throw new ArgumentNullException("s");
            if (format == null)
                throw new ArgumentNullException("format");
            return TryParseExact(s, format, provider, style, out TimeOnly result) ? result : throw DateParser.Bad(s, "TimeOnly");
        }

        public static bool TryParseExact(string? s, string? format, out TimeOnly result) => TryParseExact(s, format, null, DateTimeStyles.None, out result);

        public static bool TryParseExact(string? s, string? format, IFormatProvider? provider, DateTimeStyles style, out TimeOnly result)
        {
            DateParser parser = new DateParser(s ?? "", style);
            result = default;
            return s != null && format != null && parser.ParseExact(Only(format)) && Made(parser, style, out result);
        }

        private static bool Made(DateParser parser, DateTimeStyles style, out TimeOnly result)
        {
            result = default;
            if (parser.HasDate || parser.HasZone || !parser.ToClock(out long ticks))
                return false;
            result = new TimeOnly(ticks % TimeSpan.TicksPerDay);
            return true;
        }
    }
}
