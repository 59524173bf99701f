static int F(out int n) { n = 1; return 1; }
string t = args.Length > 0 ? args[0] : null;
int a;
string u = t ?? F(out a).ToString();
Console.WriteLine(u + a); //~ AW0165: Use of unassigned local variable 'a'
int b;
string v = t?.Substring(F(out b));
Console.WriteLine(v + b); //~ AW0165: Use of unassigned local variable 'b'
int c;
if (t?.Substring(F(out c)) != null) Console.WriteLine(c);
int d;
if (t?.Length == F(out d)) Console.WriteLine(d);
int e;
if (t?.Equals(F(out e).ToString()) ?? false) Console.WriteLine(e);
int f;
if (t?.Equals(F(out f).ToString()) == true) Console.WriteLine(f);
else Console.WriteLine(f); //~ AW0165: Use of unassigned local variable 'f'
int g;
t ??= F(out g).ToString();
Console.WriteLine(t + g); //~ AW0165: Use of unassigned local variable 'g'
