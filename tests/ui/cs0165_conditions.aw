static bool F(out int n) { n = 1; return true; }
bool b = args.Length == 0;
int v;
if (b && F(out v)) Console.WriteLine(v);
else Console.WriteLine(v); //~ AW0165: Use of unassigned local variable 'v'
int w;
if (b || F(out w)) Console.WriteLine(w); //~ AW0165: Use of unassigned local variable 'w'
else Console.WriteLine(w);
int x;
if (!(b && F(out x))) return;
Console.WriteLine(x);
int y;
bool c = b ? F(out y) : false;
Console.WriteLine(c ? y : 0); //~ AW0165: Use of unassigned local variable 'y'
int z;
if (b ? F(out z) : false) Console.WriteLine(z);
