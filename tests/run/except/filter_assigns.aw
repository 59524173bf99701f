// C# specification 13.11 (the try statement): the exception variable of a catch clause is in scope in its filter and in
// its block. It is one variable: what the filter assigns to it, the block sees. `throw;` rethrows the exception itself.

A();
B();
C();
D();
E();
await F();
await G();
await H();
await I();
try
{
    Throws();
}
catch (Exception e) when (Replace(ref e, true))
{
    Console.WriteLine(e.Message);
}

static bool Replace(ref Exception e, bool answer)
{
    e = new Exception($"{e.Message} replaced");
    return answer;
}

static void Throws()
{
    try
    {
        throw new Exception("below");
    }
    finally
    {
        Console.Write("finally, ");
    }
}

// By an assignment in the filter.
static void A()
{
    try
    {
        throw new Exception("a");
    }
    catch (Exception e) when ((e = new Exception("assigned")) != null)
    {
        Console.WriteLine(e.Message);
    }
}

// By reference; a filter that says no changes only its own clause's variable.
static void B()
{
    try
    {
        throw new Exception("b");
    }
    catch (Exception e) when (Replace(ref e, false))
    {
        Console.WriteLine("not here");
    }
    catch (Exception e) when (e.Message == "b" && Replace(ref e, true))
    {
        Console.WriteLine(e.Message);
    }
}

// A lambda of the block captures the same variable.
static void C()
{
    try
    {
        throw new Exception("c");
    }
    catch (Exception e) when (Replace(ref e, true))
    {
        Func<string> message = () => e.Message;
        e = new Exception(message() + " twice");
        Console.WriteLine(message());
    }
}

// The filter runs before the `finally` inside.
static void D()
{
    try
    {
        try
        {
            throw new Exception("d");
        }
        finally
        {
            Console.Write("finally, ");
        }
    }
    catch (Exception e) when (Replace(ref e, true))
    {
        Console.WriteLine(e.Message);
    }
}

// A lambda of the filter assigns; and so it does when the exception comes from another function.
static void E()
{
    foreach (bool below in new[] { false, true })
    {
        try
        {
            if (below)
            {
                Throws();
            }
            throw new Exception("e");
        }
        catch (Exception e) when (((Func<bool>)(() => Replace(ref e, true)))())
        {
            Console.WriteLine(e.Message);
        }
    }
}

// Around awaits, in the block and in the body of the try.
static async Task F()
{
    try
    {
        throw new Exception("f");
    }
    catch (Exception e) when (Replace(ref e, true))
    {
        await Task.Yield();
        Console.WriteLine(e.Message);
    }
}

static async Task G()
{
    try
    {
        await Task.Yield();
        throw new Exception("g");
    }
    catch (Exception e) when (Replace(ref e, true))
    {
        Console.WriteLine(e.Message);
    }
}

// `throw;` does not look at the variable.
static async Task H()
{
    try
    {
        try
        {
            await Task.Yield();
            throw new Exception("h");
        }
        catch (Exception e) when (Replace(ref e, true))
        {
            await Task.Yield();
            Console.Write($"{e.Message}, rethrown: ");
            throw;
        }
    }
    catch (Exception e)
    {
        Console.WriteLine(e.Message);
    }
}

// The variable survives the await as the filter left it.
static async Task I()
{
    int denominator = 0;
    try
    {
        denominator = 1 / denominator;
    }
    catch (Exception e) when (denominator == 0 && (e = new Exception("i")) != null)
    {
        denominator = await Task.FromResult(2);
        Console.WriteLine($"{e.Message} {denominator}");
    }
}
