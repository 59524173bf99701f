// break and continue across awaits in nested loops.
string log = "";
for (int i = 0; i < 4; i++)
{
    for (int j = 0; ; j++)
    {
        if (await Eq(j, i)) break;
        if (await Eq(i, 2)) goto next;
        log += i + "" + j + " ";
    }
    log += "|";
    continue;
    next: log += "skip ";
}
Console.WriteLine(log);
async Task<bool> Eq(int a, int b) { await Task.Yield(); return a == b; }
