// The integer types. What is the same for all of them, parsing and formatting, is in number.aw.
//
// In an instance method of a primitive type `this` is the value.

using System.Globalization;

namespace System;

public readonly partial struct SByte : IComparable, IComparable<sbyte>, IEquatable<sbyte>, IFormattable, IPrimitiveConvertible
{
    public TypeCode GetTypeCode() => TypeCode.SByte;

    public const sbyte MinValue = -128;
    public const sbyte MaxValue = 127;

    public int CompareTo(sbyte value) => this - value;

    public int CompareTo(object? value)
    {
        if (value == null)
            return 1;
        if (value is sbyte other)
            return CompareTo(other);
        throw new ArgumentException("Object must be of type SByte.");
    }

    public bool Equals(sbyte obj) => this == obj;

    public override bool Equals(object? obj) => obj is sbyte other && this == other;

    public override int GetHashCode() => this;

    public override string ToString() => Number.ToDecimal(this);

    public string ToString(string? format) => Number.Format(this, 8, format);

    public string ToString(IFormatProvider? provider) => Number.ToDecimal(this);

    public string ToString(string? format, IFormatProvider? provider) => Number.Format(this, 8, format);

    public static sbyte Parse(string s) => Parse(s, NumberStyles.Integer);

    public static sbyte Parse(string s, IFormatProvider? provider) => Parse(s, NumberStyles.Integer);

    public static sbyte Parse(string s, NumberStyles style, IFormatProvider? provider) => Parse(s, style);

    public static sbyte Parse(string s, NumberStyles style) =>
        (sbyte)Number.ParseInteger(s, style, 8, true, "a signed byte");

    public static bool TryParse(string? s, out sbyte result) =>
        TryParse(s, NumberStyles.Integer, null, out result);

    public static bool TryParse(string? s, IFormatProvider? provider, out sbyte result) =>
        TryParse(s, NumberStyles.Integer, provider, out result);

    public static bool TryParse(string? s, NumberStyles style, IFormatProvider? provider, out sbyte result)
    {
        bool ok = Number.TryParseInteger(s, style, 8, true, out long value);
        result = (sbyte)value;
        return ok;
    }

    public static sbyte Max(sbyte x, sbyte y) => x >= y ? x : y;

    public static sbyte Min(sbyte x, sbyte y) => x <= y ? x : y;

    public static sbyte Clamp(sbyte value, sbyte min, sbyte max) => Math.Clamp(value, min, max);

    public static sbyte Abs(sbyte value) => Math.Abs(value);

    public static int Sign(sbyte value) => Math.Sign(value);

    public static bool IsNegative(sbyte value) => value < 0;

    public static bool IsPositive(sbyte value) => value >= 0;

    public static bool IsEvenInteger(sbyte value) => (value & 1) == 0;

    public static bool IsOddInteger(sbyte value) => (value & 1) != 0;
}

public readonly partial struct Byte : IComparable, IComparable<byte>, IEquatable<byte>, IFormattable, IPrimitiveConvertible
{
    public TypeCode GetTypeCode() => TypeCode.Byte;

    public const byte MinValue = 0;
    public const byte MaxValue = 255;

    public int CompareTo(byte value) => this - value;

    public int CompareTo(object? value)
    {
        if (value == null)
            return 1;
        if (value is byte other)
            return CompareTo(other);
        throw new ArgumentException("Object must be of type Byte.");
    }

    public bool Equals(byte obj) => this == obj;

    public override bool Equals(object? obj) => obj is byte other && this == other;

    public override int GetHashCode() => this;

    public override string ToString() => Number.ToDecimal((ulong)this);

    public string ToString(string? format) => Number.Format((ulong)this, format);

    public string ToString(IFormatProvider? provider) => Number.ToDecimal((ulong)this);

    public string ToString(string? format, IFormatProvider? provider) => Number.Format((ulong)this, format);

    public static byte Parse(string s) => Parse(s, NumberStyles.Integer);

    public static byte Parse(string s, IFormatProvider? provider) => Parse(s, NumberStyles.Integer);

    public static byte Parse(string s, NumberStyles style, IFormatProvider? provider) => Parse(s, style);

    public static byte Parse(string s, NumberStyles style) =>
        (byte)Number.ParseInteger(s, style, 8, false, "an unsigned byte");

    public static bool TryParse(string? s, out byte result) =>
        TryParse(s, NumberStyles.Integer, null, out result);

    public static bool TryParse(string? s, IFormatProvider? provider, out byte result) =>
        TryParse(s, NumberStyles.Integer, provider, out result);

    public static bool TryParse(string? s, NumberStyles style, IFormatProvider? provider, out byte result)
    {
        bool ok = Number.TryParseInteger(s, style, 8, false, out long value);
        result = (byte)value;
        return ok;
    }

    public static byte Max(byte x, byte y) => x >= y ? x : y;

    public static byte Min(byte x, byte y) => x <= y ? x : y;

    public static byte Clamp(byte value, byte min, byte max) => Math.Clamp(value, min, max);

    public static bool IsEvenInteger(byte value) => (value & 1) == 0;

    public static bool IsOddInteger(byte value) => (value & 1) != 0;
}

