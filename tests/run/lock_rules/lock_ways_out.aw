// C# specification §13.13: the lock is given back at each way out of its statement; nesting; the object is evaluated once.
object gate = new object();
int evaluated = 0;
object Gate() { evaluated++; return gate; }
string Out(int way)
{
    for (int i = 0; i < 3; i++)
    {
        lock (Gate())
        {
            lock (gate)
            {
                if (way == 0) return "return";
                if (way == 1) break;
                if (way == 2) continue;
                if (way == 3) throw new FormatException("throw");
                if (way == 4) goto done;
            }
            if (!Monitor.IsEntered(gate)) return "lost";
        }
    }
    return "end";
done:
    return "goto";
}
for (int way = 0; way < 6; way++)
{
    evaluated = 0;
    string end;
    try { end = Out(way); } catch (FormatException e) { end = e.Message; }
    Console.WriteLine($"{way}: {end} {evaluated} {Monitor.IsEntered(gate)} {Task.Run(() => Monitor.TryEnter(gate) && Free()).Result}");
}
bool Free() { Monitor.Exit(gate); return true; }
object? nothing = null;
try { lock (nothing!) { } } catch (ArgumentNullException) { Console.WriteLine("null"); }
lock ("text") lock (typeof(int)) lock (new int[0]) Console.WriteLine("any reference");
