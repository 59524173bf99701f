// C# specification §12.21.4: the target of a compound assignment is evaluated once, before the right side.
class Box
{
    public int Field = 1;
    int prop = 2;
    public int Prop
    {
        get { Console.Write("get "); return prop; }
        set { Console.Write($"set{value} "); prop = value; }
    }
    int[] data = { 1, 2, 3 };
    public int this[int i]
    {
        get { Console.Write($"get[{i}] "); return data[i]; }
        set { Console.Write($"set[{i}]={value} "); data[i] = value; }
    }
}

class Program
{
    static Box box = new Box();
    static Box B() { Console.Write("box "); return box; }
    static int I(int i) { Console.Write($"i{i} "); return i; }
    static int V(int v) { Console.Write($"v{v} "); return v; }
    static int[] array = { 5, 6, 7 };
    static int[] A() { Console.Write("array "); return array; }
    static ref int R(int i) { Console.Write($"ref{i} "); return ref array[i]; }

    static void Main()
    {
        B().Field += V(10); Console.WriteLine(box.Field);
        B().Prop -= V(5); Console.WriteLine();
        B()[I(1)] *= V(4); Console.WriteLine();
        A()[I(2)] <<= V(2); Console.WriteLine(array[2]);
        R(0) |= V(8); Console.WriteLine(array[0]);
        Console.WriteLine(B().Prop++ + " was");
        Console.WriteLine(++B()[I(0)] + " is");
        Console.WriteLine(B()[I(2)]-- + " was");
        // The old value is read before the right side changes it.
        int x = 1;
        x += (x = 10) + x;
        Console.WriteLine(x);
        array[0] = 1;
        array[0] += array[0]++ + ++array[0];
        Console.WriteLine(array[0]);
        int k = 0;
        array[k++] += k;
        Console.WriteLine($"{array[0]} {k}");
        array[k] = k = 2;
        Console.WriteLine($"{array[1]} {k}");
        int a, b, c;
        a = b = c = V(9);
        Console.WriteLine(a + b + c);
        box.Field += box.Field += box.Field;
        Console.WriteLine(box.Field);
        B().Prop = B()[I(1)] = V(3);
        Console.WriteLine();
        string s = "a";
        s += s + (s = "b") + s;
        Console.WriteLine(s);
    }
}