public readonly partial struct Int16 : IComparable, IComparable<short>, IEquatable<short>, IFormattable, IPrimitiveConvertible
{
    public TypeCode GetTypeCode() => TypeCode.Int16;

    public const short MinValue = -32768;
    public const short MaxValue = 32767;

    public int CompareTo(short value) => this - value;

    public int CompareTo(object? value)
    {
        if (value == null)
            return 1;
        if (value is short other)
            return CompareTo(other);
        throw new ArgumentException("Object must be of type Int16.");
    }

    public bool Equals(short obj) => this == obj;

    public override bool Equals(object? obj) => obj is short other && this == other;

    public override int GetHashCode() => this;

    public override string ToString() => Number.ToDecimal(this);

    public string ToString(string? format) => Number.Format(this, 16, format);

    public string ToString(IFormatProvider? provider) => Number.ToDecimal(this);

    public string ToString(string? format, IFormatProvider? provider) => Number.Format(this, 16, format);

    public static short Parse(string s) => Parse(s, NumberStyles.Integer);

    public static short Parse(string s, IFormatProvider? provider) => Parse(s, NumberStyles.Integer);

    public static short Parse(string s, NumberStyles style, IFormatProvider? provider) => Parse(s, style);

    public static short Parse(string s, NumberStyles style) =>
        (short)Number.ParseInteger(s, style, 16, true, "an Int16");

    public static bool TryParse(string? s, out short result) =>
        TryParse(s, NumberStyles.Integer, null, out result);

    public static bool TryParse(string? s, IFormatProvider? provider, out short result) =>
        TryParse(s, NumberStyles.Integer, provider, out result);

    public static bool TryParse(string? s, NumberStyles style, IFormatProvider? provider, out short result)
    {
        bool ok = Number.TryParseInteger(s, style, 16, true, out long value);
        result = (short)value;
        return ok;
    }

    public static short Max(short x, short y) => x >= y ? x : y;

    public static short Min(short x, short y) => x <= y ? x : y;

    public static short Clamp(short value, short min, short max) => Math.Clamp(value, min, max);

    public static short Abs(short value) => Math.Abs(value);

    public static int Sign(short value) => Math.Sign(value);

    public static bool IsNegative(short value) => value < 0;

    public static bool IsPositive(short value) => value >= 0;

    public static bool IsEvenInteger(short value) => (value & 1) == 0;

    public static bool IsOddInteger(short value) => (value & 1) != 0;
}

