// System.Convert: conversions that check, round half to even, and take null for zero.

using System.Globalization;
using System.Text;

namespace System;

public static partial class Convert
{
    private static OverflowException TooLarge(string kind) => Number.TooLarge(kind);

    private static InvalidCastException NoCast(string from, string to) =>
        new InvalidCastException("Invalid cast from '" + from + "' to '" + to + "'.");

    // ---- To whole numbers

    public static sbyte ToSByte(bool value) => value ? (sbyte)1 : (sbyte)0;

    public static sbyte ToSByte(char value)
    {
        if (value > sbyte.MaxValue)
            throw TooLarge("a signed byte");
        return (sbyte)value;
    }

    public static sbyte ToSByte(sbyte value) => value;

    public static sbyte ToSByte(byte value)
    {
        if (value > sbyte.MaxValue)
            throw TooLarge("a signed byte");
        return (sbyte)value;
    }

    public static sbyte ToSByte(short value)
    {
        if (value < sbyte.MinValue || value > sbyte.MaxValue)
            throw TooLarge("a signed byte");
        return (sbyte)value;
    }

    public static sbyte ToSByte(ushort value)
    {
        if (value > sbyte.MaxValue)
            throw TooLarge("a signed byte");
        return (sbyte)value;
    }

    public static sbyte ToSByte(int value)
    {
        if (value < sbyte.MinValue || value > sbyte.MaxValue)
            throw TooLarge("a signed byte");
        return (sbyte)value;
    }

    public static sbyte ToSByte(uint value)
    {
        if (value > sbyte.MaxValue)
            throw TooLarge("a signed byte");
        return (sbyte)value;
    }

    public static sbyte ToSByte(long value)
    {
        if (value < sbyte.MinValue || value > sbyte.MaxValue)
            throw TooLarge("a signed byte");
        return (sbyte)value;
    }

    public static sbyte ToSByte(ulong value)
    {
        if (value > (ulong)sbyte.MaxValue)
            throw TooLarge("a signed byte");
        return (sbyte)value;
    }

    public static sbyte ToSByte(float value) => ToSByte((double)value);

    public static sbyte ToSByte(double value)
    {
        double rounded = Math.Round(value);
        if (!(rounded >= -128.0 && rounded <= 127))
            throw TooLarge("a signed byte");
        return (sbyte)rounded;
    }

    public static sbyte ToSByte(string? value) => value == null ? (sbyte)0 : sbyte.Parse(value);

    public static sbyte ToSByte(string? value, IFormatProvider? provider) => ToSByte(value);

    public static sbyte ToSByte(object? value)
    {
        switch (value)
        {
            case null: return 0;
            case string v: return ToSByte(v);
            case int v: return ToSByte(v);
            case long v: return ToSByte(v);
            case double v: return ToSByte(v);
            case bool v: return ToSByte(v);
            case char v: return ToSByte(v);
            case float v: return ToSByte(v);
            case byte v: return ToSByte(v);
            case sbyte v: return ToSByte(v);
            case short v: return ToSByte(v);
            case ushort v: return ToSByte(v);
            case uint v: return ToSByte(v);
            case ulong v: return ToSByte(v);
            case decimal v: return ToSByte(v);
            case Enum v: return ToSByte(Enum.ValueOf(v));
            case IConvertible v: return v.ToSByte(null);
            default: throw NoConvertible(value);
        }
    }

    public static byte ToByte(bool value) => value ? (byte)1 : (byte)0;

    public static byte ToByte(char value)
    {
        if (value > byte.MaxValue)
            throw TooLarge("an unsigned byte");
        return (byte)value;
    }

    public static byte ToByte(sbyte value)
    {
        if (value < 0)
            throw TooLarge("an unsigned byte");
        return (byte)value;
    }

    public static byte ToByte(byte value) => value;

    public static byte ToByte(short value)
    {
        if (value < 0 || value > byte.MaxValue)
            throw TooLarge("an unsigned byte");
        return (byte)value;
    }

    public static byte ToByte(ushort value)
    {
        if (value > byte.MaxValue)
            throw TooLarge("an unsigned byte");
        return (byte)value;
    }

    public static byte ToByte(int value)
    {
        if (value < 0 || value > byte.MaxValue)
            throw TooLarge("an unsigned byte");
        return (byte)value;
    }

    public static byte ToByte(uint value)
    {
        if (value > byte.MaxValue)
            throw TooLarge("an unsigned byte");
        return (byte)value;
    }

    public static byte ToByte(long value)
    {
        if (value < 0 || value > byte.MaxValue)
            throw TooLarge("an unsigned byte");
        return (byte)value;
    }

