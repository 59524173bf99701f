// Locals of every type live across suspensions.
Console.WriteLine(await Mix(3, "s", 2.5, true, 'c', 1L << 40));
async Task<string> Mix(int i, string s, double d, bool b, char c, long l)
{
    int[] arr = { i, i + 1 };
    object o = s + "!";
    await Task.Delay(1);
    i++; d *= 2; b = !b; c++; l++;
    arr[0] = 99;
    await Task.Yield();
    string r = i + " " + s + " " + d + " " + b + " " + c + " " + l + " " + arr[0] + arr[1] + " " + o;
    await Task.Delay(1);
    return r + "|" + i;
}
