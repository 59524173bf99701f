var c = new C();
Console.WriteLine(c.S); //~ AW0176: Member 'C.S' cannot be accessed with an instance reference; qualify it with a type name instead
class C { public static int S = 1; }
