// System.Math and MathF. What is one instruction the compiler expands; the rest is the runtime's.

namespace System;

public enum MidpointRounding
{
    ToEven,
    AwayFromZero,
    ToZero,
    ToNegativeInfinity,
    ToPositiveInfinity
}

public static class Math
{
    public const double PI = 3.14159265358979323846;
    public const double E = 2.7182818284590452354;
    public const double Tau = 6.283185307179586477;

    [Intrinsic("sqrt")]
    public static extern double Sqrt(double d);

    [Intrinsic("floor")]
    public static extern double Floor(double d);

    [Intrinsic("ceiling")]
    public static extern double Ceiling(double d);

    [Intrinsic("truncate")]
    public static extern double Truncate(double d);

    [Intrinsic("nearest")]
    public static extern double Round(double a);

    [Intrinsic("math_sin")]
    public static extern double Sin(double d);

    [Intrinsic("math_cos")]
    public static extern double Cos(double d);

    [Intrinsic("math_tan")]
    public static extern double Tan(double d);

    [Intrinsic("math_asin")]
    public static extern double Asin(double d);

    [Intrinsic("math_acos")]
    public static extern double Acos(double d);

    [Intrinsic("math_atan")]
    public static extern double Atan(double d);

    [Intrinsic("math_sinh")]
    public static extern double Sinh(double d);

    [Intrinsic("math_cosh")]
    public static extern double Cosh(double d);

    [Intrinsic("math_tanh")]
    public static extern double Tanh(double d);

    [Intrinsic("math_asinh")]
    public static extern double Asinh(double d);

    [Intrinsic("math_acosh")]
    public static extern double Acosh(double d);

    [Intrinsic("math_atanh")]
    public static extern double Atanh(double d);

    [Intrinsic("math_exp")]
    public static extern double Exp(double d);

    [Intrinsic("math_log")]
    public static extern double Log(double d);

    [Intrinsic("math_log2")]
    public static extern double Log2(double d);

    [Intrinsic("math_log10")]
    public static extern double Log10(double d);

    [Intrinsic("math_cbrt")]
    public static extern double Cbrt(double d);

    [Intrinsic("math_atan2")]
    public static extern double Atan2(double y, double x);

    [Intrinsic("math_pow")]
    public static extern double Pow(double x, double y);

    [Intrinsic("fmod")]
    private static extern double Remainder(double x, double y);

    [Intrinsic("math_fma")]
    public static extern double FusedMultiplyAdd(double x, double y, double z);

    [Intrinsic("math_bit_increment")]
    public static extern double BitIncrement(double x);

    [Intrinsic("math_mul_high")]
    private static extern long MultiplyHigh(long a, long b);

    [Intrinsic("math_mul_high_unsigned")]
    private static extern ulong MultiplyHigh(ulong a, ulong b);

    [Intrinsic("math_round_digits")]
    private static extern double RoundDigits(double value, int digits, bool away);

    public static double BitDecrement(double x) => -BitIncrement(-x);

    public static double Log(double a, double newBase)
    {
        if (double.IsNaN(a))
            return a;
        if (double.IsNaN(newBase))
            return newBase;
        if (newBase == 1)
            return double.NaN;
        if (a != 1 && (newBase == 0 || double.IsPositiveInfinity(newBase)))
            return double.NaN;
        return Log(a) / Log(newBase);
    }

    public static double IEEERemainder(double x, double y)
    {
        if (double.IsNaN(x))
            return x;
        if (double.IsNaN(y))
            return y;
        double regular = Remainder(x, y);
        if (double.IsNaN(regular))
            return double.NaN;
        if (regular == 0 && double.IsNegative(x))
            return double.NegativeZero;
        double alternative = regular - Abs(y) * Sign(x);
        if (Abs(alternative) == Abs(regular))
        {
            double division = x / y;
            return Abs(Round(division)) > Abs(division) ? alternative : regular;
        }
        return Abs(alternative) < Abs(regular) ? alternative : regular;
    }

    public static double CopySign(double x, double y)
    {
        double magnitude = Abs(x);
        return double.IsNegative(y) ? -magnitude : magnitude;
    }

    public static double ScaleB(double x, int n) => x * Pow(2, n);

    public static int ILogB(double x) => (int)Floor(Log2(Abs(x)));

    public static (double Sin, double Cos) SinCos(double x) => (Sin(x), Cos(x));

    // ---- Rounding

