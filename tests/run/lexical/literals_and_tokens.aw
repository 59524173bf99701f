// C# specification §6.4: identifiers with escapes and @, contextual keywords as names, literals with separators and
// suffixes, char escapes, comments, conditional compilation, generics against comparisons, casts against parentheses.
#define ONE
#undef TWO
#if ONE && !TWO
#define BOTH
#endif
class @class { public int @int = 1; public static int @static() => 2; public int @var, @async, value = 5; }

class Words
{
    public int where, select, from, yield, partial, get, set, add, remove, dynamic, when, global, alias, record,
        init, with, and, or, not, file, required, scoped, managed, notnull, unmanaged, on, join, into, let,
        orderby, by, ascending, equals, group, args, nint_, async, await, var;
}

class G<T>
{
    public G<G<G<int>>>? Deep;
    public static int operator >>(G<T> a, int b) => b;
    public static int operator >>>(G<T> a, int b) => -b;
    public T? V;
}

class Program
{
    static int F(bool a, bool b) => (a ? 1 : 0) + (b ? 2 : 0);
    static int x = 3;
    static int H<A, B>(int z) => z + 100;
    static int M(params object[] o) => o.Length;

    static void Main()
    {
        var c = new @class { @int = 4, @var = 7, value = 8 };
        Console.WriteLine(c.@int + c.var + @class.@static() + c.value); int caf\u00e9 = 6, \u0061b = 2;
        Console.WriteLine(café + ab + @ab);
        var w = new Words { where = 1, select = 2, from = 3, yield = 4, await = 5, var = 6, record = 7, not = 8,
            when = 9, get = 10 };
        int when = w.when, and = 2, or = 3, not = 4, from = 5, select = 6, record = 7, partial = 8, add = 9,
            value = 10, field = 11, file = 12, async = 13, dynamic = 14;
        Console.WriteLine(when + and + or + not + from + select + record + partial + add + value + field + file
            + async + dynamic + w.where);
        Console.WriteLine(1_000_000 + 0xFF_FF + 0b1010_1010 + 0XaB + 0B11 + 07 + " " + 1_0.5_0 + " " + 1e1_0 + " "
            + 5L + 5UL + 5lu + 5u + 5Lu + " " + 1.5f + 1.5d + 1.5m + 1F + 1D + 1M + .5 + 5e-1 + 0xFFFFFFFF
            + 0x7FFFFFFF + 2147483648 + 9223372036854775808);
        Console.WriteLine(0xFFFFFFFFFF.GetType() + " " + 4294967295.GetType() + 4294967296.GetType()
            + (-2147483648).GetType() + (-9223372036854775808).GetType() + 1u.GetType());
        Console.WriteLine('\'' + "\"" + '\\' + '\x41' + '\u0042' + "\x43z" + "\x00443" + "\U00000045"
            + '\0'.GetHashCode() + "\a\b\f\n\r\t\v\0".Length + @"a""b\" + """ "q" """
            + "é😀".Length); /* comment // inside */ // trailing /*
        /**/
        Console.WriteLine(/* a */ 1 /* b */ + /**/ 2 /***/ ); //*/
#if BOTH
        Console.WriteLine("both");
#elif ONE
        Console.WriteLine("one"); this is not code "
#else
        @@@
#endif
        #region R "unbalanced
#if false
#error never
#endif
        #endregion
        int a = 1, b = 2, d = 4;
        Console.WriteLine(F((a < b), d > (x)) + " " + M((a < b), b > d) + " " + H<int, int>(5) + " "
            + (a < b ? d > 3 ? "y" : "n" : "z") + (a < b == d > 3) + (a < b && b < d));
        var g = new G<int>(); Console.WriteLine(g >> 3);
        Console.WriteLine((g >>> 4) + (16 >> 2) + (-16 >>> 28)); G<G<int>> gg = new G<G<int>> { V = g };
        Console.WriteLine(gg.V == g);
        Console.WriteLine((int)+5 + (int)-5 + (int)(5) + (x) + (x) - 1 + (a) * (b) + - -3 + + +2 - -1 + ~~7);
        bool? nb = a is int ? true : null; Console.WriteLine(nb is true ? 1 : 2); int? q = a > 0 ? b : null;
        Console.WriteLine(q?.ToString()?.Length ?? 0); Console.WriteLine(a++ + b + " " + a + (a-- - b) + a); ; ; ;
        { }
        {; }
        if (a > 0) ; else; for (; ; ) break; label: if (a++ < 3) goto label; Console.WriteLine(a);
        goto @goto; @goto: Console.WriteLine("end");
    }
}
