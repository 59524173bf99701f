// Matrices: determinant by elimination and by expansion, inverse, product, and exact fractions.
// gc: 10
var a = new Matrix(new double[,] { { 2, -1, 0 }, { -1, 2, -1 }, { 0, -1, 2 } });
Console.WriteLine(a);
Console.WriteLine($"determinant {a.Determinant():0.###}, trace {a.Trace}");
Matrix inverse = a.Inverse();
Console.WriteLine(inverse);
Console.WriteLine(a * inverse);
Console.WriteLine($"is identity: {(a * inverse).IsCloseTo(Matrix.Identity(3), 1e-12)}");

double[] x = a.Solve(1, 0, 3);
Console.WriteLine("solution: " + string.Join(" ", Array.ConvertAll(x, v => v.ToString("0.000"))));

var singular = new Matrix(new double[,] { { 1, 2 }, { 2, 4 } });
Console.WriteLine($"determinant {singular.Determinant()}");
try
{
    singular.Inverse();
}
catch (InvalidOperationException e)
{
    Console.WriteLine(e.Message);
}
try
{
    Console.WriteLine(a * singular);
}
catch (ArgumentException e)
{
    Console.WriteLine(e.Message);
}

for (int n = 1; n <= 6; n++)
{
    var hilbert = new Fraction[n, n];
    var numbers = new double[n, n];
    for (int i = 0; i < n; i++)
    {
        for (int j = 0; j < n; j++)
        {
            hilbert[i, j] = new Fraction(1, i + j + 1);
            numbers[i, j] = 1.0 / (i + j + 1);
        }
    }
    Console.WriteLine($"Hilbert {n}: {Exact.Determinant(hilbert)} = {new Matrix(numbers).Determinant():E6}");
}

var power = Matrix.Identity(2);
var fibonacci = new Matrix(new double[,] { { 1, 1 }, { 1, 0 } });
for (int i = 0; i < 30; i++) power *= fibonacci;
Console.WriteLine(power);

sealed class Matrix
{
    readonly double[,] cells;

    public Matrix(double[,] cells) => this.cells = (double[,])cells.Clone();

    public int Rows => cells.GetLength(0);
    public int Columns => cells.GetLength(1);
    public double this[int row, int column] => cells[row, column];

    public double Trace
    {
        get
        {
            double sum = 0;
            for (int i = 0; i < Rows; i++) sum += cells[i, i];
            return sum;
        }
    }

    public static Matrix Identity(int size)
    {
        var cells = new double[size, size];
        for (int i = 0; i < size; i++) cells[i, i] = 1;
        return new Matrix(cells);
    }

    public static Matrix operator *(Matrix left, Matrix right)
    {
        if (left.Columns != right.Rows)
            throw new ArgumentException($"{left.Rows}x{left.Columns} times {right.Rows}x{right.Columns}");
        var cells = new double[left.Rows, right.Columns];
        for (int i = 0; i < left.Rows; i++)
            for (int j = 0; j < right.Columns; j++)
                for (int k = 0; k < left.Columns; k++)
                    cells[i, j] += left[i, k] * right[k, j];
        return new Matrix(cells);
    }

    /// Gauss elimination with pivoting on a copy; `right` is carried along.
    static double Eliminate(double[,] left, double[,] right)
    {
        int n = left.GetLength(0);
        double determinant = 1;
        for (int column = 0; column < n; column++)
        {
            int pivot = column;
            for (int row = column + 1; row < n; row++)
                if (Math.Abs(left[row, column]) > Math.Abs(left[pivot, column])) pivot = row;
            if (left[pivot, column] == 0) return 0;
            if (pivot != column)
            {
                SwapRows(left, pivot, column);
                SwapRows(right, pivot, column);
                determinant = -determinant;
            }
            double head = left[column, column];
            determinant *= head;
            ScaleRow(left, column, 1 / head);
            ScaleRow(right, column, 1 / head);
            for (int row = 0; row < n; row++)
            {
                double factor = left[row, column];
                if (row == column || factor == 0) continue;
                SubtractRow(left, row, column, factor);
                SubtractRow(right, row, column, factor);
            }
        }
        return determinant;
    }

