// Exception filters (C# 8.5) around awaits: order of filter, finally and handler, filters that throw, filters with state.
class Program
{
    static bool Log(string s, bool r) { Console.WriteLine(s); return r; }
    static async Task Fail(string m) { await Task.Yield(); throw new Exception(m); }
    static async Task Run(string m)
    {
        int attempts = 0;
        try
        {
            try
            {
                attempts++;
                await Fail(m);
            }
            catch (Exception e) when (Log("filter 1 " + e.Message, e.Message == "one")) { Console.WriteLine("caught 1"); }
            catch (Exception e) when (Log("filter 2 " + attempts, e.Message == "two"))
            {
                await Task.Yield();
                Console.WriteLine("caught 2");
                attempts += 10;
                await Fail("from 2");
            }
            finally { await Task.Yield(); Console.WriteLine("finally " + attempts); }
        }
        catch (Exception e) when (e.Message.Length > 3) { Console.WriteLine("outer long " + e.Message); }
        catch (Exception e) { Console.WriteLine("outer " + e.Message); }
    }
    static async Task Throwing()
    {
        try { await Fail("thrower"); }
        catch (Exception e) when (int.Parse("x") > 0 && e.Message == "") { Console.WriteLine("never"); }
        catch (Exception e) { Console.WriteLine("next clause " + e.Message); }
    }
    static async Task Main()
    {
        foreach (string m in new[] { "one", "two", "xyz", "long one" }) { Console.WriteLine("- " + m); await Run(m); }
        await Throwing();
    }
}
