// A sequence of two types at once, and an enumerator that lacks a member.
using System.Collections;

class Two : IEnumerable<int>, IEnumerable<string>, IAsyncEnumerable<int>, IAsyncEnumerable<string>
{
    IEnumerator<int> IEnumerable<int>.GetEnumerator() => throw new Exception();
    IEnumerator<string> IEnumerable<string>.GetEnumerator() => throw new Exception();
    IEnumerator IEnumerable.GetEnumerator() => throw new Exception();
    IAsyncEnumerator<int> IAsyncEnumerable<int>.GetAsyncEnumerator(CancellationToken token) => throw new Exception();
    IAsyncEnumerator<string> IAsyncEnumerable<string>.GetAsyncEnumerator(CancellationToken token) => throw new Exception();
}

class Incomplete
{
    public int GetEnumerator() => 0;
    public Enumerator GetAsyncEnumerator() => new();

    public class Enumerator
    {
        public Task<bool> MoveNextAsync() => Task.FromResult(false);
    }
}

class Program
{
    static async Task Main()
    {
        foreach (int i in new Two()) { } //~ AW1640: foreach statement cannot operate on variables of type 'Two' because it implements multiple instantiations of 'IEnumerable<T>'; try casting to a specific interface instantiation
        await foreach (int i in new Two()) { } //~ AW8413: Asynchronous foreach statement cannot operate on variables of type 'Two' because it implements multiple instantiations of 'IAsyncEnumerable<T>'; try casting to a specific interface instantiation
        foreach (int i in new Incomplete()) { } //~ AW0202: foreach requires that the return type 'int' of 'Incomplete.GetEnumerator()' must have a suitable public 'MoveNext' method and public 'Current' property
        await foreach (int i in new Incomplete()) { } //~ AW8412: Asynchronous foreach requires that the return type 'Incomplete.Enumerator' of 'Incomplete.GetAsyncEnumerator()' must have a suitable public 'MoveNextAsync' method and public 'Current' property
    }
}
