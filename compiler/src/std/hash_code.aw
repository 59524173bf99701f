// System.HashCode: one number out of several, as .NET mixes them. .NET starts from a number that is chosen anew for each process,
// so no program can rely on the result.

using System.Collections.Generic;

namespace System;

public struct HashCode
{
    private const uint Prime1 = 2654435761U;
    private const uint Prime2 = 2246822519U;
    private const uint Prime3 = 3266489917U;
    private const uint Prime4 = 668265263U;
    private const uint Prime5 = 374761393U;

    private uint _hash;
    private int _count;

    private static int Of<T>(T value) => value == null ? 0 : value.GetHashCode();

    private static uint Queue(uint hash, int value)
    {
        hash = unchecked(hash + (uint)value * Prime3);
        return unchecked(((hash << 17) | (hash >> 15)) * Prime4);
    }

    private static int Final(uint hash, int count)
    {
        unchecked
        {
            hash += (uint)(count * 4);
            hash ^= hash >> 15;
            hash *= Prime2;
            hash ^= hash >> 13;
            hash *= Prime3;
            hash ^= hash >> 16;
            return (int)hash;
        }
    }

    public void Add<T>(T value) => AddHash(Of(value));

    public void Add<T>(T value, IEqualityComparer<T>? comparer) =>
        AddHash(value == null ? 0 : comparer == null ? value.GetHashCode() : comparer.GetHashCode(value));

    private void AddHash(int hash)
    {
        _hash = Queue(_count == 0 ? Prime5 : _hash, hash);
        _count++;
    }

    public int ToHashCode() => Final(_count == 0 ? Prime5 : _hash, _count);

    public static int Combine<T1>(T1 value1) => Final(Queue(Prime5, Of(value1)), 1);

    public static int Combine<T1, T2>(T1 value1, T2 value2) => Final(Queue(Queue(Prime5, Of(value1)), Of(value2)), 2);

    public static int Combine<T1, T2, T3>(T1 value1, T2 value2, T3 value3) =>
        Final(Queue(Queue(Queue(Prime5, Of(value1)), Of(value2)), Of(value3)), 3);

    public static int Combine<T1, T2, T3, T4>(T1 value1, T2 value2, T3 value3, T4 value4) =>
        Final(Queue(Queue(Queue(Queue(Prime5, Of(value1)), Of(value2)), Of(value3)), Of(value4)), 4);

    public static int Combine<T1, T2, T3, T4, T5>(T1 value1, T2 value2, T3 value3, T4 value4, T5 value5) =>
        Final(Queue(Queue(Queue(Queue(Queue(Prime5, Of(value1)), Of(value2)), Of(value3)), Of(value4)), Of(value5)), 5);

    public static int Combine<T1, T2, T3, T4, T5, T6>(T1 value1, T2 value2, T3 value3, T4 value4, T5 value5, T6 value6)
    {
        HashCode hash = new HashCode();
        hash.AddHash(Combine(value1, value2, value3));
        hash.AddHash(Combine(value4, value5, value6));
        return hash.ToHashCode();
    }

    public static int Combine<T1, T2, T3, T4, T5, T6, T7>(T1 value1, T2 value2, T3 value3, T4 value4, T5 value5, T6 value6, T7 value7)
    {
        HashCode hash = new HashCode();
        hash.AddHash(Combine(value1, value2, value3));
        hash.AddHash(Combine(value4, value5, value6, value7));
        return hash.ToHashCode();
    }

    public static int Combine<T1, T2, T3, T4, T5, T6, T7, T8>(T1 value1, T2 value2, T3 value3, T4 value4, T5 value5, T6 value6, T7 value7, T8 value8)
    {
        HashCode hash = new HashCode();
        hash.AddHash(Combine(value1, value2, value3, value4));
        hash.AddHash(Combine(value5, value6, value7, value8));
        return hash.ToHashCode();
    }
}
