// C# 15.5: instance and static fields, defaults, initialisers in order.
var p = new Point();
Console.WriteLine(p.X + " " + p.Y + " " + p.Name + "|" + p.Flag + " " + p.D);
p.X = 5;
p.Y += 2;
p.Name = "p";
Console.WriteLine(p.X + " " + p.Y + " " + p.Name);
var q = p;
q.X = 9;
Console.WriteLine(p.X);
Console.WriteLine(Point.Count + " " + Point.Label);
Point.Count++;
Console.WriteLine(Point.Count);
Console.WriteLine(new Init().Sum);
class Point
{
    public int X, Y;
    public string Name;
    public bool Flag;
    public double D;
    public static int Count = 3;
    public static string Label = "L" + Count;
}
class Init
{
    int a = 1;
    int b = Next();
    int c = Next();
    static int n = 10;
    static int Next() { return n++; }
    public int Sum { get { return a * 10000 + b * 100 + c; } }
}