    public static double Round(double value, int digits) => Round(value, digits, MidpointRounding.ToEven);

    public static double Round(double value, MidpointRounding mode) => Round(value, 0, mode);

    public static double Round(double value, int digits, MidpointRounding mode)
    {
        if (digits < 0 || digits > 15)
            throw new ArgumentOutOfRangeException("digits", "Rounding digits must be between 0 and 15, inclusive.");
        switch (mode)
        {
            case MidpointRounding.ToEven:
                return RoundDigits(value, digits, false);
            case MidpointRounding.AwayFromZero:
                return RoundDigits(value, digits, true);
            case MidpointRounding.ToZero:
            case MidpointRounding.ToNegativeInfinity:
            case MidpointRounding.ToPositiveInfinity:
                if (Abs(value) >= 1e16)
                    return value;
                double power = Pow(10, digits);
                value *= power;
                if (mode == MidpointRounding.ToZero)
                    value = Truncate(value);
                else if (mode == MidpointRounding.ToNegativeInfinity)
                    value = Floor(value);
                else
                    value = Ceiling(value);
                return value / power;
            default:
                throw new ArgumentException("The value '" + ((int)mode).ToString() + "' is not valid for this usage of the type MidpointRounding.", "mode");
        }
    }

    // ---- Absolute value and sign

    public static sbyte Abs(sbyte value)
    {
        if (value >= 0)
            return value;
        sbyte negated = (sbyte)(-value);
        if (negated < 0)
            throw new OverflowException("Negating the minimum value of a twos complement number is invalid.");
        return negated;
    }

    public static short Abs(short value)
    {
        if (value >= 0)
            return value;
        short negated = (short)(-value);
        if (negated < 0)
            throw new OverflowException("Negating the minimum value of a twos complement number is invalid.");
        return negated;
    }

    public static int Abs(int value)
    {
        if (value >= 0)
            return value;
        int negated = (int)(-value);
        if (negated < 0)
            throw new OverflowException("Negating the minimum value of a twos complement number is invalid.");
        return negated;
    }

    public static long Abs(long value)
    {
        if (value >= 0)
            return value;
        long negated = (long)(-value);
        if (negated < 0)
            throw new OverflowException("Negating the minimum value of a twos complement number is invalid.");
        return negated;
    }

    public static nint Abs(nint value)
    {
        if (value >= 0)
            return value;
        nint negated = (nint)(-value);
        if (negated < 0)
            throw new OverflowException("Negating the minimum value of a twos complement number is invalid.");
        return negated;
    }

    public static float Abs(float value) => BitConverter.Int32BitsToSingle(BitConverter.SingleToInt32Bits(value) & 0x7FFFFFFF);

    public static double Abs(double value) => BitConverter.Int64BitsToDouble(BitConverter.DoubleToInt64Bits(value) & 0x7FFFFFFFFFFFFFFF);

    public static decimal Abs(decimal value) => decimal.Abs(value);

    public static int Sign(decimal value) => decimal.Sign(value);

    public static decimal Max(decimal val1, decimal val2) => decimal.Max(val1, val2);

    public static decimal Min(decimal val1, decimal val2) => decimal.Min(val1, val2);

    public static decimal Clamp(decimal value, decimal min, decimal max) => decimal.Clamp(value, min, max);

    public static decimal Floor(decimal d) => decimal.Floor(d);

    public static decimal Ceiling(decimal d) => decimal.Ceiling(d);

    public static decimal Truncate(decimal d) => decimal.Truncate(d);

    public static decimal Round(decimal d) => decimal.Round(d);

    public static decimal Round(decimal d, int decimals) => decimal.Round(d, decimals);

    public static decimal Round(decimal d, MidpointRounding mode) => decimal.Round(d, mode);

    public static decimal Round(decimal d, int decimals, MidpointRounding mode) => decimal.Round(d, decimals, mode);

    public static int Sign(sbyte value) => value < 0 ? -1 : value > 0 ? 1 : 0;

    public static int Sign(short value) => value < 0 ? -1 : value > 0 ? 1 : 0;

    public static int Sign(int value) => value < 0 ? -1 : value > 0 ? 1 : 0;

    public static int Sign(long value) => value < 0 ? -1 : value > 0 ? 1 : 0;

    public static int Sign(nint value) => value < 0 ? -1 : value > 0 ? 1 : 0;

