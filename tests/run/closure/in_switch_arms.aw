// C# specification §11, §12.19: lambdas as arms of switch expressions capture the variables of their pattern.
Func<int> sw = 3 switch { var z when z > 2 => () => z * 2, _ => () => 0 };
Console.WriteLine(sw());
Func<int> t = 3 switch { var z => delegate { return z; } };
int? q = 4 switch { var k when k > 3 => null, _ => 1 };
object o = 3;
Func<string> c = o is string s ? () => s : () => "no";
Console.WriteLine(t() + c());
