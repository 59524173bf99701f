// System.Convert: ChangeType, GetTypeCode, ToDateTime, format providers; System.TypeCode; Type.GetTypeCode.
using System.Globalization;
var inv = CultureInfo.InvariantCulture;
Console.WriteLine(Convert.ChangeType("42", typeof(int)) + " " + Convert.ChangeType(3.5, typeof(int)) + " " + Convert.ChangeType(65, typeof(char)) + " " + Convert.ChangeType("true", typeof(bool)) + " " + Convert.ChangeType(1, typeof(string)) + " " + Convert.ChangeType("1.5", typeof(decimal), inv) + " " + Convert.ChangeType(7L, TypeCode.Byte));
Console.WriteLine(Convert.ChangeType("42", typeof(int))!.GetType() + " " + (Convert.ChangeType(null, typeof(string)) == null) + " " + Convert.ChangeType(DayOfWeek.Friday, typeof(int)) + " " + Convert.ChangeType("2020-01-02", typeof(DateTime)));
Console.WriteLine(Convert.GetTypeCode(1) + " " + Convert.GetTypeCode("s") + " " + Convert.GetTypeCode(null) + " " + Convert.GetTypeCode(new object()) + " " + Convert.GetTypeCode(1.5m) + " " + Convert.GetTypeCode(DateTime.MinValue) + " " + Convert.GetTypeCode(DayOfWeek.Monday));
Console.WriteLine(Type.GetTypeCode(typeof(long)) + " " + Type.GetTypeCode(typeof(DayOfWeek)) + " " + Type.GetTypeCode(typeof(int[])) + " " + 5.GetTypeCode() + " " + 'c'.GetTypeCode() + " " + "".GetTypeCode() + " " + true.GetTypeCode() + " " + 1f.GetTypeCode() + (int)TypeCode.String);
Console.WriteLine(Convert.ToInt32("12", inv) + Convert.ToDouble("1.5", inv) + " " + Convert.ToDecimal((object)"2.25", inv) + " " + Convert.ToBoolean((object)"True", inv) + Convert.ToChar("x", inv) + " " + Convert.ToString(1.5, inv) + Convert.ToByte((object)7, inv));
Console.WriteLine(Convert.ToDateTime("2021-03-04 05:06:07").ToString("s") + " " + Convert.ToDateTime((string?)null).Ticks + " " + Convert.IsDBNull(DBNull.Value) + Convert.IsDBNull(null) + "[" + DBNull.Value + "]");
Console.WriteLine(Convert.ToBase64String(new byte[] { 1, 2, 3, 4 }, 1, 2) + " " + Convert.ToBase64String(new byte[100], Base64FormattingOptions.InsertLineBreaks).Replace("\r\n", "|"));
foreach (Func<object?> f in new Func<object?>[] { () => Convert.ChangeType("x", typeof(int)), () => Convert.ChangeType(null, typeof(int)), () => Convert.ChangeType(new object(), typeof(int)), () => Convert.ChangeType(300, typeof(byte)), () => Convert.ChangeType(1, typeof(Guid)), () => Convert.ChangeType(1, (Type)null!), () => Convert.ToDateTime((object)5), () => Convert.ChangeType(1, typeof(DayOfWeek)), () => Convert.ChangeType(true, typeof(char)) })
    try { Console.WriteLine(f()); } catch (Exception e) { Console.WriteLine(e.GetType().Name + ": " + e.Message); }
Console.WriteLine(Convert.ToInt32(new Money(5)) + " " + Convert.ToString(new Money(6)) + " " + Convert.ChangeType(new Money(7), typeof(long)) + " " + Convert.ToDouble(new Money(8)));
class Money(int n) : IConvertible
{
    public TypeCode GetTypeCode() => TypeCode.Object;
    public bool ToBoolean(IFormatProvider? p) => n != 0; public char ToChar(IFormatProvider? p) => (char)n; public sbyte ToSByte(IFormatProvider? p) => (sbyte)n; public byte ToByte(IFormatProvider? p) => (byte)n;
    public short ToInt16(IFormatProvider? p) => (short)n; public ushort ToUInt16(IFormatProvider? p) => (ushort)n; public int ToInt32(IFormatProvider? p) => n * 10; public uint ToUInt32(IFormatProvider? p) => (uint)n;
    public long ToInt64(IFormatProvider? p) => n * 100L; public ulong ToUInt64(IFormatProvider? p) => (ulong)n; public float ToSingle(IFormatProvider? p) => n; public double ToDouble(IFormatProvider? p) => n + .5;
    public decimal ToDecimal(IFormatProvider? p) => n; public DateTime ToDateTime(IFormatProvider? p) => DateTime.MinValue; public string ToString(IFormatProvider? p) => "M" + n; public object ToType(Type t, IFormatProvider? p) => throw new InvalidCastException("no " + t.Name);
}
