// C# specification §12.8.20, §13.12: what checked and unchecked cover: the operators written inside, not those of
// called methods and lambdas elsewhere; constants; nested; conversions; compound assignment and increments.
static class Program
{
    static int Add(int a, int b) => a + b;

    static string C(Func<object> f)
    {
        try { return f() + ""; } catch (OverflowException) { return "!"; }
    }

    static Func<int> Later(int x) { checked { return () => x + 1; } }

    static int Local(int x)
    {
        checked { return Inner(x); int Inner(int y) => y * 2; }
    }

    static void Main()
    {
        int max = int.MaxValue;
        byte b = 255;
        Console.WriteLine(C(() => max + 1) + " " + C(() => checked(max + 1)) + " " + C(() => checked(Add(max, 1)))
            + " " + C(() => checked(unchecked(max + 1) + 0)) + " " + C(() => unchecked(checked(max + 1))) + " "
            + C(() => Later(max)()) + " " + C(() => Local(max)));
        checked
        {
            Console.WriteLine(C(() => max * 2) + " " + C(() => (byte)(b + 1)) + " "
                + C(() => unchecked((byte)(b + 1))) + " " + C(() => -(max + (-max) - max - 1 - 0)));
        }
        Console.WriteLine(C(() => { checked { b++; } return b; }) + " " + b);
        unchecked { b++; }
        Console.WriteLine(b);
        Console.WriteLine(C(() =>
        {
            int i = max;
            checked { i += 1; }
            return i;
        }) + " " + C(() =>
        {
            int i = max;
            i += 1;
            return i;
        }) + " " + C(() =>
        {
            short s = short.MaxValue;
            checked { s++; }
            return s;
        }) + " " + C(() =>
        {
            char c = char.MaxValue;
            checked { ++c; }
            return (int)c;
        }) + " " + C(() =>
        {
            uint u = 0;
            checked { u--; }
            return u;
        }) + " " + C(() => { long l = long.MinValue; return checked(-l); }));
        const int big = unchecked(int.MaxValue + 1);
        const byte wrapped = unchecked((byte)300);
        Console.WriteLine(big + " " + wrapped);
        double d = 1e20;
        Console.WriteLine(C(() => checked((int)d)) + " " + C(() => checked((uint)-0.5)) + " " + C(() => checked((sbyte)127.9)));
        int[] a = { 1 };
        try { checked { a[0] += max; } }
        catch (OverflowException) { Console.WriteLine("element kept " + a[0]); }
        checked
        {
            foreach (int x in new[] { max }) Console.WriteLine(C(() => x + a[0]));
        }
        Console.WriteLine(C(() => checked(max << 1)) + " " + C(() => checked(max / -1)) + " "
            + C(() => checked((ushort)'a')) + " " + C(() => checked(0.1f + max)) + " "
            + C(() => checked((int)DayOfWeek.Friday + max)));
    }
}
