// Dijkstra's shortest paths on a grid with walls and expensive ground, with a binary heap of its own.
// gc: 10
using System.Text;

string[] map =
{
    "S..#.......~~~..",
    ".#.#.#####.~~~..",
    ".#...#...#.~~~..",
    ".#####.#.#.....#",
    ".......#.#.###..",
    "######.#.#...##.",
    "~~~~~..#.###.#..",
    "~~~~~.##.....#.#",
    "......#####.##..",
    ".####.........#E",
};

var grid = new Grid(map);
Path? path = grid.FindPath(grid.Find('S'), grid.Find('E'));
if (path == null)
    Console.WriteLine("no way");
else
{
    Console.WriteLine($"cost {path.Cost}, {path.Steps.Count} steps, {path.Visited} cells looked at");
    Console.WriteLine(grid.Draw(path));
    Console.WriteLine(Describe(path));
}

foreach (string closed in new[] { "S#E", "S~E", "S.~.E", "SE" })
{
    var small = new Grid(new[] { closed });
    var way = small.FindPath(small.Find('S'), small.Find('E'));
    Console.WriteLine($"{closed}: {(way is null ? "none" : way.Cost.ToString())}");
}

try
{
    grid.Find('X');
}
catch (ArgumentException e)
{
    Console.WriteLine(e.Message);
}

string Describe(Path p)
{
    var text = new StringBuilder();
    int run = 0;
    char last = ' ';
    for (int i = 1; i < p.Steps.Count; i++)
    {
        Point d = p.Steps[i] - p.Steps[i - 1];
        char direction = d.X > 0 ? 'E' : d.X < 0 ? 'W' : d.Y > 0 ? 'S' : 'N';
        if (direction != last && run > 0)
        {
            text.Append(last).Append(run).Append(' ');
            run = 0;
        }
        last = direction;
        run++;
    }
    return text.Append(last).Append(run).ToString();
}

struct Point : IEquatable<Point>
{
    public int X, Y;

    public Point(int x, int y)
    {
        X = x;
        Y = y;
    }

    public static Point operator +(Point a, Point b) => new Point(a.X + b.X, a.Y + b.Y);
    public static Point operator -(Point a, Point b) => new Point(a.X - b.X, a.Y - b.Y);
    public static bool operator ==(Point a, Point b) => a.Equals(b);
    public static bool operator !=(Point a, Point b) => !a.Equals(b);
    public bool Equals(Point other) => X == other.X && Y == other.Y;
    public override bool Equals(object? obj) => obj is Point p && Equals(p);
    public override int GetHashCode() => X * 31 + Y;
    public override string ToString() => $"({X}, {Y})";
}

class Path
{
    public int Cost { get; }
    public int Visited { get; }
    public List<Point> Steps { get; }

    public Path(int cost, int visited, List<Point> steps)
    {
        Cost = cost;
        Visited = visited;
        Steps = steps;
    }
}

class Grid
{
    static readonly Point[] directions = { new Point(1, 0), new Point(0, 1), new Point(-1, 0), new Point(0, -1) };

    readonly string[] rows;

    public Grid(string[] rows) => this.rows = rows;

    public int Width => rows[0].Length;
    public int Height => rows.Length;

    public Point Find(char c)
    {
        for (int y = 0; y < Height; y++)
        {
            int x = rows[y].IndexOf(c);
            if (x >= 0) return new Point(x, y);
        }
        throw new ArgumentException($"there is no '{c}' on the map");
    }

    int? CostOf(Point p)
    {
        if (p.X < 0 || p.Y < 0 || p.X >= Width || p.Y >= Height) return null;
        switch (rows[p.Y][p.X])
        {
            case '#': return null;
            case '~': return 4;
            default: return 1;
        }
    }

    public Path? FindPath(Point from, Point to)
    {
        var best = new Dictionary<Point, int> { [from] = 0 };
        var cameFrom = new Dictionary<Point, Point>();
        var done = new HashSet<Point>();
        var queue = new Heap<Point>();
        queue.Push(from, 0);
        while (queue.TryPop(out Point current, out int cost))
        {
            if (!done.Add(current)) continue;
            if (current == to) return new Path(cost, done.Count, Trace(cameFrom, from, to));
            foreach (Point direction in directions)
            {
                Point next = current + direction;
                int? step = CostOf(next);
                if (step is null || done.Contains(next)) continue;
                int total = cost + step.Value;
                if (best.TryGetValue(next, out int known) && known <= total) continue;
                best[next] = total;
                cameFrom[next] = current;
                queue.Push(next, total);
            }
        }
        return null;
    }

    static List<Point> Trace(Dictionary<Point, Point> cameFrom, Point from, Point to)
    {
        var steps = new List<Point> { to };
        for (Point p = to; p != from;)
        {
            p = cameFrom[p];
            steps.Add(p);
        }
        steps.Reverse();
        return steps;
    }

    public string Draw(Path path)
    {
        var lines = new char[Height][];
        for (int y = 0; y < Height; y++) lines[y] = rows[y].ToCharArray();
        foreach (Point p in path.Steps)
            if (lines[p.Y][p.X] is '.' or '~') lines[p.Y][p.X] = '*';
        var text = new StringBuilder();
        foreach (char[] line in lines) text.AppendLine(new string(line));
        return text.ToString().TrimEnd();
    }
}

/// A binary heap: the smallest key first, equal keys in the order in which they came.
class Heap<T>
{
    readonly List<(int Key, int Order, T Value)> items = new List<(int, int, T)>();
    int count;

    public void Push(T value, int key)
    {
        items.Add((key, count++, value));
        int i = items.Count - 1;
        while (i > 0 && Less(i, (i - 1) / 2))
        {
            Swap(i, (i - 1) / 2);
            i = (i - 1) / 2;
        }
    }

    public bool TryPop(out T value, out int key)
    {
        value = default!;
        key = 0;
        if (items.Count == 0) return false;
        (key, _, value) = items[0];
        items[0] = items[items.Count - 1];
        items.RemoveAt(items.Count - 1);
        for (int i = 0, child; (child = 2 * i + 1) < items.Count; i = child)
        {
            if (child + 1 < items.Count && Less(child + 1, child)) child++;
            if (!Less(child, i)) break;
            Swap(i, child);
        }
        return true;
    }

    bool Less(int a, int b) => items[a].Key < items[b].Key || (items[a].Key == items[b].Key && items[a].Order < items[b].Order);

    void Swap(int a, int b) => (items[a], items[b]) = (items[b], items[a]);
}
