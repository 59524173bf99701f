P p;
p.X = 1;
Console.WriteLine(p.X);
Console.WriteLine(p.Y); //~ AW0170: Use of possibly unassigned field 'Y'
P q;
q.X = 1;
q.Y = 2;
Console.WriteLine(q.Sum());
P r;
r.X = 1;
Console.WriteLine(r.Sum()); //~ AW0165: Use of unassigned local variable 'r'
struct P
{
    public int X, Y;
    public int Sum() => X + Y;
}
