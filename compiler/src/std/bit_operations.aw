// System.Numerics.BitOperations.

namespace System.Numerics;

public static class BitOperations
{
    public static bool IsPow2(int value) => (value & (value - 1)) == 0 && value > 0;

    public static bool IsPow2(uint value) => (value & unchecked(value - 1)) == 0 && value != 0;

    public static bool IsPow2(long value) => (value & unchecked(value - 1)) == 0 && value > 0;

    public static bool IsPow2(ulong value) => (value & unchecked(value - 1)) == 0 && value != 0;

    public static uint RoundUpToPowerOf2(uint value)
    {
        unchecked
        {
            value--;
            value |= value >> 1;
            value |= value >> 2;
            value |= value >> 4;
            value |= value >> 8;
            value |= value >> 16;
            return value + 1;
        }
    }

    public static ulong RoundUpToPowerOf2(ulong value)
    {
        unchecked
        {
            value--;
            value |= value >> 1;
            value |= value >> 2;
            value |= value >> 4;
            value |= value >> 8;
            value |= value >> 16;
            value |= value >> 32;
            return value + 1;
        }
    }

    public static int PopCount(uint value)
    {
        unchecked
        {
            value -= (value >> 1) & 0x55555555U;
            value = (value & 0x33333333U) + ((value >> 2) & 0x33333333U);
            return (int)((((value + (value >> 4)) & 0x0F0F0F0FU) * 0x01010101U) >> 24);
        }
    }

    public static int PopCount(ulong value) => PopCount(unchecked((uint)value)) + PopCount((uint)(value >> 32));

    public static int LeadingZeroCount(uint value) => value == 0 ? 32 : 31 - Log2(value);

    public static int LeadingZeroCount(ulong value) => value == 0 ? 64 : 63 - Log2(value);

    public static int TrailingZeroCount(int value) => TrailingZeroCount(unchecked((uint)value));

    public static int TrailingZeroCount(uint value) => value == 0 ? 32 : PopCount(unchecked((value & (0 - value)) - 1));

    public static int TrailingZeroCount(long value) => TrailingZeroCount(unchecked((ulong)value));

    public static int TrailingZeroCount(ulong value) => value == 0 ? 64 : PopCount(unchecked((value & (0 - value)) - 1));

    // 0 for 0, as .NET.
    public static int Log2(uint value)
    {
        value |= value >> 1;
        value |= value >> 2;
        value |= value >> 4;
        value |= value >> 8;
        value |= value >> 16;
        return value == 0 ? 0 : PopCount(value) - 1;
    }

    public static int Log2(ulong value)
    {
        uint high = (uint)(value >> 32);
        return high == 0 ? Log2(unchecked((uint)value)) : 32 + Log2(high);
    }

    public static uint RotateLeft(uint value, int offset) => (value << offset) | (value >> (32 - offset));

    public static ulong RotateLeft(ulong value, int offset) => (value << offset) | (value >> (64 - offset));

    public static uint RotateRight(uint value, int offset) => (value >> offset) | (value << (32 - offset));

    public static ulong RotateRight(ulong value, int offset) => (value >> offset) | (value << (64 - offset));
}
