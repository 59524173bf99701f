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

// Numbers, bool, char and string convert as System.Convert does. The bodies stand here once, for all of them; who implements
// IConvertible itself has to write them all, as in C#.
internal interface IPrimitiveConvertible : IConvertible
{
    bool IConvertible.ToBoolean(IFormatProvider? provider) => Convert.ToBoolean((object)this);

    char IConvertible.ToChar(IFormatProvider? provider) => Convert.ToChar((object)this);

    sbyte IConvertible.ToSByte(IFormatProvider? provider) => Convert.ToSByte((object)this);

    byte IConvertible.ToByte(IFormatProvider? provider) => Convert.ToByte((object)this);

    short IConvertible.ToInt16(IFormatProvider? provider) => Convert.ToInt16((object)this);

    ushort IConvertible.ToUInt16(IFormatProvider? provider) => Convert.ToUInt16((object)this);

    int IConvertible.ToInt32(IFormatProvider? provider) => Convert.ToInt32((object)this);

    uint IConvertible.ToUInt32(IFormatProvider? provider) => Convert.ToUInt32((object)this);

    long IConvertible.ToInt64(IFormatProvider? provider) => Convert.ToInt64((object)this);

    ulong IConvertible.ToUInt64(IFormatProvider? provider) => Convert.ToUInt64((object)this);

    float IConvertible.ToSingle(IFormatProvider? provider) => Convert.ToSingle((object)this);

    double IConvertible.ToDouble(IFormatProvider? provider) => Convert.ToDouble((object)this);

    decimal IConvertible.ToDecimal(IFormatProvider? provider) => Convert.ToDecimal((object)this);

    DateTime IConvertible.ToDateTime(IFormatProvider? provider) => Convert.ToDateTime((object)this);

    object IConvertible.ToType(Type conversionType, IFormatProvider? provider) => Convert.ChangeType((object)this, conversionType, provider)!;
}

public sealed class DBNull
{
    public static readonly DBNull Value = new DBNull();

    private DBNull() { }

    public override string ToString() => "";

    public string ToString(IFormatProvider? provider) => "";

    public TypeCode GetTypeCode() => TypeCode.DBNull;
}

// An enum converts as its number does.
public abstract partial class Enum
{
    public TypeCode GetTypeCode() => Type.GetTypeCode(GetUnderlyingType(GetType()));

    bool IConvertible.ToBoolean(IFormatProvider? provider) => Convert.ToBoolean(ValueOf(this));

    char IConvertible.ToChar(IFormatProvider? provider) => Convert.ToChar(ValueOf(this));

    sbyte IConvertible.ToSByte(IFormatProvider? provider) => Convert.ToSByte(ValueOf(this));

    byte IConvertible.ToByte(IFormatProvider? provider) => Convert.ToByte(ValueOf(this));

    short IConvertible.ToInt16(IFormatProvider? provider) => Convert.ToInt16(ValueOf(this));

    ushort IConvertible.ToUInt16(IFormatProvider? provider) => Convert.ToUInt16(ValueOf(this));

    int IConvertible.ToInt32(IFormatProvider? provider) => Convert.ToInt32(ValueOf(this));

    uint IConvertible.ToUInt32(IFormatProvider? provider) => Convert.ToUInt32(ValueOf(this));

    long IConvertible.ToInt64(IFormatProvider? provider) => Convert.ToInt64(ValueOf(this));

    ulong IConvertible.ToUInt64(IFormatProvider? provider) => Convert.ToUInt64(ValueOf(this));

    float IConvertible.ToSingle(IFormatProvider? provider) => Convert.ToSingle(ValueOf(this));

    double IConvertible.ToDouble(IFormatProvider? provider) => Convert.ToDouble(ValueOf(this));

    decimal IConvertible.ToDecimal(IFormatProvider? provider) => Convert.ToDecimal(ValueOf(this));

    DateTime IConvertible.ToDateTime(IFormatProvider? provider) => Convert.ToDateTime(ValueOf(this));

    object IConvertible.ToType(Type conversionType, IFormatProvider? provider) =>
        conversionType == GetType() ? this : Convert.ChangeType(ValueOf(this), conversionType)!;
}
