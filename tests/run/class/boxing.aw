// C# 10.2.9: boxing copies.
object o = 5;
int i = (int)o;
i++;
Console.WriteLine(o + " " + i);
object d = 2.5, b = true, c = 'x', l = 7L;
Console.WriteLine((double)d * 2);
Console.WriteLine((bool)b ? "t" : "f");
Console.WriteLine((char)c);
Console.WriteLine((long)l + 1);
try { long no = (long)o; } catch (InvalidCastException) { Console.WriteLine("not a long"); }
Console.WriteLine(o is int);
Console.WriteLine(o is long);
Console.WriteLine(o is object);
object n = null;
Console.WriteLine(n is object);
try { int z = (int)n; } catch (NullReferenceException) { Console.WriteLine("null"); }
