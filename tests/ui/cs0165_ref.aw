static void R(ref int n) { n++; }
static void O(out int n) { n = 1; }
int a, b;
R(ref a); //~ AW0165: Use of unassigned local variable 'a'
O(out b);
R(ref b);
Console.WriteLine(a + b);
