// C# 12.10.5: string concatenation; null is empty, other operands are converted with ToString.
string s = "a";
Console.WriteLine(s + 1 + 2);
Console.WriteLine(1 + 2 + s);
Console.WriteLine(s + 'c' + 1.5 + true + 10L);
Console.WriteLine(s + null + "b");
string n = null;
Console.WriteLine(n + n + "|");
Console.WriteLine((n + n).Length);
object o = 42;
Console.WriteLine("o=" + o);
s += "b";
s += 1;
s += 'x';
Console.WriteLine(s);
Console.WriteLine('a' + 'b' + "c");
Console.WriteLine("" + 'a' + 'b');
Console.WriteLine("x" + (1 + 2));
Console.WriteLine(s + new Thing());
class Thing { public override string ToString() { return "thing"; } }
