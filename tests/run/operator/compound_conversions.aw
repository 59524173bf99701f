// C# specification §12.21.4, §12.8.16: compound assignment and ++/-- of small integers, chars, enums, nullables,
// properties, indexers and elements, with user operators.
struct Ratio
{
    public int N;
    public Ratio(int n) => N = n;
    public static Ratio operator ++(Ratio r) => new Ratio(r.N + 10);
    public static Ratio operator --(Ratio r) => new Ratio(r.N - 10);
    public static Ratio operator +(Ratio a, int b) => new Ratio(a.N + b);
    public static Ratio operator &(Ratio a, Ratio b) => new Ratio(a.N & b.N);
    public static implicit operator Ratio(int n) => new Ratio(n);
    public static explicit operator int(Ratio r) => r.N;
    public override string ToString() => "R" + N;
}

class Box
{
    int v = 3;
    public int Gets, Sets;
    public int P { get { Gets++; return v; } set { Sets++; v = value; } }
    public Ratio R { get; set; }
    public Ratio? Q { get; set; }
    public byte this[int i] { get => (byte)(i + v); set => v = value + i; }
}

enum E : byte { A, B, C = 255 }

class Program
{
    static int n;
    static int Next() => n++;

    static void Main()
    {
        byte b = 250; b += 10; Console.Write(b + " "); b <<= 1; Console.Write(b + " "); b -= 9;
        Console.Write(b + " "); b ^= 0xFF; Console.Write(b + " "); b >>= 2; Console.Write(b + " "); b *= 3;
        b /= 2; b %= 50; b |= 0x80; b &= 0xF1; Console.WriteLine(b);
        sbyte sb = sbyte.MaxValue; sb++; Console.Write(sb + " "); sb--; Console.Write(sb + " "); sb >>>= 1;
        Console.WriteLine(sb);
        char c = 'a';
        c++;
        c += (char)2;
        Console.Write(c + " ");
        c -= 'a';
        Console.WriteLine((int)c + " " + c++ + ++c);
        short s = 1; s <<= 15; Console.WriteLine(s + " " + (s >>= 3) + " " + (s >>>= 4));
        long l = 1; l += 'a'; l <<= 40; l |= 5u; Console.WriteLine(l);
        double d = 5; d /= 2; d %= 1; d++; Console.WriteLine(d); float f = 1; f += 1; f *= 0.1f;
        Console.WriteLine(f); decimal m = 1.10m; m++; m *= 2; Console.WriteLine(m);
        E e = E.A; e++; Console.Write(e + " "); e += 253; e++; Console.Write(e + " "); e |= E.B; e &= ~E.B;
        e ^= E.B; Console.Write(e + " "); e--; Console.WriteLine(e + " " + (int)e);
        int? ni = 5; ni += 2; ni++; Console.Write(ni + " "); ni += null; Console.Write((ni == null) + " ");
        ni++; ni ??= 40; ni -= 2; Console.WriteLine(ni);
        var box = new Box(); box.P += 4; box.P++; int old = box.P--;
        Console.WriteLine($"{box.P} {old} {box.Gets} {box.Sets}");
        box[Next()] += 5; Console.Write(n + " " + box.P + " "); byte was = box[Next()]++;
        Console.WriteLine(n + " " + was + " " + box.P);
        box.R++; Console.Write(box.R + " "); Console.Write(box.R++ + " " + ++box.R + " "); box.R += 5;
        box.R--; Console.WriteLine(box.R);
        box.Q++; Console.Write((box.Q == null) + " "); box.Q = 1; box.Q++; box.Q += 1;
        Console.WriteLine(box.Q + " " + box.Q--.HasValue);
        Ratio r = 6; r &= 12; Console.WriteLine(r + " " + (int)r);
        int[] a = { 1, 2, 3 }; n = 0; a[Next()] += a[Next()] = 50;
        Console.WriteLine(string.Join(",", a) + " " + n); int i = 0; a[i++] = a[i] + i++;
        Console.WriteLine(string.Join(",", a) + " " + i); i = i++ + ++i; Console.WriteLine(i);
        i += i++ * 2 + i; Console.WriteLine(i);
        string str = "a"; str += 1; str += 'c'; str += null; str += 1.5; str += E.B; Console.WriteLine(str);
        object o = "x"; o += "y"; Console.WriteLine(o);
        bool t = true; t &= false; t |= true; t ^= true; Console.WriteLine(t); uint u = 0; u--;
        Console.WriteLine(u); nint ptr = 5; ptr <<= 2; ptr++; Console.WriteLine(ptr);
        checked
        {
            try { b = 255; b++; } catch (OverflowException) { Console.Write("of "); }
            try { c = char.MaxValue; c++; } catch (OverflowException) { Console.Write("of2 "); }
            try { short x = short.MinValue; x -= 1; } catch (OverflowException) { Console.WriteLine("of3"); }
        }
    }
}
