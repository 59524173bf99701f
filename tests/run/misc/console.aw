// Console.Write and WriteLine overloads.
Console.Write(1); Console.Write(' '); Console.Write("s"); Console.Write(2.5); Console.Write(true); Console.Write(3L);
Console.WriteLine();
Console.WriteLine(1); Console.WriteLine('c'); Console.WriteLine("s"); Console.WriteLine(2.5); Console.WriteLine(true); Console.WriteLine(3L);
object o = "obj";
Console.WriteLine(o);
string n = null;
Console.WriteLine(n);
Console.Write(n);
Console.WriteLine("{0} and {1}", 1, "two");
Console.WriteLine("end");