public readonly partial struct UInt16 : IComparable, IComparable<ushort>, IEquatable<ushort>, IFormattable, IPrimitiveConvertible
{
    public TypeCode GetTypeCode() => TypeCode.UInt16;

    public const ushort MinValue = 0;
    public const ushort MaxValue = 65535;

    public int CompareTo(ushort value) => this - value;

    public int CompareTo(object? value)
    {
        if (value == null)
            return 1;
        if (value is ushort other)
            return CompareTo(other);
        throw new ArgumentException("Object must be of type UInt16.");
    }

    public bool Equals(ushort obj) => this == obj;

    public override bool Equals(object? obj) => obj is ushort other && this == other;

    public override int GetHashCode() => this;

    public override string ToString() => Number.ToDecimal((ulong)this);

    public string ToString(string? format) => Number.Format((ulong)this, format);

    public string ToString(IFormatProvider? provider) => Number.ToDecimal((ulong)this);

    public string ToString(string? format, IFormatProvider? provider) => Number.Format((ulong)this, format);

    public static ushort Parse(string s) => Parse(s, NumberStyles.Integer);

    public static ushort Parse(string s, IFormatProvider? provider) => Parse(s, NumberStyles.Integer);

    public static ushort Parse(string s, NumberStyles style, IFormatProvider? provider) => Parse(s, style);

    public static ushort Parse(string s, NumberStyles style) =>
        (ushort)Number.ParseInteger(s, style, 16, false, "a UInt16");

    public static bool TryParse(string? s, out ushort result) =>
        TryParse(s, NumberStyles.Integer, null, out result);

    public static bool TryParse(string? s, IFormatProvider? provider, out ushort result) =>
        TryParse(s, NumberStyles.Integer, provider, out result);

    public static bool TryParse(string? s, NumberStyles style, IFormatProvider? provider, out ushort result)
    {
        bool ok = Number.TryParseInteger(s, style, 16, false, out long value);
        result = (ushort)value;
        return ok;
    }

    public static ushort Max(ushort x, ushort y) => x >= y ? x : y;

    public static ushort Min(ushort x, ushort y) => x <= y ? x : y;

    public static ushort Clamp(ushort value, ushort min, ushort max) => Math.Clamp(value, min, max);

    public static bool IsEvenInteger(ushort value) => (value & 1) == 0;

    public static bool IsOddInteger(ushort value) => (value & 1) != 0;
}

public readonly partial struct Int32 : IComparable, IComparable<int>, IEquatable<int>, IFormattable, IPrimitiveConvertible
{
    public TypeCode GetTypeCode() => TypeCode.Int32;

    public const int MinValue = -2147483648;
    public const int MaxValue = 2147483647;

    public int CompareTo(int value) => this < value ? -1 : this > value ? 1 : 0;

    public int CompareTo(object? value)
    {
        if (value == null)
            return 1;
        if (value is int other)
            return CompareTo(other);
        throw new ArgumentException("Object must be of type Int32.");
    }

    public bool Equals(int obj) => this == obj;

    public override bool Equals(object? obj) => obj is int other && this == other;

    public override int GetHashCode() => this;

    public override string ToString() => Number.ToDecimal(this);

    public string ToString(string? format) => Number.Format(this, 32, format);

    public string ToString(IFormatProvider? provider) => Number.ToDecimal(this);

    public string ToString(string? format, IFormatProvider? provider) => Number.Format(this, 32, format);

    public static int Parse(string s) => Parse(s, NumberStyles.Integer);

    public static int Parse(string s, IFormatProvider? provider) => Parse(s, NumberStyles.Integer);

    public static int Parse(string s, NumberStyles style, IFormatProvider? provider) => Parse(s, style);

    public static int Parse(string s, NumberStyles style) =>
        (int)Number.ParseInteger(s, style, 32, true, "an Int32");

    public static bool TryParse(string? s, out int result) =>
        TryParse(s, NumberStyles.Integer, null, out result);

    public static bool TryParse(string? s, IFormatProvider? provider, out int result) =>
        TryParse(s, NumberStyles.Integer, provider, out result);

    public static bool TryParse(string? s, NumberStyles style, IFormatProvider? provider, out int result)
    {
        bool ok = Number.TryParseInteger(s, style, 32, true, out long value);
        result = (int)value;
        return ok;
    }

    public static int Max(int x, int y) => x >= y ? x : y;

    public static bool IsPow2(int value) => System.Numerics.BitOperations.IsPow2(value);

    public static int PopCount(int value) => (int)System.Numerics.BitOperations.PopCount(unchecked((uint)value));

    public static int LeadingZeroCount(int value) => (int)System.Numerics.BitOperations.LeadingZeroCount(unchecked((uint)value));

    public static int TrailingZeroCount(int value) => (int)System.Numerics.BitOperations.TrailingZeroCount(value);

    public static int RotateLeft(int value, int rotateAmount) =>
        unchecked((int)System.Numerics.BitOperations.RotateLeft(unchecked((uint)value), rotateAmount));

    public static int RotateRight(int value, int rotateAmount) =>
        unchecked((int)System.Numerics.BitOperations.RotateRight(unchecked((uint)value), rotateAmount));

    public static (int Quotient, int Remainder) DivRem(int left, int right) => Math.DivRem(left, right);

    public static int Log2(int value)
    {
        if (value < 0)
            throw new ArgumentOutOfRangeException("value", "Non-negative number required.");
        return (int)System.Numerics.BitOperations.Log2(unchecked((uint)value));
    }

    public static int Min(int x, int y) => x <= y ? x : y;

    public static int Clamp(int value, int min, int max) => Math.Clamp(value, min, max);

    public static int Abs(int value) => Math.Abs(value);

    public static int Sign(int value) => Math.Sign(value);

    public static bool IsNegative(int value) => value < 0;

    public static bool IsPositive(int value) => value >= 0;

    public static bool IsEvenInteger(int value) => (value & 1) == 0;

    public static bool IsOddInteger(int value) => (value & 1) != 0;
}

