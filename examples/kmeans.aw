// k-means clustering of points in the plane, with a deterministic start, and a picture in characters.
// gc: 10
using System.Text;

var points = new List<Vector>();
var random = new RandomSource(42);
Vector[] centres = { new Vector(2, 2), new Vector(8, 3), new Vector(5, 8) };
foreach (Vector centre in centres)
    for (int i = 0; i < 40; i++)
        points.Add(centre + new Vector(random.NextNormal(), random.NextNormal()) * 0.9);

for (int k = 1; k <= 5; k++)
{
    Clustering best = KMeans.Run(points, k, new RandomSource(1));
    for (ulong seed = 2; seed <= 5; seed++)
    {
        Clustering other = KMeans.Run(points, k, new RandomSource(seed));
        if (other.Error < best.Error) best = other;
    }
    Console.WriteLine($"k = {k}: error {best.Error,8:F3}, silhouette {best.Silhouette():F3}, {best.Rounds} rounds");
    if (k != 3) continue;
    for (int c = 0; c < k; c++) Console.WriteLine($"  {(char)('a' + c)}: {best.Centres[c]} with {best.SizeOf(c)} points");
    Console.WriteLine(best.Draw(44, 20));
}

try
{
    KMeans.Run(points, 0, random);
}
catch (ArgumentOutOfRangeException e)
{
    Console.WriteLine(e.ParamName + " " + e.ActualValue);
}

struct Vector
{
    public double X, Y;

    public Vector(double x, double y)
    {
        X = x;
        Y = y;
    }

    public double LengthSquared => X * X + Y * Y;
    public static Vector operator +(Vector a, Vector b) => new Vector(a.X + b.X, a.Y + b.Y);
    public static Vector operator -(Vector a, Vector b) => new Vector(a.X - b.X, a.Y - b.Y);
    public static Vector operator *(Vector a, double s) => new Vector(a.X * s, a.Y * s);
    public static Vector operator /(Vector a, double s) => new Vector(a.X / s, a.Y / s);
    public override string ToString() => $"({X:F3}; {Y:F3})";
}

/// xorshift64*, so that every run draws the same numbers.
class RandomSource
{
    ulong state;
    double? spare;

    public RandomSource(ulong seed)
    {
        state = seed * 0x9E3779B97F4A7C15;
        for (int i = 0; i < 8; i++) Next();
    }

    ulong Next()
    {
        state ^= state >> 12;
        state ^= state << 25;
        state ^= state >> 27;
        return unchecked(state * 2685821657736338717);
    }

    public double NextDouble() => (Next() >> 11) * (1.0 / (1UL << 53));

    public int Next(int limit) => (int)(NextDouble() * limit);

    /// The polar method gives two numbers at once.
    public double NextNormal()
    {
        if (spare is double kept)
        {
            spare = null;
            return kept;
        }
        double u, v, s;
        do
        {
            u = 2 * NextDouble() - 1;
            v = 2 * NextDouble() - 1;
            s = u * u + v * v;
        }
        while (s >= 1 || s == 0);
        double scale = Math.Sqrt(-2 * Math.Log(s) / s);
        spare = v * scale;
        return u * scale;
    }
}

static class KMeans
{
    public static Clustering Run(List<Vector> points, int k, RandomSource random)
    {
        if (k < 1 || k > points.Count) throw new ArgumentOutOfRangeException(nameof(k), k, null);
        Vector[] centres = ChooseCentres(points, k, random);
        var assigned = new int[points.Count];
        int rounds = 0;
        bool changed;
        do
        {
            rounds++;
            changed = false;
            for (int i = 0; i < points.Count; i++)
            {
                int nearest = Nearest(centres, points[i], centres.Length).Index;
                changed |= nearest != assigned[i];
                assigned[i] = nearest;
            }
            var sums = new (Vector Sum, int Count)[k];
            for (int i = 0; i < points.Count; i++)
            {
                ref var sum = ref sums[assigned[i]];
                sum.Sum += points[i];
                sum.Count++;
            }
            for (int c = 0; c < k; c++)
                if (sums[c].Count > 0) centres[c] = sums[c].Sum / sums[c].Count;
        }
        while (changed && rounds < 100);
        return new Clustering(points, centres, assigned, rounds);
    }

    /// k-means++: far points are likelier.
    static Vector[] ChooseCentres(List<Vector> points, int k, RandomSource random)
    {
        var centres = new Vector[k];
        centres[0] = points[random.Next(points.Count)];
        for (int c = 1; c < k; c++)
        {
            double total = 0;
            var distances = new double[points.Count];
            for (int i = 0; i < points.Count; i++) total += distances[i] = Nearest(centres, points[i], c).Distance;
            double pick = random.NextDouble() * total;
            int chosen = 0;
            while (chosen < points.Count - 1 && (pick -= distances[chosen]) > 0) chosen++;
            centres[c] = points[chosen];
        }
        return centres;
    }

    public static (int Index, double Distance) Nearest(Vector[] centres, Vector point, int count)
    {
        (int Index, double Distance) best = (-1, double.PositiveInfinity);
        for (int c = 0; c < count; c++)
        {
            double distance = (centres[c] - point).LengthSquared;
            if (distance < best.Distance) best = (c, distance);
        }
        return best;
    }
}

class Clustering
{
    readonly List<Vector> points;
    readonly int[] assigned;

    public Vector[] Centres { get; }
    public int Rounds { get; }
    public double Error { get; }

    public Clustering(List<Vector> points, Vector[] centres, int[] assigned, int rounds)
    {
        this.points = points;
        this.assigned = assigned;
        Centres = centres;
        Rounds = rounds;
        for (int i = 0; i < points.Count; i++) Error += (points[i] - centres[assigned[i]]).LengthSquared;
    }

    public int SizeOf(int cluster)
    {
        int size = 0;
        foreach (int c in assigned) size += c == cluster ? 1 : 0;
        return size;
    }

    public double Silhouette()
    {
        if (Centres.Length == 1) return 0;
        double total = 0;
        for (int i = 0; i < points.Count; i++)
        {
            var sums = new double[Centres.Length];
            for (int j = 0; j < points.Count; j++) sums[assigned[j]] += Math.Sqrt((points[i] - points[j]).LengthSquared);
            double own = sums[assigned[i]] / Math.Max(1, SizeOf(assigned[i]) - 1), other = double.MaxValue;
            for (int c = 0; c < sums.Length; c++)
                if (c != assigned[i]) other = Math.Min(other, sums[c] / SizeOf(c));
            total += (other - own) / Math.Max(own, other);
        }
        return total / points.Count;
    }

    public string Draw(int width, int height)
    {
        var rows = new StringBuilder[height];
        for (int y = 0; y < height; y++) rows[y] = new StringBuilder(new string(' ', width));
        void Put(Vector p, char c)
        {
            int x = (int)(p.X / 11 * width), y = (int)(p.Y / 11 * height);
            if (x >= 0 && x < width && y >= 0 && y < height) rows[height - 1 - y][x] = c;
        }
        for (int i = 0; i < points.Count; i++) Put(points[i], (char)('a' + assigned[i]));
        foreach (Vector centre in Centres) Put(centre, '#');
        var text = new StringBuilder();
        foreach (StringBuilder row in rows) text.Append('|').Append(row.ToString().TrimEnd()).Append('\n');
        return text.Append('+').Append('-', width).ToString();
    }
}
