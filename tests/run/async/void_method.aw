// async void: the caller cannot await it; it runs to its end all the same.
Fire("x");
Console.WriteLine("fired");
await Task.Delay(100);
Console.WriteLine("end");
async void Fire(string s)
{
    Console.WriteLine("fire " + s);
    await Task.Delay(20);
    Console.WriteLine("done " + s);
}
