// C# specification §8.3.7, §12.10: IEEE arithmetic; NaN, infinities and signed zeros.
class Program
{
    static void Main()
    {
        double zero = 0, one = 1, inf = one / zero, nan = zero / zero, negZero = -zero, max = double.MaxValue,
            eps = double.Epsilon;
        Console.WriteLine($"{inf} {-inf} {nan} {negZero} {1 / negZero} {inf - inf} {inf * 0} {inf / inf} {inf * -1}");
        Console.WriteLine($"{nan == nan} {nan != nan} {nan < 1} {nan >= 1} {!(nan < 1)} {nan.Equals(nan)} {nan.CompareTo(1)} {one.CompareTo(nan)} {zero == negZero} {zero.Equals(negZero)}");
        Console.WriteLine($"{max * 2} {max + 1 == max} {eps / 2} {eps} {-eps / 2} {max - max} {1 - 0.9} {0.1 + 0.2}");
        Console.WriteLine($"{5.5 % 2} {-5.5 % 2} {5.5 % -2} {inf % 2} {2 % inf} {2.0 % zero} {negZero % 1}");
        Console.WriteLine($"{Math.Min(nan, 1)} {Math.Max(1, nan)} {Math.Min(0.0, negZero)} {Math.Max(negZero, 0.0)} {Math.Sqrt(-1)} {Math.Sign(-0.0)} {Math.Abs(negZero)}");
        float f = 16777216f;
        Console.WriteLine($"{f + 1 == f} {(double)f + 1} {0.1f} {(double)0.1f} {0.1f + 0.2f} {1f / 3} {float.MaxValue} {float.MaxValue * 2} {float.Epsilon}");
        float g = 0.1f;
        double d = g;
        Console.WriteLine($"{g == 0.1} {d == 0.1f} {g * 10 == 1} {(float)0.1 == g} {(float)1e40} {(float)-1e-50}");
        Console.WriteLine($"{(int)3.99} {(int)-3.99} {(long)1e15} {(byte)200.7} {(char)97.5} {(uint)4e9} {(float)(1 / 3.0)} {(int)'a' / 2.0}");
        Console.WriteLine($"{(double)long.MaxValue} {(double)ulong.MaxValue} {(float)int.MaxValue} {(double)9007199254740993} {(float)16777217} {(double)uint.MaxValue}");
        Console.WriteLine($"{1e15} {1e16} {123456789012345678.0} {1e-4} {1e-5} {0.00012345} {1.0} {100.0} {1e100} {1.5e-300} {12345.678f} {1e7f} {1e10f}");
        double x = 0;
        for (int i = 0; i < 10; i++) x += 0.1;
        Console.WriteLine($"{x} {x == 1} {Math.Abs(x - 1) < 1e-15}");
        double inc = 1.5; inc++; ++inc; inc--; Console.WriteLine(inc);
        inc += 1; inc *= 2; inc /= 4; inc -= 0.25; inc %= 1; Console.WriteLine(inc);
        Console.WriteLine(nan > 0 ? "a" : nan <= 0 ? "b" : "c");
        Console.WriteLine($"{double.IsNaN(nan)} {double.IsInfinity(-inf)} {double.IsPositiveInfinity(inf)} {double.IsNegativeInfinity(inf)}");
        object boxed = nan; Console.WriteLine(boxed.Equals(double.NaN));
        switch (nan)
        {
            case double.NaN: Console.WriteLine("NaN matches"); break;
            default: Console.WriteLine("no match"); break;
        }
    }
}
