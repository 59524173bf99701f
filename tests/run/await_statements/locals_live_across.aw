// Locals of every type keep their values across awaits (§15.15): numbers, structs, tuples, arrays, delegates, generics.
static async Task<string> All<T>(T given) where T : notnull
{
    sbyte a = -1;
    byte b = 255;
    short c = -300;
    ushort d = 60000;
    int e = -70000;
    uint f = 4000000000;
    long g = long.MinValue;
    ulong h = ulong.MaxValue;
    float i = 1.5f;
    double j = -0.1;
    decimal k = 7.25m;
    char l = 'z';
    bool m = true;
    string n = "str";
    object o = 5;
    int? p = null;
    int? q = 8;
    (int, string) r = (1, "t");
    DateTime s = new DateTime(2020, 2, 29);
    Guid u = Guid.Empty;
    int[] v = { 1, 2 };
    Func<int, int> w = x => x + e;
    nint y = 9;
    Day z = Day.Two;
    T t = given;
    await Task.Yield();
    e += 1; p = (p ?? 0) + 1;
    await Task.Yield();
    return string.Join(" ", a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q,
        r, s.Day, u.ToString().Length, v.Length, w(1), y, z, t);
}
Console.WriteLine(await All("generic"));
Console.WriteLine(await All(3.5));
Console.WriteLine(await All((1, 'c')));

enum Day { One, Two }
