// C# specification §13.10 and §13.11: return, break, continue and goto leave nested try blocks through finally blocks that await.
var log = "";
async Task A(string s) { log += s; await Task.Yield(); log += "'"; }
async Task<int> Return(int k)
{
    try
    {
        try { await A("a"); if (k == 0) return 10; }
        finally { await A("b"); }
        try { if (k == 1) return await V(11); await A("c"); }
        finally { try { await A("d"); } finally { await A("e"); } }
        return 12;
    }
    finally { await A("f"); }
}
async Task<int> V(int n) { await A("v"); return n; }
for (int k = 0; k < 3; k++) { Console.WriteLine(await Return(k) + " " + log); log = ""; }
async Task Loops()
{
    for (int i = 0; i < 4; i++)
    {
        try
        {
            foreach (char c in "xyz")
            {
                try
                {
                    if (i == 0 && c == 'y') break;
                    if (i == 1 && c == 'x') continue;
                    if (i == 2 && c == 'y') goto next;
                    if (i == 3 && c == 'z') goto done;
                    await A(i + "" + c);
                }
                finally { await A("-"); }
                log += ".";
            }
            log += ":";
        }
        finally { await A("|"); }
    next: log += "n";
    }
done: log += "D";
}
await Loops();
Console.WriteLine(log);
log = "";
async Task Back()
{
    int n = 0;
again:
    try { n++; await A("t" + n); if (n < 3) goto again; }
    finally { await A("f" + n); if (n == 2) log += "two"; }
    while (true)
    {
        try { try { n--; await A("w" + n); if (n > 0) continue; break; } finally { await A("g"); } }
        finally { log += "h"; }
    }
}
await Back();
Console.WriteLine(log);
log = "";
// The value returned is computed before the finally block changes the variable.
async Task<int> Value() { int x = 1; try { return x; } finally { await A("q"); x = 2; } }
async Task<int[]> Ref() { var x = new[] { 1 }; try { return x; } finally { await A("q"); x[0] = 2; } }
async Task<int> Over() { for (int i = 0; ; i++) { try { if (i < 3) continue; return i; } finally { await A("" + i); } } }
Console.WriteLine(await Value() + " " + (await Ref())[0] + " " + await Over() + " " + log);
