// Members of .NET 5 to 10: elements by Index and Range, hexadecimal text, integers' own functions, line ends.
using System;
using System.Buffers;
using System.Collections.Generic;
using System.Linq;

string Show<T>(IEnumerable<T> items) => "[" + string.Join(", ", items) + "]";

IEnumerable<int> Numbers(int count)
{
    for (int i = 1; i <= count; i++)
    {
        Console.Write(i + ".");
        yield return i;
    }
}

void Try(Action action)
{
    try
    {
        action();
    }
    catch (Exception e)
    {
        Console.WriteLine(e.GetType().Name + ": " + e.Message);
    }
}

int[] array = { 1, 2, 3, 4, 5 };
Console.WriteLine(Show(array.Take(1..3)) + Show(array.Take(..2)) + Show(array.Take(3..)) + Show(array.Take(4..2)));
Console.WriteLine(Show(array.Take(1..^1)) + Show(array.Take(^3..^1)) + Show(array.Take(^2..)) + Show(array.Take(^4..3)));
Console.WriteLine(Show(array.Take(^9..2)) + Show(array.Take(2..9)) + Show(array.Take(^1..^3)) + Show(array.Take(..^9)));
Console.WriteLine(Show(Numbers(4).Take(1..3)));
Console.WriteLine(Show(Numbers(4).Take(^2..)));
Console.WriteLine(Show(Numbers(4).Take(1..^1)));
Console.WriteLine(array.ElementAt(^1) + " " + array.ElementAt(1) + " " + new List<int>(array).ElementAt(^5));
Console.WriteLine(Numbers(3).ElementAt(^2));
Console.WriteLine(array.ElementAtOrDefault(^6) + " " + Numbers(2).ElementAtOrDefault(^3) + " " + array.ElementAtOrDefault(^2));
Try(() => Numbers(2).ElementAt(^3));
Try(() => Numbers(2).ElementAt(^0));

Console.WriteLine(Convert.ToHexString(new byte[] { 1, 0xAB, 255 }) + " " + Convert.ToHexStringLower(new byte[] { 1, 0xAB, 255 }));
Console.WriteLine(Show(Convert.FromHexString("00fFa9")));
Try(() => Convert.FromHexString("abc"));
Try(() => Convert.FromHexString("0g"));

Console.WriteLine($"{int.IsPow2(64)} {int.IsPow2(-8)} {int.Log2(1000)} {int.PopCount(-1)} {int.LeadingZeroCount(1)} {int.TrailingZeroCount(8)}");
Console.WriteLine($"{long.IsPow2(1L << 40)} {long.Log2(1L << 40)} {long.PopCount(-1)} {long.LeadingZeroCount(0)} {long.TrailingZeroCount(0)}");
Console.WriteLine($"{uint.RotateLeft(0x80000001, 4):X} {int.RotateRight(1, 1)} {ulong.RotateRight(1, 4):X} {uint.Log2(uint.MaxValue)} {ulong.PopCount(7)}");
Console.WriteLine($"{int.DivRem(-7, 2)} {ulong.DivRem(7, 2)}");
Try(() => int.Log2(-1));

Console.WriteLine("a\r\nb\nc\rd\fe".ReplaceLineEndings("|") + " " + "x\ry".ReplaceLineEndings().Length + " " + "".ReplaceLineEndings("|"));
Console.WriteLine(string.Create(5, 'a', (span, first) =>
{
    for (int i = 0; i < span.Length; i++)
        span[i] = (char)(first + i);
}) + string.Create(0, 1, (span, state) => throw new InvalidOperationException()));
Console.WriteLine(sizeof(decimal) + " " + new Random(1).GetItems(new[] { 7 }, 3).Sum());
