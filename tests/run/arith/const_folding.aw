// C# 12.23: constant expressions.
const int A = 5;
const int B = A * 2 + 1;
const string S = "x" + "y";
const double D = B / 2.0;
const bool T = A < B;
Console.WriteLine(A + B + S + D + T);
switch (11) { case B: Console.WriteLine("B"); break; }
Console.WriteLine(K.Mask & 0xF0);
class K { public const int Mask = 1 << 4 | 1 << 2; }
