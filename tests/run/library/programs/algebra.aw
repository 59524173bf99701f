// A program as people write it: algebra.
using System.Collections; using System.Globalization; using System.Linq; using System.Collections.Generic; using System;
// Fractions, complex, vectors, matrix
namespace Algebra
{
    public readonly struct Fraction : IEquatable<Fraction>, IComparable<Fraction>, IFormattable
    {
        public long Num { get; } public long Den { get; }
        public Fraction(long n, long d = 1) { if (d == 0) throw new DivideByZeroException("Denominator"); var g = Gcd(Math.Abs(n), Math.Abs(d)); if (d < 0) g = -g; Num = n / g; Den = d / g; }
        private static long Gcd(long a, long b) => b == 0 ? (a == 0 ? 1 : a) : Gcd(b, a % b);
        public static Fraction operator +(Fraction a, Fraction b) => new(a.Num * b.Den + b.Num * a.Den, a.Den * b.Den);
        public static Fraction operator -(Fraction a) => new(-a.Num, a.Den);
        public static Fraction operator -(Fraction a, Fraction b) => a + -b;
        public static Fraction operator *(Fraction a, Fraction b) => new(a.Num * b.Num, a.Den * b.Den);
        public static Fraction operator /(Fraction a, Fraction b) => new(a.Num * b.Den, a.Den * b.Num);
        public static bool operator ==(Fraction a, Fraction b) => a.Equals(b);
        public static bool operator !=(Fraction a, Fraction b) => !a.Equals(b);
        public static bool operator <(Fraction a, Fraction b) => a.CompareTo(b) < 0;
        public static bool operator >(Fraction a, Fraction b) => a.CompareTo(b) > 0;
        public static implicit operator Fraction(int i) => new(i);
        public static explicit operator double(Fraction f) => (double)f.Num / f.Den;
        public bool Equals(Fraction o) => Num == o.Num && Den == o.Den;
        public override bool Equals(object? o) => o is Fraction f && Equals(f);
        public override int GetHashCode() => HashCode.Combine(Num, Den);
        public int CompareTo(Fraction o) => (Num * o.Den).CompareTo(o.Num * Den);
        public override string ToString() => ToString("G", CultureInfo.InvariantCulture);
        public string ToString(string? f, IFormatProvider? p) => f switch { "D" => ((double)this).ToString("F3", p), null or "G" or "" => Den == 1 ? $"{Num}" : $"{Num}/{Den}", _ => throw new FormatException($"bad format {f}") };
    }
    public class Matrix
    {
        readonly double[,] d;
        public Matrix(int r, int c) => d = new double[r, c];
        public Matrix(double[,] s) => d = (double[,])s.Clone();
        public int Rows => d.GetLength(0); public int Cols => d.GetLength(1);
        public double this[int i, int j] { get => d[i, j]; set => d[i, j] = value; }
        public static Matrix operator *(Matrix a, Matrix b)
        {
            if (a.Cols != b.Rows) throw new ArgumentException("Dimension mismatch", nameof(b));
            var m = new Matrix(a.Rows, b.Cols);
            for (int i = 0; i < a.Rows; i++) for (int j = 0; j < b.Cols; j++) for (int k = 0; k < a.Cols; k++) m[i, j] += a[i, k] * b[k, j];
            return m;
        }
        public Matrix T() { var m = new Matrix(Cols, Rows); for (int i = 0; i < Rows; i++) for (int j = 0; j < Cols; j++) m[j, i] = d[i, j]; return m; }
        public double Det()
        {
            int n = Rows; var a = (double[,])d.Clone(); double det = 1;
            for (int i = 0; i < n; i++)
            {
                int p = i; for (int r = i + 1; r < n; r++) if (Math.Abs(a[r, i]) > Math.Abs(a[p, i])) p = r;
                if (a[p, i] == 0) return 0;
                if (p != i) { for (int c = 0; c < n; c++) (a[i, c], a[p, c]) = (a[p, c], a[i, c]); det = -det; }
                det *= a[i, i];
                for (int r = i + 1; r < n; r++) { double f = a[r, i] / a[i, i]; for (int c = i; c < n; c++) a[r, c] -= f * a[i, c]; }
            }
            return det;
        }
        public override string ToString() { var lines = new List<string>(); for (int i = 0; i < Rows; i++) lines.Add(string.Join(" ", Enumerable.Range(0, Cols).Select(j => d[i, j].ToString("0.##").PadLeft(6)))); return string.Join(Environment.NewLine, lines); }
    }
    static class Program
    {
        static void Main(string[] args)
        {
            Fraction a = new(1, 2), b = new(3, -4);
            Console.WriteLine($"{a} {b} {a + b} {a - b} {a * b} {a / b} {a > b} {a == new Fraction(2, 4)} {a:D} {(double)b}");
            Console.WriteLine(string.Format("{0:D}|{1}|{2,8}|{2,-8}|", a, b, a + 1));
            var list = new List<Fraction> { new(3, 4), new(1, 3), 2, new(-1, 2) }; list.Sort(); Console.WriteLine(string.Join(", ", list));
            Console.WriteLine(list.Aggregate((x, y) => x + y)); Console.WriteLine(new HashSet<Fraction> { new(1, 2), new(2, 4), 1 }.Count);
            try { Console.WriteLine(new Fraction(1, 0)); } catch (DivideByZeroException e) { Console.WriteLine(e.Message); }
            try { Console.WriteLine($"{a:Q}"); } catch (FormatException e) { Console.WriteLine(e.Message); }
            var m = new Matrix(new double[,] { { 2, -1, 0 }, { 1, 3, 2.5 }, { 0, 5, -4 } });
            Console.WriteLine(m); Console.WriteLine(m.T()); Console.WriteLine(m * m); Console.WriteLine(m.Det());
            try { _ = m * new Matrix(2, 2); } catch (ArgumentException e) { Console.WriteLine(e.Message + "|" + e.ParamName); }
            Array.Sort(new[] { 3, 1, 2 }, (x, y) => y - x);
            IComparer<string> cmp = Comparer<string>.Create((x, y) => x.Length - y.Length); var ws = "the quick brown fox jumps over the lazy dog".Split(' '); Array.Sort(ws, StringComparer.Ordinal); Console.WriteLine(string.Join(" ", ws));
            Console.WriteLine(string.Join(" ", ws.OrderBy(x => x, cmp).ThenByDescending(x => x)));
        }
    }
}