    public static byte ToByte(ulong value)
    {
        if (value > byte.MaxValue)
            throw TooLarge("an unsigned byte");
        return (byte)value;
    }

    public static byte ToByte(float value) => ToByte((double)value);

    public static byte ToByte(double value)
    {
        double rounded = Math.Round(value);
        if (!(rounded >= 0 && rounded <= 255))
            throw TooLarge("an unsigned byte");
        return (byte)rounded;
    }

    public static byte ToByte(string? value) => value == null ? (byte)0 : byte.Parse(value);

    public static byte ToByte(string? value, IFormatProvider? provider) => ToByte(value);

    public static byte ToByte(object? value)
    {
        switch (value)
        {
            case null: return 0;
            case string v: return ToByte(v);
            case int v: return ToByte(v);
            case long v: return ToByte(v);
            case double v: return ToByte(v);
            case bool v: return ToByte(v);
            case char v: return ToByte(v);
            case float v: return ToByte(v);
            case byte v: return ToByte(v);
            case sbyte v: return ToByte(v);
            case short v: return ToByte(v);
            case ushort v: return ToByte(v);
            case uint v: return ToByte(v);
            case ulong v: return ToByte(v);
            case decimal v: return ToByte(v);
            case Enum v: return ToByte(Enum.ValueOf(v));
            case IConvertible v: return v.ToByte(null);
            default: throw NoConvertible(value);
        }
    }

    public static short ToInt16(bool value) => value ? (short)1 : (short)0;

    public static short ToInt16(char value)
    {
        if (value > short.MaxValue)
            throw TooLarge("an Int16");
        return (short)value;
    }

    public static short ToInt16(sbyte value) => value;

    public static short ToInt16(byte value) => value;

    public static short ToInt16(short value) => value;

    public static short ToInt16(ushort value)
    {
        if (value > short.MaxValue)
            throw TooLarge("an Int16");
        return (short)value;
    }

    public static short ToInt16(int value)
    {
        if (value < short.MinValue || value > short.MaxValue)
            throw TooLarge("an Int16");
        return (short)value;
    }

    public static short ToInt16(uint value)
    {
        if (value > short.MaxValue)
            throw TooLarge("an Int16");
        return (short)value;
    }

    public static short ToInt16(long value)
    {
        if (value < short.MinValue || value > short.MaxValue)
            throw TooLarge("an Int16");
        return (short)value;
    }

    public static short ToInt16(ulong value)
    {
        if (value > (ulong)short.MaxValue)
            throw TooLarge("an Int16");
        return (short)value;
    }

    public static short ToInt16(float value) => ToInt16((double)value);

    public static short ToInt16(double value)
    {
        double rounded = Math.Round(value);
        if (!(rounded >= -32768.0 && rounded <= 32767))
            throw TooLarge("an Int16");
        return (short)rounded;
    }

    public static short ToInt16(string? value) => value == null ? (short)0 : short.Parse(value);

    public static short ToInt16(string? value, IFormatProvider? provider) => ToInt16(value);

    public static short ToInt16(object? value)
    {
        switch (value)
        {
            case null: return 0;
            case string v: return ToInt16(v);
            case int v: return ToInt16(v);
            case long v: return ToInt16(v);
            case double v: return ToInt16(v);
            case bool v: return ToInt16(v);
            case char v: return ToInt16(v);
            case float v: return ToInt16(v);
            case byte v: return ToInt16(v);
            case sbyte v: return ToInt16(v);
            case short v: return ToInt16(v);
            case ushort v: return ToInt16(v);
            case uint v: return ToInt16(v);
            case ulong v: return ToInt16(v);
            case decimal v: return ToInt16(v);
            case Enum v: return ToInt16(Enum.ValueOf(v));
            case IConvertible v: return v.ToInt16(null);
            default: throw NoConvertible(value);
        }
    }

    public static ushort ToUInt16(bool value) => value ? (ushort)1 : (ushort)0;

    public static ushort ToUInt16(char value) => value;

    public static ushort ToUInt16(sbyte value)
    {
        if (value < 0)
            throw TooLarge("a UInt16");
        return (ushort)value;
    }

    public static ushort ToUInt16(byte value) => value;

    public static ushort ToUInt16(short value)
    {
        if (value < 0)
            throw TooLarge("a UInt16");
        return (ushort)value;
    }

    public static ushort ToUInt16(ushort value) => value;

    public static ushort ToUInt16(int value)
    {
        if (value < 0 || value > ushort.MaxValue)
            throw TooLarge("a UInt16");
        return (ushort)value;
    }

