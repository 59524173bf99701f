// C# 21.4: filters of outer handlers run before inner finally blocks.
bool Filter(string s) { Console.Write(s + " "); return true; }
try
{
    try { throw new Exception("y"); }
    finally { Console.Write("finally "); }
}
catch (Exception) when (Filter("filter")) { Console.WriteLine("handler"); }
