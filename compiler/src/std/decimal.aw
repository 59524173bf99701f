// decimal: arithmetic is the runtime's (runtime/src/number/decimal.rs), which knows the fields.

using System.Globalization;

namespace System;

public readonly partial struct Decimal : IComparable, IComparable<decimal>, IEquatable<decimal>, IFormattable, IPrimitiveConvertible
{
    public TypeCode GetTypeCode() => TypeCode.Decimal;

    public static readonly decimal Zero = new decimal(0, 0, 0, false, 0);
    public static readonly decimal One = new decimal(1, 0, 0, false, 0);
    public static readonly decimal MinusOne = new decimal(1, 0, 0, true, 0);
    public static readonly decimal MaxValue = new decimal(-1, -1, -1, false, 0);
    public static readonly decimal MinValue = new decimal(-1, -1, -1, true, 0);

    // The sign in bit 31, the number of places in bits 16 to 23.
    private readonly int _flags;
    private readonly uint _high;
    private readonly ulong _low;

    public Decimal(int lo, int mid, int hi, bool isNegative, byte scale)
    {
        if (scale > 28)
            throw new ArgumentOutOfRangeException("scale", "Decimal's scale value must be between 0 and 28, inclusive.");
        _flags = scale << 16;
        if (isNegative)
            _flags |= int.MinValue;
        _high = unchecked((uint)hi);
        _low = unchecked((ulong)(uint)mid << 32 | (uint)lo);
    }

    public Decimal(int[] bits)
    {
        if (bits == null)
            throw new ArgumentNullException("bits");
        if (bits.Length != 4 || (bits[3] & 0x7F00FFFF) != 0 || (bits[3] >> 16 & 0xFF) > 28)
            throw new ArgumentException("Decimal byte array constructor requires an array of length four containing valid decimal bytes.");
        this = new decimal(bits[0], bits[1], bits[2], bits[3] < 0, (byte)(bits[3] >> 16 & 0xFF));
    }

    public Decimal(int value) { this = FromLong(value); }

    public Decimal(uint value) { this = new decimal(value, 0); }

    public Decimal(long value) { this = FromLong(value); }

    public Decimal(ulong value) { this = new decimal(value, 0); }

    public Decimal(double value) { this = FromDouble(value, false); }

    public Decimal(float value) { this = FromDouble(value, true); }

    private Decimal(ulong magnitude, int flags)
    {
        _flags = flags;
        _high = 0;
        _low = magnitude;
    }

    public byte Scale => (byte)(_flags >> 16 & 0xFF);

    [Intrinsic("decimal_add")]
    private static extern bool Add(in decimal a, in decimal b, out decimal result);

    [Intrinsic("decimal_sub")]
    private static extern bool Sub(in decimal a, in decimal b, out decimal result);

    [Intrinsic("decimal_mul")]
    private static extern bool Mul(in decimal a, in decimal b, out decimal result);

    [Intrinsic("decimal_div")]
    private static extern bool Div(in decimal a, in decimal b, out decimal result);

    [Intrinsic("decimal_rem")]
    private static extern bool Rem(in decimal a, in decimal b, out decimal result);

    [Intrinsic("decimal_compare")]
    private static extern int Order(in decimal a, in decimal b);

    [Intrinsic("decimal_round")]
    private static extern bool Round(in decimal a, int places, int mode, out decimal result);

    [Intrinsic("decimal_normalize")]
    private static extern bool Normalize(in decimal a, out decimal result);

    [Intrinsic("decimal_from_double")]
    private static extern bool FromDouble(double value, bool single, out decimal result);

    [Intrinsic("decimal_to_double")]
    private static extern double ToDouble(in decimal a);

    [Intrinsic("decimal_format")]
    private static extern string? Format(in decimal a, string? format);

    // 0: a number; 1: not a number; 2: too large or too small.
    [Intrinsic("decimal_parse")]
    private static extern int Parse(string s, int style, out decimal result);

    private static OverflowException TooLarge(string kind) => Number.TooLarge(kind);

    private static decimal FromLong(long value) =>
        value < 0 ? new decimal(unchecked((ulong)-value), int.MinValue) : new decimal((ulong)value, 0);

    private static decimal FromDouble(double value, bool single)
    {
        if (!FromDouble(value, single, out decimal result))
            throw TooLarge("a Decimal");
        return result;
    }

    private bool IsBelowZero => _flags < 0;

    private bool IsNothing => _low == 0 && _high == 0;

    // ---- Arithmetic

    public static decimal operator +(decimal d1, decimal d2)
    {
        if (!Add(in d1, in d2, out decimal result))
            throw TooLarge("a Decimal");
        return result;
    }

    public static decimal operator -(decimal d1, decimal d2)
    {
        if (!Sub(in d1, in d2, out decimal result))
            throw TooLarge("a Decimal");
        return result;
    }

    public static decimal operator *(decimal d1, decimal d2)
    {
        if (!Mul(in d1, in d2, out decimal result))
            throw TooLarge("a Decimal");
        return result;
    }

    public static decimal operator /(decimal d1, decimal d2)
    {
        if (d2.IsNothing)
            throw new DivideByZeroException();
        if (!Div(in d1, in d2, out decimal result))
            throw TooLarge("a Decimal");
        return result;
    }

    public static decimal operator %(decimal d1, decimal d2)
    {
        if (d2.IsNothing)
            throw new DivideByZeroException();
        Rem(in d1, in d2, out decimal result);
        return result;
    }

    public static decimal operator +(decimal d) => d;

    public static decimal operator -(decimal d) =>
        new decimal((int)d._low, (int)(d._low >> 32), (int)d._high, !d.IsBelowZero, d.Scale);

    public static decimal operator ++(decimal d) => d + One;

    public static decimal operator --(decimal d) => d - One;

    public static decimal Add(decimal d1, decimal d2) => d1 + d2;

    public static decimal Subtract(decimal d1, decimal d2) => d1 - d2;

    public static decimal Multiply(decimal d1, decimal d2) => d1 * d2;

    public static decimal Divide(decimal d1, decimal d2) => d1 / d2;

    public static decimal Remainder(decimal d1, decimal d2) => d1 % d2;

    public static decimal Negate(decimal d) => -d;

    public static decimal Abs(decimal value) => value.IsBelowZero ? -value : value;

    public static int Sign(decimal d) => d.IsNothing ? 0 : d.IsBelowZero ? -1 : 1;

    public static bool IsNegative(decimal value) => value.IsBelowZero;

    public static bool IsPositive(decimal value) => !value.IsBelowZero;

    public static bool IsInteger(decimal value) => value == Truncate(value);

    public static decimal Max(decimal x, decimal y) => x >= y ? x : y;

    public static decimal Min(decimal x, decimal y) => x <= y ? x : y;

    public static decimal Clamp(decimal value, decimal min, decimal max)
    {
        if (min > max)
            throw new ArgumentException("'" + min + "' cannot be greater than " + max + ".");
        return value < min ? min : value > max ? max : value;
    }

    public static decimal Round(decimal d) => Rounded(d, 0, MidpointRounding.ToEven);

    public static decimal Round(decimal d, int decimals) => Rounded(d, decimals, MidpointRounding.ToEven);

    public static decimal Round(decimal d, MidpointRounding mode) => Rounded(d, 0, mode);

    public static decimal Round(decimal d, int decimals, MidpointRounding mode) => Rounded(d, decimals, mode);

    private static decimal Rounded(decimal d, int decimals, MidpointRounding mode)
    {
        if (decimals < 0 || decimals > 28)
            throw new ArgumentOutOfRangeException("decimals", "Decimal can only round to between 0 and 28 digits of precision.");
        Round(in d, decimals, (int)mode, out decimal result);
        return result;
    }

    public static decimal Truncate(decimal d) => Rounded(d, 0, MidpointRounding.ToZero);

    public static decimal Floor(decimal d) => Rounded(d, 0, MidpointRounding.ToNegativeInfinity);

    public static decimal Ceiling(decimal d) => Rounded(d, 0, MidpointRounding.ToPositiveInfinity);

    // ---- Comparison

    public static bool operator ==(decimal d1, decimal d2) => Order(in d1, in d2) == 0;

    public static bool operator !=(decimal d1, decimal d2) => Order(in d1, in d2) != 0;

    public static bool operator <(decimal d1, decimal d2) => Order(in d1, in d2) < 0;

    public static bool operator <=(decimal d1, decimal d2) => Order(in d1, in d2) <= 0;

    public static bool operator >(decimal d1, decimal d2) => Order(in d1, in d2) > 0;

    public static bool operator >=(decimal d1, decimal d2) => Order(in d1, in d2) >= 0;

    public static int Compare(decimal d1, decimal d2) => Order(in d1, in d2);

    public static bool Equals(decimal d1, decimal d2) => Order(in d1, in d2) == 0;

    public int CompareTo(decimal value) => Compare(this, value);

    public int CompareTo(object? value)
    {
        if (value == null)
            return 1;
        if (value is decimal other)
            return Compare(this, other);
        throw new ArgumentException("Object must be of type Decimal.");
    }

    public bool Equals(decimal value) => Equals(this, value);

    public override bool Equals(object? value) => value is decimal other && Equals(this, other);

    public override int GetHashCode()
    {
        decimal self = this;
        Normalize(in self, out decimal d);
        return unchecked(d._flags ^ (int)d._high ^ (int)(d._low >> 32) ^ (int)d._low);
    }

    // ---- Conversions

    public static implicit operator decimal(byte value) => new decimal(value, 0);

    public static implicit operator decimal(sbyte value) => FromLong(value);

    public static implicit operator decimal(short value) => FromLong(value);

    public static implicit operator decimal(ushort value) => new decimal(value, 0);

    public static implicit operator decimal(char value) => new decimal(value, 0);

    public static implicit operator decimal(int value) => FromLong(value);

    public static implicit operator decimal(uint value) => new decimal(value, 0);

    public static implicit operator decimal(long value) => FromLong(value);

    public static implicit operator decimal(ulong value) => new decimal(value, 0);

    public static explicit operator decimal(float value) => FromDouble(value, true);

    public static explicit operator decimal(double value) => FromDouble(value, false);

    // The whole part, which must lie between the limits.
    private long Whole(long min, long max, string kind)
    {
        decimal whole = Truncate(this);
        ulong most = whole.IsBelowZero ? unchecked((ulong)-min) : (ulong)max;
        if (whole._high != 0 || whole._low > most)
            throw TooLarge(kind);
        return unchecked(whole.IsBelowZero ? -(long)whole._low : (long)whole._low);
    }

    public static explicit operator byte(decimal value) => (byte)value.Whole(0, 255, "an unsigned byte");

    public static explicit operator sbyte(decimal value) => (sbyte)value.Whole(-128, 127, "a signed byte");

    public static explicit operator short(decimal value) => (short)value.Whole(short.MinValue, short.MaxValue, "an Int16");

    public static explicit operator ushort(decimal value) => (ushort)value.Whole(0, ushort.MaxValue, "a UInt16");

    public static explicit operator char(decimal value) => (char)value.Whole(0, 65535, "a character");

    public static explicit operator int(decimal value) => (int)value.Whole(int.MinValue, int.MaxValue, "an Int32");

    public static explicit operator uint(decimal value) => (uint)value.Whole(0, uint.MaxValue, "a UInt32");

    public static explicit operator long(decimal value) => value.Whole(long.MinValue, long.MaxValue, "an Int64");

    public static explicit operator ulong(decimal value)
    {
        decimal whole = Truncate(value);
        if (whole._high != 0 || whole.IsBelowZero && whole._low != 0)
            throw TooLarge("a UInt64");
        return whole._low;
    }

    public static explicit operator double(decimal value) => ToDouble(in value);

    public static explicit operator float(decimal value) => (float)ToDouble(in value);

    public static byte ToByte(decimal value) => (byte)value;

    public static sbyte ToSByte(decimal value) => (sbyte)value;

    public static short ToInt16(decimal value) => (short)value;

    public static ushort ToUInt16(decimal value) => (ushort)value;

    public static int ToInt32(decimal d) => (int)d;

    public static uint ToUInt32(decimal d) => (uint)d;

    public static long ToInt64(decimal d) => (long)d;

    public static ulong ToUInt64(decimal d) => (ulong)d;

    public static double ToDouble(decimal d) => (double)d;

    public static float ToSingle(decimal d) => (float)d;

    public static int[] GetBits(decimal d) =>
        new int[] { unchecked((int)d._low), (int)(d._low >> 32), unchecked((int)d._high), d._flags };

    // ---- Text

    public override string ToString() => ToString(null, null);

    public string ToString(string? format) => ToString(format, null);

    public string ToString(IFormatProvider? provider) => ToString(null, provider);

    public string ToString(string? format, IFormatProvider? provider)
    {
        decimal self = this;
        string? text = Format(in self, format);
        if (text == null)
            throw new FormatException("Format specifier was invalid.");
        return text;
    }

    public static decimal Parse(string s) => Parse(s, NumberStyles.Number);

    public static decimal Parse(string s, IFormatProvider? provider) => Parse(s, NumberStyles.Number);

    public static decimal Parse(string s, NumberStyles style, IFormatProvider? provider) => Parse(s, style);

    public static decimal Parse(string s, NumberStyles style)
    {
        if (s == null)
            throw new ArgumentNullException("s");
        int status = Parse(s, (int)style, out decimal result);
        if (status == 1)
            throw Number.BadInput(s);
        if (status == 2)
            throw TooLarge("a Decimal");
        return result;
    }

    public static bool TryParse(string? s, out decimal result) => TryParse(s, NumberStyles.Number, null, out result);

    public static bool TryParse(string? s, IFormatProvider? provider, out decimal result) => TryParse(s, out result);

    public static bool TryParse(string? s, NumberStyles style, IFormatProvider? provider, out decimal result)
    {
        result = default;
        return s != null && Parse(s, (int)style, out result) == 0;
    }
}
