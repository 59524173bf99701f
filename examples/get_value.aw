// The bookmark of an await: GetValueAsync suspends for one second, and no thread waits.
int value = await GetValueAsync();
Console.WriteLine(value);

async Task<int> GetValueAsync()
{
    await Task.Delay(1000);
    return 42;
}
