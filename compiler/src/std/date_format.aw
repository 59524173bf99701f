// Formatting and parsing of dates and times with the invariant culture.

using System.Text;

namespace System.Globalization
{
    [Flags]
    public enum DateTimeStyles
    {
        None = 0,
        AllowLeadingWhite = 1,
        AllowTrailingWhite = 2,
        AllowInnerWhite = 4,
        AllowWhiteSpaces = 7,
        NoCurrentDateDefault = 8,
        AdjustToUniversal = 16,
        AssumeLocal = 32,
        AssumeUniversal = 64,
        RoundtripKind = 128
    }
}

namespace System
{
    internal static class DateFormat
    {
        internal static readonly string[] Months =
        {
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"
        };

        internal static readonly string[] Days = { "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday" };

        internal static FormatException Invalid() => new FormatException("Input string was not in a correct format.");

        // What a standard format stands for.
        internal static string Expand(char format, bool hasOffset)
        {
            switch (format)
            {
                case 'd':
                    return "MM/dd/yyyy";
                case 'D':
                    return "dddd, dd MMMM yyyy";
                case 'f':
                    return "dddd, dd MMMM yyyy HH:mm";
                case 'F':
                case 'U':
                    return "dddd, dd MMMM yyyy HH:mm:ss";
                case 'g':
                    return "MM/dd/yyyy HH:mm";
                case 'G':
                    return hasOffset ? "MM/dd/yyyy HH:mm:ss zzz" : "MM/dd/yyyy HH:mm:ss";
                case 'm':
                case 'M':
                    return "MMMM dd";
                case 'o':
                case 'O':
                    return hasOffset ? "yyyy-MM-ddTHH:mm:ss.fffffffzzz" : "yyyy-MM-ddTHH:mm:ss.fffffffK";
                case 'r':
                case 'R':
                    return "ddd, dd MMM yyyy HH:mm:ss 'GMT'";
                case 's':
                    return "yyyy-MM-ddTHH:mm:ss";
                case 't':
                    return "HH:mm";
                case 'T':
                    return "HH:mm:ss";
                case 'u':
                    return "yyyy-MM-dd HH:mm:ss'Z'";
                case 'y':
                case 'Y':
                    return "yyyy MMMM";
                default:
                    throw Invalid();
            }
        }

        // `offset`: of a DateTimeOffset, whose clock time `value` is.
        internal static string Format(DateTime value, TimeSpan? offset, string format)
        {
            if (format.Length == 1)
            {
                char c = format[0];
                if (c == 'U')
                {
                    if (offset != null)
                        throw Invalid();
                    value = value.ToUniversalTime();
                }
                if (offset is TimeSpan ahead && (c == 'r' || c == 'R' || c == 'u'))
                    value -= ahead;
                format = Expand(c, offset != null);
            }
            StringBuilder text = new StringBuilder();
            int at = 0;
            while (at < format.Length)
            {
                char c = format[at];
                int end = at + 1;
                switch (c)
                {
                    case '\'':
                    case '"':
                        while (end < format.Length && format[end] != c)
                        {
                            if (format[end] == '\\' && end + 1 < format.Length)
                                end++;
                            text.Append(format[end++]);
                        }
                        if (end == format.Length)
                            throw new FormatException("Cannot find a matching quote character for the character '" + c.ToString() + "'.");
                        at = end + 1;
                        continue;
                    case '\\':
                        if (end == format.Length)
                            throw Invalid();
                        text.Append(format[end]);
                        at = end + 1;
                        continue;
                    case '%':
                        if (end == format.Length || format[end] == '%')
                            throw Invalid();
                        at = end;
                        continue;
                }
                while (end < format.Length && format[end] == c)
                    end++;
                int count = end - at;
                if (!Part(text, c, count, value, offset))
                {
                    text.Append(c);
                    end = at + 1;
                }
                at = end;
            }
            return text.ToString();
        }

        private static void Number(StringBuilder text, int value, int digits) => text.Append(value.ToString("D" + digits.ToString()));

