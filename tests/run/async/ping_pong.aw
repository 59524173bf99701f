// Two methods that take turns through tasks that each completes.
var a = new Gate(); var b = new Gate();
string log = "";
Task p = Player("ping ", a, b), q = Player("pong ", b, a);
a.Open();
await p; await q;
Console.WriteLine(G.Log);
async Task Player(string s, Gate mine, Gate other)
{
    for (int i = 0; i < 3; i++)
    {
        while (!mine.TryTake()) await Task.Delay(1);
        G.Log += s;
        other.Open();
    }
}
class Gate
{
    bool open;
    public void Open() { open = true; }
    public bool TryTake() { if (!open) return false; open = false; return true; }
}
class G { public static string Log = ""; }
