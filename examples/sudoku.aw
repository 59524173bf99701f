// A sudoku solver: candidates as bit sets, constraint propagation, then search from the tightest cell.
// gc: 2000
using System.Text;

string[] puzzles =
{
    "53..7....6..195....98....6.8...6...34..8.3..17...2...6.6....28....419..5....8..79",
    "4.....8.5.3..........7......2.....6.....8.4......1.......6.3.7.5..2.....1.4......",
    "..............3.85..1.2.......5.7.....4...1...9.......5......73..2.1........4...9",
    "55..7....6..195....98....6.8...6...34..8.3..17...2...6.6....28....419..5....8..79",
    "9.6.7.4.3...4..2...7..23.1.5.....1...4.2.8.6...3.....5.3.7...5...7..5...4.5.1.7.8",
};

foreach (string puzzle in puzzles)
{
    Sudoku sudoku;
    try
    {
        sudoku = new Sudoku(puzzle);
    }
    catch (ContradictionException e)
    {
        Console.WriteLine($"contradiction: {e.Message}");
        continue;
    }
    int given = 0;
    foreach (char c in puzzle)
        if (c != '.') given++;
    Console.WriteLine($"{given} given, {sudoku.Solved} known after propagation");
    if (puzzle.StartsWith("....")) continue;
    int guesses = 0;
    var solutions = new List<Sudoku>();
    sudoku.Search(solutions, 3, ref guesses);
    Console.WriteLine($"{(solutions.Count < 3 ? "" : "at least ")}{solutions.Count} solution(s), {guesses} guesses");
    if (solutions.Count > 0) Console.WriteLine(solutions[0]);
}

class ContradictionException : Exception
{
    public int Cell { get; }

    public ContradictionException(int cell) : base($"nothing fits in row {cell / 9 + 1}, column {cell % 9 + 1}") =>
        Cell = cell;
}

/// Bit n - 1 says that n is possible.
readonly struct Candidates
{
    readonly ushort bits;

    public Candidates(int bits) => this.bits = (ushort)bits;

    public static readonly Candidates All = new Candidates(0x1ff);

    public static Candidates Only(int digit) => new Candidates(1 << (digit - 1));

    public int Count
    {
        get
        {
            int count = 0;
            for (int b = bits; b != 0; b &= b - 1) count++;
            return count;
        }
    }

    public bool IsSingle => bits != 0 && (bits & (bits - 1)) == 0;

    public int First
    {
        get
        {
            for (int digit = 1; digit <= 9; digit++)
                if (Contains(digit)) return digit;
            return 0;
        }
    }

    public bool Contains(int digit) => (bits >> (digit - 1) & 1) != 0;

    public static Candidates operator -(Candidates set, int digit) => new Candidates(set.bits & ~(1 << (digit - 1)));

    public IEnumerable<int> Digits()
    {
        for (int digit = 1; digit <= 9; digit++)
            if (Contains(digit)) yield return digit;
    }
}

class Sudoku
{
    static readonly List<int[]> units = new List<int[]>();
    static readonly int[][] peers = new int[81][];

    static Sudoku()
    {
        for (int i = 0; i < 9; i++)
        {
            int[] row = new int[9], column = new int[9], box = new int[9];
            for (int j = 0; j < 9; j++)
            {
                row[j] = i * 9 + j;
                column[j] = j * 9 + i;
                box[j] = (i / 3 * 3 + j / 3) * 9 + i % 3 * 3 + j % 3;
            }
            units.Add(row);
            units.Add(column);
            units.Add(box);
        }
        for (int cell = 0; cell < 81; cell++)
        {
            var set = new HashSet<int>();
            foreach (int[] unit in units)
                if (Array.IndexOf(unit, cell) >= 0) set.UnionWith(unit);
            set.Remove(cell);
            peers[cell] = new int[set.Count];
            set.CopyTo(peers[cell]);
        }
    }

    readonly Candidates[] cells = new Candidates[81];

    public Sudoku(string puzzle)
    {
        Array.Fill(cells, Candidates.All);
        for (int cell = 0; cell < 81; cell++)
            if (puzzle[cell] != '.') Assign(cell, puzzle[cell] - '0');
    }

    Sudoku(Sudoku other) => other.cells.CopyTo(cells, 0);

    public int Solved
    {
        get
        {
            int count = 0;
            foreach (var cell in cells) count += cell.IsSingle ? 1 : 0;
            return count;
        }
    }

    void Assign(int cell, int digit)
    {
        if (!cells[cell].Contains(digit)) throw new ContradictionException(cell);
        foreach (int other in cells[cell].Digits())
            if (other != digit) Eliminate(cell, other);
    }

    void Eliminate(int cell, int digit)
    {
        if (!cells[cell].Contains(digit)) return;
        cells[cell] -= digit;
        if (cells[cell].Count == 0) throw new ContradictionException(cell);
        if (cells[cell].IsSingle)
            foreach (int peer in peers[cell]) Eliminate(peer, cells[cell].First);

        // A digit with only one place left in a unit goes there.
        foreach (int[] unit in units)
        {
            if (Array.IndexOf(unit, cell) < 0) continue;
            int place = -1, places = 0;
            foreach (int other in unit)
            {
                if (!cells[other].Contains(digit)) continue;
                place = other;
                places++;
            }
            if (places == 0) throw new ContradictionException(cell);
            if (places == 1 && !cells[place].IsSingle) Assign(place, digit);
        }
    }

    public void Search(List<Sudoku> solutions, int limit, ref int guesses)
    {
        int tightest = -1, fewest = 10;
        for (int cell = 0; cell < 81; cell++)
        {
            int count = cells[cell].Count;
            if (count > 1 && count < fewest) (tightest, fewest) = (cell, count);
        }
        if (tightest < 0)
        {
            solutions.Add(this);
            return;
        }
        foreach (int digit in cells[tightest].Digits())
        {
            if (solutions.Count == limit) return;
            guesses++;
            var copy = new Sudoku(this);
            try
            {
                copy.Assign(tightest, digit);
                copy.Search(solutions, limit, ref guesses);
            }
            catch (ContradictionException e) when (e.Cell >= 0)
            {
                // This digit was wrong: go on with the next.
            }
        }
    }

    public override string ToString()
    {
        var text = new StringBuilder();
        for (int row = 0; row < 9; row++)
        {
            if (row % 3 == 0 && row > 0) text.AppendLine("------+-------+------");
            for (int column = 0; column < 9; column++)
            {
                text.Append(cells[row * 9 + column].First);
                text.Append(column == 8 ? Environment.NewLine : column % 3 == 2 ? " | " : " ");
            }
        }
        return text.ToString().TrimEnd();
    }
}