        // False if the letter means itself.
        private static bool Part(StringBuilder text, char c, int count, DateTime value, TimeSpan? offset)
        {
            switch (c)
            {
                case 'd':
                    if (count <= 2)
                        Number(text, value.Day, count);
                    else
                        text.Append(count == 3 ? Days[(int)value.DayOfWeek].Substring(0, 3) : Days[(int)value.DayOfWeek]);
                    return true;
                case 'M':
                    if (count <= 2)
                        Number(text, value.Month, count);
                    else
                        text.Append(count == 3 ? Months[value.Month - 1].Substring(0, 3) : Months[value.Month - 1]);
                    return true;
                case 'y':
                    Number(text, count <= 2 ? value.Year % 100 : value.Year, count);
                    return true;
                case 'h':
                    Number(text, value.Hour % 12 == 0 ? 12 : value.Hour % 12, Math.Min(count, 2));
                    return true;
                case 'H':
                    Number(text, value.Hour, Math.Min(count, 2));
                    return true;
                case 'm':
                    Number(text, value.Minute, Math.Min(count, 2));
                    return true;
                case 's':
                    Number(text, value.Second, Math.Min(count, 2));
                    return true;
                case 't':
                    text.Append(value.Hour < 12 ? "AM" : "PM");
                    if (count == 1)
                        text.Length--;
                    return true;
                case 'f':
                case 'F':
                    if (count > 7)
                        throw Invalid();
                    string fraction = (value.Ticks % TimeSpan.TicksPerSecond).ToString("D7").Substring(0, count);
                    if (c == 'F')
                    {
                        fraction = fraction.TrimEnd('0');
                        if (fraction.Length == 0 && text.Length > 0 && text[text.Length - 1] == '.')
                            text.Length--;
                    }
                    text.Append(fraction);
                    return true;
                case 'g':
                    text.Append("A.D.");
                    return true;
                case 'z':
                    Zone(text, offset ?? OffsetOf(value), Math.Min(count, 3));
                    return true;
                case 'K':
                    for (int i = 0; i < count; i++)
                    {
                        if (offset != null || value.Kind == DateTimeKind.Local)
                            Zone(text, offset ?? OffsetOf(value), 3);
                        else if (value.Kind == DateTimeKind.Utc)
                            text.Append('Z');
                    }
                    return true;
                default:
                    return false;
            }
        }

        private static TimeSpan OffsetOf(DateTime value) =>
            value.Kind == DateTimeKind.Utc ? TimeSpan.Zero : new TimeSpan(Dates.OffsetAtLocal(value.Ticks));

        private static void Zone(StringBuilder text, TimeSpan offset, int count)
        {
            text.Append(offset.Ticks < 0 ? '-' : '+');
            Number(text, Math.Abs(offset.Hours), count == 1 ? 1 : 2);
            if (count == 3)
            {
                text.Append(':');
                Number(text, Math.Abs(offset.Minutes), 2);
            }
        }
    }

    // Reads a text; what it found stays in the fields.
    internal sealed class DateParser
    {
        private readonly string _text;
        private readonly System.Globalization.DateTimeStyles _styles;
        private int _at;
        private int _year = -1;
        private int _month = -1;
        private int _day = -1;
        private int _hour = -1;
        private int _minute;
        private int _second;
        private long _fraction;
        private int _half = -1;
        private int _weekday = -1;
        private bool _hasZone;
        private bool _isUtc;
        private long _zone;

        internal DateParser(string text, System.Globalization.DateTimeStyles styles)
        {
            _text = text;
            _styles = styles;
        }

        internal static FormatException Bad(string s, string type) => new FormatException("String '" + s + "' was not recognized as a valid " + type + ".");

        // Why Parse failed.
        internal FormatException Unknown(string type)
        {
            if (type != "DateTime" || !char.IsLetter(Now))
                return Bad(_text, type);
            return new FormatException("The string '" + _text + "' was not recognized as a valid DateTime. There is an unknown word starting at index '" + _at.ToString() + "'.");
        }

        private char Now => _at < _text.Length ? _text[_at] : '\0';

        private void SkipSpace()
        {
            while (char.IsWhiteSpace(Now))
                _at++;
        }

        // A number of up to `most` digits, or -1.
        private int Digits(int least, int most)
        {
            int value = 0;
            int count = 0;
            while (count < most && char.IsAsciiDigit(Now))
            {
                value = value * 10 + (Now - '0');
                _at++;
                count++;
            }
            return count < least ? -1 : value;
        }

        private bool Take(char c)
        {
            if (Now != c)
                return false;
            _at++;
            return true;
        }

