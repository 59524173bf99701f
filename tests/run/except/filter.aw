// C# 13.11: exception filters; a filter that throws is false.
bool Yes(string s) { Console.Write(s + " "); return true; }
bool No(string s) { Console.Write(s + " "); return false; }
bool Bad() { throw new Exception("in filter"); }
void Run(int how)
{
    try
    {
        if (how == 0) throw new InvalidOperationException("a");
        throw new ArgumentException("b");
    }
    catch (InvalidOperationException) when (No("f1")) { Console.Write("never "); }
    catch (InvalidOperationException e) when (Yes("f2:" + e.Message)) { Console.Write("second "); }
    catch (ArgumentException) when (Bad()) { Console.Write("never "); }
    catch (Exception e) when (e.Message.Length == 1) { Console.Write("general " + e.Message + " "); }
    Console.WriteLine();
}
Run(0);
Run(1);
try
{
    try { throw new Exception("through"); }
    catch (Exception) when (No("f3")) { Console.Write("never "); }
}
catch (Exception e) { Console.WriteLine(e.Message); }