    public static ushort ToUInt16(uint value)
    {
        if (value > ushort.MaxValue)
            throw TooLarge("a UInt16");
        return (ushort)value;
    }

    public static ushort ToUInt16(long value)
    {
        if (value < 0 || value > ushort.MaxValue)
            throw TooLarge("a UInt16");
        return (ushort)value;
    }

    public static ushort ToUInt16(ulong value)
    {
        if (value > ushort.MaxValue)
            throw TooLarge("a UInt16");
        return (ushort)value;
    }

    public static ushort ToUInt16(float value) => ToUInt16((double)value);

    public static ushort ToUInt16(double value)
    {
        double rounded = Math.Round(value);
        if (!(rounded >= 0 && rounded <= 65535))
            throw TooLarge("a UInt16");
        return (ushort)rounded;
    }

    public static ushort ToUInt16(string? value) => value == null ? (ushort)0 : ushort.Parse(value);

    public static ushort ToUInt16(string? value, IFormatProvider? provider) => ToUInt16(value);

    public static ushort ToUInt16(object? value)
    {
        switch (value)
        {
            case null: return 0;
            case string v: return ToUInt16(v);
            case int v: return ToUInt16(v);
            case long v: return ToUInt16(v);
            case double v: return ToUInt16(v);
            case bool v: return ToUInt16(v);
            case char v: return ToUInt16(v);
            case float v: return ToUInt16(v);
            case byte v: return ToUInt16(v);
            case sbyte v: return ToUInt16(v);
            case short v: return ToUInt16(v);
            case ushort v: return ToUInt16(v);
            case uint v: return ToUInt16(v);
            case ulong v: return ToUInt16(v);
            case decimal v: return ToUInt16(v);
            case Enum v: return ToUInt16(Enum.ValueOf(v));
            case IConvertible v: return v.ToUInt16(null);
            default: throw NoConvertible(value);
        }
    }

    public static int ToInt32(bool value) => value ? 1 : 0;

    public static int ToInt32(char value) => value;

    public static int ToInt32(sbyte value) => value;

    public static int ToInt32(byte value) => value;

    public static int ToInt32(short value) => value;

    public static int ToInt32(ushort value) => value;

    public static int ToInt32(int value) => value;

    public static int ToInt32(uint value)
    {
        if (value > int.MaxValue)
            throw TooLarge("an Int32");
        return (int)value;
    }

    public static int ToInt32(long value)
    {
        if (value < int.MinValue || value > int.MaxValue)
            throw TooLarge("an Int32");
        return (int)value;
    }

    public static int ToInt32(ulong value)
    {
        if (value > (ulong)int.MaxValue)
            throw TooLarge("an Int32");
        return (int)value;
    }

    public static int ToInt32(float value) => ToInt32((double)value);

    public static int ToInt32(double value)
    {
        double rounded = Math.Round(value);
        if (!(rounded >= -2147483648.0 && rounded <= 2147483647))
            throw TooLarge("an Int32");
        return (int)rounded;
    }

    public static int ToInt32(string? value) => value == null ? (int)0 : int.Parse(value);

    public static int ToInt32(string? value, IFormatProvider? provider) => ToInt32(value);

    public static int ToInt32(object? value)
    {
        switch (value)
        {
            case null: return 0;
            case string v: return ToInt32(v);
            case int v: return ToInt32(v);
            case long v: return ToInt32(v);
            case double v: return ToInt32(v);
            case bool v: return ToInt32(v);
            case char v: return ToInt32(v);
            case float v: return ToInt32(v);
            case byte v: return ToInt32(v);
            case sbyte v: return ToInt32(v);
            case short v: return ToInt32(v);
            case ushort v: return ToInt32(v);
            case uint v: return ToInt32(v);
            case ulong v: return ToInt32(v);
            case decimal v: return ToInt32(v);
            case Enum v: return ToInt32(Enum.ValueOf(v));
            case IConvertible v: return v.ToInt32(null);
            default: throw NoConvertible(value);
        }
    }

    public static uint ToUInt32(bool value) => value ? (uint)1 : (uint)0;

    public static uint ToUInt32(char value) => value;

    public static uint ToUInt32(sbyte value)
    {
        if (value < 0)
            throw TooLarge("a UInt32");
        return (uint)value;
    }

    public static uint ToUInt32(byte value) => value;

    public static uint ToUInt32(short value)
    {
        if (value < 0)
            throw TooLarge("a UInt32");
        return (uint)value;
    }

    public static uint ToUInt32(ushort value) => value;

    public static uint ToUInt32(int value)
    {
        if (value < 0)
            throw TooLarge("a UInt32");
        return (uint)value;
    }

