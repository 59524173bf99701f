await Copy(fail: false);
await Copy(fail: true);

static async Task Copy(bool fail)
{
    try
    {
        await Task.Delay(10);
        if (fail)
            throw new InvalidOperationException("no luck");
    }
    finally
    {
        await Task.Delay(10);
        Console.WriteLine(fail ? "closed after a fault" : "closed");
    }
}
