// C# §13.2 to §13.5: end points and reachability do not change what runs; blocks give scope; the empty statement does
// nothing; labels belong to their block and what is nested in it; constants are folded.
class Program
{
    const bool No = false;

    static int Find(int[,] grid, int what)
    {
        int steps = 0;
        for (int i = 0; i < grid.GetLength(0); i++)
        {
            for (int j = 0; j < grid.GetLength(1); j++)
            {
                steps++;
                if (grid[i, j] == what) goto found;
                if (grid[i, j] < 0) goto next;
            }
            next: ;
        }
        return -steps;
    found:
        return steps;
    }

    static string Machine(string input)
    {
        int at = 0;
        string log = "";
    start:
        if (at == input.Length) goto end;
        char c = input[at++];
        if (c == 'a') goto a;
        if (c == 'b') goto b;
        log += "?";
        goto start;
    a:
        log += "A";
        goto start;
    b:
        {
            log += "B";
            if (at < input.Length && input[at] == 'b') goto twice;
            goto start;
        twice:
            at++;
            log += "2";
        }
        goto start;
    end:
        return log;
    }

    static void Main()
    {
        ;
        ;;
        { }
        { { ; } }
        { int x = 1; Console.Write(x); }
        { string x = " two "; Console.Write(x); }
        for (int x = 3; x < 4; x++) ;
        foreach (var x in new[] { 5.5 }) Console.WriteLine(x);
        if (No) Console.WriteLine("never");
        else Console.WriteLine("else");
        while (No) { }
        do Console.Write("once "); while (No);
        for (; No;) { }
        const int Size = 2 * 3, Half = Size / 2;
        const string Text = "size " + "of";
        int[] array = new int[Half];
        Console.WriteLine(Text + array.Length);
        Console.WriteLine(Find(new int[,] { { 1, 2 }, { 3, 4 } }, 3) + " "
            + Find(new int[,] { { -1, 9 }, { 3, 4 } }, 9) + " " + Find(new int[,] { { 5 } }, 5));
        Console.WriteLine(Machine("abxbba") + " " + Machine("") + " " + Machine("bbb"));
        int n = 0;
    again:
        {
            int fresh;
            if (n % 2 == 0) fresh = n; else fresh = -n;
            Console.Write(fresh + " ");
        }
        if (++n < 4) goto again;
        Console.WriteLine();
        var actions = new List<Action>();
        int k = 0;
    loop:
        {
            int captured = k * 10;
            actions.Add(() => Console.Write(captured++ + " "));
        }
        if (++k < 3) goto loop;
        foreach (var a in actions) { a(); a(); }
        Console.WriteLine();
        try { goto outside; }
        finally { Console.WriteLine("finally on the way"); }
    outside:
        Console.WriteLine(true ? "end" : null);
    }
}
