// ToString of the simple types.
Console.WriteLine(1.ToString());
Console.WriteLine((-1L).ToString());
Console.WriteLine(2.5.ToString());
Console.WriteLine(true.ToString());
Console.WriteLine('c'.ToString());
Console.WriteLine("s".ToString());
object[] all = { 1, 2L, 3.5, 'x', "str", false };
foreach (object o in all) Console.Write(o.ToString() + ",");
Console.WriteLine();
foreach (object o in all) Console.Write(o + ",");
Console.WriteLine();
int i = int.MinValue;
Console.WriteLine(i.ToString() + long.MinValue.ToString());
Console.WriteLine(new object().ToString());
Console.WriteLine(new Plain());
class Plain { }
