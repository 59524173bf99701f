// C# specification §12.8.20: checked and unchecked apply to the operators written inside them, not to called methods.
class Program
{
    static int Add(int a, int b) { return a + b; }
    static int CheckedAdd(int a, int b) { return checked(a + b); }

    static void Try(string name, Func<object> f)
    {
        try { Console.WriteLine($"{name}: {f()}"); }
        catch (OverflowException) { Console.WriteLine($"{name}: overflow"); }
        catch (DivideByZeroException) { Console.WriteLine($"{name}: zero"); }
    }

    static void Main()
    {
        int max = int.MaxValue, min = int.MinValue, zero = 0;
        long lmax = long.MaxValue;
        uint u = 0;
        ulong ul = 0;
        byte b = 255;
        sbyte sb = -128;
        short s = short.MaxValue;
        char c = char.MaxValue;
        double d = 1e20;
        Try("unchecked default", () => max + 1);
        Try("checked +", () => checked(max + 1));
        Try("checked -", () => checked(min - 1));
        Try("checked *", () => checked(max * 2));
        Try("checked negate", () => checked(-min));
        Try("unchecked negate", () => unchecked(-min));
        Try("checked ++", () => { checked { int x = max; x++; return x; } });
        Try("checked byte ++", () => { checked { byte x = b; x++; return x; } });
        Try("unchecked byte ++", () => { byte x = b; x++; return x; });
        Try("checked sbyte --", () => { checked { sbyte x = sb; --x; return x; } });
        Try("checked short +=", () => { checked { short x = s; x += 1; return x; } });
        Try("checked char +=", () => { checked { char x = c; x += (char)1; return (int)x; } });
        Try("checked u - 1", () => checked(u - 1));
        Try("unchecked u - 1", () => u - 1);
        Try("checked ul - 1", () => checked(ul - 1));
        Try("checked long *", () => checked(lmax * 2));
        Try("call inside checked", () => checked(Add(max, 1)));
        Try("checked callee", () => unchecked(CheckedAdd(max, 1)));
        Try("lambda inside checked", () => { Func<int, int> f; checked { f = x => x + 1; } return f(max); });
        Try("nested unchecked", () => checked(1 + unchecked(max + 1)));
        Try("nested checked", () => unchecked(1 + checked(max + 1)));
        Try("cast to byte", () => checked((byte)max));
        Try("cast to uint", () => checked((uint)min));
        Try("cast to ulong", () => checked((ulong)min));
        Try("cast from ulong", () => checked((long)(ulong.MaxValue - ul)));
        Try("cast double", () => checked((int)d));
        Try("cast NaN", () => checked((long)(d * 0 / 0)));
        Try("cast ok", () => checked((int)2147483647.9));
        Try("cast -1 < x", () => checked((uint)-0.9));
        Try("cast char", () => checked((char)min));
        Try("shift never", () => checked(max << 5));
        Try("min / -1", () => min / (zero - 1));
        Try("min % -1", () => min % (zero - 1) == 0);
        Try("zero", () => max / zero);
        Try("zero %", () => lmax % zero);
        Try("double zero", () => max / (double)zero);
        Try("compound", () => { int x = max; unchecked { x += 1; } checked { x -= 1; } return x; });
        Try("enum", () => { checked { DayOfWeek w = (DayOfWeek)max; w++; return (int)w; } });
        Try("nullable", () => { int? n = max; checked { n++; } return n; });
    }
}
