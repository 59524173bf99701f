int a;
Action f = () => Console.WriteLine(a); //~ AW0165: Use of unassigned local variable 'a'
a = 1;
f();
int b;
Action g = () => { b = 1; Console.WriteLine(b); };
g();
Console.WriteLine(b); //~ AW0165: Use of unassigned local variable 'b'
Func<int, int> fact = null;
fact = n => n < 2 ? 1 : n * fact(n - 1);
Console.WriteLine(fact(3));
