// C# §12.4.4 to §12.4.6: a type whose conversions lead to decimal takes the operators of decimal.
struct Price
{
    public decimal V;
    public static implicit operator decimal(Price p) => p.V;
    public static implicit operator Price(decimal d) => new Price { V = d };
    public override string ToString() => "P" + V;
}

class Rate { public static implicit operator decimal(Rate r) => 0.25m; }

class Program
{
    static void Main()
    {
        Price p = 1.50m;
        Console.WriteLine(p * 2); Console.WriteLine(p + p); Console.WriteLine(-p); Console.WriteLine(+p);
        Console.WriteLine(p > 1);
        Console.WriteLine(p == 1.5m);
        Console.WriteLine(p == p);
        Console.WriteLine(p * new Rate());
        Console.WriteLine(new Rate() + 'a' + 1L);
        p += 1; Console.WriteLine(p); p *= 2; Console.WriteLine(p); p -= new Rate(); Console.WriteLine(p);
        Price? n = null;
        Console.WriteLine(n * 2 == null);
        n = p;
        Console.WriteLine(n * 2);
        Console.WriteLine(n > 3);
        Console.WriteLine(p % 2 + 1);
        Console.WriteLine(p + " text"); decimal d = p; d += p; Console.WriteLine(d);
    }
}
