// Arithmetic on integers of any size: digits in base 10^9, schoolbook and Karatsuba products, long division.
// gc: 100
using System.Text;

BigNumber Factorial(int n)
{
    BigNumber product = 1;
    for (int i = 2; i <= n; i++) product *= i;
    return product;
}

BigNumber Fibonacci(int n)
{
    BigNumber a = 0, b = 1;
    while (n-- > 0) (a, b) = (b, a + b);
    return a;
}

Console.WriteLine($"50! = {Factorial(50)}");
Console.WriteLine($"fib(300) = {Fibonacci(300)}");
BigNumber mersenne = BigNumber.Pow(2, 521) - 1;
Console.WriteLine($"2^521 - 1 = {mersenne}");
Console.WriteLine($"digits of 1000!: {Factorial(1000).ToString().Length}, their sum: {DigitSum(Factorial(1000))}");

BigNumber x = BigNumber.Parse("-123456789012345678901234567890"), y = BigNumber.Parse("987654321098765432109");
Console.WriteLine(x + y);
Console.WriteLine(x - y);
Console.WriteLine(x * y);
Console.WriteLine($"{x / y} rest {x % y}");
Console.WriteLine(x / y * y + x % y == x);
Console.WriteLine($"{x < y} {x >= y} {-x > y} {x == -(-x)} {x.Equals((object)x)} {x.CompareTo(y)}");
Console.WriteLine(BigNumber.Gcd(Factorial(30), BigNumber.Pow(6, 40)));
Console.WriteLine(BigNumber.ModPow(3, 1_000_006, 1_000_007 * (BigNumber)998_244_353));
Console.WriteLine(SquareRoot(BigNumber.Pow(10, 80) * 2));
Console.WriteLine($"{(long)BigNumber.Parse("-9223372036854775807")} {BigNumber.Parse("000")} {BigNumber.Parse("-0")}");

BigNumber big = BigNumber.Pow(7, 900);
Console.WriteLine(big * big == BigNumber.Pow(7, 1800));
Console.WriteLine($"{(big * big).ToString().Substring(0, 20)}...");

foreach (Action action in new Action[]
{
    () => Console.WriteLine(x / 0),
    () => BigNumber.Parse("12x"),
    () => Console.WriteLine((long)mersenne),
})
{
    try
    {
        action();
    }
    catch (Exception e) when (e is ArithmeticException || e is FormatException)
    {
        Console.WriteLine($"{e.GetType().Name}: {e.Message}");
    }
}

BigNumber SquareRoot(BigNumber n)
{
    BigNumber guess = BigNumber.Pow(10, n.ToString().Length / 2 + 1);
    while (true)
    {
        BigNumber next = (guess + n / guess) / 2;
        if (next >= guess) return guess;
        guess = next;
    }
}

int DigitSum(BigNumber n)
{
    int sum = 0;
    foreach (char c in n.ToString()) sum += c - '0';
    return sum;
}

