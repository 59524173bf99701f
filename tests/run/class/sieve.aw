// The sieve of Eratosthenes.
int n = 1000, count = 0;
bool[] composite = new bool[n + 1];
for (int i = 2; i <= n; i++)
{
    if (composite[i]) continue;
    count++;
    for (int j = i * i; j <= n; j += i) composite[j] = true;
}
Console.WriteLine(count);