    public static int Sign(float value)
    {
        if (value < 0)
            return -1;
        if (value > 0)
            return 1;
        if (value == 0)
            return 0;
        throw new ArithmeticException("Function does not accept floating point Not-a-Number values.");
    }

    public static int Sign(double value)
    {
        if (value < 0)
            return -1;
        if (value > 0)
            return 1;
        if (value == 0)
            return 0;
        throw new ArithmeticException("Function does not accept floating point Not-a-Number values.");
    }

    // ---- Least, greatest, between

    public static sbyte Max(sbyte val1, sbyte val2) => val1 >= val2 ? val1 : val2;

    public static sbyte Min(sbyte val1, sbyte val2) => val1 <= val2 ? val1 : val2;

    public static sbyte Clamp(sbyte value, sbyte min, sbyte max)
    {
        if (min > max)
            throw MinAboveMax(min.ToString(), max.ToString());
        return value < min ? min : value > max ? max : value;
    }

    public static byte Max(byte val1, byte val2) => val1 >= val2 ? val1 : val2;

    public static byte Min(byte val1, byte val2) => val1 <= val2 ? val1 : val2;

    public static byte Clamp(byte value, byte min, byte max)
    {
        if (min > max)
            throw MinAboveMax(min.ToString(), max.ToString());
        return value < min ? min : value > max ? max : value;
    }

    public static short Max(short val1, short val2) => val1 >= val2 ? val1 : val2;

    public static short Min(short val1, short val2) => val1 <= val2 ? val1 : val2;

    public static short Clamp(short value, short min, short max)
    {
        if (min > max)
            throw MinAboveMax(min.ToString(), max.ToString());
        return value < min ? min : value > max ? max : value;
    }

    public static ushort Max(ushort val1, ushort val2) => val1 >= val2 ? val1 : val2;

    public static ushort Min(ushort val1, ushort val2) => val1 <= val2 ? val1 : val2;

    public static ushort Clamp(ushort value, ushort min, ushort max)
    {
        if (min > max)
            throw MinAboveMax(min.ToString(), max.ToString());
        return value < min ? min : value > max ? max : value;
    }

    public static int Max(int val1, int val2) => val1 >= val2 ? val1 : val2;

    public static int Min(int val1, int val2) => val1 <= val2 ? val1 : val2;

    public static int Clamp(int value, int min, int max)
    {
        if (min > max)
            throw MinAboveMax(min.ToString(), max.ToString());
        return value < min ? min : value > max ? max : value;
    }

    public static uint Max(uint val1, uint val2) => val1 >= val2 ? val1 : val2;

    public static uint Min(uint val1, uint val2) => val1 <= val2 ? val1 : val2;

    public static uint Clamp(uint value, uint min, uint max)
    {
        if (min > max)
            throw MinAboveMax(min.ToString(), max.ToString());
        return value < min ? min : value > max ? max : value;
    }

    public static long Max(long val1, long val2) => val1 >= val2 ? val1 : val2;

    public static long Min(long val1, long val2) => val1 <= val2 ? val1 : val2;

    public static long Clamp(long value, long min, long max)
    {
        if (min > max)
            throw MinAboveMax(min.ToString(), max.ToString());
        return value < min ? min : value > max ? max : value;
    }

    public static ulong Max(ulong val1, ulong val2) => val1 >= val2 ? val1 : val2;

    public static ulong Min(ulong val1, ulong val2) => val1 <= val2 ? val1 : val2;

    public static ulong Clamp(ulong value, ulong min, ulong max)
    {
        if (min > max)
            throw MinAboveMax(min.ToString(), max.ToString());
        return value < min ? min : value > max ? max : value;
    }

    public static nint Max(nint val1, nint val2) => val1 >= val2 ? val1 : val2;

    public static nint Min(nint val1, nint val2) => val1 <= val2 ? val1 : val2;

    public static nint Clamp(nint value, nint min, nint max)
    {
        if (min > max)
            throw MinAboveMax(min.ToString(), max.ToString());
        return value < min ? min : value > max ? max : value;
    }

    public static nuint Max(nuint val1, nuint val2) => val1 >= val2 ? val1 : val2;

    public static nuint Min(nuint val1, nuint val2) => val1 <= val2 ? val1 : val2;

    public static nuint Clamp(nuint value, nuint min, nuint max)
    {
        if (min > max)
            throw MinAboveMax(min.ToString(), max.ToString());
        return value < min ? min : value > max ? max : value;
    }

