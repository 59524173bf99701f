P p;
p.X = 1;
Console.WriteLine(p.X);
Console.WriteLine(p); //~ AW0165: Use of unassigned local variable 'p'
struct P { public int X, Y; }