        private bool TakeText(string s)
        {
            if (string.Compare(_text, _at, s, 0, s.Length, StringComparison.OrdinalIgnoreCase) != 0 || _text.Length - _at < s.Length)
                return false;
            _at += s.Length;
            return true;
        }

        // Whole names before their first three letters.
        private int TakeName(string[] names, bool whole, bool part)
        {
            for (int i = 0; i < names.Length; i++)
            {
                if (whole && TakeText(names[i]))
                    return i;
            }
            for (int i = 0; i < names.Length; i++)
            {
                if (part && TakeText(names[i].Substring(0, 3)))
                    return i;
            }
            return -1;
        }

        internal bool ParseAny()
        {
            SkipSpace();
            if (_at == _text.Length)
                return false;
            int weekday = TakeName(DateFormat.Days, true, true);
            if (weekday >= 0)
            {
                _weekday = weekday;
                Take(',');
                SkipSpace();
            }
            bool hasTime = false;
            int start = _at;
            if (LooksLikeTime())
            {
                if (!Time())
                    return false;
                hasTime = true;
                SkipSpace();
                if (_at < _text.Length && !StartsZone() && !Date())
                    return false;
            }
            else if (!Date())
            {
                return false;
            }
            if (!hasTime)
            {
                if (Now == 'T' || Now == 't')
                    _at++;
                Take(',');
                SkipSpace();
                if (LooksLikeTime())
                {
                    if (!Time())
                        return false;
                }
            }
            SkipSpace();
            if (StartsZone() && !Zone())
                return false;
            SkipSpace();
            return _at == _text.Length && _at > start;
        }

        private bool LooksLikeTime()
        {
            int i = _at;
            while (i < _text.Length && char.IsAsciiDigit(_text[i]))
                i++;
            int digits = i - _at;
            while (i < _text.Length && _text[i] == ' ')
                i++;
            if (digits < 1 || digits > 2 || i >= _text.Length)
                return false;
            return _text[i] == ':' || string.Compare(_text, i, "AM", 0, 2, StringComparison.OrdinalIgnoreCase) == 0 || string.Compare(_text, i, "PM", 0, 2, StringComparison.OrdinalIgnoreCase) == 0;
        }

        private bool Time()
        {
            _hour = Digits(1, 2);
            if (_hour < 0)
                return false;
            if (Take(':'))
            {
                _minute = Digits(1, 2);
                if (_minute < 0)
                    return false;
                if (Take(':'))
                {
                    _second = Digits(1, 2);
                    if (_second < 0)
                        return false;
                    if (Take('.') && !Fraction(1, 7, true))
                        return false;
                }
            }
            int before = _at;
            SkipSpace();
            if (TakeText("AM") || TakeText("A.M."))
                _half = 0;
            else if (TakeText("PM") || TakeText("P.M."))
                _half = 1;
            else
                _at = before;
            return true;
        }

        private bool Fraction(int least, int most, bool more)
        {
            long value = 0;
            int count = 0;
            while (count < most && char.IsAsciiDigit(Now))
            {
                value = value * 10 + (Now - '0');
                _at++;
                count++;
            }
            if (count < least)
                return false;
            for (int i = count; i < 7; i++)
                value *= 10;
            // Further digits round.
            if (more && char.IsAsciiDigit(Now))
            {
                if (Now >= '5')
                    value++;
                while (char.IsAsciiDigit(Now))
                    _at++;
            }
            _fraction = value;
            return true;
        }

        private bool StartsZone() => Now == 'Z' || Now == 'z' || Now == '+' || Now == '-' || Now == 'G' || Now == 'g';

        private bool Zone()
        {
            _hasZone = true;
            if (Take('Z') || Take('z') || TakeText("GMT"))
            {
                _isUtc = true;
                return true;
            }
            return Offset(1, true);
        }

        private bool Offset(int digits, bool withMinutes)
        {
            bool negative = Now == '-';
            if (!Take('+') && !Take('-'))
                return false;
            _hasZone = true;
            int hours = Digits(digits, 2);
            int minutes = 0;
            if (hours < 0)
                return false;
            if (withMinutes && (Take(':') || char.IsAsciiDigit(Now)))
                minutes = Digits(2, 2);
            if (hours > 14 || minutes < 0 || minutes > 59)
                return false;
            _zone = (hours * 60 + minutes) * TimeSpan.TicksPerMinute;
            if (negative)
                _zone = -_zone;
            return true;
        }

