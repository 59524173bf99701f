// Interpolated strings (§12.8.3) with awaits: each hole in order, with alignment and format.
async Task<T> G<T>(string n, T v) { Console.Write(n); await Task.Yield(); return v; }
Console.WriteLine($" {await G("a", 1)}-{await G("b", 2.5):F2}|{await G("c", "r"),4}|{await G("d", "l"),-4}|{await G("e", 255):x4}");
Console.WriteLine($" {await G("f", true)}{{literal}}{await G<string?>("g", null)}{(await G("h", 3) > 2 ? "big" : "small")}");
Console.WriteLine(await G("i", "x") + await G("j", 1) + await G("k", 'c') + null + await G("l", 2.0));
string s = "s";
s += await G("m", 5);
s += $"{await G("n", s)}!";
Console.WriteLine(s);
FormattableTest(await G("o", 7));
void FormattableTest(int v) => Console.WriteLine(string.Format("{0:D3}|{1,6:P0}|{2}", v, 0.5, v));
Console.WriteLine(@$"{await G("q", "verbatim")}\n" + $"{await G("r", await G("s", "nested"))}");
Console.WriteLine($"{$"{await G("t", 1)}{$"{await G("u", 2)}"}"}");
