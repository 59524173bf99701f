var a = new A();
a.F(); //~ AW0176: Member 'A.F()' cannot be accessed with an instance reference; qualify it with a type name instead
Console.WriteLine(a.X + a.P + a.C); //~ AW0176: Member 'A.X' cannot be accessed with an instance reference; qualify it with a type name instead //~ AW0176: Member 'A.P' cannot be accessed with an instance reference; qualify it with a type name instead //~ AW0176: Member 'A.C' cannot be accessed with an instance reference; qualify it with a type name instead
class A { public static void F() { } public static int X = 1; public static int P => 1; public const int C = 1; }
