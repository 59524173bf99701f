// .NET System.Numerics.BitOperations and BitConverter.
// gc: 100
using System.Numerics;
foreach (uint x in new uint[] { 0, 1, 2, 3, 0x80000000, 0xFFFFFFFF, 0x00F0, 12345 })
    Console.Write(BitOperations.PopCount(x) + "," + BitOperations.LeadingZeroCount(x) + ","
        + BitOperations.TrailingZeroCount(x) + "," + BitOperations.Log2(x) + "," + BitOperations.RotateLeft(x, 5)
        + "," + BitOperations.RotateRight(x, 37) + " ");
Console.WriteLine();
foreach (ulong x in new ulong[] { 0, 1, 0x8000000000000000, ulong.MaxValue, 0xF0000000000 })
    Console.Write(BitOperations.PopCount(x) + "," + BitOperations.LeadingZeroCount(x) + ","
        + BitOperations.TrailingZeroCount(x) + "," + BitOperations.Log2(x) + "," + BitOperations.RotateLeft(x, 60)
        + "," + BitOperations.RotateRight(x, -3) + " ");
Console.WriteLine(BitOperations.TrailingZeroCount(-8) + BitOperations.TrailingZeroCount(16L));
Console.WriteLine(BitConverter.ToString(BitConverter.GetBytes(1)) + " "
    + BitConverter.ToString(BitConverter.GetBytes(1.5)) + " " + BitConverter.ToString(BitConverter.GetBytes('A'))
    + " " + BitConverter.ToString(BitConverter.GetBytes(true)) + " "
    + BitConverter.ToString(BitConverter.GetBytes(-2L)) + " "
    + BitConverter.ToString(BitConverter.GetBytes((short)258)) + " "
    + BitConverter.ToString(BitConverter.GetBytes(1f)) + " " + BitConverter.IsLittleEndian);
byte[] b = { 1, 2, 3, 4, 5, 6, 7, 8, 9 };
Console.WriteLine(BitConverter.ToInt32(b, 0) + " " + BitConverter.ToInt16(b, 1) + " " + BitConverter.ToUInt32(b, 5)
    + " " + BitConverter.ToInt64(b, 1) + " " + BitConverter.ToUInt16(b, 7) + " " + BitConverter.ToUInt64(b, 0)
    + " " + BitConverter.ToDouble(b, 0) + " " + BitConverter.ToSingle(b, 0) + " " + (int)BitConverter.ToChar(b, 0)
    + BitConverter.ToBoolean(b, 0) + " " + BitConverter.ToString(b, 2, 3) + " " + BitConverter.ToString(b, 7));
Console.WriteLine(BitConverter.DoubleToInt64Bits(1.0).ToString("X") + " "
    + BitConverter.Int64BitsToDouble(0x7FF0000000000000) + " " + BitConverter.SingleToInt32Bits(-0f).ToString("X")
    + " " + BitConverter.Int32BitsToSingle(1));
try { BitConverter.ToInt32(b, 6); }
catch (ArgumentException e) { Console.WriteLine(e.GetType().Name); }
try { BitConverter.ToInt32(b, 9); }
catch (ArgumentException e) { Console.WriteLine(e.GetType().Name); }
try { BitConverter.ToInt32(null, 0); }
catch (ArgumentNullException e) { Console.WriteLine(e.ParamName); }
