// System.TypeCode, IConvertible and DBNull.

namespace System;

public enum TypeCode
{
    Empty = 0,
    Object = 1,
    DBNull = 2,
    Boolean = 3,
    Char = 4,
    SByte = 5,
    Byte = 6,
    Int16 = 7,
    UInt16 = 8,
    Int32 = 9,
    UInt32 = 10,
    Int64 = 11,
    UInt64 = 12,
    Single = 13,
    Double = 14,
    Decimal = 15,
    DateTime = 16,
    String = 18
}

public interface IConvertible
{
    TypeCode GetTypeCode();

    bool ToBoolean(IFormatProvider? provider);

    char ToChar(IFormatProvider? provider);

    sbyte ToSByte(IFormatProvider? provider);

    byte ToByte(IFormatProvider? provider);

    short ToInt16(IFormatProvider? provider);

    ushort ToUInt16(IFormatProvider? provider);

    int ToInt32(IFormatProvider? provider);

    uint ToUInt32(IFormatProvider? provider);

    long ToInt64(IFormatProvider? provider);

    ulong ToUInt64(IFormatProvider? provider);

    float ToSingle(IFormatProvider? provider);

    double ToDouble(IFormatProvider? provider);

    decimal ToDecimal(IFormatProvider? provider);

    DateTime ToDateTime(IFormatProvider? provider);

    string ToString(IFormatProvider? provider);

    object ToType(Type conversionType, IFormatProvider? provider);
}

public sealed class DBNull
{
    public static readonly DBNull Value = new DBNull();

    private DBNull() { }

    public override string ToString() => "";

    public string ToString(IFormatProvider? provider) => "";

    public TypeCode GetTypeCode() => TypeCode.DBNull;
}
