class A { public const int X = B.Y; } //~ AW0110: The evaluation of the constant value for 'A.X' involves a circular definition
class B { public const int Y = A.X; }
enum E { P = Q, Q = P } //~ AW0110: The evaluation of the constant value for 'E.P' involves a circular definition
class P { static void Main() { } }