readonly struct BigNumber : IComparable<BigNumber>, IEquatable<BigNumber>
{
    const int Base = 1_000_000_000;
    const int BaseDigits = 9;
    const int KaratsubaLimit = 24;

    // The lowest digit first; no zeros at the end; zero has no digits and is not negative.
    readonly uint[]? digits;
    readonly bool negative;

    BigNumber(uint[] digits, bool negative)
    {
        int length = digits.Length;
        while (length > 0 && digits[length - 1] == 0) length--;
        if (length < digits.Length) Array.Resize(ref digits, length);
        this.digits = digits;
        this.negative = negative && length > 0;
    }

    uint[] Digits => digits ?? Array.Empty<uint>();

    public static implicit operator BigNumber(long value)
    {
        ulong rest = value < 0 ? (ulong)-(value + 1) + 1 : (ulong)value;
        return new BigNumber(new[] { (uint)(rest % Base), (uint)(rest / Base % Base), (uint)(rest / Base / Base) }, value < 0);
    }

    public static explicit operator long(BigNumber n)
    {
        long value = 0;
        for (int i = n.Digits.Length - 1; i >= 0; i--)
            value = checked(value * Base + (n.negative ? -(long)n.Digits[i] : n.Digits[i]));
        return value;
    }

    public static BigNumber Parse(string text)
    {
        bool negative = text.StartsWith("-");
        string number = negative ? text.Substring(1) : text;
        var digits = new uint[(number.Length + BaseDigits - 1) / BaseDigits];
        for (int i = 0, end = number.Length; end > 0; i++, end -= BaseDigits)
        {
            int start = Math.Max(0, end - BaseDigits);
            if (!uint.TryParse(number.Substring(start, end - start), out digits[i]))
                throw new FormatException($"'{text}' is not a number");
        }
        return new BigNumber(digits, negative);
    }

    public static BigNumber operator -(BigNumber n) => new BigNumber(n.Digits, !n.negative);

    public static BigNumber operator +(BigNumber a, BigNumber b)
    {
        if (a.negative == b.negative) return new BigNumber(AddDigits(a.Digits, b.Digits), a.negative);
        int order = CompareDigits(a.Digits, b.Digits);
        return order >= 0
            ? new BigNumber(SubtractDigits(a.Digits, b.Digits), a.negative)
            : new BigNumber(SubtractDigits(b.Digits, a.Digits), b.negative);
    }

    public static BigNumber operator -(BigNumber a, BigNumber b) => a + -b;

    public static BigNumber operator *(BigNumber a, BigNumber b) =>
        new BigNumber(MultiplyDigits(a.Digits, b.Digits), a.negative != b.negative);

    public static BigNumber operator /(BigNumber a, BigNumber b)
    {
        Divide(a, b, out BigNumber quotient, out _);
        return quotient;
    }

    public static BigNumber operator %(BigNumber a, BigNumber b)
    {
        Divide(a, b, out _, out BigNumber rest);
        return rest;
    }

    public static bool operator ==(BigNumber a, BigNumber b) => a.Equals(b);
    public static bool operator !=(BigNumber a, BigNumber b) => !a.Equals(b);
    public static bool operator <(BigNumber a, BigNumber b) => a.CompareTo(b) < 0;
    public static bool operator >(BigNumber a, BigNumber b) => a.CompareTo(b) > 0;
    public static bool operator <=(BigNumber a, BigNumber b) => a.CompareTo(b) <= 0;
    public static bool operator >=(BigNumber a, BigNumber b) => a.CompareTo(b) >= 0;

    static int CompareDigits(uint[] a, uint[] b)
    {
        if (a.Length != b.Length) return a.Length.CompareTo(b.Length);
        for (int i = a.Length - 1; i >= 0; i--)
            if (a[i] != b[i]) return a[i].CompareTo(b[i]);
        return 0;
    }

    static uint[] AddDigits(uint[] a, uint[] b)
    {
        if (a.Length < b.Length) (a, b) = (b, a);
        var sum = new uint[a.Length + 1];
        uint carry = 0;
        for (int i = 0; i < sum.Length; i++)
        {
            uint digit = (i < a.Length ? a[i] : 0) + (i < b.Length ? b[i] : 0) + carry;
            carry = digit >= Base ? 1u : 0u;
            sum[i] = digit - carry * Base;
        }
        return sum;
    }

    static uint[] SubtractDigits(uint[] a, uint[] b)
    {
        var difference = new uint[a.Length];
        int borrow = 0;
        for (int i = 0; i < a.Length; i++)
        {
            int digit = (int)a[i] - (i < b.Length ? (int)b[i] : 0) - borrow;
            borrow = digit < 0 ? 1 : 0;
            difference[i] = (uint)(digit + borrow * Base);
        }
        return difference;
    }

    static uint[] MultiplyDigits(uint[] a, uint[] b)
    {
        if (Math.Min(a.Length, b.Length) >= KaratsubaLimit) return Karatsuba(a, b);
        var product = new uint[a.Length + b.Length];
        for (int i = 0; i < a.Length; i++)
        {
            ulong carry = 0;
            for (int j = 0; j < b.Length || carry > 0; j++)
            {
                ulong digit = product[i + j] + carry + (j < b.Length ? (ulong)a[i] * b[j] : 0);
                carry = digit / Base;
                product[i + j] = (uint)(digit % Base);
            }
        }
        return product;
    }

    static uint[] Karatsuba(uint[] a, uint[] b)
    {
        int half = Math.Max(a.Length, b.Length) / 2;
        BigNumber lowA = Slice(a, 0, half), highA = Slice(a, half, a.Length);
        BigNumber lowB = Slice(b, 0, half), highB = Slice(b, half, b.Length);
        BigNumber low = lowA * lowB, high = highA * highB;
        BigNumber middle = (lowA + highA) * (lowB + highB) - low - high;
        return (Shift(high, 2 * half) + Shift(middle, half) + low).Digits;
    }

    static BigNumber Slice(uint[] digits, int from, int to)
    {
        from = Math.Min(from, digits.Length);
        to = Math.Min(to, digits.Length);
        var part = new uint[to - from];
        Array.Copy(digits, from, part, 0, part.Length);
        return new BigNumber(part, false);
    }

    static BigNumber Shift(BigNumber n, int count)
    {
        var shifted = new uint[n.Digits.Length + count];
        n.Digits.CopyTo(shifted, count);
        return new BigNumber(shifted, n.negative);
    }

    static void Divide(BigNumber a, BigNumber b, out BigNumber quotient, out BigNumber rest)
    {
        if (b.Digits.Length == 0) throw new DivideByZeroException();
        var divisor = new BigNumber(b.Digits, false);
        var result = new uint[a.Digits.Length];
        BigNumber remainder = 0;
        for (int i = a.Digits.Length - 1; i >= 0; i--)
        {
            remainder = Shift(remainder, 1) + a.Digits[i];
            uint low = 0, high = Base - 1;
            while (low < high)
            {
                uint middle = low + (high - low + 1) / 2;
                if (divisor * middle <= remainder) low = middle; else high = middle - 1;
            }
            result[i] = low;
            remainder -= divisor * low;
        }
        quotient = new BigNumber(result, a.negative != b.negative);
        rest = new BigNumber(remainder.Digits, a.negative);
    }

    public static BigNumber Pow(BigNumber n, int exponent)
    {
        BigNumber power = 1;
        for (; exponent > 0; exponent >>= 1, n *= n)
            if ((exponent & 1) != 0) power *= n;
        return power;
    }

    public static BigNumber ModPow(BigNumber n, BigNumber exponent, BigNumber modulus)
    {
        BigNumber power = 1;
        for (n %= modulus; exponent > 0; exponent /= 2)
        {
            if (exponent % 2 != 0) power = power * n % modulus;
            n = n * n % modulus;
        }
        return power;
    }

    public static BigNumber Gcd(BigNumber a, BigNumber b)
    {
        while (b != 0) (a, b) = (b, a % b);
        return a;
    }

    public int CompareTo(BigNumber other)
    {
        if (negative != other.negative) return negative ? -1 : 1;
        int order = CompareDigits(Digits, other.Digits);
        return negative ? -order : order;
    }

    public bool Equals(BigNumber other) => CompareTo(other) == 0;
    public override bool Equals(object? obj) => obj is BigNumber other && Equals(other);

    public override int GetHashCode()
    {
        int hash = negative ? 1 : 0;
        foreach (uint digit in Digits) hash = hash * 31 + (int)digit;
        return hash;
    }

    public override string ToString()
    {
        if (Digits.Length == 0) return "0";
        var text = new StringBuilder(negative ? "-" : "").Append(Digits[Digits.Length - 1]);
        for (int i = Digits.Length - 2; i >= 0; i--) text.Append(Digits[i].ToString("D9"));
        return text.ToString();
    }
}
