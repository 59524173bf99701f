// bool and char.

namespace System;

public readonly partial struct Boolean : IComparable, IComparable<bool>, IEquatable<bool>, IPrimitiveConvertible
{
    public TypeCode GetTypeCode() => TypeCode.Boolean;

    public static readonly string TrueString = "True";
    public static readonly string FalseString = "False";

    public int CompareTo(bool value)
    {
        if (this == value)
            return 0;
        return this ? 1 : -1;
    }

    public int CompareTo(object? obj)
    {
        if (obj == null)
            return 1;
        if (obj is bool other)
            return CompareTo(other);
        throw new ArgumentException("Object must be of type Boolean.");
    }

    public bool Equals(bool obj) => this == obj;

    public override bool Equals(object? obj) => obj is bool other && this == other;

    public override int GetHashCode() => this ? 1 : 0;

    public override string ToString() => this ? "True" : "False";

    public string ToString(IFormatProvider? provider) => ToString();

    public static bool Parse(string value)
    {
        if (value == null)
            throw new ArgumentNullException("value");
        if (TryParse(value, out bool result))
            return result;
        throw new FormatException("String '" + value + "' was not recognized as a valid Boolean.");
    }

    public static bool TryParse(string? value, out bool result)
    {
        result = false;
        if (value == null)
            return false;
        string text = value.Trim();
        if (text.Equals("True", StringComparison.OrdinalIgnoreCase))
        {
            result = true;
            return true;
        }
        return text.Equals("False", StringComparison.OrdinalIgnoreCase);
    }
}

