// float and double.

using System.Globalization;

namespace System;

public readonly partial struct Single : IComparable, IComparable<float>, IEquatable<float>, IFormattable, IPrimitiveConvertible
{
    public TypeCode GetTypeCode() => TypeCode.Single;

    public const float MinValue = -3.40282347E+38F;
    public const float MaxValue = 3.40282347E+38F;
    public const float Epsilon = 1.401298E-45F;
    public const float NegativeInfinity = -1.0F / 0.0F;
    public const float PositiveInfinity = 1.0F / 0.0F;
    public const float NaN = 0.0F / 0.0F;
    public const float NegativeZero = -0.0F;
    public const float E = 2.71828183F;
    public const float Pi = 3.14159274F;
    public const float Tau = 6.283185307F;

    public static bool IsNaN(float f) => f != f;

    public static bool IsInfinity(float f) => f == PositiveInfinity || f == NegativeInfinity;

    public static bool IsPositiveInfinity(float f) => f == PositiveInfinity;

    public static bool IsNegativeInfinity(float f) => f == NegativeInfinity;

    public static bool IsFinite(float f) => f - f == 0;

    public static bool IsNegative(float f) => BitConverter.SingleToInt32Bits(f) < 0;

    public static bool IsPositive(float f) => BitConverter.SingleToInt32Bits(f) >= 0;

    public static bool IsInteger(float value) => IsFinite(value) && Math.Truncate(value) == value;

    public int CompareTo(float value)
    {
        if (this < value)
            return -1;
        if (this > value)
            return 1;
        if (this == value)
            return 0;
        // At least one is not a number: it comes first.
        if (IsNaN(this))
            return IsNaN(value) ? 0 : -1;
        return 1;
    }

    public int CompareTo(object? value)
    {
        if (value == null)
            return 1;
        if (value is float other)
            return CompareTo(other);
        throw new ArgumentException("Object must be of type Single.");
    }

    public bool Equals(float obj) => this == obj || (IsNaN(this) && IsNaN(obj));

    public override bool Equals(object? obj) => obj is float other && Equals(other);

    public override int GetHashCode()
    {
        int bits = BitConverter.SingleToInt32Bits(this);
        // All zeros and all not-a-numbers are equal.
        if (this == 0 || IsNaN(this))
            bits &= 0x7F800000;
        return bits;
    }

    public override string ToString() => Number.Format(this, null);

    public string ToString(string? format) => Number.Format(this, format);

    public string ToString(IFormatProvider? provider) => Number.Format(this, null);

    public string ToString(string? format, IFormatProvider? provider) => Number.Format(this, format);

    public static float Parse(string s) => Parse(s, NumberStyles.Float | NumberStyles.AllowThousands);

    public static float Parse(string s, IFormatProvider? provider) => Parse(s);

    public static float Parse(string s, NumberStyles style, IFormatProvider? provider) => Parse(s, style);

    public static float Parse(string s, NumberStyles style)
    {
        if (s == null)
            throw new ArgumentNullException("s");
        if (Number.ParseSingle(s, (int)style, out float result) != 0)
            throw Number.BadInput(s);
        return result;
    }

    public static bool TryParse(string? s, out float result) =>
        TryParse(s, NumberStyles.Float | NumberStyles.AllowThousands, null, out result);

    public static bool TryParse(string? s, IFormatProvider? provider, out float result) => TryParse(s, out result);

    public static bool TryParse(string? s, NumberStyles style, IFormatProvider? provider, out float result)
    {
        result = 0;
        return s != null && Number.ParseSingle(s, (int)style, out result) == 0;
    }

    public static float Max(float x, float y) => Math.Max(x, y);

    public static float Min(float x, float y) => Math.Min(x, y);

    public static float Abs(float value) => Math.Abs(value);

    public static float Clamp(float value, float min, float max) => Math.Clamp(value, min, max);

    public static int Sign(float value) => Math.Sign(value);
}

