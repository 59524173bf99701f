// Conway's Game of Life on a torus: patterns from text, generations, and what becomes of them.
// gc: 10
using System.Text;

var patterns = new (string Name, string[] Rows, int Generations)[]
{
    ("glider", new[] { ".#.", "..#", "###" }, 16),
    ("blinker", new[] { "###" }, 3),
    ("beacon", new[] { "##..", "##..", "..##", "..##" }, 2),
    ("r-pentomino", new[] { ".##", "##.", ".#." }, 20),
};

foreach (var pattern in patterns)
{
    var world = new World(20, 10);
    world.Place(pattern.Rows, 3, 3);
    Console.WriteLine($"{pattern.Name}: {world.Population} cells");
    int period = FindPeriod(world, 40);
    for (int i = 0; i < pattern.Generations; i++) world = world.Next();
    Console.WriteLine(world);
    Console.WriteLine($"after {pattern.Generations}: {world.Population} cells, "
        + (period > 0 ? $"period {period}" : "no short period"));
}

var soup = World.Random(30, 12, 2024);
var history = new List<int>();
for (int i = 0; i < 60; i++, soup = soup.Next()) history.Add(soup.Population);
Console.WriteLine("soup: " + string.Join(" ", history));
Console.WriteLine(soup);

int FindPeriod(World start, int limit)
{
    World w = start;
    for (int i = 1; i <= limit; i++)
    {
        w = w.Next();
        if (w.Equals(start)) return i;
    }
    return 0;
}

sealed class World : IEquatable<World>
{
    readonly bool[,] cells;

    public World(int width, int height) => cells = new bool[height, width];

    public int Width => cells.GetLength(1);
    public int Height => cells.GetLength(0);

    /// Coordinates wrap around at the edges.
    public bool this[int x, int y]
    {
        get => cells[(y + Height) % Height, (x + Width) % Width];
        set => cells[(y + Height) % Height, (x + Width) % Width] = value;
    }

    public int Population
    {
        get
        {
            int count = 0;
            foreach (bool alive in cells)
                if (alive) count++;
            return count;
        }
    }

    public static World Random(int width, int height, uint seed)
    {
        var world = new World(width, height);
        for (int y = 0; y < height; y++)
        {
            for (int x = 0; x < width; x++)
            {
                seed = seed * 1664525 + 1013904223;
                world[x, y] = seed >> 30 == 0;
            }
        }
        return world;
    }

    public void Place(string[] rows, int left, int top)
    {
        for (int y = 0; y < rows.Length; y++)
            for (int x = 0; x < rows[y].Length; x++)
                this[left + x, top + y] = rows[y][x] == '#';
    }

    int Neighbours(int x, int y)
    {
        int count = 0;
        for (int dy = -1; dy <= 1; dy++)
            for (int dx = -1; dx <= 1; dx++)
                if ((dx != 0 || dy != 0) && this[x + dx, y + dy]) count++;
        return count;
    }

    public World Next()
    {
        var next = new World(Width, Height);
        for (int y = 0; y < Height; y++)
            for (int x = 0; x < Width; x++)
                next[x, y] = Neighbours(x, y) is 3 || (this[x, y] && Neighbours(x, y) == 2);
        return next;
    }

    public bool Equals(World? other)
    {
        if (other is null || other.Width != Width || other.Height != Height) return false;
        for (int y = 0; y < Height; y++)
            for (int x = 0; x < Width; x++)
                if (cells[y, x] != other.cells[y, x]) return false;
        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as World);
    public override int GetHashCode() => Population;

    public override string ToString()
    {
        var text = new StringBuilder();
        for (int y = 0; y < Height; y++)
        {
            if (y > 0) text.AppendLine();
            for (int x = 0; x < Width; x++) text.Append(this[x, y] ? '#' : '.');
        }
        return text.ToString();
    }
}
