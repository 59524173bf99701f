class C
{
    int x = 1;
    static void Main() { Console.WriteLine(x); } //~ AW0120: An object reference is required for the non-static field, method, or property 'C.x'
}
