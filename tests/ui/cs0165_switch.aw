int n = args.Length;
int a;
switch (n) { case 0: a = 1; break; case 1: a = 2; break; default: a = 3; break; }
Console.WriteLine(a);
int b;
switch (n) { case 0: b = 1; break; case 1: b = 2; break; }
Console.WriteLine(b); //~ AW0165: Use of unassigned local variable 'b'
int c;
switch (n) { case 0: goto case 1; case 1: c = 1; break; default: return; }
Console.WriteLine(c);
int d;
switch (n) { case 0: break; default: d = 1; break; }
Console.WriteLine(d); //~ AW0165: Use of unassigned local variable 'd'
int e;
int f = n switch { 0 => e = 1, _ => e = 2 };
Console.WriteLine(e + f);
