// Await in a catch, then rethrow; await in a filtered catch.
try { await Middle(); } catch (InvalidOperationException e) { Console.WriteLine("outer " + e.Message); }
async Task Middle()
{
    try { await Inner(); }
    catch (InvalidOperationException e) when (e.Message == "deep")
    {
        Console.WriteLine("middle " + e.Message);
        await Task.Delay(1);
        throw;
    }
}
async Task Inner() { await Task.Yield(); throw new InvalidOperationException("deep"); }