    public static float Max(float val1, float val2)
    {
        if (val1 != val2)
            return val1 != val1 || val2 < val1 ? val1 : val2;
        return float.IsNegative(val2) ? val1 : val2;
    }

    public static float Min(float val1, float val2)
    {
        if (val1 != val2)
            return val1 != val1 || val1 < val2 ? val1 : val2;
        return float.IsNegative(val1) ? val1 : val2;
    }

    public static float Clamp(float value, float min, float max)
    {
        if (min > max)
            throw MinAboveMax(min.ToString(), max.ToString());
        return value < min ? min : value > max ? max : value;
    }

    public static double Max(double val1, double val2)
    {
        if (val1 != val2)
            return val1 != val1 || val2 < val1 ? val1 : val2;
        return double.IsNegative(val2) ? val1 : val2;
    }

    public static double Min(double val1, double val2)
    {
        if (val1 != val2)
            return val1 != val1 || val1 < val2 ? val1 : val2;
        return double.IsNegative(val1) ? val1 : val2;
    }

    public static double Clamp(double value, double min, double max)
    {
        if (min > max)
            throw MinAboveMax(min.ToString(), max.ToString());
        return value < min ? min : value > max ? max : value;
    }

    private static ArgumentException MinAboveMax(string min, string max) =>
        new ArgumentException("'" + min + "' cannot be greater than " + max + ".");

    public static double MaxMagnitude(double x, double y)
    {
        double ax = Abs(x);
        double ay = Abs(y);
        if (ax > ay || double.IsNaN(ax))
            return x;
        if (ax == ay)
            return double.IsNegative(x) ? y : x;
        return y;
    }

    public static double MinMagnitude(double x, double y)
    {
        double ax = Abs(x);
        double ay = Abs(y);
        if (ax < ay || double.IsNaN(ax))
            return x;
        if (ax == ay)
            return double.IsNegative(x) ? x : y;
        return y;
    }

    // ---- Whole numbers

    public static int DivRem(int a, int b, out int result)
    {
        int quotient = a / b;
        result = a - quotient * b;
        return quotient;
    }

    public static long DivRem(long a, long b, out long result)
    {
        long quotient = a / b;
        result = a - quotient * b;
        return quotient;
    }

    public static (sbyte Quotient, sbyte Remainder) DivRem(sbyte left, sbyte right)
    {
        sbyte quotient = (sbyte)(left / right);
        return (quotient, (sbyte)(left - quotient * right));
    }

    public static (byte Quotient, byte Remainder) DivRem(byte left, byte right)
    {
        byte quotient = (byte)(left / right);
        return (quotient, (byte)(left - quotient * right));
    }

    public static (short Quotient, short Remainder) DivRem(short left, short right)
    {
        short quotient = (short)(left / right);
        return (quotient, (short)(left - quotient * right));
    }

    public static (ushort Quotient, ushort Remainder) DivRem(ushort left, ushort right)
    {
        ushort quotient = (ushort)(left / right);
        return (quotient, (ushort)(left - quotient * right));
    }

    public static (int Quotient, int Remainder) DivRem(int left, int right)
    {
        int quotient = left / right;
        return (quotient, left - quotient * right);
    }

    public static (uint Quotient, uint Remainder) DivRem(uint left, uint right)
    {
        uint quotient = left / right;
        return (quotient, left - quotient * right);
    }

    public static (long Quotient, long Remainder) DivRem(long left, long right)
    {
        long quotient = left / right;
        return (quotient, left - quotient * right);
    }

    public static (ulong Quotient, ulong Remainder) DivRem(ulong left, ulong right)
    {
        ulong quotient = left / right;
        return (quotient, left - quotient * right);
    }

    public static (nint Quotient, nint Remainder) DivRem(nint left, nint right)
    {
        nint quotient = left / right;
        return (quotient, left - quotient * right);
    }

    public static (nuint Quotient, nuint Remainder) DivRem(nuint left, nuint right)
    {
        nuint quotient = left / right;
        return (quotient, left - quotient * right);
    }

    public static long BigMul(int a, int b) => (long)a * b;

    public static ulong BigMul(uint a, uint b) => (ulong)a * b;

    public static long BigMul(long a, long b, out long low)
    {
        low = a * b;
        return MultiplyHigh(a, b);
    }

    public static ulong BigMul(ulong a, ulong b, out ulong low)
    {
        low = a * b;
        return MultiplyHigh(a, b);
    }
}