public readonly partial struct Double : IComparable, IComparable<double>, IEquatable<double>, IFormattable, IPrimitiveConvertible
{
    public TypeCode GetTypeCode() => TypeCode.Double;

    public const double MinValue = -1.7976931348623157E+308;
    public const double MaxValue = 1.7976931348623157E+308;
    public const double Epsilon = 4.9406564584124654E-324;
    public const double NegativeInfinity = -1.0 / 0.0;
    public const double PositiveInfinity = 1.0 / 0.0;
    public const double NaN = 0.0 / 0.0;
    public const double NegativeZero = -0.0;
    public const double E = 2.7182818284590452354;
    public const double Pi = 3.14159265358979323846;
    public const double Tau = 6.283185307179586477;

    public static bool IsNaN(double d) => d != d;

    public static bool IsInfinity(double d) => d == PositiveInfinity || d == NegativeInfinity;

    public static bool IsPositiveInfinity(double d) => d == PositiveInfinity;

    public static bool IsNegativeInfinity(double d) => d == NegativeInfinity;

    public static bool IsFinite(double d) => d - d == 0;

    public static bool IsNegative(double d) => BitConverter.DoubleToInt64Bits(d) < 0;

    public static bool IsPositive(double d) => BitConverter.DoubleToInt64Bits(d) >= 0;

    public static bool IsInteger(double value) => IsFinite(value) && Math.Truncate(value) == value;

    public int CompareTo(double value)
    {
        if (this < value)
            return -1;
        if (this > value)
            return 1;
        if (this == value)
            return 0;
        // At least one is not a number: it comes first.
        if (IsNaN(this))
            return IsNaN(value) ? 0 : -1;
        return 1;
    }

    public int CompareTo(object? value)
    {
        if (value == null)
            return 1;
        if (value is double other)
            return CompareTo(other);
        throw new ArgumentException("Object must be of type Double.");
    }

    public bool Equals(double obj) => this == obj || (IsNaN(this) && IsNaN(obj));

    public override bool Equals(object? obj) => obj is double other && Equals(other);

    public override int GetHashCode()
    {
        long bits = BitConverter.DoubleToInt64Bits(this);
        // All zeros and all not-a-numbers are equal.
        if (this == 0 || IsNaN(this))
            bits &= 0x7FF0000000000000;
        return (int)bits ^ (int)(bits >> 32);
    }

    public override string ToString() => Number.Format(this, null);

    public string ToString(string? format) => Number.Format(this, format);

    public string ToString(IFormatProvider? provider) => Number.Format(this, null);

    public string ToString(string? format, IFormatProvider? provider) => Number.Format(this, format);

    public static double Parse(string s) => Parse(s, NumberStyles.Float | NumberStyles.AllowThousands);

    public static double Parse(string s, IFormatProvider? provider) => Parse(s);

    public static double Parse(string s, NumberStyles style, IFormatProvider? provider) => Parse(s, style);

    public static double Parse(string s, NumberStyles style)
    {
        if (s == null)
            throw new ArgumentNullException("s");
        if (Number.ParseDouble(s, (int)style, out double result) != 0)
            throw Number.BadInput(s);
        return result;
    }

    public static bool TryParse(string? s, out double result) =>
        TryParse(s, NumberStyles.Float | NumberStyles.AllowThousands, null, out result);

    public static bool TryParse(string? s, IFormatProvider? provider, out double result) => TryParse(s, out result);

    public static bool TryParse(string? s, NumberStyles style, IFormatProvider? provider, out double result)
    {
        result = 0;
        return s != null && Number.ParseDouble(s, (int)style, out result) == 0;
    }

    public static double Max(double x, double y) => Math.Max(x, y);

    public static double Min(double x, double y) => Math.Min(x, y);

    public static double Abs(double value) => Math.Abs(value);

    public static double Clamp(double value, double min, double max) => Math.Clamp(value, min, max);

    public static int Sign(double value) => Math.Sign(value);
}