    public static uint ToUInt32(uint value) => value;

    public static uint ToUInt32(long value)
    {
        if (value < 0 || value > uint.MaxValue)
            throw TooLarge("a UInt32");
        return (uint)value;
    }

    public static uint ToUInt32(ulong value)
    {
        if (value > uint.MaxValue)
            throw TooLarge("a UInt32");
        return (uint)value;
    }

    public static uint ToUInt32(float value) => ToUInt32((double)value);

    public static uint ToUInt32(double value)
    {
        double rounded = Math.Round(value);
        if (!(rounded >= 0 && rounded <= 4294967295))
            throw TooLarge("a UInt32");
        return (uint)rounded;
    }

    public static uint ToUInt32(string? value) => value == null ? (uint)0 : uint.Parse(value);

    public static uint ToUInt32(string? value, IFormatProvider? provider) => ToUInt32(value);

    public static uint ToUInt32(object? value)
    {
        switch (value)
        {
            case null: return 0;
            case string v: return ToUInt32(v);
            case int v: return ToUInt32(v);
            case long v: return ToUInt32(v);
            case double v: return ToUInt32(v);
            case bool v: return ToUInt32(v);
            case char v: return ToUInt32(v);
            case float v: return ToUInt32(v);
            case byte v: return ToUInt32(v);
            case sbyte v: return ToUInt32(v);
            case short v: return ToUInt32(v);
            case ushort v: return ToUInt32(v);
            case uint v: return ToUInt32(v);
            case ulong v: return ToUInt32(v);
            case decimal v: return ToUInt32(v);
            case Enum v: return ToUInt32(Enum.ValueOf(v));
            case IConvertible v: return v.ToUInt32(null);
            default: throw NoConvertible(value);
        }
    }

    public static long ToInt64(bool value) => value ? (long)1 : (long)0;

    public static long ToInt64(char value) => value;

    public static long ToInt64(sbyte value) => value;

    public static long ToInt64(byte value) => value;

    public static long ToInt64(short value) => value;

    public static long ToInt64(ushort value) => value;

    public static long ToInt64(int value) => value;

    public static long ToInt64(uint value) => value;

    public static long ToInt64(long value) => value;

    public static long ToInt64(ulong value)
    {
        if (value > (ulong)long.MaxValue)
            throw TooLarge("an Int64");
        return (long)value;
    }

    public static long ToInt64(float value) => ToInt64((double)value);

    public static long ToInt64(double value)
    {
        double rounded = Math.Round(value);
        if (!(rounded >= -9.223372036854776e+18 && rounded < 9223372036854775808.0))
            throw TooLarge("an Int64");
        return (long)rounded;
    }

    public static long ToInt64(string? value) => value == null ? (long)0 : long.Parse(value);

    public static long ToInt64(string? value, IFormatProvider? provider) => ToInt64(value);

    public static long ToInt64(object? value)
    {
        switch (value)
        {
            case null: return 0;
            case string v: return ToInt64(v);
            case int v: return ToInt64(v);
            case long v: return ToInt64(v);
            case double v: return ToInt64(v);
            case bool v: return ToInt64(v);
            case char v: return ToInt64(v);
            case float v: return ToInt64(v);
            case byte v: return ToInt64(v);
            case sbyte v: return ToInt64(v);
            case short v: return ToInt64(v);
            case ushort v: return ToInt64(v);
            case uint v: return ToInt64(v);
            case ulong v: return ToInt64(v);
            case decimal v: return ToInt64(v);
            case Enum v: return ToInt64(Enum.ValueOf(v));
            case IConvertible v: return v.ToInt64(null);
            default: throw NoConvertible(value);
        }
    }

    public static ulong ToUInt64(bool value) => value ? (ulong)1 : (ulong)0;

    public static ulong ToUInt64(char value) => value;

    public static ulong ToUInt64(sbyte value)
    {
        if (value < 0)
            throw TooLarge("a UInt64");
        return (ulong)value;
    }

    public static ulong ToUInt64(byte value) => value;

    public static ulong ToUInt64(short value)
    {
        if (value < 0)
            throw TooLarge("a UInt64");
        return (ulong)value;
    }

    public static ulong ToUInt64(ushort value) => value;

    public static ulong ToUInt64(int value)
    {
        if (value < 0)
            throw TooLarge("a UInt64");
        return (ulong)value;
    }

    public static ulong ToUInt64(uint value) => value;

    public static ulong ToUInt64(long value)
    {
        if (value < 0)
            throw TooLarge("a UInt64");
        return (ulong)value;
    }

    public static ulong ToUInt64(ulong value) => value;

    public static ulong ToUInt64(float value) => ToUInt64((double)value);

