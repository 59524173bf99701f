// C# 15.6: instance and static methods, overloads, recursion.
var c = new Counter(10);
c.Add(5);
c.Add(2.5);
c.Add("xyz");
Console.WriteLine(c.Get());
Console.WriteLine(Counter.Twice(21));
Console.WriteLine(c.Self().Self().Get());
Console.WriteLine(Counter.Fib(20));
Console.WriteLine(Counter.IsEven(10) + " " + Counter.IsEven(7));
class Counter
{
    int value;
    public Counter(int start) { value = start; }
    public void Add(int n) { value += n; }
    public void Add(double d) { value += (int)(d * 100); }
    public void Add(string s) { value += s.Length * 1000; }
    public int Get() { return value; }
    public Counter Self() { value++; return this; }
    public static int Twice(int n) { return n * 2; }
    public static int Fib(int n) { return n < 2 ? n : Fib(n - 1) + Fib(n - 2); }
    public static bool IsEven(int n) { return n == 0 || IsOdd(n - 1); }
    public static bool IsOdd(int n) { return n != 0 && IsEven(n - 1); }
}