public readonly partial struct UInt32 : IComparable, IComparable<uint>, IEquatable<uint>, IFormattable, IPrimitiveConvertible
{
    public TypeCode GetTypeCode() => TypeCode.UInt32;

    public const uint MinValue = 0;
    public const uint MaxValue = 4294967295U;

    public int CompareTo(uint value) => this < value ? -1 : this > value ? 1 : 0;

    public int CompareTo(object? value)
    {
        if (value == null)
            return 1;
        if (value is uint other)
            return CompareTo(other);
        throw new ArgumentException("Object must be of type UInt32.");
    }

    public bool Equals(uint obj) => this == obj;

    public override bool Equals(object? obj) => obj is uint other && this == other;

    public override int GetHashCode() => (int)this;

    public override string ToString() => Number.ToDecimal((ulong)this);

    public string ToString(string? format) => Number.Format((ulong)this, format);

    public string ToString(IFormatProvider? provider) => Number.ToDecimal((ulong)this);

    public string ToString(string? format, IFormatProvider? provider) => Number.Format((ulong)this, format);

    public static uint Parse(string s) => Parse(s, NumberStyles.Integer);

    public static uint Parse(string s, IFormatProvider? provider) => Parse(s, NumberStyles.Integer);

    public static uint Parse(string s, NumberStyles style, IFormatProvider? provider) => Parse(s, style);

    public static uint Parse(string s, NumberStyles style) =>
        (uint)Number.ParseInteger(s, style, 32, false, "a UInt32");

    public static bool TryParse(string? s, out uint result) =>
        TryParse(s, NumberStyles.Integer, null, out result);

    public static bool TryParse(string? s, IFormatProvider? provider, out uint result) =>
        TryParse(s, NumberStyles.Integer, provider, out result);

    public static bool TryParse(string? s, NumberStyles style, IFormatProvider? provider, out uint result)
    {
        bool ok = Number.TryParseInteger(s, style, 32, false, out long value);
        result = (uint)value;
        return ok;
    }

    public static uint Max(uint x, uint y) => x >= y ? x : y;

    public static bool IsPow2(uint value) => System.Numerics.BitOperations.IsPow2(value);

    public static uint PopCount(uint value) => (uint)System.Numerics.BitOperations.PopCount(value);

    public static uint LeadingZeroCount(uint value) => (uint)System.Numerics.BitOperations.LeadingZeroCount(value);

    public static uint TrailingZeroCount(uint value) => (uint)System.Numerics.BitOperations.TrailingZeroCount(value);

    public static uint RotateLeft(uint value, int rotateAmount) =>
        unchecked((uint)System.Numerics.BitOperations.RotateLeft(value, rotateAmount));

    public static uint RotateRight(uint value, int rotateAmount) =>
        unchecked((uint)System.Numerics.BitOperations.RotateRight(value, rotateAmount));

    public static (uint Quotient, uint Remainder) DivRem(uint left, uint right) => Math.DivRem(left, right);

    public static uint Log2(uint value) => (uint)System.Numerics.BitOperations.Log2(value);

    public static uint Min(uint x, uint y) => x <= y ? x : y;

    public static uint Clamp(uint value, uint min, uint max) => Math.Clamp(value, min, max);

    public static bool IsEvenInteger(uint value) => (value & 1) == 0;

    public static bool IsOddInteger(uint value) => (value & 1) != 0;
}

