// C# 12.4: operands are evaluated left to right.

int F(int x) { Console.Write(x + ";"); G.N = G.N * 10 + x; return x; }
Console.WriteLine(F(1) + F(2) * F(3));
Console.WriteLine((F(1) - F(2)) * F(3) / F(4));
Console.WriteLine(F(5) < F(6) == F(7) > F(8));
int i = 1;
Console.WriteLine(i + (i = 5) + i);
Console.WriteLine(i * (i = 2) + i++ + i);
int[] a = new int[4];
int k = 0;
a[k] = k = 2;
Console.WriteLine(a[0] + " " + a[2]);
a[F(1)] = F(3) + a[F(0)];
Console.WriteLine(a[1]);
Console.WriteLine(G.N);
class G { public static int N; }
