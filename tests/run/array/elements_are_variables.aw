// C# specification §9.2.4, §12.8.12.2: elements are variables: structs in arrays change in place, copies do not;
// references to them stay.
struct Point
{
    public int X, Y;
    public void Move(int by) { X += by; Y += by; }
    public override string ToString() => X + ":" + Y;
}

struct Line { public Point From, To; public int[] Marks; }
class Box { public Point At; public Point[] Corners = new Point[2]; }

static class Program
{
    static Point[] points = new Point[3];
    static void Grow(ref Point p) { p.X *= 2; p.Move(1); }
    static ref Point Find(int i) => ref points[i];

    static void Main()
    {
        points[0].X = 5;
        points[0].Move(2);
        Point copy = points[0];
        copy.Move(100);
        Console.WriteLine(points[0] + " " + copy);
        Grow(ref points[1]); Grow(ref points[1]); Console.WriteLine(points[1]);
        ref Point last = ref points[2];
        last.Y = 9;
        last.Move(1);
        Console.WriteLine(points[2]);
        last = new Point { X = 3 };
        Console.WriteLine(points[2]);
        last = ref points[0];
        last.X = 0;
        Console.WriteLine(points[0]);
        Find(1).Move(10);
        Find(1).X++;
        Console.WriteLine(points[1]);
        Find(2) = points[1];
        points[1].X = 0;
        Console.WriteLine(points[2]);
        foreach (var p in points) { p.Move(50); }
        Console.WriteLine(string.Join(" ", points));
        foreach (ref Point p in points.AsSpan()) p.Move(50);
        Console.WriteLine(string.Join(" ", points));
        for (int i = 0; i < points.Length; i++) points[i].Move(-50);
        Console.WriteLine(string.Join(" ", points));
        var lines = new Line[2];
        lines[1].From.X = 4;
        lines[1].To = lines[1].From;
        lines[1].To.Move(1);
        lines[1].Marks = new[] { 1 };
        Line kept = lines[1];
        kept.Marks[0] = 8;
        kept.From.X = 70;
        Console.WriteLine(lines[1].From + " " + lines[1].To + " " + lines[1].Marks[0]);
        var boxes = new[] { new Box(), new Box() };
        boxes[0].At.Move(3);
        boxes[0].Corners[1].Y = 6;
        boxes[1] = boxes[0];
        boxes[1].At.X++;
        Console.WriteLine(boxes[0].At + " " + boxes[0].Corners[1]);
        List<Point> list = new(points);
        list[0].Move(7);
        Point taken = list[0];
        taken.Move(7);
        list[1] = taken;
        Console.WriteLine(list[0] + " " + list[1]);
        (int N, Point P)[] pairs = new (int, Point)[1];
        pairs[0].P.Move(2);
        pairs[0].N++;
        Console.WriteLine(pairs[0].P + " " + pairs[0].N);
    }
}
