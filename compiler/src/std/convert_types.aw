// System.Convert: by Type and TypeCode, with a format provider, to dates, and Base64 in parts.

using System.Text;

namespace System;

public enum Base64FormattingOptions
{
    None = 0,
    InsertLineBreaks = 1
}

public static partial class Convert
{
    public static readonly object DBNull = System.DBNull.Value;

    public static bool IsDBNull(object? value) => value is System.DBNull;

    public static TypeCode GetTypeCode(object? value) => value == null ? TypeCode.Empty : Type.GetTypeCode(value.GetType());

    public static object? ChangeType(object? value, Type conversionType) => ChangeType(value, conversionType, null);

    public static object? ChangeType(object? value, Type conversionType, IFormatProvider? provider)
    {
        if (conversionType is null)
            throw new ArgumentNullException("conversionType");
        if (value == null)
        {
            if (conversionType.IsValueType)
                throw new InvalidCastException("Null object cannot be converted to a value type.");
            return null;
        }
        if (value.GetType() == conversionType)
            return value;
        if (value is not IConvertible && GetTypeCode(value) == TypeCode.Object)
            throw new InvalidCastException("Object must implement IConvertible.");
        if (conversionType.IsEnum || conversionType == typeof(object))
            return conversionType == typeof(object) ? value : throw Invalid(value, conversionType);
        TypeCode code = Type.GetTypeCode(conversionType);
        if (code == TypeCode.Object || code == TypeCode.DBNull)
            return value is IConvertible convertible and not IPrimitiveConvertible ? convertible.ToType(conversionType, provider) : throw Invalid(value, conversionType);
        return ChangeType(value, code, provider);
    }

    private static InvalidCastException Invalid(object value, Type to) =>
        new InvalidCastException("Invalid cast from '" + value.GetType().FullName + "' to '" + to.FullName + "'.");

    public static object? ChangeType(object? value, TypeCode typeCode) => ChangeType(value, typeCode, null);

    public static object? ChangeType(object? value, TypeCode typeCode, IFormatProvider? provider)
    {
        if (value == null && (typeCode == TypeCode.Empty || typeCode == TypeCode.String || typeCode == TypeCode.Object))
            return null;
        switch (typeCode)
        {
            case TypeCode.Boolean: return ToBoolean(value, provider);
            case TypeCode.Char: return ToChar(value, provider);
            case TypeCode.SByte: return ToSByte(value, provider);
            case TypeCode.Byte: return ToByte(value, provider);
            case TypeCode.Int16: return ToInt16(value, provider);
            case TypeCode.UInt16: return ToUInt16(value, provider);
            case TypeCode.Int32: return ToInt32(value, provider);
            case TypeCode.UInt32: return ToUInt32(value, provider);
            case TypeCode.Int64: return ToInt64(value, provider);
            case TypeCode.UInt64: return ToUInt64(value, provider);
            case TypeCode.Single: return ToSingle(value, provider);
            case TypeCode.Double: return ToDouble(value, provider);
            case TypeCode.Decimal: return ToDecimal(value, provider);
            case TypeCode.DateTime: return ToDateTime(value, provider);
            case TypeCode.String: return ToString(value, provider);
            case TypeCode.Object: return value;
            default: throw new ArgumentException("Unknown TypeCode value.");
        }
    }

    public static bool ToBoolean(object? value, IFormatProvider? provider) =>
        value is IConvertible convertible ? convertible.ToBoolean(provider) : ToBoolean(value);

    public static bool ToBoolean(string? value, IFormatProvider? provider) => ToBoolean(value!);

    public static char ToChar(object? value, IFormatProvider? provider) =>
        value is IConvertible convertible ? convertible.ToChar(provider) : ToChar(value);

    public static char ToChar(string? value, IFormatProvider? provider) => ToChar(value!);

    public static sbyte ToSByte(object? value, IFormatProvider? provider) =>
        value is IConvertible convertible ? convertible.ToSByte(provider) : ToSByte(value);

    public static byte ToByte(object? value, IFormatProvider? provider) =>
        value is IConvertible convertible ? convertible.ToByte(provider) : ToByte(value);

