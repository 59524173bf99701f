// await in checked, unchecked, using, fixed-point loops with continue and labels (§13).
async Task<int> N(int v) { await Task.Yield(); return v; }
int sum = 0;
for (int i = await N(0); i < await N(6); i += await N(1))
{
    if (i == await N(2)) continue;
    if (i == await N(5)) break;
    sum += i;
}
Console.WriteLine(sum);
do { sum--; } while (sum > await N(5));
Console.WriteLine(sum);
checked { try { sum = int.MaxValue; sum += await N(1); } catch (OverflowException) { Console.WriteLine("overflow"); } }
unchecked { sum += await N(1); }
Console.WriteLine(sum == int.MinValue);
again:
sum = sum == int.MinValue ? await N(0) : sum + await N(1);
if (sum < 3) goto again;
Console.WriteLine(sum);
foreach (char c in await Text()) { if (c == await Letter('b')) continue; Console.Write(c); }
Console.WriteLine();
async Task<string> Text() { await Task.Yield(); return "abc"; }
async Task<char> Letter(char c) { await Task.Yield(); return c; }
