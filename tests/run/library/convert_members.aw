// .NET System.Convert: between all primitive types, rounding, overflow, strings with bases, null, base64, ChangeType.
// gc: 100
static string T(Func<object> f)
{
    try { return f() + " "; } catch (Exception e) { return e.GetType().Name[0..4] + " "; }
}
Console.WriteLine(T(() => Convert.ToInt32(2.5)) + T(() => Convert.ToInt32(3.5)) + T(() => Convert.ToInt32(-2.5))
    + T(() => Convert.ToInt32(1e10)) + T(() => Convert.ToInt32("12")) + T(() => Convert.ToInt32((string)null))
    + T(() => Convert.ToInt32("x")) + T(() => Convert.ToInt32(true)) + T(() => Convert.ToInt32('a'))
    + T(() => Convert.ToInt32(2.5m)) + T(() => Convert.ToInt32((object)null))
    + T(() => Convert.ToInt32((object)"7")) + T(() => Convert.ToInt32(long.MaxValue)));
Console.WriteLine(T(() => Convert.ToByte(256)) + T(() => Convert.ToByte(255.4)) + T(() => Convert.ToByte(-1))
    + T(() => Convert.ToSByte(128)) + T(() => Convert.ToInt16(40000)) + T(() => Convert.ToUInt16(-1))
    + T(() => Convert.ToUInt32(-1)) + T(() => Convert.ToInt64("9999999999")) + T(() => Convert.ToUInt64(1.5))
    + T(() => Convert.ToChar(65)) + T(() => Convert.ToChar("a")) + T(() => Convert.ToChar("ab"))
    + T(() => Convert.ToChar(70000)) + T(() => Convert.ToSingle("1.5")) + T(() => Convert.ToDouble("1e3"))
    + T(() => Convert.ToDouble(true)) + T(() => Convert.ToDecimal(1.1)) + T(() => Convert.ToDecimal("2.50")));
Console.WriteLine(T(() => Convert.ToBoolean(1)) + T(() => Convert.ToBoolean(0.0))
    + T(() => Convert.ToBoolean("True")) + T(() => Convert.ToBoolean(" false ")) + T(() => Convert.ToBoolean("1"))
    + T(() => Convert.ToBoolean((string)null)) + T(() => Convert.ToString(5)) + T(() => Convert.ToString(1.5))
    + T(() => Convert.ToString(true)) + T(() => Convert.ToString((object)null) == "")
    + T(() => Convert.ToString((string)null) == null) + T(() => Convert.ToString('c')));
Console.WriteLine(T(() => Convert.ToInt32("ff", 16)) + T(() => Convert.ToInt32("0xFF", 16))
    + T(() => Convert.ToInt32("101", 2)) + T(() => Convert.ToInt32("17", 8)) + T(() => Convert.ToInt32("10", 10))
    + T(() => Convert.ToInt32("FFFFFFFF", 16)) + T(() => Convert.ToInt32("12", 3))
    + T(() => Convert.ToInt32("2", 2)) + T(() => Convert.ToByte("100", 16))
    + T(() => Convert.ToInt64("7fffffffffffffff", 16)) + T(() => Convert.ToString(255, 16))
    + T(() => Convert.ToString(-1, 2)) + T(() => Convert.ToString(8, 8)) + T(() => Convert.ToString((byte)5, 2))
    + T(() => Convert.ToString(-1L, 16)) + T(() => Convert.ToString((short)-1, 16))
    + T(() => Convert.ToInt32("", 16)) + T(() => Convert.ToInt32("-1", 16)));
Console.WriteLine(T(() => Convert.ToBase64String(new byte[] { 1, 2, 3, 255 }))
    + T(() => Convert.ToBase64String(new byte[0]))
    + T(() => string.Join(",", Convert.FromBase64String("AQID/w=="))) + T(() => Convert.FromBase64String("A"))
    + T(() => Convert.FromBase64String(" AQ ID ").Length) + T(() => Convert.ToBase64String(new byte[] { 9, 8, 7 }, 1, 2)));
Console.WriteLine(T(() => Convert.ChangeType("5", typeof(int))) + T(() => Convert.ChangeType(5, typeof(string)))
    + T(() => Convert.ChangeType(2.5, typeof(int))) + T(() => Convert.ChangeType(null, typeof(string)) == null)
    + T(() => Convert.ChangeType(null, typeof(int))) + T(() => Convert.ChangeType(1, typeof(bool)))
    + T(() => Convert.ChangeType("x", typeof(double))) + T(() => Convert.ChangeType(3, typeof(double)).GetType())
    + T(() => Convert.ToInt32(new DateTime(1))) + T(() => Convert.GetTypeCode(1.5))
    + T(() => Convert.GetTypeCode(null)) + T(() => Convert.IsDBNull(DBNull.Value)) + T(() => Convert.ToInt32(E.B))
    + T(() => Convert.ToString(E.B)));

enum E { A, B }