public readonly partial struct Int64 : IComparable, IComparable<long>, IEquatable<long>, IFormattable, IPrimitiveConvertible
{
    public TypeCode GetTypeCode() => TypeCode.Int64;

    public const long MinValue = -9223372036854775808L;
    public const long MaxValue = 9223372036854775807L;

    public int CompareTo(long value) => this < value ? -1 : this > value ? 1 : 0;

    public int CompareTo(object? value)
    {
        if (value == null)
            return 1;
        if (value is long other)
            return CompareTo(other);
        throw new ArgumentException("Object must be of type Int64.");
    }

    public bool Equals(long obj) => this == obj;

    public override bool Equals(object? obj) => obj is long other && this == other;

    public override int GetHashCode() => (int)this ^ (int)(this >> 32);

    public override string ToString() => Number.ToDecimal(this);

    public string ToString(string? format) => Number.Format(this, 64, format);

    public string ToString(IFormatProvider? provider) => Number.ToDecimal(this);

    public string ToString(string? format, IFormatProvider? provider) => Number.Format(this, 64, format);

    public static long Parse(string s) => Parse(s, NumberStyles.Integer);

    public static long Parse(string s, IFormatProvider? provider) => Parse(s, NumberStyles.Integer);

    public static long Parse(string s, NumberStyles style, IFormatProvider? provider) => Parse(s, style);

    public static long Parse(string s, NumberStyles style) =>
        (long)Number.ParseInteger(s, style, 64, true, "an Int64");

    public static bool TryParse(string? s, out long result) =>
        TryParse(s, NumberStyles.Integer, null, out result);

    public static bool TryParse(string? s, IFormatProvider? provider, out long result) =>
        TryParse(s, NumberStyles.Integer, provider, out result);

    public static bool TryParse(string? s, NumberStyles style, IFormatProvider? provider, out long result)
    {
        bool ok = Number.TryParseInteger(s, style, 64, true, out long value);
        result = (long)value;
        return ok;
    }

    public static long Max(long x, long y) => x >= y ? x : y;

    public static bool IsPow2(long value) => System.Numerics.BitOperations.IsPow2(value);

    public static long PopCount(long value) => (long)System.Numerics.BitOperations.PopCount(unchecked((ulong)value));

    public static long LeadingZeroCount(long value) => (long)System.Numerics.BitOperations.LeadingZeroCount(unchecked((ulong)value));

    public static long TrailingZeroCount(long value) => (long)System.Numerics.BitOperations.TrailingZeroCount(value);

    public static long RotateLeft(long value, int rotateAmount) =>
        unchecked((long)System.Numerics.BitOperations.RotateLeft(unchecked((ulong)value), rotateAmount));

    public static long RotateRight(long value, int rotateAmount) =>
        unchecked((long)System.Numerics.BitOperations.RotateRight(unchecked((ulong)value), rotateAmount));

    public static (long Quotient, long Remainder) DivRem(long left, long right) => Math.DivRem(left, right);

    public static long Log2(long value)
    {
        if (value < 0)
            throw new ArgumentOutOfRangeException("value", "Non-negative number required.");
        return (long)System.Numerics.BitOperations.Log2(unchecked((ulong)value));
    }

    public static long Min(long x, long y) => x <= y ? x : y;

    public static long Clamp(long value, long min, long max) => Math.Clamp(value, min, max);

    public static long Abs(long value) => Math.Abs(value);

    public static int Sign(long value) => Math.Sign(value);

    public static bool IsNegative(long value) => value < 0;

    public static bool IsPositive(long value) => value >= 0;

    public static bool IsEvenInteger(long value) => (value & 1) == 0;

    public static bool IsOddInteger(long value) => (value & 1) != 0;
}

