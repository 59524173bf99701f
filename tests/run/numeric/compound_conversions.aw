// C# specification §12.21.4: x op= y casts back to the type of x when op's result converts explicitly and y implicitly.
class Program
{
    static byte Prop { get; set; } = 250;

    static void Main()
    {
        byte b = 250; b += 10; Console.Write(b + " "); b -= 5; Console.Write(b + " "); b *= 2; Console.Write(b + " "); b /= 4; Console.Write(b + " "); b %= 7; Console.Write(b + " "); b |= 0xF0; b &= 0x3F; b ^= 1; Console.WriteLine(b);
        sbyte s = 127; s++; Console.Write(s + " "); s--; Console.Write(s + " "); s += s; Console.Write(s + " "); s <<= 3; Console.Write(s + " "); s >>= 1; Console.WriteLine(s);
        short h = 30000; h += h; Console.Write(h + " "); h += (short)1; Console.Write(h + " "); h = (short)-h; Console.WriteLine(h);
        ushort us = 1; us -= 2; Console.Write(us + " "); us++; Console.Write(us + " "); us += 'A'; Console.WriteLine(us);
        char c = 'a'; c += 'b'; Console.Write((int)c + " "); c /= (char)2; Console.Write((int)c + " "); c++; Console.WriteLine((int)c);
        int i = 10; i *= 3; i -= 'A'; i += (byte)5; i <<= 2; Console.WriteLine(i);
        long l = 1; l += int.MaxValue; l *= l; l -= uint.MaxValue; Console.WriteLine(l);
        uint u = 1; u -= 2; u /= 2; u >>= 3; Console.WriteLine(u);
        ulong ul = 5; ul -= 6u; ul >>= 1; Console.WriteLine(ul);
        float f = 1; f += 1; f /= 3; f *= 3; f -= 1L; Console.WriteLine(f);
        double d = 1; d += 1f / 3; d *= 'a'; d -= ulong.MaxValue; Console.WriteLine(d);
        i = 7; i /= 2; i = i++ + ++i; Console.WriteLine(i);
        i = 7; i = i++; Console.WriteLine(i);
        Prop += 10; Console.Write(Prop + " "); Prop++; --Prop; Prop <<= 1; Console.WriteLine(Prop);
        byte[] a = { 255, 0 }; a[0]++; a[1]--; a[0] += a[1]; Console.WriteLine(a[0] + " " + a[1]);
        bool t = true; t &= false; t |= true; t ^= true; Console.WriteLine(t);
        string str = "a"; str += 1; str += 'b'; str += 2.5; str += null; str += true; str += new int[0].Length; Console.WriteLine(str);
        object o = "x"; o += "y"; Console.WriteLine(o);
        byte? nb = 250; nb += 10; Console.Write(nb + " "); nb += null; Console.WriteLine(nb.HasValue);
        int? ni = 5; ni++; ni *= 2; ni -= null; Console.WriteLine(ni == null);
        var day = DayOfWeek.Monday; day++; day += 2; day -= 1; Console.WriteLine(day + " " + (DayOfWeek.Friday - day));
        Action act = () => Console.Write("1"); act += () => Console.Write("2"); act += act; act(); act -= act; Console.WriteLine(act == null);
        int y = 1; y += y += y += y; Console.WriteLine(y);
        int z = 3; z -= z - (z = 7); Console.WriteLine(z);
    }
}
