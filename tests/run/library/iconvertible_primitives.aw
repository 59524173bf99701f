// .NET System.IConvertible: implemented by every primitive type: all conversions, with their exceptions.
// gc: 100
object[] v = { true, 'a', (sbyte)1, (byte)2, (short)3, (ushort)4, 5, 6u, 7L, 8UL, 1.5f, 2.5, 3.5m, "1", "x" };
foreach (object o in v)
{
    var c = (IConvertible)o; Console.Write(c.GetTypeCode() + ": ");
    foreach (Func<object> f in new Func<object>[] { () => c.ToBoolean(null), () => (int)c.ToChar(null),
        () => c.ToSByte(null), () => c.ToByte(null), () => c.ToInt16(null), () => c.ToUInt16(null),
        () => c.ToInt32(null), () => c.ToUInt32(null), () => c.ToInt64(null), () => c.ToUInt64(null),
        () => c.ToSingle(null), () => c.ToDouble(null), () => c.ToDecimal(null), () => c.ToString(null),
        () => c.ToType(typeof(long), null), () => c.ToType(typeof(string), null), () => c.ToDateTime(null) })
        try { Console.Write(f() + " "); }
        catch (Exception e) { Console.Write(e.GetType().Name[0..4] + " "); }
    Console.WriteLine();
}