    static void SwapRows(double[,] m, int a, int b)
    {
        for (int j = 0; j < m.GetLength(1); j++) (m[a, j], m[b, j]) = (m[b, j], m[a, j]);
    }

    static void ScaleRow(double[,] m, int row, double factor)
    {
        for (int j = 0; j < m.GetLength(1); j++) m[row, j] *= factor;
    }

    static void SubtractRow(double[,] m, int row, int from, double factor)
    {
        for (int j = 0; j < m.GetLength(1); j++) m[row, j] -= factor * m[from, j];
    }

    public double Determinant() => Eliminate((double[,])cells.Clone(), new double[Rows, 0]);

    public Matrix Inverse()
    {
        var right = Identity(Rows);
        if (Eliminate((double[,])cells.Clone(), right.cells) == 0)
            throw new InvalidOperationException("the matrix has no inverse");
        return right;
    }

    public double[] Solve(params double[] right)
    {
        var column = new double[right.Length, 1];
        for (int i = 0; i < right.Length; i++) column[i, 0] = right[i];
        Eliminate((double[,])cells.Clone(), column);
        var solution = new double[right.Length];
        for (int i = 0; i < right.Length; i++) solution[i] = column[i, 0];
        return solution;
    }

    public bool IsCloseTo(Matrix other, double tolerance)
    {
        for (int i = 0; i < Rows; i++)
            for (int j = 0; j < Columns; j++)
                if (Math.Abs(this[i, j] - other[i, j]) > tolerance) return false;
        return true;
    }

    public override string ToString()
    {
        var lines = new string[Rows];
        for (int i = 0; i < Rows; i++)
        {
            lines[i] = "|";
            for (int j = 0; j < Columns; j++) lines[i] += $"{cells[i, j] + 0.0001,11:F2}";
            lines[i] += " |";
        }
        return string.Join(Environment.NewLine, lines);
    }
}

readonly struct Fraction
{
    readonly long top, bottom;

    public Fraction(long top, long bottom)
    {
        if (bottom == 0) throw new DivideByZeroException();
        long divisor = Gcd(Math.Abs(top), Math.Abs(bottom)) * Math.Sign(bottom);
        this.top = top / divisor;
        this.bottom = bottom / divisor;
    }

    static long Gcd(long a, long b) => b == 0 ? a : Gcd(b, a % b);

    public bool IsZero => top == 0;

    public static implicit operator Fraction(long value) => new Fraction(value, 1);
    public static Fraction operator -(Fraction f) => new Fraction(-f.top, f.bottom);
    public static Fraction operator -(Fraction a, Fraction b)
    {
        long g = Gcd(a.bottom, b.bottom);
        return new Fraction(checked(a.top * (b.bottom / g) - b.top * (a.bottom / g)), checked(a.bottom / g * b.bottom));
    }
    public static Fraction operator *(Fraction a, Fraction b)
    {
        Fraction x = new Fraction(a.top, b.bottom), y = new Fraction(b.top, a.bottom);
        return new Fraction(checked(x.top * y.top), checked(x.bottom * y.bottom));
    }
    public static Fraction operator /(Fraction a, Fraction b) => a * new Fraction(b.bottom, b.top);
    public override string ToString() => bottom == 1 ? top.ToString() : $"{top}/{bottom}";
}

static class Exact
{
    public static Fraction Determinant(Fraction[,] m)
    {
        int n = m.GetLength(0);
        Fraction result = 1;
        for (int k = 0; k < n; k++)
        {
            int pivot = k;
            while (pivot < n && m[pivot, k].IsZero) pivot++;
            if (pivot == n) return 0;
            if (pivot != k)
            {
                for (int j = 0; j < n; j++) (m[k, j], m[pivot, j]) = (m[pivot, j], m[k, j]);
                result = -result;
            }
            result *= m[k, k];
            for (int i = k + 1; i < n; i++)
            {
                Fraction factor = m[i, k] / m[k, k];
                for (int j = k; j < n; j++) m[i, j] -= factor * m[k, j];
            }
        }
        return result;
    }
}
