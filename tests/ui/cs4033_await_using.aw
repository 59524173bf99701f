// `await using` awaits: it may stand only where an `await` may.

class Resource : IAsyncDisposable
{
    public ValueTask DisposeAsync() => default;

    void Nothing()
    {
        await using (var r = new Resource()) //~ AW4033: The 'await' operator can only be used within an async method. Consider marking this method with the 'async' modifier and changing its return type to 'Task'.
        {
        }
    }

    int Number()
    {
        await using var r = new Resource(); //~ AW4032: The 'await' operator can only be used within an async method. Consider marking this method with the 'async' modifier and changing its return type to 'Task<int>'.
        return 1;
    }

    async Task Locked()
    {
        lock (this)
        {
            await using var r = new Resource(); //~ AW1996: Cannot await in the body of a lock statement
        }
        await Task.Yield();
    }

    static void Main()
    {
        Action inLambda = () =>
        {
            await using (new Resource()) //~ AW4034: The 'await' operator can only be used within an async lambda expression. Consider marking this lambda expression with the 'async' modifier.
            {
            }
        };
    }
}