public static class MathF
{
    public const float PI = 3.14159265F;
    public const float E = 2.71828183F;
    public const float Tau = 6.283185307F;

    public static float Abs(float x) => Math.Abs(x);

    public static float Max(float x, float y) => Math.Max(x, y);

    public static float Min(float x, float y) => Math.Min(x, y);

    public static int Sign(float x) => Math.Sign(x);

    public static float Sqrt(float x) => (float)Math.Sqrt((double)x);

    public static float Floor(float x) => (float)Math.Floor((double)x);

    public static float Ceiling(float x) => (float)Math.Ceiling((double)x);

    public static float Truncate(float x) => (float)Math.Truncate((double)x);

    public static float Round(float x) => (float)Math.Round((double)x);

    public static float Round(float x, int digits) => Round(x, digits, MidpointRounding.ToEven);

    public static float Round(float x, MidpointRounding mode) => (float)Math.Round((double)x, mode);

    public static float Round(float x, int digits, MidpointRounding mode)
    {
        if (digits < 0 || digits > 6)
            throw new ArgumentOutOfRangeException("digits", "Rounding digits must be between 0 and 15, inclusive.");
        if (!(Abs(x) < 100000000f))
            return x;
        float power = s_powers[digits];
        return Round(x * power, mode) / power;
    }

    private static readonly float[] s_powers = { 1e0f, 1e1f, 1e2f, 1e3f, 1e4f, 1e5f, 1e6f };

    public static float Acosh(float x) => (float)Math.Acosh((double)x);

    public static float Asinh(float x) => (float)Math.Asinh((double)x);

    public static float Atanh(float x) => (float)Math.Atanh((double)x);

    public static float CopySign(float x, float y) => (float)Math.CopySign((double)x, (double)y);

    public static float IEEERemainder(float x, float y) => (float)Math.IEEERemainder((double)x, (double)y);

    public static float FusedMultiplyAdd(float x, float y, float z) => (float)((double)x * (double)y + (double)z);

    public static int ILogB(float x) => Math.ILogB((double)x);

    public static float Log(float x, float y)
    {
        if (float.IsNaN(x))
            return x;
        if (float.IsNaN(y))
            return y;
        if (y == 1f || x != 1f && (y == 0f || float.IsPositiveInfinity(y)))
            return float.NaN;
        return Log(x) / Log(y);
    }

    public static float MaxMagnitude(float x, float y) => (float)Math.MaxMagnitude((double)x, (double)y);

    public static float MinMagnitude(float x, float y) => (float)Math.MinMagnitude((double)x, (double)y);

    public static float ScaleB(float x, int n) => (float)Math.ScaleB((double)x, n);

    [Intrinsic("mathf_sin")]
    public static extern float Sin(float x);

    [Intrinsic("mathf_cos")]
    public static extern float Cos(float x);

    [Intrinsic("mathf_tan")]
    public static extern float Tan(float x);

    [Intrinsic("mathf_asin")]
    public static extern float Asin(float x);

    [Intrinsic("mathf_acos")]
    public static extern float Acos(float x);

    [Intrinsic("mathf_atan")]
    public static extern float Atan(float x);

    [Intrinsic("mathf_sinh")]
    public static extern float Sinh(float x);

    [Intrinsic("mathf_cosh")]
    public static extern float Cosh(float x);

    [Intrinsic("mathf_tanh")]
    public static extern float Tanh(float x);

    [Intrinsic("mathf_exp")]
    public static extern float Exp(float x);

    [Intrinsic("mathf_log")]
    public static extern float Log(float x);

    [Intrinsic("mathf_log2")]
    public static extern float Log2(float x);

    [Intrinsic("mathf_log10")]
    public static extern float Log10(float x);

    [Intrinsic("mathf_cbrt")]
    public static extern float Cbrt(float x);

    [Intrinsic("mathf_atan2")]
    public static extern float Atan2(float y, float x);

    [Intrinsic("mathf_pow")]
    public static extern float Pow(float x, float y);
}

public static class BitConverter
{
    public static readonly bool IsLittleEndian = true;

    [Intrinsic("bits")]
    public static extern long DoubleToInt64Bits(double value);

    [Intrinsic("bits")]
    public static extern double Int64BitsToDouble(long value);

    [Intrinsic("bits")]
    public static extern int SingleToInt32Bits(float value);

    [Intrinsic("bits")]
    public static extern float Int32BitsToSingle(int value);

