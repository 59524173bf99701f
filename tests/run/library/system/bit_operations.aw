// System.Numerics.BitOperations.
using System.Numerics;
foreach (uint v in new uint[] { 0, 1, 2, 3, 8, 255, 256, 0x80000000, uint.MaxValue, 0x12345678 })
    Console.WriteLine($"{v} {BitOperations.PopCount(v)} {BitOperations.LeadingZeroCount(v)} {BitOperations.TrailingZeroCount(v)} {BitOperations.Log2(v)} {BitOperations.RotateLeft(v, 5)} {BitOperations.RotateRight(v, 35)}");
foreach (ulong v in new ulong[] { 0, 1, 1UL << 40, ulong.MaxValue, 0x123456789ABCDEF0 })
    Console.WriteLine($"{v} {BitOperations.PopCount(v)} {BitOperations.LeadingZeroCount(v)} {BitOperations.TrailingZeroCount(v)} {BitOperations.Log2(v)} {BitOperations.RotateLeft(v, 13)} {BitOperations.RotateRight(v, -3)}");
Console.WriteLine(BitOperations.TrailingZeroCount(-8) + " " + BitOperations.TrailingZeroCount(long.MinValue));
