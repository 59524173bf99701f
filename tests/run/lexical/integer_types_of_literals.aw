// C# specification §6.4.5.3: the type of an integer literal: the first of int, uint, long and ulong that holds it;
// suffixes; hexadecimal, binary and separators; the two least values.
static string T<X>(X x) => typeof(X).Name + "=" + x;
Console.WriteLine(T(2147483647) + " " + T(2147483648) + " " + T(4294967295) + " " + T(4294967296) + " "
    + T(9223372036854775807) + " " + T(9223372036854775808));
Console.WriteLine(T(1U) + " " + T(4294967296U) + " " + T(1L) + " " + T(9223372036854775808L) + " " + T(1UL) + " "
    + T(1lu) + " " + T(1Lu));
Console.WriteLine(T(0x7FFFFFFF) + " " + T(0x80000000) + " " + T(0xFFFFFFFF) + " " + T(0x1_0000_0000) + " "
    + T(0xFFFFFFFFFFFFFFFF) + " " + T(0b1010) + " " + T(0b1111_0000_1111_0000_1111_0000_1111_0000));
Console.WriteLine(T(-2147483648) + " " + T(-9223372036854775808) + " " + T(-(2147483648)) + " " + T(1_000_000)
    + " " + T(0x_FF) + " " + T(007));
const int Least = -2147483648;
const long LeastLong = -9223372036854775808;
Console.WriteLine(Least + " " + LeastLong + " " + T(~0U) + " " + T(-1U) + " " + T(+'a'));
