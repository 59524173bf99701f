int best = 0, bestLength = 0;
for (int n = 1; n < 30000; n++)
{
    long x = n;
    int length = 1;
    while (x != 1) { x = x % 2 == 0 ? x / 2 : 3 * x + 1; length++; }
    if (length > bestLength) { best = n; bestLength = length; }
}
Console.WriteLine(best + " " + bestLength);
