int a;
Show(); //~ AW0165: Use of unassigned local variable 'a'
a = 1;
Show();
void Show() => Console.WriteLine(a);

int b;
Set();
Console.WriteLine(b);
void Set() { Inner(); }
void Inner() { b = 2; }

int c;
Action x = Uses; //~ AW0165: Use of unassigned local variable 'c'
c = 1;
x();
void Uses() { Console.WriteLine(c); }

int d;
Ping(2);
void Ping(int n) { if (n > 0) Pong(n - 1); }
void Pong(int n) { d = n; Ping(n); }
Console.WriteLine(d); //~ AW0165: Use of unassigned local variable 'd'