    public static ulong ToUInt64(double value)
    {
        double rounded = Math.Round(value);
        if (!(rounded >= 0 && rounded < 18446744073709551616.0))
            throw TooLarge("a UInt64");
        return (ulong)rounded;
    }

    public static ulong ToUInt64(string? value) => value == null ? (ulong)0 : ulong.Parse(value);

    public static ulong ToUInt64(string? value, IFormatProvider? provider) => ToUInt64(value);

    public static ulong ToUInt64(object? value)
    {
        switch (value)
        {
            case null: return 0;
            case string v: return ToUInt64(v);
            case int v: return ToUInt64(v);
            case long v: return ToUInt64(v);
            case double v: return ToUInt64(v);
            case bool v: return ToUInt64(v);
            case char v: return ToUInt64(v);
            case float v: return ToUInt64(v);
            case byte v: return ToUInt64(v);
            case sbyte v: return ToUInt64(v);
            case short v: return ToUInt64(v);
            case ushort v: return ToUInt64(v);
            case uint v: return ToUInt64(v);
            case ulong v: return ToUInt64(v);
            case decimal v: return ToUInt64(v);
            case Enum v: return ToUInt64(Enum.ValueOf(v));
            case IConvertible v: return v.ToUInt64(null);
            default: throw NoConvertible(value);
        }
    }

    public static byte ToByte(string? value, int fromBase) => (byte)FromBase(value, fromBase, 8, false, "an unsigned byte");

    public static sbyte ToSByte(string? value, int fromBase) => (sbyte)FromBase(value, fromBase, 8, true, "a signed byte");

    public static short ToInt16(string? value, int fromBase) => (short)FromBase(value, fromBase, 16, true, "an Int16");

    public static ushort ToUInt16(string? value, int fromBase) => (ushort)FromBase(value, fromBase, 16, false, "a UInt16");

    public static int ToInt32(string? value, int fromBase) => (int)FromBase(value, fromBase, 32, true, "an Int32");

    public static uint ToUInt32(string? value, int fromBase) => (uint)FromBase(value, fromBase, 32, false, "a UInt32");

    public static long ToInt64(string? value, int fromBase) => (long)FromBase(value, fromBase, 64, true, "an Int64");

    public static ulong ToUInt64(string? value, int fromBase) => (ulong)FromBase(value, fromBase, 64, false, "a UInt64");

    private static InvalidCastException NoConvertible(object value) =>
        new InvalidCastException("Unable to cast object of type '" + value.GetType().FullName + "' to type 'System.IConvertible'.");

    // Digits of base 2, 8 or 16 are the bits of the number; those of base 10 have a sign.
    private static long FromBase(string? value, int fromBase, int width, bool signed, string kind)
    {
        if (fromBase != 2 && fromBase != 8 && fromBase != 10 && fromBase != 16)
            throw new ArgumentException("Invalid Base.");
        if (value == null)
            return 0;
        if (fromBase == 10)
            return Number.ParseInteger(value, NumberStyles.AllowLeadingSign, width, signed, kind);
        if (value.Length == 0)
            throw new ArgumentOutOfRangeException("startIndex", "Index was out of range. Must be non-negative and less than the size of the collection.");
        if (value[0] == '-')
            throw new ArgumentException("String cannot contain a minus sign if the base is not 10.");
        int at = 0;
        if (fromBase == 16 && value.Length > 1 && value[0] == '0' && (value[1] == 'x' || value[1] == 'X'))
            at = 2;
        if (at == value.Length)
            throw new FormatException("Could not find any recognizable digits.");
        ulong limit = width == 64 ? ulong.MaxValue : (1UL << width) - 1;
        ulong result = 0;
        for (int i = at; i < value.Length; i++)
        {
            char c = value[i];
            int digit = c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : 99;
            if (digit >= fromBase)
            {
                if (i == at)
                    throw new FormatException("Could not find any recognizable digits.");
                throw new FormatException("Additional non-parsable characters are at the end of the string.");
            }
            if (result > (limit - (ulong)digit) / (ulong)fromBase)
                throw TooLarge(kind);
            result = result * (ulong)fromBase + (ulong)digit;
        }
        // The topmost bit of a signed type is its sign.
        if (signed && width < 64 && (result & (1UL << (width - 1))) != 0)
            return (long)(result | ~limit);
        return (long)result;
    }

    // ---- To floating point

    public static float ToSingle(bool value) => value ? 1 : 0;

    public static float ToSingle(sbyte value) => value;

    public static float ToSingle(byte value) => value;

    public static float ToSingle(short value) => value;

