// The methods that `await using` and `await foreach` find by name may have optional parameters and a `params` parameter:
// they get their defaults and an empty array.
using System;
using System.Threading.Tasks;

await using (new Resource())
{
    Console.WriteLine("body");
}

await foreach (int i in new Sequence())
{
    Console.WriteLine(i);
}

class Resource
{
    public ValueTask DisposeAsync(int number = 4, params string[] words)
    {
        Console.WriteLine($"disposed {number} {words.Length}");
        return default;
    }
}

class Sequence
{
    public Enumerator GetAsyncEnumerator(params int[] numbers)
    {
        Console.WriteLine("enumerated " + numbers.Length);
        return new Enumerator();
    }

    public class Enumerator
    {
        private int at;

        public int Current => at;

        public async Task<bool> MoveNextAsync(int step = 2, params int[] more)
        {
            await Task.Yield();
            at += step + more.Length;
            return at < 5;
        }

        public async Task DisposeAsync(params object[] more)
        {
            await Task.Yield();
            Console.WriteLine("enumerator disposed " + more.Length);
        }
    }
}
