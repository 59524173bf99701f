// C# specification §16.4.4: a struct is copied when it is assigned, passed, returned, boxed or stored.
var a = new Point { X = 1, Y = 2 };
Point b = a;
b.X = 10;
Console.WriteLine($"{a} {b}");
Change(a); Console.WriteLine(a);
ChangeRef(ref a); Console.WriteLine(a);
Point[] array = { a, a, new Point() };
array[0].X = 50; array[1].Move(1, 1);
Console.WriteLine($"{array[0]} {array[1]} {array[2]} {a}");
var list = new List<Point> { a };
Point fromList = list[0]; fromList.X = 77; list[0].Move(5, 5);
Console.WriteLine($"{list[0]} {fromList}");
object box = a; a.X = 0; ((Point)box).Move(9, 9);
Console.WriteLine($"{box} {a}");
object second = box; Console.WriteLine(ReferenceEquals(box, second) + " " + box.Equals((Point)second));
IMovable movable = a; movable.Move(3, 3); Console.WriteLine($"{movable} {a}");
((IMovable)box).Move(100, 100); Console.WriteLine(box);
var holder = new Holder { Field = a, Property = a };
holder.Field.Move(2, 2); holder.Property.Move(2, 2);
Console.WriteLine($"{holder.Field} {holder.Property} {holder.ReadOnly}");
holder.ReadOnly.Move(4, 4); Console.WriteLine(holder.ReadOnly);
foreach (var p in array) { p.Move(1000, 1000); }
Console.WriteLine(string.Join(" ", array));
for (int i = 0; i < array.Length; i++) { ref Point r = ref array[i]; r.X++; }
Console.WriteLine(string.Join(" ", array));
var nested = new Line { From = a, To = b };
Line copy = nested; copy.From.X = -1; nested.To.Y = -2;
Console.WriteLine($"{nested.From} {nested.To} {copy.From} {copy.To}");
Func<Point> capture = () => a; a.X = 123; Console.WriteLine(capture());
Point captured = capture(); captured.X = 5; Console.WriteLine(a);
var tuple = (a, b); tuple.a.X = 999; Console.WriteLine($"{tuple.a} {a}");
Point? maybe = a; var inner = maybe.Value; inner.X = 8; maybe.Value.Move(1, 1); Console.WriteLine($"{maybe} {inner}");
Console.WriteLine(Make(1).Moved(1, 1).Moved(2, 2));
var dict = new Dictionary<string, Point> { ["k"] = a }; var v = dict["k"]; v.X = -7; Console.WriteLine(dict["k"]);
Swap(ref array[0], ref array[1]); Console.WriteLine(string.Join(" ", array));
(array[0], array[1]) = (array[1], array[0]); Console.WriteLine(string.Join(" ", array));
Point d = default, e = new(); Console.WriteLine($"{d} {e} {d.Equals(e)} {a.Equals(b)} {d.GetHashCode() == e.GetHashCode()}");

void Change(Point p) { p.X = 1000; }
void ChangeRef(ref Point p) { p.X = 1000; p = new Point { X = p.X + 1, Y = 5 }; }
Point Make(int x) { return new Point { X = x }; }
void Swap<T>(ref T x, ref T y) { T t = x; x = y; y = t; }

interface IMovable { void Move(int dx, int dy); }

struct Point : IMovable
{
    public int X, Y;
    public void Move(int dx, int dy) { X += dx; Y += dy; }
    public Point Moved(int dx, int dy) { var p = this; p.Move(dx, dy); return p; }
    public override string ToString() { return $"({X},{Y})"; }
}

struct Line { public Point From, To; }

class Holder
{
    public Point Field;
    public Point Property { get; set; }
    public readonly Point ReadOnly = new Point { X = 6, Y = 6 };
}
