// C# specification §13.11: filters nested in catch blocks see the variables of the outer clauses, also captured ones;
// each filter runs before inner finally blocks.
class Program
{
    static bool Say(string s, bool r) { Console.Write("?" + s + " "); return r; }

    static void Nested()
    {
        try { try { throw new Exception("d"); } finally { Console.Write("fin "); } }
        catch (Exception) when (Say("a", false)) { Console.Write("no "); }
        catch (Exception e) when (Say("b", true))
        {
            try { throw; }
            catch (Exception e2) when (ReferenceEquals(e, e2) && Say("c", false)) { Console.Write("no "); }
            catch (Exception e3) when (e.Message == "d" && Say(e3.Message, true)) { Console.Write("same "); }
        }
        Console.WriteLine();
    }

    static int Deep(int n)
    {
        try { if (n == 0) throw new InvalidOperationException("deep"); return Deep(n - 1) + 1; }
        catch (InvalidOperationException e) when (n == 2)
        {
            Func<string> text = () => e.Message + n;
            try { throw new Exception(text()); }
            catch (Exception inner) when (inner.Message.StartsWith(e.Message))
            {
                Console.Write(inner.Message + " ");
                return text().Length;
            }
        }
        finally { Console.Write("f" + n + " "); }
    }

    static IEnumerable<string> Iterate()
    {
        string got = "";
        for (int i = 0; i < 3; i++)
        {
            try { throw new ArgumentException("p" + i); }
            catch (ArgumentException e) when (i == 1 && e.Message.Length > 0) { got = "one" + e.Message; }
            catch (ArgumentException e) when (Say(e.Message, true))
            {
                try { throw new Exception(); } catch when (e.Message.EndsWith(i.ToString())) { got = e.Message; }
            }
            yield return got;
        }
    }

    static void Main()
    {
        Nested();
        Console.WriteLine(Deep(3));
        foreach (string s in Iterate()) Console.Write(s + " ");
        Console.WriteLine();
        int count = 0;
    retry:
        try { throw new Exception("r" + count); }
        catch (Exception e) when (count++ < 2) { Action a = () => Console.Write(e.Message + " "); a(); goto retry; }
        catch (Exception e) { Console.WriteLine("end " + e.Message + count); }
    }
}