        private bool Date()
        {
            int month = TakeName(DateFormat.Months, true, true);
            if (month >= 0)
            {
                // March 5, 2020 or March 2020
                _month = month + 1;
                Separator();
                int from = _at;
                _day = Digits(1, 4);
                if (_at - from > 2)
                {
                    _year = _day;
                    _day = 1;
                    return true;
                }
                Separator();
                return _day >= 0 && YearOrNone();
            }
            int start = _at;
            int first = Digits(1, 4);
            if (first < 0)
                return false;
            bool yearFirst = _at - start > 2;
            Separator();
            month = TakeName(DateFormat.Months, true, true);
            if (month >= 0)
            {
                _month = month + 1;
                Separator();
                if (yearFirst)
                {
                    _year = first;
                    _day = Digits(1, 2);
                    return _day >= 0;
                }
                _day = first;
                return YearOrNone();
            }
            int second = Digits(1, 2);
            if (second < 0)
                return false;
            if (yearFirst)
            {
                _year = first;
                _month = second;
                _day = Take('-') || Take('/') || Take('.') ? Digits(1, 2) : 1;
                return _day >= 0;
            }
            // The invariant culture puts the month first.
            _month = first;
            _day = second;
            Separator();
            return YearOrNone();
        }

        private void Separator()
        {
            SkipSpace();
            if (Now == '-' || Now == '/' || Now == ',' || Now == '.')
                _at++;
            SkipSpace();
        }

        // A year of four digits or two, or this year.
        private bool YearOrNone()
        {
            if (!char.IsAsciiDigit(Now) || LooksLikeTime())
            {
                _year = DateTime.Now.Year;
                return true;
            }
            int start = _at;
            _year = Digits(1, 4);
            if (_at - start <= 2)
                _year += _year <= 49 ? 2000 : 1900;
            return true;
        }

        internal bool ParseExact(string format)
        {
            if (format.Length == 0)
                return false;
            if (format.Length == 1)
            {
                char c = format[0];
                if ("dDfFgGmMoOrRstTuUyY".IndexOf(c) < 0)
                    return false;
                format = DateFormat.Expand(c, false);
                if (c == 'r' || c == 'R' || c == 'u' || c == 'U')
                {
                    _isUtc = c == 'U';
                    _hasZone = c == 'U';
                }
            }
            if ((_styles & System.Globalization.DateTimeStyles.AllowLeadingWhite) != 0)
                SkipSpace();
            int at = 0;
            while (at < format.Length)
            {
                if ((_styles & System.Globalization.DateTimeStyles.AllowInnerWhite) != 0)
                    SkipSpace();
                char c = format[at];
                int end = at + 1;
                if (c == '\'' || c == '"')
                {
                    while (end < format.Length && format[end] != c)
                    {
                        if (!Take(format[end++]))
                            return false;
                    }
                    if (end == format.Length)
                        return false;
                    at = end + 1;
                    continue;
                }
                if (c == '\\' || (c == '%' && end < format.Length))
                {
                    if (c == '\\' && (end == format.Length || !Take(format[end])))
                        return false;
                    at = c == '%' ? end : end + 1;
                    continue;
                }
                while (end < format.Length && format[end] == c)
                    end++;
                if ("dMyhHmstfFzKg".IndexOf(c) < 0)
                {
                    if (char.IsWhiteSpace(c) && (_styles & System.Globalization.DateTimeStyles.AllowInnerWhite) != 0)
                        SkipSpace();
                    else if (!Take(c))
                        return false;
                    end = at + 1;
                }
                else if (!ExactPart(c, end - at))
                {
                    return false;
                }
                at = end;
            }
            if ((_styles & System.Globalization.DateTimeStyles.AllowTrailingWhite) != 0)
                SkipSpace();
            return _at == _text.Length;
        }

