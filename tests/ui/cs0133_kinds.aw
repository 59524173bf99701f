class A
{
    const int X = F(); //~ AW0133: The expression being assigned to 'A.X' must be constant
    const int Y = y; //~ AW0133: The expression being assigned to 'A.Y' must be constant
    const string S = "a" + "b";
    const A Z = new A(); //~ AW0133: The expression being assigned to 'A.Z' must be constant
    static int y = 1;
    static int F() => 1;
}
class P { static void Main() { const int n = 1; const int m = n + F(); Console.WriteLine(m); } static int F() => 1; } //~ AW0133: The expression being assigned to 'm' must be constant
