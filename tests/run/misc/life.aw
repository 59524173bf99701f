// Game of Life: a glider after four generations.
int n = 8;
bool[][] g = New(n);
g[0][1] = g[1][2] = g[2][0] = g[2][1] = g[2][2] = true;
for (int step = 0; step < 4; step++)
{
    bool[][] next = New(n);
    for (int y = 0; y < n; y++)
        for (int x = 0; x < n; x++)
        {
            int around = 0;
            for (int dy = -1; dy <= 1; dy++)
                for (int dx = -1; dx <= 1; dx++)
                    if ((dx != 0 || dy != 0) && g[(y + dy + n) % n][(x + dx + n) % n]) around++;
            next[y][x] = around == 3 || g[y][x] && around == 2;
        }
    g = next;
}
foreach (bool[] row in g)
{
    string s = "";
    foreach (bool c in row) s += c ? '#' : '.';
    Console.WriteLine(s);
}
bool[][] New(int size)
{
    var r = new bool[size][];
    for (int i = 0; i < size; i++) r[i] = new bool[size];
    return r;
}
