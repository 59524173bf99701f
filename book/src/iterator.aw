foreach (int n in Countdown(3))
    Console.WriteLine(n);

static IEnumerable<int> Countdown(int from)
{
    try
    {
        for (int i = from; i > 0; i--)
            yield return i;
    }
    finally
    {
        Console.WriteLine("lift-off");
    }
}