    public static ulong DoubleToUInt64Bits(double value) => (ulong)DoubleToInt64Bits(value);

    public static double UInt64BitsToDouble(ulong value) => Int64BitsToDouble((long)value);

    private static byte[] Bytes(ulong value, int count)
    {
        byte[] bytes = new byte[count];
        for (int i = 0; i < count; i++)
            bytes[i] = (byte)(value >> (8 * i));
        return bytes;
    }

    public static byte[] GetBytes(bool value) => new byte[] { value ? (byte)1 : (byte)0 };

    public static byte[] GetBytes(char value) => Bytes(value, 2);

    public static byte[] GetBytes(short value) => Bytes((ushort)value, 2);

    public static byte[] GetBytes(ushort value) => Bytes(value, 2);

    public static byte[] GetBytes(int value) => Bytes((uint)value, 4);

    public static byte[] GetBytes(uint value) => Bytes(value, 4);

    public static byte[] GetBytes(long value) => Bytes((ulong)value, 8);

    public static byte[] GetBytes(ulong value) => Bytes(value, 8);

    public static byte[] GetBytes(float value) => Bytes((uint)SingleToInt32Bits(value), 4);

    public static byte[] GetBytes(double value) => Bytes((ulong)DoubleToInt64Bits(value), 8);

    private static ulong Number(byte[] value, int startIndex, int count)
    {
        if (value == null)
            throw new ArgumentNullException("value");
        if ((uint)startIndex >= (uint)value.Length)
            throw new ArgumentOutOfRangeException("startIndex", "Index was out of range. Must be non-negative and less than the size of the collection.");
        if (startIndex > value.Length - count)
            throw new ArgumentException("Destination array is not long enough to copy all the items in the collection. Check array index and length.", "value");
        ulong number = 0;
        for (int i = count - 1; i >= 0; i--)
            number = number << 8 | value[startIndex + i];
        return number;
    }

    public static bool ToBoolean(byte[] value, int startIndex) => Number(value, startIndex, 1) != 0;

    public static char ToChar(byte[] value, int startIndex) => (char)Number(value, startIndex, 2);

    public static short ToInt16(byte[] value, int startIndex) => (short)Number(value, startIndex, 2);

    public static ushort ToUInt16(byte[] value, int startIndex) => (ushort)Number(value, startIndex, 2);

    public static int ToInt32(byte[] value, int startIndex) => (int)Number(value, startIndex, 4);

    public static uint ToUInt32(byte[] value, int startIndex) => (uint)Number(value, startIndex, 4);

    public static long ToInt64(byte[] value, int startIndex) => (long)Number(value, startIndex, 8);

    public static ulong ToUInt64(byte[] value, int startIndex) => Number(value, startIndex, 8);

    public static float ToSingle(byte[] value, int startIndex) => Int32BitsToSingle(ToInt32(value, startIndex));

    public static double ToDouble(byte[] value, int startIndex) => Int64BitsToDouble(ToInt64(value, startIndex));

    // 01-AB-FF
    public static string ToString(byte[] value)
    {
        if (value == null)
            throw new ArgumentNullException("value");
        return ToString(value, 0, value.Length);
    }

    public static string ToString(byte[] value, int startIndex)
    {
        if (value == null)
            throw new ArgumentNullException("value");
        return ToString(value, startIndex, value.Length - startIndex);
    }

    public static string ToString(byte[] value, int startIndex, int length)
    {
        if (value == null)
            throw new ArgumentNullException("value");
        if (startIndex < 0 || (startIndex >= value.Length && startIndex > 0))
            throw new ArgumentOutOfRangeException("startIndex", "Index was out of range. Must be non-negative and less than the size of the collection.");
        if (length < 0)
            throw new ArgumentOutOfRangeException("length", "'length' must be greater than zero.");
        if (startIndex > value.Length - length)
            throw new ArgumentException("Destination array is not long enough to copy all the items in the collection. Check array index and length.", "value");
        System.Text.StringBuilder text = new System.Text.StringBuilder();
        for (int i = 0; i < length; i++)
            text.Append(i == 0 ? "" : "-").Append(value[startIndex + i].ToString("X2"));
        return text.ToString();
    }

    public static uint SingleToUInt32Bits(float value) => (uint)SingleToInt32Bits(value);

    public static float UInt32BitsToSingle(uint value) => Int32BitsToSingle((int)value);
}
