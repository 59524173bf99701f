// C# specification §8.3.8, §10.2.3, §10.3.2: decimal with conversions, lifted operators, overloads and the library;
// Convert of enums.
using System;
using System.Collections.Generic;
enum Color : ulong { Red = 1, Huge = ulong.MaxValue }
enum Small : sbyte { Minus = -3 }

class Account
{
    public decimal Balance { get; private set; }
    static readonly decimal Fee = 0.25m;

    public void Deposit(decimal amount)
    {
        if (amount <= 0m) throw new ArgumentOutOfRangeException(nameof(amount));
        Balance += amount;
    }

    public bool Withdraw(decimal amount)
    {
        if (Balance < amount + Fee) return false;
        Balance -= amount + Fee;
        return true;
    }
}

class Program
{
    static string Kind(long x) { return "long"; }
    static string Kind(decimal x) { return "decimal"; }
    static string Kind(object x) { return "object"; }

    static T Largest<T>(params T[] all) where T : IComparable<T>
    {
        T best = all[0];
        foreach (T t in all) if (t.CompareTo(best) > 0) best = t;
        return best;
    }

    static void Main()
    {
        var a = new Account(); a.Deposit(100); a.Deposit(0.1m); a.Deposit(0.2m);
        Console.WriteLine(a.Withdraw(50.05m) + " " + a.Balance + " " + a.Withdraw(1000) + " " + a.Balance);
        decimal sum = 0; for (int i = 1; i <= 10; i++) sum += i / 10m; Console.WriteLine(sum);
        sum = 10;
        sum -= 3;
        sum *= 1.5m;
        sum /= 4;
        sum %= 2;
        sum++;
        --sum;
        Console.WriteLine(sum + " " + -sum + " " + +sum);
        Console.WriteLine(Kind(1) + " " + Kind(1m) + " " + Kind(1ul) + " " + Kind(1.0));
        int n = 7; long l = 3; uint u = 2; char c = 'A'; byte b = 200;
        Console.WriteLine(n * 1.5m + " " + (l + 0.5m) + " " + u / 3m + " " + (c + 0m) + " " + (b > 199.99m) + " " + (n == 7.00m));
        Console.WriteLine((int)-2.9m + " " + (long)1e15m + " " + (char)65.7m + " " + (float)0.1m + " "
            + (double)0.1m + " " + (decimal)1e-5);
        decimal? x = 1.5m, none = null;
        decimal y = x ?? 0;
        Console.WriteLine((x + 1) + " " + (none * 2 == null) + " " + (x > 1) + " " + (none < 1) + " "
            + (none == null) + " " + y + " " + (none ?? 3.0m));
        object o = 2.50m;
        Console.WriteLine(o + " " + (decimal)o + " " + (o is decimal) + " " + o.Equals(2.5m) + " " + o.GetType()
            + " " + (o is IComparable<decimal>));
        switch (o)
        {
            case decimal d when d > 2: Console.WriteLine("large " + d); break;
            default: Console.WriteLine("other"); break;
        }
        var map = new Dictionary<decimal, string>();
        map[1.0m] = "one";
        map[1.00m] = "uno";
        map[2m] = "two";
        Console.WriteLine(map.Count + " " + map[1m]);
        decimal[] list = { 3.3m, 1.1m, 2.20m, -5m };
        Array.Sort(list);
        Console.WriteLine(string.Join(" ", list) + " " + Largest(list));
        Console.WriteLine($"{1234.5m,12:N1}|{0.125m:P}|{-3.14159m:F2}|{12.5m:000.00}|{1.0m}|{1e3m}|{0.10m:G}|{1000000m:#,#}");
        Console.WriteLine(string.Format("{0} {1:0.0} {2}", 1.10m, 2.25m, 79228162514264337593543950335m));
        const decimal cent = 0.01m;
        decimal rate = cent * 19;
        Console.WriteLine(rate * 100 + " " + new decimal(5) + " " + new decimal(2.5) + " " + new decimal(15, 0, 0, true, 1));
        Console.WriteLine(default(decimal) + " " + new decimal() + " " + decimal.Zero + " " + decimal.MinusOne
            + " " + decimal.MaxValue);
        Console.WriteLine(Convert.ToDecimal("1.25") + Convert.ToDecimal(2) + " " + Convert.ToInt32(2.5m) + " "
            + Convert.ToInt32(3.5m) + " " + Convert.ToDouble(1.5m) + " " + Convert.ToInt32((object)1.6m) + " "
            + Convert.ToBoolean(0.1m));
        Console.WriteLine(Convert.ToInt64(Color.Red) + " " + Convert.ToUInt64(Color.Huge) + " "
            + Convert.ToInt32(Small.Minus) + " " + Convert.ToDouble(Small.Minus));
        try { Console.WriteLine(Convert.ToInt32(Color.Huge)); }
        catch (OverflowException e) { Console.WriteLine(e.Message); }
        try { byte t = (byte)(rate * 10000); Console.WriteLine(t); }
        catch (OverflowException e) { Console.WriteLine(e.GetType().Name); }
        try { Console.WriteLine(1 / (rate - 0.19m)); }
        catch (DivideByZeroException e) { Console.WriteLine(e.Message); }
        try { decimal m = decimal.MaxValue; m++; } catch (OverflowException e) { Console.WriteLine(e.Message); }
        try { decimal.Parse("abc"); } catch (FormatException) { Console.WriteLine("no number"); }
        unchecked
        {
            try { Console.WriteLine((int)(rate + 1e10m)); }
            catch (OverflowException) { Console.WriteLine("always checked"); }
        }
    }
}
