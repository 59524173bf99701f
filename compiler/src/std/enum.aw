// System.Enum, over the member tables that the compiler emits for every enum.

namespace System;

public abstract class Enum : ValueType, IComparable, IFormattable
{
    [Intrinsic("enum_to_string")]
    private static extern string TextOf(object value);

    [Intrinsic("enum_format")]
    private static extern string? FormatOf(object value, string format);

    [Intrinsic("enum_compare")]
    private static extern int CompareValues(object a, object b);

    [Intrinsic("enum_count")]
    private static extern int CountOf(nint desc);

    // Members in ascending order of their values as unsigned numbers.
    [Intrinsic("enum_name")]
    private static extern string NameAt(nint desc, int index);

    [Intrinsic("enum_value")]
    private static extern long ValueAt(nint desc, int index);

    [Intrinsic("enum_number")]
    private static extern long NumberOf(object value);

    [Intrinsic("enum_box")]
    private static extern object Box(nint desc, long value);

    [Intrinsic("type_desc")]
    private static extern nint DescOf<T>();

    // The underlying number, boxed as a long, or as a ulong if it is no long.
    internal static object ValueOf(Enum value)
    {
        long number = NumberOf(value);
        if (number < 0 && !FormatOf(value, "D")!.StartsWith('-'))
            return unchecked((ulong)number);
        return number;
    }

    public override string ToString() => TextOf(this);

    public string ToString(string? format)
    {
        if (string.IsNullOrEmpty(format))
            return TextOf(this);
        string? text = FormatOf(this, format!);
        if (text == null)
            throw new FormatException("Format string can be only \"G\", \"g\", \"X\", \"x\", \"F\", \"f\", \"D\" or \"d\".");
        return text;
    }

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString(format);

    public int CompareTo(object? target)
    {
        if (target == null)
            return 1;
        if (target.GetType() != GetType())
            throw new ArgumentException("Object must be the same type as the enum. The type passed in was '" + target.GetType().ToString() + "'; the enum type was '" + GetType().ToString() + "'.");
        return CompareValues(this, target);
    }

    public bool HasFlag(Enum flag)
    {
        if (flag == null)
            throw new ArgumentNullException("flag");
        if (flag.GetType() != GetType())
            throw new ArgumentException("The argument type, '" + flag.GetType().ToString() + "', is not the same as the enum type '" + GetType().ToString() + "'.");
        long bits = NumberOf(flag);
        return (NumberOf(this) & bits) == bits;
    }

    public static string? GetName<TEnum>(TEnum value) where TEnum : struct
    {
        nint desc = DescOf<TEnum>();
        long number = NumberOf(value);
        int count = CountOf(desc);
        for (int i = 0; i < count; i++)
        {
            if (ValueAt(desc, i) == number)
                return NameAt(desc, i);
        }
        return null;
    }

    public static string[] GetNames<TEnum>() where TEnum : struct
    {
        nint desc = DescOf<TEnum>();
        string[] names = new string[CountOf(desc)];
        for (int i = 0; i < names.Length; i++)
            names[i] = NameAt(desc, i);
        return names;
    }

    public static TEnum[] GetValues<TEnum>() where TEnum : struct
    {
        nint desc = DescOf<TEnum>();
        TEnum[] values = new TEnum[CountOf(desc)];
        for (int i = 0; i < values.Length; i++)
            values[i] = (TEnum)Box(desc, ValueAt(desc, i));
        return values;
    }

    public static bool IsDefined<TEnum>(TEnum value) where TEnum : struct => GetName(value) != null;

    public static TEnum Parse<TEnum>(string value) where TEnum : struct => Parse<TEnum>(value, false);

    public static TEnum Parse<TEnum>(string value, bool ignoreCase) where TEnum : struct
    {
        if (value == null)
            throw new ArgumentNullException("value");
        if (value.Trim().Length == 0)
            throw new ArgumentException("Must specify valid information for parsing in the string.", "value");
        if (!TryParse(value, ignoreCase, out TEnum result))
            throw new ArgumentException("Requested value '" + value + "' was not found.");
        return result;
    }

    public static bool TryParse<TEnum>(string? value, out TEnum result) where TEnum : struct =>
        TryParse(value, false, out result);

    // A number, or names joined by commas, whose values are or-ed.
    public static bool TryParse<TEnum>(string? value, bool ignoreCase, out TEnum result) where TEnum : struct
    {
        result = default;
        if (value == null)
            return false;
        string text = value.Trim();
        if (text.Length == 0)
            return false;
        nint desc = DescOf<TEnum>();
        if (char.IsAsciiDigit(text[0]) || text[0] == '-' || text[0] == '+')
        {
            if (!long.TryParse(text, out long number))
                return false;
            result = (TEnum)Box(desc, number);
            return true;
        }
        StringComparison comparison = ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        long bits = 0;
        foreach (string part in text.Split(','))
        {
            string name = part.Trim();
            int count = CountOf(desc);
            int at = 0;
            while (at < count && !string.Equals(NameAt(desc, at), name, comparison))
                at++;
            if (at == count)
                return false;
            bits |= ValueAt(desc, at);
        }
        result = (TEnum)Box(desc, bits);
        return true;
    }
}
