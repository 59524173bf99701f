// C# specification §6.4.5.3: integer literals take the first type that holds them; separators and bases.
class Program
{
    static string T<V>(V v) { return typeof(V).Name + ":" + v; }

    static void Main()
    {
        Console.WriteLine(T(0) + " " + T(2147483647) + " " + T(2147483648) + " " + T(4294967295) + " "
            + T(4294967296) + " " + T(9223372036854775807) + " " + T(9223372036854775808) + " " + T(18446744073709551615));
        Console.WriteLine(T(0x7FFFFFFF) + " " + T(0x80000000) + " " + T(0xFFFFFFFF) + " " + T(0x1_0000_0000) + " "
            + T(0x8000000000000000));
        Console.WriteLine(T(0b1010) + " " + T(0B1111_0000) + " " + T(0b1000_0000_0000_0000_0000_0000_0000_0000) + " " + T(0X_1F));
        Console.WriteLine(T(1u) + " " + T(1U) + " " + T(1L) + " " + T(1ul) + " " + T(1UL) + " " + T(1LU) + " "
            + T(4294967296u) + " " + T(9223372036854775808L) + " " + T(5UL));
        Console.WriteLine(T(1_000_000) + " " + T(1__0) + " " + T(007) + " " + T(-1) + " " + T(-0) + " " + T(- -1)
            + " " + T(+1u) + " " + T(-1u));
        Console.WriteLine(T(1.0) + " " + T(1f) + " " + T(1.5F) + " " + T(2d) + " " + T(1e3) + " " + T(1E-2f) + " "
            + T(.5) + " " + T(1_0.2_5e1_0) + " " + T(3D));
        Console.WriteLine(T('a') + " " + T("s") + " " + T(true) + " " + T('\x41') + " " + T('\u0042') + " "
            + T(1 == 1) + " " + T("a" + 1));
        Console.WriteLine(T(-2147483648) + " " + T(-9223372036854775808) + " " + T(~0) + " " + T(~0u) + " "
            + T(unchecked(-(1 << 31))) + " " + T(1 << 31));
        Console.WriteLine(T(5 / 2) + " " + T(5 / 2.0) + " " + T(5f / 2) + " " + T('a' + 'b') + " "
            + T((byte)1 + (byte)2) + " " + T(1L + 1) + " " + T(1u + 1) + " " + T(1UL + 1));
        int.TryParse("12", out var parsed);
        Console.WriteLine(1.ToString() + 1.5.ToString() + 1e3.ToString() + 0x1F.ToString() + 1f.ToString()
            + (-1).ToString() + parsed);
        Console.WriteLine(1.CompareTo(2) + 2.Equals(2).ToString() + int.MaxValue.ToString().Length + "12".Length.ToString());
    }
}