        private bool ExactPart(char c, int count)
        {
            switch (c)
            {
                case 'd':
                    if (count <= 2)
                        return (_day = Digits(count, 2)) >= 0;
                    return (_weekday = TakeName(DateFormat.Days, count > 3, count == 3)) >= 0;
                case 'M':
                    if (count <= 2)
                        return (_month = Digits(count, 2)) >= 0;
                    _month = TakeName(DateFormat.Months, count > 3, count == 3) + 1;
                    return _month > 0;
                case 'y':
                    _year = Digits(count, count <= 2 ? 2 : Math.Max(count, 4));
                    if (count <= 2 && _year >= 0)
                        _year += _year <= 49 ? 2000 : 1900;
                    return _year >= 0;
                case 'h':
                case 'H':
                    _hour = Digits(Math.Min(count, 2), 2);
                    return _hour >= 0 && (c == 'H' || (_hour >= 1 && _hour <= 12));
                case 'm':
                    return (_minute = Digits(Math.Min(count, 2), 2)) >= 0;
                case 's':
                    return (_second = Digits(Math.Min(count, 2), 2)) >= 0;
                case 't':
                    if (count == 1)
                        _half = Take('A') || Take('a') ? 0 : Take('P') || Take('p') ? 1 : -1;
                    else
                        _half = TakeText("AM") ? 0 : TakeText("PM") ? 1 : -1;
                    return _half >= 0;
                case 'f':
                    return count <= 7 && Fraction(count, count, false);
                case 'F':
                    return count <= 7 && Fraction(0, count, false);
                case 'z':
                    return Offset(count == 1 ? 1 : 2, count > 2);
                case 'K':
                    if (Take('Z'))
                    {
                        _hasZone = true;
                        _isUtc = true;
                        return true;
                    }
                    return (Now != '+' && Now != '-') || Offset(2, true);
                default:
                    return TakeText("A.D.");
            }
        }

        internal bool HasDate => _year >= 0 || _month >= 0 || _day >= 0;

        internal bool HasTime => _hour >= 0 || _minute > 0 || _second > 0 || _fraction > 0;

        internal bool HasZone => _hasZone;

        internal TimeSpan ZoneOffset => new TimeSpan(_isUtc ? 0 : _zone);

        // The clock time as it was written.
        internal bool ToClock(out long ticks)
        {
            ticks = 0;
            int hour = Math.Max(_hour, 0);
            if (_half >= 0)
            {
                if (hour > 12 || (hour == 0 && _hour >= 0))
                    return false;
                hour = hour % 12 + _half * 12;
            }
            int year = _year;
            int month = _month;
            int day = _day;
            if (year < 0 && month < 0 && day < 0 && (_styles & System.Globalization.DateTimeStyles.NoCurrentDateDefault) == 0)
                (year, month, day) = DateTime.Today;
            if (year < 0)
                year = month < 0 && day < 0 ? 1 : DateTime.Today.Year;
            month = month < 0 ? 1 : month;
            day = day < 0 ? 1 : day;
            bool midnight = hour == 24 && _minute == 0 && _second == 0 && _fraction == 0;
            if (!Dates.IsDate(year, month, day) || (hour > 23 && !midnight) || _minute > 59 || _second > 59)
                return false;
            long days = Dates.ToDays(year, month, day);
            if (_weekday >= 0 && (days + 1) % 7 != _weekday)
                return false;
            ticks = days * TimeSpan.TicksPerDay + hour * TimeSpan.TicksPerHour + _minute * TimeSpan.TicksPerMinute + _second * TimeSpan.TicksPerSecond + _fraction;
            return ticks <= Dates.MaxTicks;
        }

        internal bool ToDateTime(out DateTime result)
        {
            result = default;
            if (!ToClock(out long ticks))
                return false;
            bool toUtc = (_styles & System.Globalization.DateTimeStyles.AdjustToUniversal) != 0;
            if (!_hasZone)
            {
                if ((_styles & System.Globalization.DateTimeStyles.AssumeLocal) != 0)
                {
                    result = new DateTime(ticks, DateTimeKind.Local);
                    if (toUtc)
                        result = result.ToUniversalTime();
                    return true;
                }
                if ((_styles & System.Globalization.DateTimeStyles.AssumeUniversal) != 0)
                {
                    result = new DateTime(ticks, DateTimeKind.Utc);
                    if (!toUtc)
                        result = result.ToLocalTime();
                    return true;
                }
                result = new DateTime(ticks);
                return true;
            }
            ticks -= _isUtc ? 0 : _zone;
            if (ticks < 0 || ticks > Dates.MaxTicks)
                return false;
            result = new DateTime(ticks, DateTimeKind.Utc);
            if (!toUtc && !(_isUtc && (_styles & System.Globalization.DateTimeStyles.RoundtripKind) != 0))
                result = result.ToLocalTime();
            return true;
        }
    }
}
