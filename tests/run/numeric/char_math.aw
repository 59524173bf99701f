// C# specification §8.3.6, §10.2.3: char is unsigned, promotes to int, and needs a cast to come back.
class Program
{
    static string Rot13(string s)
    {
        var r = new System.Text.StringBuilder();
        foreach (char c in s)
        {
            char x = c;
            if (c >= 'a' && c <= 'z') x = (char)('a' + (c - 'a' + 13) % 26);
            else if (char.IsUpper(c)) x = (char)('A' + (c - 'A' + 13) % 26);
            r.Append(x);
        }
        return r.ToString();
    }

    static void Main()
    {
        Console.WriteLine('a' + 'b' + "c" + 'd' + 1 + ('e' + 1));
        Console.WriteLine("" + 'a' + 'b' + (char)('a' + 2));
        char c = 'x';
        c++;
        Console.Write(c);
        c += (char)1;
        Console.Write(c);
        c -= '\u0002';
        Console.Write(c);
        c--;
        Console.WriteLine(c);
        c = char.MaxValue; c++; Console.WriteLine((int)c);
        c--; Console.WriteLine((int)c);
        int digit = '7' - '0'; Console.WriteLine(digit * 2);
        Console.WriteLine(Rot13("Hello, World!") + " " + Rot13(Rot13("Hello")));
        int[] counts = new int[128];
        foreach (char k in "mississippi") counts[k]++;
        for (char k = 'a'; k <= 'z'; k++) if (counts[k] > 0) Console.Write($"{k}{counts[k]} ");
        Console.WriteLine();
        Console.WriteLine((char)65 + " " + (char)0x41 + " " + (int)'\u20AC' + " " + (short)'A' + " " + (byte)'é'
            + " " + unchecked((sbyte)(char)200) + " " + unchecked((char)-1) % 256);
        Console.WriteLine((char)66.9 + " " + (double)'A' / 2 + " " + ('A' | 0x20) + " " + (char)('A' | ' ') + " " + ~'A');
        object o = 'q';
        Console.WriteLine(o is char ? "char" : "other");
        Console.WriteLine(o.Equals((int)'q') + " " + 'q'.Equals(o) + " " + ((char)o == 113));
        switch (c) { case '\uffff': Console.WriteLine("last"); break; default: Console.WriteLine("other"); break; }
        long l = 'a'; float f = 'a'; ulong u = 'a'; double? n = 'a';
        Console.WriteLine($"{l} {f} {u} {n}");
        Console.WriteLine('a'.CompareTo('c') + " " + 'a'.GetHashCode() + " " + 'a'.ToString().Length + " "
            + char.Parse("z") + " " + char.IsDigit('5') + char.IsLetter('_') + char.IsWhiteSpace('\t'));
        Console.WriteLine('\'' + "\"" + '"' + '\\' + "\x41\x42C\u0043\U00000044\0".Length + '\a'.Equals('\u0007')
            + '\e'.Equals('\u001b'));
        char? cn = null; Console.WriteLine($"[{cn}] {cn + 1 == null} {(cn ?? 'd') + 1}");
        const char k1 = 'b';
        byte asByte = (byte)k1;
        const byte inRange = (byte)'b';
        Console.WriteLine(asByte + inRange);
    }
}
