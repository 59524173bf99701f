// The n queens problem three ways: backtracking with an iterator, bit masks, and min-conflicts repair.
// gc: 100
foreach (int[] solution in Queens.Solve(4)) Console.WriteLine(string.Join(" ", solution));

int shown = 0;
foreach (int[] solution in Queens.Solve(8))
{
    if (shown == 1) break;
    Queens.Print(solution);
    shown++;
}

for (int n = 1; n <= 9; n++)
{
    int slow = 0;
    foreach (int[] _ in Queens.Solve(n)) slow++;
    int fast = Queens.Count(n);
    Console.WriteLine($"{n} queens: {fast} solutions{(slow == fast ? "" : "?")}, {Queens.CountFundamental(n)} fundamental");
}

int[] large = Queens.Repair(60, 4711);
Console.WriteLine($"60 queens: {(Queens.IsSolution(large) ? "solved" : "failed")}, {string.Join(",", large[..6])} ...");

static class Queens
{
    /// Every solution as the column of the queen in each row, in lexicographic order.
    public static IEnumerable<int[]> Solve(int n)
    {
        var columns = new int[n];
        int row = 0;
        columns[0] = -1;
        while (row >= 0)
        {
            do columns[row]++;
            while (columns[row] < n && !IsFree(columns, row));

            if (columns[row] == n)
                row--;
            else if (row == n - 1)
                yield return (int[])columns.Clone();
            else
                columns[++row] = -1;
        }
    }

    static bool IsFree(int[] columns, int row)
    {
        for (int above = 0; above < row; above++)
        {
            int distance = columns[row] - columns[above];
            if (distance == 0 || Math.Abs(distance) == row - above) return false;
        }
        return true;
    }

    public static int Count(int n)
    {
        int all = (1 << n) - 1;
        return Place(0, 0, 0);

        int Place(int columns, int left, int right)
        {
            if (columns == all) return 1;
            int count = 0;
            for (int free = all & ~(columns | left | right); free != 0; free &= free - 1)
            {
                int bit = free & -free;
                count += Place(columns | bit, (left | bit) << 1, (right | bit) >> 1);
            }
            return count;
        }
    }

    /// Solutions that are not rotations or reflections of each other.
    public static int CountFundamental(int n)
    {
        var seen = new HashSet<string>();
        int count = 0;
        foreach (int[] solution in Solve(n))
        {
            if (seen.Contains(string.Join(",", solution))) continue;
            count++;
            int[] board = solution;
            for (int turn = 0; turn < 4; turn++)
            {
                board = Rotate(board);
                seen.Add(string.Join(",", board));
                seen.Add(string.Join(",", Mirror(board)));
            }
        }
        return count;
    }

    static int[] Rotate(int[] board)
    {
        var turned = new int[board.Length];
        for (int row = 0; row < board.Length; row++) turned[board[row]] = board.Length - 1 - row;
        return turned;
    }

    static int[] Mirror(int[] board)
    {
        var mirrored = (int[])board.Clone();
        Array.Reverse(mirrored);
        return mirrored;
    }

    public static bool IsSolution(int[] columns)
    {
        for (int row = 0; row < columns.Length; row++)
            if (!IsFree(columns, row)) return false;
        return true;
    }

    /// Moves the queen that is attacked to the column with the fewest conflicts, again and again.
    public static int[] Repair(int n, uint seed)
    {
        uint Next() => seed = seed * 1664525 + 1013904223;

        int[] columns = new int[n], inColumn = new int[n];
        int[] falling = new int[2 * n], rising = new int[2 * n];
        int Conflicts(int row, int column) => inColumn[column] + falling[row + column] + rising[row - column + n];
        void Put(int row, int column, int change)
        {
            columns[row] = column;
            inColumn[column] += change;
            falling[row + column] += change;
            rising[row - column + n] += change;
        }

        for (int row = 0; row < n; row++) Put(row, (int)(Next() >> 8) % n, 1);
        for (int step = 0; step < 100000; step++)
        {
            int row = (int)((Next() >> 8) % (uint)n);
            if (Conflicts(row, columns[row]) == 3)
            {
                if (IsSolution(columns)) return columns;
                continue;
            }
            Put(row, columns[row], -1);
            int best = 0, ties = 0;
            for (int column = 0; column < n; column++)
            {
                int difference = Conflicts(row, column) - Conflicts(row, best);
                if (difference < 0) (best, ties) = (column, 1);
                else if (difference == 0 && (Next() >> 8) % (uint)++ties == 0) best = column;
            }
            Put(row, best, 1);
        }
        return columns;
    }

    public static void Print(int[] columns)
    {
        foreach (int column in columns)
            Console.WriteLine(new string('.', column) + "Q" + new string('.', columns.Length - 1 - column));
    }
}
