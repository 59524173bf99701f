// System.Enum implements IComparable, IFormattable and IConvertible.
Enum any = Day.Tuesday;
var convertible = (IConvertible)any;
Console.WriteLine(convertible.ToInt32(null));
Console.WriteLine(convertible.ToDouble(null));
Console.WriteLine(convertible.ToBoolean(null));
Console.WriteLine(convertible.ToString(null));
Console.WriteLine(convertible.GetTypeCode());
Console.WriteLine(convertible.ToType(typeof(long), null).GetType());
Console.WriteLine(((IConvertible)Small.Many).ToByte(null));
Console.WriteLine(Small.Many.GetTypeCode());
Console.WriteLine(((IComparable)any).CompareTo(Day.Monday));
Console.WriteLine(((IFormattable)any).ToString("D", null));
object boxed = Day.Sunday;
Console.WriteLine(boxed is IConvertible);
Console.WriteLine(Convert.ToInt32(boxed));
Console.WriteLine(Convert.ChangeType(Day.Monday, typeof(int)));
Console.WriteLine(Number(Day.Tuesday) + Number(Small.Many));
try
{
    Console.WriteLine(((IConvertible)Small.Many).ToSByte(null));
}
catch (OverflowException)
{
    Console.WriteLine("too large");
}

static int Number<T>(T value) where T : struct, Enum, IConvertible => value.ToInt32(null);

enum Day { Sunday, Monday, Tuesday }

enum Small : byte { None, Many = 200 }