public readonly partial struct Char : IComparable, IComparable<char>, IEquatable<char>, IFormattable, IPrimitiveConvertible
{
    public const char MaxValue = '\uFFFF';
    public const char MinValue = '\0';

    [Intrinsic("char_to_upper")]
    private static extern char Upper(char c);

    [Intrinsic("char_to_lower")]
    private static extern char Lower(char c);

    [Intrinsic("char_is_white_space")]
    private static extern bool WhiteSpace(char c);

    [Intrinsic("char_category")]
    private static extern int Category(char c);

    public int CompareTo(char value) => this - value;

    public int CompareTo(object? value)
    {
        if (value == null)
            return 1;
        if (value is char other)
            return this - other;
        throw new ArgumentException("Object must be of type Char.");
    }

    public bool Equals(char obj) => this == obj;

    public override bool Equals(object? obj) => obj is char other && this == other;

    public override int GetHashCode() => (int)this | ((int)this << 16);

    public override string ToString() => string.Repeat(this, 1);

    public string ToString(IFormatProvider? provider) => string.Repeat(this, 1);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => string.Repeat(this, 1);

    public static string ToString(char c) => string.Repeat(c, 1);

    public static char Parse(string s)
    {
        if (s == null)
            throw new ArgumentNullException("s");
        if (s.Length != 1)
            throw new FormatException("String must be exactly one character long.");
        return s[0];
    }

    public static bool TryParse(string? s, out char result)
    {
        result = '\0';
        if (s == null || s.Length != 1)
            return false;
        result = s[0];
        return true;
    }

    public static bool IsAscii(char c) => c < 128;

    public static bool IsAsciiDigit(char c) => c >= '0' && c <= '9';

    public static bool IsAsciiLetter(char c) => (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');

    public static bool IsAsciiLetterLower(char c) => c >= 'a' && c <= 'z';

    public static bool IsAsciiLetterUpper(char c) => c >= 'A' && c <= 'Z';

    public static bool IsAsciiLetterOrDigit(char c) => IsAsciiLetter(c) || IsAsciiDigit(c);

    public static bool IsAsciiHexDigit(char c) => IsAsciiDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');

    public static bool IsBetween(char c, char minInclusive, char maxInclusive) => c >= minInclusive && c <= maxInclusive;

    public static bool IsDigit(char c) => c < 128 ? IsAsciiDigit(c) : Category(c) == 8;

    public static bool IsDigit(string s, int index) => IsDigit(s[index]);

    public static bool IsLetter(char c) => c < 128 ? IsAsciiLetter(c) : Category(c) <= 4;

    public static bool IsLetter(string s, int index) => IsLetter(s[index]);

    public static bool IsLetterOrDigit(char c)
    {
        if (c < 128)
            return IsAsciiLetterOrDigit(c);
        int category = Category(c);
        return category <= 4 || category == 8;
    }

    public static bool IsLetterOrDigit(string s, int index) => IsLetterOrDigit(s[index]);

    public static bool IsUpper(char c) => c < 128 ? IsAsciiLetterUpper(c) : Category(c) == 0;

    public static bool IsUpper(string s, int index) => IsUpper(s[index]);

    public static bool IsLower(char c) => c < 128 ? IsAsciiLetterLower(c) : Category(c) == 1;

    public static bool IsLower(string s, int index) => IsLower(s[index]);

    public static bool IsWhiteSpace(char c) => c < 128 ? c == ' ' || (c >= '\t' && c <= '\r') : WhiteSpace(c);

    public static bool IsWhiteSpace(string s, int index) => IsWhiteSpace(s[index]);

    public static bool IsControl(char c) => c < ' ' || (c >= '\x7f' && c <= '\x9f');

    public static bool IsPunctuation(char c)
    {
        int category = Category(c);
        return category >= 18 && category <= 24;
    }

    public static bool IsSymbol(char c)
    {
        int category = Category(c);
        return category >= 25 && category <= 28;
    }

    public static bool IsSeparator(char c)
    {
        int category = Category(c);
        return category >= 11 && category <= 13;
    }

    public static bool IsNumber(char c)
    {
        int category = Category(c);
        return category >= 8 && category <= 10;
    }

    public static bool IsSurrogate(char c) => c >= '\uD800' && c <= '\uDFFF';

    public static bool IsHighSurrogate(char c) => c >= '\uD800' && c <= '\uDBFF';

    public static bool IsLowSurrogate(char c) => c >= '\uDC00' && c <= '\uDFFF';

    public static bool IsSurrogatePair(char highSurrogate, char lowSurrogate) =>
        IsHighSurrogate(highSurrogate) && IsLowSurrogate(lowSurrogate);

    public static int ConvertToUtf32(char highSurrogate, char lowSurrogate)
    {
        if (!IsHighSurrogate(highSurrogate))
            throw new ArgumentOutOfRangeException("highSurrogate", "A valid high surrogate character is between 0xd800 and 0xdbff, inclusive.");
        if (!IsLowSurrogate(lowSurrogate))
            throw new ArgumentOutOfRangeException("lowSurrogate", "A valid low surrogate character is between 0xdc00 and 0xdfff, inclusive.");
        return (highSurrogate - 0xD800) * 0x400 + (lowSurrogate - 0xDC00) + 0x10000;
    }

    public static string ConvertFromUtf32(int utf32)
    {
        if (utf32 < 0 || utf32 > 0x10FFFF || (utf32 >= 0xD800 && utf32 <= 0xDFFF))
            throw new ArgumentOutOfRangeException("utf32", "A valid UTF32 value is between 0x000000 and 0x10ffff, inclusive, and should not include surrogate codepoint values (0x00d800 ~ 0x00dfff).");
        if (utf32 < 0x10000)
            return string.Repeat((char)utf32, 1);
        utf32 -= 0x10000;
        return string.Repeat((char)(utf32 / 0x400 + 0xD800), 1) + string.Repeat((char)(utf32 % 0x400 + 0xDC00), 1);
    }

    // Digits of every script (their blocks begin at a digit zero), and the fractions and superscripts of Latin-1.
    public static double GetNumericValue(char c)
    {
        if (IsAsciiDigit(c))
            return c - '0';
        switch (c)
        {
            case '\u00B2': return 2;
            case '\u00B3': return 3;
            case '\u00B9': return 1;
            case '\u00BC': return 0.25;
            case '\u00BD': return 0.5;
            case '\u00BE': return 0.75;
        }
        if (!IsDigit(c))
            return -1;
        int units = 0;
        while (units < 9 && IsDigit((char)(c - units - 1)))
            units++;
        return units;
    }

    public static char ToUpper(char c) => Upper(c);

    public static char ToLower(char c) => Lower(c);

    public static char ToUpperInvariant(char c) => Upper(c);

    public static char ToLowerInvariant(char c) => Lower(c);
}