    public static float ToSingle(ushort value) => value;

    public static float ToSingle(int value) => value;

    public static float ToSingle(uint value) => value;

    public static float ToSingle(long value) => value;

    public static float ToSingle(ulong value) => value;

    public static float ToSingle(float value) => value;

    public static float ToSingle(double value) => (float)value;

    public static float ToSingle(string? value) => value == null ? 0 : float.Parse(value);

    public static float ToSingle(string? value, IFormatProvider? provider) => ToSingle(value);

    public static float ToSingle(object? value)
    {
        switch (value)
        {
            case null: return 0;
            case string v: return ToSingle(v);
            case int v: return v;
            case long v: return v;
            case double v: return (float)v;
            case float v: return v;
            case bool v: return ToSingle(v);
            case byte v: return v;
            case sbyte v: return v;
            case short v: return v;
            case ushort v: return v;
            case uint v: return v;
            case ulong v: return v;
            case char: throw NoCast("Char", "Single");
            case decimal v: return ToSingle(v);
            case Enum v: return ToSingle(Enum.ValueOf(v));
            case IConvertible v: return v.ToSingle(null);
            default: throw NoConvertible(value);
        }
    }

    public static double ToDouble(bool value) => value ? 1 : 0;

    public static double ToDouble(sbyte value) => value;

    public static double ToDouble(byte value) => value;

    public static double ToDouble(short value) => value;

    public static double ToDouble(ushort value) => value;

    public static double ToDouble(int value) => value;

    public static double ToDouble(uint value) => value;

    public static double ToDouble(long value) => value;

    public static double ToDouble(ulong value) => value;

    public static double ToDouble(float value) => value;

    public static double ToDouble(double value) => value;

    public static double ToDouble(string? value) => value == null ? 0 : double.Parse(value);

    public static double ToDouble(string? value, IFormatProvider? provider) => ToDouble(value);

    public static double ToDouble(object? value)
    {
        switch (value)
        {
            case null: return 0;
            case string v: return ToDouble(v);
            case int v: return v;
            case long v: return v;
            case double v: return v;
            case float v: return v;
            case bool v: return ToDouble(v);
            case byte v: return v;
            case sbyte v: return v;
            case short v: return v;
            case ushort v: return v;
            case uint v: return v;
            case ulong v: return v;
            case char: throw NoCast("Char", "Double");
            case decimal v: return ToDouble(v);
            case Enum v: return ToDouble(Enum.ValueOf(v));
            case IConvertible v: return v.ToDouble(null);
            default: throw NoConvertible(value);
        }
    }

    // ---- To and from decimal

    public static sbyte ToSByte(decimal value) => (sbyte)Math.Round(value);

    public static byte ToByte(decimal value) => (byte)Math.Round(value);

    public static short ToInt16(decimal value) => (short)Math.Round(value);

    public static ushort ToUInt16(decimal value) => (ushort)Math.Round(value);

    public static int ToInt32(decimal value) => (int)Math.Round(value);

    public static uint ToUInt32(decimal value) => (uint)Math.Round(value);

    public static long ToInt64(decimal value) => (long)Math.Round(value);

    public static ulong ToUInt64(decimal value) => (ulong)Math.Round(value);

    public static float ToSingle(decimal value) => (float)value;

    public static double ToDouble(decimal value) => (double)value;

    public static bool ToBoolean(decimal value) => value != 0;

    public static string ToString(decimal value) => value.ToString();

    public static decimal ToDecimal(decimal value) => value;

    public static decimal ToDecimal(bool value) => value ? 1 : 0;

    public static decimal ToDecimal(sbyte value) => value;

    public static decimal ToDecimal(byte value) => value;

    public static decimal ToDecimal(short value) => value;

    public static decimal ToDecimal(ushort value) => value;

    public static decimal ToDecimal(int value) => value;

    public static decimal ToDecimal(uint value) => value;

    public static decimal ToDecimal(long value) => value;

    public static decimal ToDecimal(ulong value) => value;

    public static decimal ToDecimal(float value) => (decimal)value;

    public static decimal ToDecimal(double value) => (decimal)value;

    public static decimal ToDecimal(string? value) => value == null ? 0 : decimal.Parse(value);

    public static decimal ToDecimal(string? value, IFormatProvider? provider) => ToDecimal(value);

    public static decimal ToDecimal(object? value)
    {
        switch (value)
        {
            case null: return 0;
            case string v: return ToDecimal(v);
            case decimal v: return v;
            case float v: return (decimal)v;
            case double v: return (decimal)v;
            case bool v: return ToDecimal(v);
            case ulong v: return v;
            case char: throw NoCast("Char", "Decimal");
            case IConvertible v and not IPrimitiveConvertible and not Enum: return v.ToDecimal(null);
            default: return ToInt64(value);
        }
    }

