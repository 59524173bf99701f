// Different suspensions save different locals.
Console.WriteLine(await F(2));
async Task<double> F(int n)
{
    string a = "a" + n;
    await Task.Yield();
    long l = a.Length * 1000000000000L;
    double d = l / 3.0;
    await Task.Yield();
    int[] arr = new int[n];
    for (int i = 0; i < n; i++) { arr[i] = i + a.Length; await Task.Yield(); d += arr[i]; }
    bool ok = arr.Length == n;
    await Task.Yield();
    return ok ? d : -1;
}
