// Operands to the left of an await are evaluated before it and keep their values.
int x = 1;
int r = x + await Change() + x;
Console.WriteLine(r);
G.F = 5;
int q = G.F * 100 + await ChangeField() + G.F;
Console.WriteLine(q);
int[] a = { 1, 2 };
int i = 0;
a[i] = await Bump(i = 1);
Console.WriteLine(a[0] + " " + a[1] + " " + i);
Console.WriteLine(P("l") + await Q("m") + P("r"));
string P(string s) { Console.Write(s + ";"); return s; }
async Task<string> Q(string s) { Console.Write("before-" + s + ";"); await Task.Yield(); Console.Write("after-" + s + ";"); return s; }
async Task<int> Change() { await Task.Yield(); return 10; }
async Task<int> ChangeField() { await Task.Yield(); G.F = 7; return 1; }
async Task<int> Bump(int n) { await Task.Yield(); return n + 40; }
class G { public static int F; }
