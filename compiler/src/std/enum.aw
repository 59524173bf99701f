// System.Enum, over the member tables that the compiler emits for every enum.

namespace System;

public abstract partial class Enum : ValueType, IComparable, IFormattable, IConvertible
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

    // That of the number.
    public override int GetHashCode()
    {
        long number = NumberOf(this);
        bool wide = UnderlyingOf(GetType().Desc) is 8 or -8;
        return unchecked(wide ? (int)number ^ (int)(number >> 32) : (int)number);
    }

    public string ToString(string? format)
    {
        if (string.IsNullOrEmpty(format))
            return TextOf(this);
        string? text = FormatOf(this, format!);
        if (text == null)
            throw new FormatException("Format string can be only \"G\", \"g\", \"X\", \"x\", \"F\", \"f\", \"D\" or \"d\".");
        return text;
    }

    public string ToString(IFormatProvider? provider) => ToString();

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

    // What the functions below take for an enum's descriptor.
    private static nint DescOf(Type enumType)
    {
        if (enumType is null)
            throw new ArgumentNullException("enumType");
        if (!enumType.IsEnum)
            throw new ArgumentException("Type provided must be an Enum.", "enumType");
        return enumType.Desc;
    }

    private static string? NameOf(nint desc, long number)
    {
        int count = CountOf(desc);
        for (int i = 0; i < count; i++)
        {
            if (ValueAt(desc, i) == number)
                return NameAt(desc, i);
        }
        return null;
    }

    private static string[] NamesOf(nint desc)
    {
        string[] names = new string[CountOf(desc)];
        for (int i = 0; i < names.Length; i++)
            names[i] = NameAt(desc, i);
        return names;
    }

    // The number that an argument of the overloads with `Type` stands for: an enum's or an integer's.
    private static long NumberFrom(object value)
    {
        if (value == null)
            throw new ArgumentNullException("value");
        if (value is Enum)
            return NumberOf(value);
        return value switch
        {
            int n => n,
            byte n => n,
            sbyte n => n,
            short n => n,
            ushort n => n,
            uint n => n,
            long n => n,
            ulong n => unchecked((long)n),
            char c => c,
            bool b => b ? 1 : 0,
            _ => throw new ArgumentException("The value passed in must be an enum base or an underlying type for an enum, such as an Int32.", "value"),
        };
    }

    public static string? GetName(Type enumType, object value) => NameOf(DescOf(enumType), NumberFrom(value));

    public static string[] GetNames(Type enumType) => NamesOf(DescOf(enumType));

    // The compiler calls the generic one where it can see the type.
    public static Array GetValues(Type enumType)
    {
        nint desc = DescOf(enumType);
        Array values = NewArray(desc, CountOf(desc));
        for (int i = 0; i < values.Length; i++)
            SetFlat(values, i, Box(desc, ValueAt(desc, i)));
        return values;
    }

    // The compiler describes arrays of the types that a program names, if it reaches this.
    [Intrinsic("array_of_element")]
    private static extern Array NewArray(nint element, int length);

    [Intrinsic("array_set_flat")]
    private static extern bool SetFlat(Array array, int index, object? value);

    public static string Format(Type enumType, object value, string format)
    {
        nint desc = DescOf(enumType);
        if (format == null)
            throw new ArgumentNullException("format");
        return ((Enum)Box(desc, NumberFrom(value))).ToString(format);
    }

    public static object ToObject(Type enumType, byte value) => Box(DescOf(enumType), value);

    public static bool IsDefined(Type enumType, object value)
    {
        nint desc = DescOf(enumType);
        if (value is string name)
            return Array.IndexOf(NamesOf(desc), name) >= 0;
        if (value is Enum && value.GetType() != enumType)
            throw new ArgumentException("Object must be the same type as the enum. The type passed in was '" + value.GetType().ToString() + "'; the enum type was '" + enumType.ToString() + "'.");
        if (value is not null && value is not Enum && value.GetType() != GetUnderlyingType(enumType))
            throw new ArgumentException("Enum underlying type and the object must be same type or object must be a String. Type passed in was '" + value.GetType().ToString() + "'; the enum underlying type was '" + GetUnderlyingType(enumType).ToString() + "'.");
        return NameOf(desc, NumberFrom(value!)) != null;
    }

    public static object ToObject(Type enumType, object value) => Box(DescOf(enumType), NumberFrom(value));

    public static object ToObject(Type enumType, int value) => Box(DescOf(enumType), value);

    public static object ToObject(Type enumType, long value) => Box(DescOf(enumType), value);

    public static object Parse(Type enumType, string value) => Parse(enumType, value, false);

    public static object Parse(Type enumType, string value, bool ignoreCase)
    {
        nint desc = DescOf(enumType);
        return Box(desc, NumberOf(desc, value, ignoreCase));
    }

    public static bool TryParse(Type enumType, string? value, out object? result) => TryParse(enumType, value, false, out result);

    public static bool TryParse(Type enumType, string? value, bool ignoreCase, out object? result)
    {
        nint desc = DescOf(enumType);
        bool found = Read(desc, value, ignoreCase, out long number) == 0;
        result = found ? Box(desc, number) : null;
        return found;
    }

    public static Type GetUnderlyingType(Type enumType)
    {
        nint desc = DescOf(enumType);
        return UnderlyingOf(desc) switch
        {
            1 => typeof(sbyte),
            -1 => typeof(byte),
            2 => typeof(short),
            -2 => typeof(ushort),
            -4 => typeof(uint),
            8 => typeof(long),
            -8 => typeof(ulong),
            _ => typeof(int),
        };
    }

    // Its size in bytes; negative if it has no sign.
    [Intrinsic("enum_underlying")]
    private static extern int UnderlyingOf(nint desc);

    public static string? GetName<TEnum>(TEnum value) where TEnum : struct => NameOf(DescOf<TEnum>(), NumberOf(value));

    public static string[] GetNames<TEnum>() where TEnum : struct => NamesOf(DescOf<TEnum>());

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
        nint desc = DescOf<TEnum>();
        return (TEnum)Box(desc, NumberOf(desc, value, ignoreCase));
    }

    public static bool TryParse<TEnum>(string? value, out TEnum result) where TEnum : struct =>
        TryParse(value, false, out result);

    public static bool TryParse<TEnum>(string? value, bool ignoreCase, out TEnum result) where TEnum : struct
    {
        nint desc = DescOf<TEnum>();
        bool found = Read(desc, value, ignoreCase, out long number) == 0;
        result = found ? (TEnum)Box(desc, number) : default;
        return found;
    }

    private static long NumberOf(nint desc, string value, bool ignoreCase)
    {
        if (value == null)
            throw new ArgumentNullException("value");
        switch (Read(desc, value, ignoreCase, out long number))
        {
            case 0:
                return number;
            case 1:
                throw new ArgumentException("Must specify valid information for parsing in the string.", "value");
            case 2:
                throw new ArgumentException("Requested value '" + value + "' was not found.");
            default:
                throw new OverflowException(UnderlyingOf(desc) switch
                {
                    1 => "Value was either too large or too small for a signed byte.",
                    -1 => "Value was either too large or too small for an unsigned byte.",
                    2 => "Value was either too large or too small for an Int16.",
                    -2 => "Value was either too large or too small for a UInt16.",
                    -4 => "Value was either too large or too small for a UInt32.",
                    8 => "Value was either too large or too small for an Int64.",
                    -8 => "Value was either too large or too small for a UInt64.",
                    _ => "Value was either too large or too small for an Int32.",
                });
        }
    }

    // A number, or names joined by commas, whose values are or-ed. Gives 0, or 1: no text, 2: not found, 3: out of range.
    private static int Read(nint desc, string? value, bool ignoreCase, out long bits)
    {
        bits = 0;
        if (value == null)
            return 1;
        string text = value.Trim();
        if (text.Length == 0)
            return 1;
        if (char.IsAsciiDigit(text[0]) || text[0] == '-' || text[0] == '+')
        {
            int at = 1;
            while (at < text.Length && char.IsAsciiDigit(text[at]))
                at++;
            if (at == text.Length && (at > 1 || char.IsAsciiDigit(text[0])))
                return ReadNumber(text, UnderlyingOf(desc), out bits) ? 0 : 3;
        }
        StringComparison comparison = ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        foreach (string part in text.Split(','))
        {
            string name = part.Trim();
            int count = CountOf(desc);
            int at = 0;
            while (at < count && !string.Equals(NameAt(desc, at), name, comparison))
                at++;
            if (at == count)
                return 2;
            bits |= ValueAt(desc, at);
        }
        return 0;
    }

    private static bool ReadNumber(string text, int size, out long number)
    {
        if (size == -8)
        {
            bool fits = ulong.TryParse(text, out ulong large);
            number = unchecked((long)large);
            return fits;
        }
        if (!long.TryParse(text, out number))
            return false;
        return size switch
        {
            1 => number == (sbyte)number,
            -1 => number == (byte)number,
            2 => number == (short)number,
            -2 => number == (ushort)number,
            -4 => number == (uint)number,
            8 => true,
            _ => number == (int)number,
        };
    }
}
