// Argument lists (§12.6.2.3): evaluated as written, also named ones out of order; optional and params ones too.
static string F(int a, int b = 20, int c = 30) => a + "," + b + "," + c;
static string P(string head, params int[] rest) => head + ":" + string.Join("+", rest);
async Task<int> N(int v) { Console.Write("<" + v + ">"); await Task.Yield(); return v; }
async Task<string> S(string v) { Console.Write("<" + v + ">"); await Task.Yield(); return v; }
Console.WriteLine(F(await N(1), await N(2), await N(3)));
Console.WriteLine(F(c: await N(3), a: await N(1)));
Console.WriteLine(F(b: await N(2), c: await N(3), a: await N(1)));
Console.WriteLine(P(await S("p"), await N(1), await N(2)));
Console.WriteLine(P(await S("p")));
Console.WriteLine(P(await S("p"), new[] { await N(4) }));
Console.WriteLine(string.Format("{0}-{1}-{2}-{3}", await N(1), await S("z"), await N(2), 9));
Console.WriteLine(Math.Max(await N(1), Math.Min(await N(5), await N(3))));
int x = 1;
static int R(ref int r, int v) => r += v;
Console.WriteLine(R(ref x, await N(6)));
static bool Try(int v, out int result) { result = v * 2; return v > 0; }
Console.WriteLine(Try(await N(4), out int twice) ? twice : -1);
