// C# 21.4: filters of outer handlers run before inner finally blocks.
bool Filter(string s) { Console.Write(s + " "); return true; }
void Inner()
{
    try { throw new Exception("x"); }
    finally { Console.Write("finally "); }
}
try { Inner(); }
catch (Exception) when (Filter("filter")) { Console.WriteLine("handler"); }
try
{
    try { throw new Exception("y"); }
    finally { Console.Write("finally2 "); }
}
catch (Exception) when (Filter("filter2")) { Console.WriteLine("handler2"); }