    // ---- To bool and char

    public static bool ToBoolean(bool value) => value;

    public static bool ToBoolean(sbyte value) => value != 0;

    public static bool ToBoolean(byte value) => value != 0;

    public static bool ToBoolean(short value) => value != 0;

    public static bool ToBoolean(ushort value) => value != 0;

    public static bool ToBoolean(int value) => value != 0;

    public static bool ToBoolean(uint value) => value != 0;

    public static bool ToBoolean(long value) => value != 0;

    public static bool ToBoolean(ulong value) => value != 0;

    public static bool ToBoolean(float value) => value != 0;

    public static bool ToBoolean(double value) => value != 0;

    public static bool ToBoolean(string? value) => value != null && bool.Parse(value);

    public static bool ToBoolean(object? value)
    {
        switch (value)
        {
            case null: return false;
            case bool v: return v;
            case string v: return bool.Parse(v);
            case char: throw NoCast("Char", "Boolean");
            case IConvertible v and not IPrimitiveConvertible and not Enum: return v.ToBoolean(null);
            default: return ToDouble(value) != 0;
        }
    }

    public static char ToChar(char value) => value;

    public static char ToChar(sbyte value)
    {
        if (value < 0)
            throw TooLarge("a character");
        return (char)value;
    }

    public static char ToChar(byte value) => (char)value;

    public static char ToChar(short value)
    {
        if (value < 0)
            throw TooLarge("a character");
        return (char)value;
    }

    public static char ToChar(ushort value) => (char)value;

    public static char ToChar(int value)
    {
        if (value < 0 || value > 65535)
            throw TooLarge("a character");
        return (char)value;
    }

    public static char ToChar(uint value)
    {
        if (value > 65535)
            throw TooLarge("a character");
        return (char)value;
    }

    public static char ToChar(long value)
    {
        if (value < 0 || value > 65535)
            throw TooLarge("a character");
        return (char)value;
    }

    public static char ToChar(ulong value)
    {
        if (value > 65535)
            throw TooLarge("a character");
        return (char)value;
    }

    public static char ToChar(string value) => char.Parse(value);

    public static char ToChar(object? value)
    {
        switch (value)
        {
            case null: return '\0';
            case char v: return v;
            case string v: return char.Parse(v);
            case bool: throw NoCast("Boolean", "Char");
            case float: throw NoCast("Single", "Char");
            case double: throw NoCast("Double", "Char");
            case decimal: throw NoCast("Decimal", "Char");
            case IConvertible v and not IPrimitiveConvertible and not Enum: return v.ToChar(null);
            default: return ToChar(ToInt64(value));
        }
    }

    // ---- To text

    public static string ToString(bool value) => value.ToString();

    public static string ToString(bool value, IFormatProvider? provider) => value.ToString();

    public static string ToString(char value) => value.ToString();

    public static string ToString(char value, IFormatProvider? provider) => value.ToString();

    public static string ToString(sbyte value) => value.ToString();

    public static string ToString(sbyte value, IFormatProvider? provider) => value.ToString();

    public static string ToString(byte value) => value.ToString();

    public static string ToString(byte value, IFormatProvider? provider) => value.ToString();

    public static string ToString(short value) => value.ToString();

    public static string ToString(short value, IFormatProvider? provider) => value.ToString();

    public static string ToString(ushort value) => value.ToString();

    public static string ToString(ushort value, IFormatProvider? provider) => value.ToString();

    public static string ToString(int value) => value.ToString();

    public static string ToString(int value, IFormatProvider? provider) => value.ToString();

    public static string ToString(uint value) => value.ToString();

    public static string ToString(uint value, IFormatProvider? provider) => value.ToString();

    public static string ToString(long value) => value.ToString();

    public static string ToString(long value, IFormatProvider? provider) => value.ToString();

    public static string ToString(ulong value) => value.ToString();

    public static string ToString(ulong value, IFormatProvider? provider) => value.ToString();

    public static string ToString(float value) => value.ToString();

    public static string ToString(float value, IFormatProvider? provider) => value.ToString();

    public static string ToString(double value) => value.ToString();

    public static string ToString(double value, IFormatProvider? provider) => value.ToString();

    public static string? ToString(string? value) => value;

    public static string? ToString(object? value) => ToString(value, null);

    public static string? ToString(object? value, IFormatProvider? provider)
    {
        if (value is IConvertible convertible)
            return convertible.ToString(provider);
        return value is IFormattable formattable ? formattable.ToString(null, provider) : value == null ? "" : value.ToString();
    }

