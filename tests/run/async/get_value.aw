// The article's example: a method suspends and resumes; the result comes back.
Console.WriteLine("start");
int v = await GetValueAsync();
Console.WriteLine(v);
async Task<int> GetValueAsync()
{
    await Task.Delay(20);
    return 42;
}
