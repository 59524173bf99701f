// System.TimeSpan.

namespace System;

public readonly struct TimeSpan : IComparable, IComparable<TimeSpan>, IEquatable<TimeSpan>, IFormattable
{
    public const long NanosecondsPerTick = 100;
    public const long TicksPerMicrosecond = 10;
    public const long TicksPerMillisecond = 10000;
    public const long TicksPerSecond = 10000000;
    public const long TicksPerMinute = 600000000;
    public const long TicksPerHour = 36000000000;
    public const long TicksPerDay = 864000000000;
    public const int HoursPerDay = 24;

    public static readonly TimeSpan Zero = new TimeSpan(0);
    public static readonly TimeSpan MaxValue = new TimeSpan(long.MaxValue);
    public static readonly TimeSpan MinValue = new TimeSpan(long.MinValue);

    private readonly long _ticks;

    public TimeSpan(long ticks)
    {
        _ticks = ticks;
    }

    public TimeSpan(int hours, int minutes, int seconds) : this(0, hours, minutes, seconds, 0)
    {
    }

    public TimeSpan(int days, int hours, int minutes, int seconds) : this(days, hours, minutes, seconds, 0)
    {
    }

    public TimeSpan(int days, int hours, int minutes, int seconds, int milliseconds)
    {
        long total = ((long)days * 3600 * 24 + (long)hours * 3600 + (long)minutes * 60 + seconds) * 1000 + milliseconds;
        if (total > long.MaxValue / TicksPerMillisecond || total < long.MinValue / TicksPerMillisecond)
            throw new ArgumentOutOfRangeException(null, "TimeSpan overflowed because the duration is too long.");
        _ticks = total * TicksPerMillisecond;
    }

    public long Ticks => _ticks;

    public int Days => (int)(_ticks / TicksPerDay);

    public int Hours => (int)(_ticks / TicksPerHour % 24);

    public int Minutes => (int)(_ticks / TicksPerMinute % 60);

    public int Seconds => (int)(_ticks / TicksPerSecond % 60);

    public int Milliseconds => (int)(_ticks / TicksPerMillisecond % 1000);

    public int Microseconds => (int)(_ticks / TicksPerMicrosecond % 1000);

    public int Nanoseconds => (int)(_ticks % TicksPerMicrosecond * 100);

    public double TotalDays => (double)_ticks / TicksPerDay;

    public double TotalHours => (double)_ticks / TicksPerHour;

    public double TotalMinutes => (double)_ticks / TicksPerMinute;

    public double TotalSeconds => (double)_ticks / TicksPerSecond;

    public double TotalMilliseconds
    {
        get
        {
            double value = (double)_ticks / TicksPerMillisecond;
            const double most = long.MaxValue / TicksPerMillisecond;
            const double least = long.MinValue / TicksPerMillisecond;
            if (value > most)
                return most;
            return value < least ? least : value;
        }
    }

    public double TotalMicroseconds => (double)_ticks / TicksPerMicrosecond;

    public double TotalNanoseconds => (double)_ticks * NanosecondsPerTick;

    private static TimeSpan Interval(double value, double scale)
    {
        if (double.IsNaN(value))
            throw new ArgumentException("TimeSpan does not accept floating point Not-a-Number values.");
        double ticks = value * scale;
        if (ticks > long.MaxValue || ticks < long.MinValue || double.IsNaN(ticks))
            throw TooLong();
        if (ticks == long.MaxValue)
            return MaxValue;
        return new TimeSpan((long)ticks);
    }

    private static OverflowException TooLong() => new OverflowException("TimeSpan overflowed because the duration is too long.");

    public static TimeSpan FromDays(double value) => Interval(value, TicksPerDay);

    public static TimeSpan FromHours(double value) => Interval(value, TicksPerHour);

    public static TimeSpan FromMinutes(double value) => Interval(value, TicksPerMinute);

    public static TimeSpan FromSeconds(double value) => Interval(value, TicksPerSecond);

    public static TimeSpan FromMilliseconds(double value) => Interval(value, TicksPerMillisecond);

    public static TimeSpan FromMicroseconds(double value) => Interval(value, TicksPerMicrosecond);

    public static TimeSpan FromTicks(long value) => new TimeSpan(value);

    public static TimeSpan Parse(string s) => Parse(s, null);

    public static TimeSpan Parse(string input, IFormatProvider? formatProvider)
    {
        if (input == null)
            throw new ArgumentNullException("input");
        int status = Read(input, out TimeSpan result);
        if (status == 1)
            throw new FormatException("String '" + input + "' was not recognized as a valid TimeSpan.");
        if (status == 2)
            throw new OverflowException("The TimeSpan string '" + input + "' could not be parsed because at least one of the numeric components is out of range or contains too many digits.");
        return result;
    }

    public static bool TryParse(string? s, out TimeSpan result) => TryParse(s, null, out result);

    public static bool TryParse(string? input, IFormatProvider? formatProvider, out TimeSpan result)
    {
        result = default;
        return input != null && Read(input, out result) == 0;
    }

    // [-]d, [-][d.]hh:mm[:ss[.fffffff]] or [-]d:hh:mm:ss[.fffffff]. 0: read; 1: no such form; 2: a part is out of range.
    private static int Read(string input, out TimeSpan result)
    {
        result = default;
        string text = input.Trim();
        bool negative = text.Length > 0 && text[0] == '-';
        int at = negative ? 1 : 0;
        long[] numbers = new long[4];
        int count = 0;
        bool hasDays = false;
        long fraction = 0;
        bool tooLarge = false;
        while (true)
        {
            int start = at;
            long number = 0;
            while (at < text.Length && char.IsAsciiDigit(text[at]))
            {
                if (number <= int.MaxValue)
                    number = number * 10 + (text[at] - '0');
                at++;
            }
            if (at == start || count == 4)
                return 1;
            if (number > int.MaxValue)
                tooLarge = true;
            numbers[count++] = number;
            if (at == text.Length)
                break;
            char separator = text[at++];
            if (separator == '.' && count == 1)
            {
                hasDays = true;
                continue;
            }
            if (separator == '.' && count >= (hasDays ? 4 : 3))
            {
                int digits = 0;
                while (at < text.Length && char.IsAsciiDigit(text[at]))
                {
                    if (++digits > 7)
                        tooLarge = true;
                    else
                        fraction = fraction * 10 + (text[at] - '0');
                    at++;
                }
                if (at < text.Length || digits == 0)
                    return 1;
                for (; digits < 7; digits++)
                    fraction *= 10;
                break;
            }
            if (separator != ':')
                return 1;
        }
        long days = 0;
        int first = 0;
        if (count == 1 || hasDays || count == 4)
        {
            if (hasDays && count < 3)
                return 1;
            days = numbers[0];
            first = 1;
        }
        long hours = count > first ? numbers[first] : 0;
        long minutes = count > first + 1 ? numbers[first + 1] : 0;
        long seconds = count > first + 2 ? numbers[first + 2] : 0;
        if (tooLarge || days > 10675199 || hours > 23 || minutes > 59 || seconds > 59)
            return 2;
        ulong ticks = (ulong)(days * TicksPerDay) + (ulong)(hours * TicksPerHour + minutes * TicksPerMinute + seconds * TicksPerSecond + fraction);
        if (ticks > (negative ? 9223372036854775808UL : 9223372036854775807UL))
            return 2;
        result = new TimeSpan(negative ? (long)(0 - ticks) : (long)ticks);
        return 0;
    }

    public TimeSpan Add(TimeSpan ts)
    {
        long result = _ticks + ts._ticks;
        if ((_ticks >> 63) == (ts._ticks >> 63) && (_ticks >> 63) != (result >> 63))
            throw TooLong();
        return new TimeSpan(result);
    }

    public TimeSpan Subtract(TimeSpan ts)
    {
        long result = _ticks - ts._ticks;
        if ((_ticks >> 63) != (ts._ticks >> 63) && (_ticks >> 63) != (result >> 63))
            throw TooLong();
        return new TimeSpan(result);
    }

    public TimeSpan Negate()
    {
        if (_ticks == long.MinValue)
            throw new OverflowException("Negating the minimum value of a twos complement number is invalid.");
        return new TimeSpan(-_ticks);
    }

    public TimeSpan Duration()
    {
        if (_ticks == long.MinValue)
            throw new OverflowException("The duration cannot be returned for TimeSpan.MinValue because the absolute value of TimeSpan.MinValue exceeds the value of TimeSpan.MaxValue.");
        return new TimeSpan(_ticks >= 0 ? _ticks : -_ticks);
    }

    public TimeSpan Multiply(double factor) => this * factor;

    public TimeSpan Divide(double divisor) => this / divisor;

    public static TimeSpan operator +(TimeSpan t) => t;

    public static TimeSpan operator -(TimeSpan t) => t.Negate();

    public static TimeSpan operator +(TimeSpan t1, TimeSpan t2) => t1.Add(t2);

    public static TimeSpan operator -(TimeSpan t1, TimeSpan t2) => t1.Subtract(t2);

    public static TimeSpan operator *(TimeSpan timeSpan, double factor)
    {
        if (double.IsNaN(factor))
            throw new ArgumentException("TimeSpan does not accept floating point Not-a-Number values.", "factor");
        return Interval(Math.Round(timeSpan._ticks * factor), 1);
    }

    public static TimeSpan operator *(double factor, TimeSpan timeSpan) => timeSpan * factor;

    public static TimeSpan operator /(TimeSpan timeSpan, double divisor)
    {
        if (double.IsNaN(divisor))
            throw new ArgumentException("TimeSpan does not accept floating point Not-a-Number values.", "divisor");
        return Interval(Math.Round(timeSpan._ticks / divisor), 1);
    }

    public static double operator /(TimeSpan t1, TimeSpan t2) => t1._ticks / (double)t2._ticks;

    public static bool operator ==(TimeSpan t1, TimeSpan t2) => t1._ticks == t2._ticks;

    public static bool operator !=(TimeSpan t1, TimeSpan t2) => t1._ticks != t2._ticks;

    public static bool operator <(TimeSpan t1, TimeSpan t2) => t1._ticks < t2._ticks;

    public static bool operator <=(TimeSpan t1, TimeSpan t2) => t1._ticks <= t2._ticks;

    public static bool operator >(TimeSpan t1, TimeSpan t2) => t1._ticks > t2._ticks;

    public static bool operator >=(TimeSpan t1, TimeSpan t2) => t1._ticks >= t2._ticks;

    public static int Compare(TimeSpan t1, TimeSpan t2) => t1._ticks.CompareTo(t2._ticks);

    public int CompareTo(TimeSpan value) => _ticks.CompareTo(value._ticks);

    public int CompareTo(object? value)
    {
        if (value == null)
            return 1;
        if (value is TimeSpan other)
            return CompareTo(other);
        throw new ArgumentException("Object must be of type TimeSpan.");
    }

    public bool Equals(TimeSpan obj) => _ticks == obj._ticks;

    public override bool Equals(object? value) => value is TimeSpan other && _ticks == other._ticks;

    public static bool Equals(TimeSpan t1, TimeSpan t2) => t1._ticks == t2._ticks;

    public override int GetHashCode() => _ticks.GetHashCode();

    // [-][d.]hh:mm:ss[.fffffff]
    public override string ToString() => ToString("c");

    public string ToString(string? format) => ToString(format, null);

    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        if (string.IsNullOrEmpty(format))
            format = "c";
        ulong ticks = _ticks < 0 ? 0 - (ulong)_ticks : (ulong)_ticks;
        ulong days = ticks / (ulong)TicksPerDay;
        ulong hours = ticks / (ulong)TicksPerHour % 24;
        ulong minutes = ticks / (ulong)TicksPerMinute % 60;
        ulong seconds = ticks / (ulong)TicksPerSecond % 60;
        ulong fraction = ticks % (ulong)TicksPerSecond;
        string sign = _ticks < 0 ? "-" : "";
        string rest = ":" + minutes.ToString("D2") + ":" + seconds.ToString("D2");
        if (format == "c" || format == "t" || format == "T")
        {
            string text = hours.ToString("D2") + rest;
            if (days > 0)
                text = days.ToString() + "." + text;
            if (fraction > 0)
                text = text + "." + fraction.ToString("D7");
            return sign + text;
        }
        if (format == "g")
        {
            string text = hours.ToString() + rest;
            if (days > 0)
                text = days.ToString() + ":" + text;
            if (fraction > 0)
                text = text + "." + fraction.ToString("D7").TrimEnd('0');
            return sign + text;
        }
        if (format == "G")
            return sign + days.ToString() + ":" + hours.ToString("D2") + rest + "." + fraction.ToString("D7");
        if (format.Length == 1)
            throw new FormatException("Input string was not in a correct format.");
        return Picture(format, days, hours, minutes, seconds, fraction);
    }

    // Custom formats: d, h, m, s, f, F, '…', \c, and %x for a single x.
    private static string Picture(string format, ulong days, ulong hours, ulong minutes, ulong seconds, ulong fraction)
    {
        System.Text.StringBuilder text = new System.Text.StringBuilder();
        int at = 0;
        while (at < format.Length)
        {
            char c = format[at];
            int end = at + 1;
            if (c == '\'' || c == '"')
            {
                while (end < format.Length && format[end] != c)
                    end++;
                if (end == format.Length)
                    throw new FormatException("Cannot find a matching quote character for the character '" + c.ToString() + "'.");
                text.Append(format.Substring(at + 1, end - at - 1));
                at = end + 1;
                continue;
            }
            if (c == '\\' && end < format.Length)
            {
                text.Append(format[end]);
                at = end + 1;
                continue;
            }
            if (c == '%' && end < format.Length && format[end] != '%')
            {
                at++;
                continue;
            }
            while (end < format.Length && format[end] == c)
                end++;
            int count = end - at;
            switch (c)
            {
                case 'd':
                    text.Append(days.ToString("D" + Most(count, 8).ToString()));
                    break;
                case 'h':
                    text.Append(hours.ToString("D" + Most(count, 2).ToString()));
                    break;
                case 'm':
                    text.Append(minutes.ToString("D" + Most(count, 2).ToString()));
                    break;
                case 's':
                    text.Append(seconds.ToString("D" + Most(count, 2).ToString()));
                    break;
                case 'f':
                    text.Append(fraction.ToString("D7").Substring(0, Most(count, 7)));
                    break;
                case 'F':
                    text.Append(fraction.ToString("D7").Substring(0, Most(count, 7)).TrimEnd('0'));
                    break;
                default:
                    throw new FormatException("Input string was not in a correct format.");
            }
            at = end;
        }
        return text.ToString();
    }

    private static int Most(int count, int most)
    {
        if (count > most)
            throw new FormatException("Input string was not in a correct format.");
        return count;
    }
}
