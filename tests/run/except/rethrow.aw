// C# 13.10.6: throw; rethrows the exception being handled.
void Inner()
{
    try { throw new InvalidOperationException("deep"); }
    catch (Exception e) { Console.Write("seen " + e.Message + "; "); throw; }
    finally { Console.Write("cleanup; "); }
}
try { Inner(); }
catch (InvalidOperationException e) { Console.WriteLine("again " + e.Message); }
Exception kept = null;
try { throw new Exception("kept"); } catch (Exception e) { kept = e; }
try { throw kept; } catch (Exception e) { Console.WriteLine(e == kept); }
try
{
    try { throw new Exception("first"); }
    catch (Exception e) { throw new InvalidOperationException("wrapped", e); }
}
catch (InvalidOperationException e) { Console.WriteLine(e.Message + " <- " + e.InnerException.Message); }
try { Exception none = null; throw none; } catch (NullReferenceException) { Console.WriteLine("throw null"); }
