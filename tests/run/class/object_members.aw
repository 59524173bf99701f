// ReferenceEquals, Equals, GetHashCode defaults.
var a = new A(); var b = new A();
Console.WriteLine(a.Equals(b));
Console.WriteLine(a.Equals(a));
Console.WriteLine(a == b);
Console.WriteLine(ReferenceEquals(a, a));
Console.WriteLine(a.GetHashCode() == a.GetHashCode());
object x = 5, y = 5;
Console.WriteLine(x == y);
Console.WriteLine(x.Equals(y));
Console.WriteLine("s".Equals("s"));
Console.WriteLine(x.Equals("5"));
Console.WriteLine(a.GetType().Name);
class A { }
