// Receivers and earlier arguments are evaluated before an await in a later argument.
var log = new Log();
log.Get("r").Call(log.V(1), await log.A(2), log.V(3), await log.A(4));
Console.WriteLine(log.Text);
class Log
{
    public string Text = "";
    public Log Get(string s) { Text += s + " "; return this; }
    public int V(int n) { Text += "v" + n + " "; return n; }
    public async Task<int> A(int n) { Text += "a" + n + " "; await Task.Yield(); Text += "b" + n + " "; return n; }
    public void Call(int a, int b, int c, int d) { Text += a * 1000 + b * 100 + c * 10 + d; }
}