    public static string ToString(byte value, int toBase) => InBase(value, toBase, value);

    public static string ToString(short value, int toBase) => InBase(value, toBase, (ushort)value);

    public static string ToString(int value, int toBase) => InBase(value, toBase, (uint)value);

    public static string ToString(long value, int toBase) => InBase(value, toBase, (ulong)value);

    private static string InBase(long value, int toBase, ulong bits)
    {
        switch (toBase)
        {
            case 10: return value.ToString();
            case 16: return Digits(bits, 4);
            case 8: return Digits(bits, 3);
            case 2: return Digits(bits, 1);
            default: throw new ArgumentException("Invalid Base.");
        }
    }

    private static string Digits(ulong bits, int shift)
    {
        char[] digits = new char[64];
        int at = digits.Length;
        ulong mask = (1UL << shift) - 1;
        do
        {
            digits[--at] = "0123456789abcdef"[(int)(bits & mask)];
            bits >>= shift;
        }
        while (bits != 0);
        return new string(digits, at, digits.Length - at);
    }

    // ---- Bytes as text

    public static string ToHexString(byte[] inArray) => ToHex(inArray, "0123456789ABCDEF");

    public static string ToHexStringLower(byte[] inArray) => ToHex(inArray, "0123456789abcdef");

    private static string ToHex(byte[] inArray, string alphabet)
    {
        if (inArray == null)
            throw new ArgumentNullException("inArray");
        char[] digits = new char[inArray.Length * 2];
        for (int i = 0; i < inArray.Length; i++)
        {
            digits[2 * i] = alphabet[inArray[i] >> 4];
            digits[2 * i + 1] = alphabet[inArray[i] & 15];
        }
        return new string(digits);
    }

    public static byte[] FromHexString(string s)
    {
        if (s == null)
            throw new ArgumentNullException("s");
        if (s.Length % 2 != 0)
            throw new FormatException("The input is not a valid hex string as its length is not a multiple of 2.");
        byte[] bytes = new byte[s.Length / 2];
        for (int i = 0; i < bytes.Length; i++)
            bytes[i] = (byte)(HexDigit(s[2 * i]) << 4 | HexDigit(s[2 * i + 1]));
        return bytes;
    }

    private static int HexDigit(char digit)
    {
        if (digit >= '0' && digit <= '9')
            return digit - '0';
        if (digit >= 'a' && digit <= 'f')
            return digit - 'a' + 10;
        if (digit >= 'A' && digit <= 'F')
            return digit - 'A' + 10;
        throw new FormatException("The input is not a valid hex string as it contains a non-hex character.");
    }

    private const string Base64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    public static string ToBase64String(byte[] inArray)
    {
        if (inArray == null)
            throw new ArgumentNullException("inArray");
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < inArray.Length; i += 3)
        {
            int left = inArray.Length - i;
            int bits = inArray[i] << 16 | (left > 1 ? inArray[i + 1] << 8 : 0) | (left > 2 ? inArray[i + 2] : 0);
            text.Append(Base64[bits >> 18]);
            text.Append(Base64[(bits >> 12) & 63]);
            text.Append(left > 1 ? Base64[(bits >> 6) & 63] : '=');
            text.Append(left > 2 ? Base64[bits & 63] : '=');
        }
        return text.ToString();
    }

    public static byte[] FromBase64String(string s)
    {
        if (s == null)
            throw new ArgumentNullException("s");
        int count = 0;
        int padding = 0;
        for (int i = 0; i < s.Length; i++)
        {
            char c = s[i];
            if (c == ' ' || c == '\t' || c == '\r' || c == '\n')
                continue;
            if (c == '=')
                padding++;
            else if (padding > 0 || Base64.IndexOf(c) < 0)
                throw BadBase64();
            count++;
        }
        if (count % 4 != 0 || padding > 2)
            throw BadBase64();
        byte[] bytes = new byte[count / 4 * 3 - padding];
        int at = 0;
        int bits = 0;
        int have = 0;
        for (int i = 0; i < s.Length; i++)
        {
            int value = Base64.IndexOf(s[i]);
            if (value < 0)
                continue;
            bits = (bits << 6 | value) & 0xFFFFFF;
            have += 6;
            if (have >= 8)
            {
                have -= 8;
                if (at < bytes.Length)
                    bytes[at++] = (byte)(bits >> have);
            }
        }
        return bytes;
    }

    private static FormatException BadBase64() =>
        new FormatException("The input is not a valid Base-64 string as it contains a non-base 64 character, more than two padding characters, or an illegal character among the padding characters.");
}
