// C# specification §13.5: labels in a switch block can be reached from all of its sections.
using System;
class Program
{
    static string Into(int i)
    {
        string s = "";
        switch (i)
        {
            case 1:
                s += "1";
                if (i > 0) goto four;
                s += "!";
                break;
            case 2:
                s += "2";
                goto last;
            case 3:
                s += "3";
            four:
                s += "4";
                goto default;
            last:
                s += "last";
                break;
            default:
                s += "d";
                if (s.Length < 12) { i++; goto four; }
                return s + "|" + i;
        }
        return s;
    }
    static int Loop(string text)
    {
        int total = 0, at = 0;
        next:
        if (at == text.Length) return total;
        switch (text[at++])
        {
            case '+': total += 10; goto case (char)35;
            case '-': total -= 1; goto next;
            case '#':
                total += 1;
                if (total > 30) goto done;
                goto next;
            case ' ': { if (at < 3) goto done; goto next; }
            default: goto next;
            case (char)46: done: return -total;
        }
    }
    static void Nested()
    {
        for (int i = 0; i < 3; i++)
            switch (i)
            {
                case 0:
                    Func<int> f = () => i * 100;
                    shared: Console.WriteLine("shared " + i);
                    break;
                case 1:
                    switch (i + 1) { case 2: goto shared; default: inner: Console.WriteLine("inner"); if (i > 5) goto inner; break; }
                    break;
                default:
                    Console.WriteLine("other " + i);
                    break;
            }
    }
    static void Main()
    {
        for (int i = 0; i < 5; i++) Console.WriteLine(Into(i));
        Console.WriteLine(Loop("++-#") + " " + Loop("+ +#+") + " " + Loop(" #") + " " + Loop("x.+") + " " + Loop(""));
        Nested();
    }
}
