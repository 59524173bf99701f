// The Mandelbrot set as text, row by row in parallel tasks, with a zoom and some statistics.
using System.Text;

const string Shades = " .:-=+*#%@";

Console.WriteLine(await Render(new View(-0.75, 0, 3.2, 72, 24), 200));
var zoom = new View(-0.743643, 0.131825, 0.0008, 60, 16);
Console.WriteLine(await Render(zoom, 2000));

foreach (var (name, c) in new[]
{
    ("origin", new Complex(0, 0)), ("i", new Complex(0, 1)), ("1", new Complex(1, 0)),
    ("-2", new Complex(-2, 0)), ("-3/4", new Complex(-0.75, 0)), ("1/4", new Complex(0.25, 0)),
    ("seahorse", new Complex(-0.75, 0.1)),
})
{
    int count = Fractal.Escape(c, 1000);
    Console.WriteLine($"{name,-9} c = {c,-12} {(count == 1000 ? "stays" : $"escapes after {count}")}");
}
Console.WriteLine($"area about {await Area(300, 200):F3}");

async Task<string> Render(View view, int limit)
{
    var rows = new Task<(string Text, int Inside)>[view.Height];
    for (int y = 0; y < rows.Length; y++)
    {
        int row = y;
        rows[y] = Task.Run(() => RenderRow(view, row, limit));
    }
    var picture = new StringBuilder();
    int inside = 0;
    foreach (var task in rows)
    {
        var (text, count) = await task;
        picture.AppendLine(text);
        inside += count;
    }
    return picture.Append($"{inside} of {view.Width * view.Height} inside").ToString();
}

(string, int) RenderRow(View view, int row, int limit)
{
    var text = new StringBuilder();
    int inside = 0;
    for (int x = 0; x < view.Width; x++)
    {
        int count = Fractal.Escape(view.At(x, row), limit);
        if (count == limit) inside++;
        text.Append(Shade(count, limit));
    }
    return (text.ToString().TrimEnd(), inside);
}

char Shade(int count, int limit)
{
    if (count == limit) return Shades[Shades.Length - 1];
    double level = Math.Log(1 + count) / Math.Log(1 + limit);
    return Shades[Math.Min((int)(level * Shades.Length), Shades.Length - 2)];
}

async Task<double> Area(int steps, int limit)
{
    var parts = new Task<int>[4];
    for (int part = 0; part < parts.Length; part++)
    {
        int first = part;
        parts[part] = Task.Run(() =>
        {
            int hits = 0;
            for (int y = first; y < steps; y += parts.Length)
                for (int x = 0; x < steps; x++)
                    if (Fractal.Escape(new Complex(-2 + 2.5 * x / steps, 1.25 * y / steps), limit) == limit) hits++;
            return hits;
        });
    }
    int total = 0;
    foreach (int hits in await Task.WhenAll(parts)) total += hits;
    return 2.0 * total / (steps * steps) * 2.5 * 1.25;
}

readonly struct Complex
{
    public double Re { get; }
    public double Im { get; }

    public Complex(double re, double im)
    {
        Re = re;
        Im = im;
    }

    public double LengthSquared => Re * Re + Im * Im;

    public static Complex operator +(Complex a, Complex b) => new Complex(a.Re + b.Re, a.Im + b.Im);
    public static Complex operator *(Complex a, Complex b) => new Complex(a.Re * b.Re - a.Im * b.Im, a.Re * b.Im + a.Im * b.Re);
    public static implicit operator Complex(double re) => new Complex(re, 0);

    public override string ToString() => Im == 0 ? $"{Re}" : $"{Re}{(Im < 0 ? "-" : "+")}{Math.Abs(Im)}i";
}

/// A rectangle of the plane and the characters that show it; a character is twice as high as wide.
class View
{
    readonly Complex centre;
    readonly double scale;

    public int Width { get; }
    public int Height { get; }

    public View(double re, double im, double size, int width, int height)
    {
        centre = new Complex(re, im);
        scale = size / width;
        Width = width;
        Height = height;
    }

    public Complex At(int x, int y) => centre + new Complex((x - Width / 2) * scale, (Height / 2 - y) * 2 * scale);
}

static class Fractal
{
    /// How many steps of z = z * z + c it takes to leave the circle of radius 2.
    public static int Escape(Complex c, int limit)
    {
        Complex z = 0.0;
        int count = 0;
        while (count < limit && z.LengthSquared <= 4)
        {
            z = z * z + c;
            count++;
        }
        return count;
    }
}
