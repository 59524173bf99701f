// C# specification §13.12, §12.8.20: checked and unchecked blocks and expressions: which operators they govern;
// conversions, increments, nesting, lambdas, constants; not called methods.
static string T(Func<object> f)
{
    try { return f() + " "; } catch (OverflowException) { return "OVF "; }
}
int max = int.MaxValue, min = int.MinValue;
long lmax = long.MaxValue;
uint u0 = 0;
byte b255 = 255;
double big = 1e20;
static int Add(int a, int b) => a + b;
Console.WriteLine(T(() => { checked { return max + 1; } }) + T(() => { unchecked { return max
    + 1; } }) + T(() => checked(max * 2)) + T(() => checked(min - 1)) + T(() => checked(-min))
    + T(() => checked(min / -1 + 0)) + T(() => checked(u0 - 1)) + T(() => checked(lmax + 1))
    + T(() => checked((byte)max)) + T(() => checked((uint)-max)) + T(() => checked((sbyte)b255))
    + T(() => checked((char)min)) + T(() => checked((ulong)min)) + T(() => checked((int)lmax)));
Console.WriteLine(T(() => checked((int)big)) + T(() => checked((long)big))
    + T(() => checked((byte)(big * 0 - 0.5))) + T(() => checked((byte)(255.9 + big * 0)))
    + T(() => checked((byte)(256.0 + big * 0))) + T(() => checked((uint)(-1.0 + big * 0)))
    + T(() => checked((int)(big * double.NaN))) + T(() => checked((float)(big * 1e280)))
    + T(() => checked((int)(2147483647.5 + big * 0))) + T(() => checked((long)(9223372036854775807.0 + big * 0)))
    + T(() => checked((sbyte)(-128.9 + big * 0))));
Console.WriteLine(T(() => checked(Add(max, 1))) + T(() => checked(unchecked(max + 1) + 0))
    + T(() => unchecked(checked(max + 1))) + T(() =>
{
    checked { Func<int> f = () => max + 1; return f(); }
}) + T(() =>
{
    checked
    {
        int x = max;
        x++;
        return x;
    }
}) + T(() => { checked { b255++; return b255; } }) + T(() =>
{
    checked
    {
        byte q = 0;
        q--;
        return q;
    }
}) + T(() =>
{
    checked
    {
        short s = 32767;
        s += 1;
        return s;
    }
}) + T(() => { checked { max <<= 0; return 1 << 31; } }) + T(() =>
{
    checked { int z = 5; z += 1; z -= 10; return z; }
}));
Console.WriteLine(T(() => checked((E)(b255 + 45))) + T(() => checked((E2)max)) + T(() =>
{
    checked
    {
        E2 e = (E2)255;
        e++;
        return e;
    }
}) + T(() => checked((int?)max + 1)) + T(() => checked((byte?)(int?)(b255 + 1)))
    + T(() => checked((int?)null + max)) + T(() => checked((nint)max + 1)) + T(() => checked(max & ~min))
    + T(() => checked(max ^ -1)) + T(() => checked(~max)) + T(() => checked(max % -1))
    + T(() => unchecked((byte)(max + 5))) + T(() => 0.1 + checked(1.0 / 0)) + T(() => checked(decimal.ToInt32(1m))));
int[] arr = new int[2];
arr[0] = max;
Console.WriteLine(T(() => { checked { arr[0]++; return 0; } }) + arr[0] + " "
    + T(() => { checked { arr[0] += arr[0]; return 0; } }) + T(() => { unchecked { arr[0] += arr[0]; return arr[0]; } }));
const int C = unchecked(int.MaxValue + 1);
const uint CU = unchecked((uint)-1);
Console.WriteLine(C + " " + CU);
checked
{
    int i = 0;
    for (; i < 3; i++) { unchecked { int h = i * int.MaxValue; Console.Write(h + " "); } }
    Console.WriteLine();
}

enum E { A }
enum E2 : byte { A }