public readonly partial struct UInt64 : IComparable, IComparable<ulong>, IEquatable<ulong>, IFormattable, IPrimitiveConvertible
{
    public TypeCode GetTypeCode() => TypeCode.UInt64;

    public const ulong MinValue = 0;
    public const ulong MaxValue = 18446744073709551615UL;

    public int CompareTo(ulong value) => this < value ? -1 : this > value ? 1 : 0;

    public int CompareTo(object? value)
    {
        if (value == null)
            return 1;
        if (value is ulong other)
            return CompareTo(other);
        throw new ArgumentException("Object must be of type UInt64.");
    }

    public bool Equals(ulong obj) => this == obj;

    public override bool Equals(object? obj) => obj is ulong other && this == other;

    public override int GetHashCode() => (int)this ^ (int)(this >> 32);

    public override string ToString() => Number.ToDecimal((ulong)this);

    public string ToString(string? format) => Number.Format((ulong)this, format);

    public string ToString(IFormatProvider? provider) => Number.ToDecimal((ulong)this);

    public string ToString(string? format, IFormatProvider? provider) => Number.Format((ulong)this, format);

    public static ulong Parse(string s) => Parse(s, NumberStyles.Integer);

    public static ulong Parse(string s, IFormatProvider? provider) => Parse(s, NumberStyles.Integer);

    public static ulong Parse(string s, NumberStyles style, IFormatProvider? provider) => Parse(s, style);

    public static ulong Parse(string s, NumberStyles style) =>
        (ulong)Number.ParseInteger(s, style, 64, false, "a UInt64");

    public static bool TryParse(string? s, out ulong result) =>
        TryParse(s, NumberStyles.Integer, null, out result);

    public static bool TryParse(string? s, IFormatProvider? provider, out ulong result) =>
        TryParse(s, NumberStyles.Integer, provider, out result);

    public static bool TryParse(string? s, NumberStyles style, IFormatProvider? provider, out ulong result)
    {
        bool ok = Number.TryParseInteger(s, style, 64, false, out long value);
        result = (ulong)value;
        return ok;
    }

    public static ulong Max(ulong x, ulong y) => x >= y ? x : y;

    public static bool IsPow2(ulong value) => System.Numerics.BitOperations.IsPow2(value);

    public static ulong PopCount(ulong value) => (ulong)System.Numerics.BitOperations.PopCount(value);

    public static ulong LeadingZeroCount(ulong value) => (ulong)System.Numerics.BitOperations.LeadingZeroCount(value);

    public static ulong TrailingZeroCount(ulong value) => (ulong)System.Numerics.BitOperations.TrailingZeroCount(value);

    public static ulong RotateLeft(ulong value, int rotateAmount) =>
        unchecked((ulong)System.Numerics.BitOperations.RotateLeft(value, rotateAmount));

    public static ulong RotateRight(ulong value, int rotateAmount) =>
        unchecked((ulong)System.Numerics.BitOperations.RotateRight(value, rotateAmount));

    public static (ulong Quotient, ulong Remainder) DivRem(ulong left, ulong right) => Math.DivRem(left, right);

    public static ulong Log2(ulong value) => (ulong)System.Numerics.BitOperations.Log2(value);

    public static ulong Min(ulong x, ulong y) => x <= y ? x : y;

    public static ulong Clamp(ulong value, ulong min, ulong max) => Math.Clamp(value, min, max);

    public static bool IsEvenInteger(ulong value) => (value & 1) == 0;

    public static bool IsOddInteger(ulong value) => (value & 1) != 0;
}

