await foreach (int n in Ticks(3))
    Console.WriteLine(n);

static async IAsyncEnumerable<int> Ticks(int count)
{
    for (int i = 1; i <= count; i++)
    {
        await Task.Delay(10);
        yield return i;
    }
}
