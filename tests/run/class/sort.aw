// Bubble sort, binary search, matrix product.
int[] a = { 5, 2, 9, 1, 7, 3 };
for (int i = 0; i < a.Length; i++)
    for (int j = 0; j + 1 < a.Length - i; j++)
        if (a[j] > a[j + 1]) { int t = a[j]; a[j] = a[j + 1]; a[j + 1] = t; }
foreach (int x in a) Console.Write(x + " ");
Console.WriteLine(Find(a, 7) + " " + Find(a, 4));
double[][] m = { new double[] { 1, 2 }, new double[] { 3, 4 } };
double[][] p = Mul(m, m);
Console.WriteLine(p[0][0] + " " + p[0][1] + " " + p[1][0] + " " + p[1][1]);
int Find(int[] s, int v)
{
    int lo = 0, hi = s.Length - 1;
    while (lo <= hi)
    {
        int mid = (lo + hi) / 2;
        if (s[mid] == v) return mid;
        if (s[mid] < v) lo = mid + 1; else hi = mid - 1;
    }
    return -1;
}
double[][] Mul(double[][] x, double[][] y)
{
    var r = new double[x.Length][];
    for (int i = 0; i < x.Length; i++)
    {
        r[i] = new double[y[0].Length];
        for (int j = 0; j < r[i].Length; j++)
            for (int k = 0; k < y.Length; k++) r[i][j] += x[i][k] * y[k][j];
    }
    return r;
}