public readonly struct IntPtr : IComparable, IComparable<nint>, IEquatable<nint>, IFormattable
{
    public static nint MinValue => (nint)long.MinValue;
    public static nint MaxValue => (nint)long.MaxValue;
    public static nint Zero => 0;
    public static int Size => 8;

    public int CompareTo(nint value) => this < value ? -1 : this > value ? 1 : 0;

    public int CompareTo(object? value)
    {
        if (value == null)
            return 1;
        if (value is nint other)
            return CompareTo(other);
        throw new ArgumentException("Object must be of type IntPtr.");
    }

    public bool Equals(nint obj) => this == obj;

    public override bool Equals(object? obj) => obj is nint other && this == other;

    public override int GetHashCode() => ((long)this).GetHashCode();

    public override string ToString() => Number.ToDecimal((long)this);

    public string ToString(string? format) => Number.Format((long)this, 64, format);

    public string ToString(IFormatProvider? provider) => Number.ToDecimal((long)this);

    public string ToString(string? format, IFormatProvider? provider) => Number.Format((long)this, 64, format);

    public static nint Parse(string s) => Parse(s, NumberStyles.Integer);

    public static nint Parse(string s, IFormatProvider? provider) => Parse(s, NumberStyles.Integer);

    public static nint Parse(string s, NumberStyles style, IFormatProvider? provider) => Parse(s, style);

    public static nint Parse(string s, NumberStyles style) =>
        (nint)Number.ParseInteger(s, style, 64, true, "an Int64");

    public static bool TryParse(string? s, out nint result) =>
        TryParse(s, NumberStyles.Integer, null, out result);

    public static bool TryParse(string? s, IFormatProvider? provider, out nint result) =>
        TryParse(s, NumberStyles.Integer, provider, out result);

    public static bool TryParse(string? s, NumberStyles style, IFormatProvider? provider, out nint result)
    {
        bool ok = Number.TryParseInteger(s, style, 64, true, out long value);
        result = (nint)value;
        return ok;
    }

    public static nint Max(nint x, nint y) => x >= y ? x : y;

    public static nint Min(nint x, nint y) => x <= y ? x : y;

    public static nint Clamp(nint value, nint min, nint max) => Math.Clamp(value, min, max);

    public static nint Abs(nint value) => Math.Abs(value);

    public static int Sign(nint value) => Math.Sign(value);

    public static bool IsNegative(nint value) => value < 0;

    public static bool IsPositive(nint value) => value >= 0;

    public static bool IsEvenInteger(nint value) => (value & 1) == 0;

    public static bool IsOddInteger(nint value) => (value & 1) != 0;
}

public readonly struct UIntPtr : IComparable, IComparable<nuint>, IEquatable<nuint>, IFormattable
{
    public static nuint MinValue => (nuint)ulong.MinValue;
    public static nuint MaxValue => (nuint)ulong.MaxValue;
    public static nuint Zero => 0;
    public static int Size => 8;

    public int CompareTo(nuint value) => this < value ? -1 : this > value ? 1 : 0;

    public int CompareTo(object? value)
    {
        if (value == null)
            return 1;
        if (value is nuint other)
            return CompareTo(other);
        throw new ArgumentException("Object must be of type UIntPtr.");
    }

    public bool Equals(nuint obj) => this == obj;

    public override bool Equals(object? obj) => obj is nuint other && this == other;

    public override int GetHashCode() => ((ulong)this).GetHashCode();

    public override string ToString() => Number.ToDecimal((ulong)this);

    public string ToString(string? format) => Number.Format((ulong)this, format);

    public string ToString(IFormatProvider? provider) => Number.ToDecimal((ulong)this);

    public string ToString(string? format, IFormatProvider? provider) => Number.Format((ulong)this, format);

    public static nuint Parse(string s) => Parse(s, NumberStyles.Integer);

    public static nuint Parse(string s, IFormatProvider? provider) => Parse(s, NumberStyles.Integer);

    public static nuint Parse(string s, NumberStyles style, IFormatProvider? provider) => Parse(s, style);

    public static nuint Parse(string s, NumberStyles style) =>
        (nuint)Number.ParseInteger(s, style, 64, false, "a UInt64");

    public static bool TryParse(string? s, out nuint result) =>
        TryParse(s, NumberStyles.Integer, null, out result);

    public static bool TryParse(string? s, IFormatProvider? provider, out nuint result) =>
        TryParse(s, NumberStyles.Integer, provider, out result);

    public static bool TryParse(string? s, NumberStyles style, IFormatProvider? provider, out nuint result)
    {
        bool ok = Number.TryParseInteger(s, style, 64, false, out long value);
        result = (nuint)value;
        return ok;
    }

    public static nuint Max(nuint x, nuint y) => x >= y ? x : y;

    public static nuint Min(nuint x, nuint y) => x <= y ? x : y;

    public static nuint Clamp(nuint value, nuint min, nuint max) => Math.Clamp(value, min, max);

    public static bool IsEvenInteger(nuint value) => (value & 1) == 0;

    public static bool IsOddInteger(nuint value) => (value & 1) != 0;
}
