int a;
while (args.Length > 0) { a = 1; break; }
Console.WriteLine(a); //~ AW0165: Use of unassigned local variable 'a'
int b;
while (true) { b = 1; if (b > 0) break; }
Console.WriteLine(b);
int c;
do { c = 2; } while (c < 1);
Console.WriteLine(c);
int d;
for (int i = 0; i < 2; i++) d = i;
Console.WriteLine(d); //~ AW0165: Use of unassigned local variable 'd'
int e;
foreach (var s in args) { e = s.Length; }
Console.WriteLine(e); //~ AW0165: Use of unassigned local variable 'e'
int f;
do { if (args.Length == 1) continue; f = 1; } while (f > 0); //~ AW0165: Use of unassigned local variable 'f'
int g;
for (; ; ) { if (args.Length == 2) break; g = 1; }
Console.WriteLine(g); //~ AW0165: Use of unassigned local variable 'g'