    public static short ToInt16(object? value, IFormatProvider? provider) =>
        value is IConvertible convertible ? convertible.ToInt16(provider) : ToInt16(value);

    public static ushort ToUInt16(object? value, IFormatProvider? provider) =>
        value is IConvertible convertible ? convertible.ToUInt16(provider) : ToUInt16(value);

    public static int ToInt32(object? value, IFormatProvider? provider) =>
        value is IConvertible convertible ? convertible.ToInt32(provider) : ToInt32(value);

    public static uint ToUInt32(object? value, IFormatProvider? provider) =>
        value is IConvertible convertible ? convertible.ToUInt32(provider) : ToUInt32(value);

    public static long ToInt64(object? value, IFormatProvider? provider) =>
        value is IConvertible convertible ? convertible.ToInt64(provider) : ToInt64(value);

    public static ulong ToUInt64(object? value, IFormatProvider? provider) =>
        value is IConvertible convertible ? convertible.ToUInt64(provider) : ToUInt64(value);

    public static float ToSingle(object? value, IFormatProvider? provider) =>
        value is IConvertible convertible ? convertible.ToSingle(provider) : ToSingle(value);

    public static double ToDouble(object? value, IFormatProvider? provider) =>
        value is IConvertible convertible ? convertible.ToDouble(provider) : ToDouble(value);

    public static decimal ToDecimal(object? value, IFormatProvider? provider) =>
        value is IConvertible convertible ? convertible.ToDecimal(provider) : ToDecimal(value);

    // ---- Dates

    public static DateTime ToDateTime(DateTime value) => value;

    public static DateTime ToDateTime(string? value) => value == null ? new DateTime(0) : DateTime.Parse(value);

    public static DateTime ToDateTime(string? value, IFormatProvider? provider) => ToDateTime(value);

    public static DateTime ToDateTime(object? value) => ToDateTime(value, null);

    public static DateTime ToDateTime(object? value, IFormatProvider? provider)
    {
        switch (value)
        {
            case null: return DateTime.MinValue;
            case DateTime v: return v;
            case string v: return ToDateTime(v);
            case IConvertible v and not IPrimitiveConvertible: return v.ToDateTime(provider);
            default:
                if (GetTypeCode(value) == TypeCode.Object)
                    throw new InvalidCastException("Unable to cast object of type '" + value.GetType().FullName + "' to type 'System.IConvertible'.");
                throw new InvalidCastException("Invalid cast from '" + GetTypeCode(value).ToString() + "' to 'DateTime'.");
        }
    }

    // ---- Base64

    public static string ToBase64String(byte[] inArray, Base64FormattingOptions options) =>
        inArray == null ? throw new ArgumentNullException("inArray") : ToBase64String(inArray, 0, inArray.Length, options);

    public static string ToBase64String(byte[] inArray, int offset, int length) =>
        ToBase64String(inArray, offset, length, Base64FormattingOptions.None);

    public static string ToBase64String(byte[] inArray, int offset, int length, Base64FormattingOptions options)
    {
        if (inArray == null)
            throw new ArgumentNullException("inArray");
        if (length < 0)
            throw new ArgumentOutOfRangeException("length", "Index was out of range. Must be non-negative and less than the size of the collection.");
        if (offset < 0)
            throw new ArgumentOutOfRangeException("offset", "Value must be positive.");
        if ((int)options < 0 || (int)options > 1)
            throw new ArgumentException("Illegal enum value: " + ((int)options).ToString() + ".", "options");
        if (offset > inArray.Length - length)
            throw new ArgumentOutOfRangeException("offset", "Offset and length must refer to a position in the string.");
        byte[] part = new byte[length];
        Array.Copy(inArray, offset, part, 0, length);
        string text = ToBase64String(part);
        if (options == Base64FormattingOptions.None || text.Length <= 76)
            return text;
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < text.Length; i += 76)
        {
            if (i > 0)
                lines.Append("\r\n");
            lines.Append(text, i, Math.Min(76, text.Length - i));
        }
        return lines.ToString();
    }

    public static byte[] FromBase64CharArray(char[] inArray, int offset, int length) =>
        FromBase64String(new string(inArray, offset, length));
}
