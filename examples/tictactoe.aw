// Tic-tac-toe by minimax with alpha-beta pruning: perfect players draw; the clumsy one loses.
// gc: 2000
using System.Text;

var solver = new Solver();
Console.WriteLine($"value of the empty board: {solver.Value(new Board(), Mark.X)}, {solver.Positions} positions");

Play("perfect against perfect", solver.BestMove, solver.BestMove);
Play("perfect against the first free cell", solver.BestMove, FirstFree);
Play("random against perfect", RandomPlayer(7), solver.BestMove);

int wins = 0, draws = 0, losses = 0;
for (uint seed = 1; seed <= 40; seed++)
{
    switch (Game(RandomPlayer(seed), solver.BestMove, null))
    {
        case Mark.O: wins++; break;
        case Mark.X: losses++; break;
        default: draws++; break;
    }
}
Console.WriteLine($"40 games against random players: {wins} won, {draws} drawn, {losses} lost");

try
{
    new Board().With(4, Mark.X).With(4, Mark.O);
}
catch (InvalidOperationException e)
{
    Console.WriteLine(e.Message);
}

void Play(string title, Player x, Player o)
{
    Console.WriteLine($"--- {title}");
    var boards = new List<Board>();
    Mark winner = Game(x, o, boards);
    PrintInRow(boards);
    Console.WriteLine(winner == Mark.None ? "draw" : $"{winner} wins");
}

Mark Game(Player x, Player o, List<Board>? record)
{
    var board = new Board();
    for (Mark turn = Mark.X; !board.IsOver; turn = Board.Other(turn))
    {
        int move = turn == Mark.X ? x(board, turn) : o(board, turn);
        board = board.With(move, turn);
        record?.Add(board);
    }
    return board.Winner;
}

void PrintInRow(List<Board> boards)
{
    for (int row = 0; row < 3; row++)
    {
        var line = new StringBuilder();
        foreach (Board board in boards) line.Append(board.Row(row)).Append("  ");
        Console.WriteLine(line.ToString().TrimEnd());
    }
}

int FirstFree(Board board, Mark turn)
{
    foreach (int move in board.Moves()) return move;
    throw new InvalidOperationException("the board is full");
}

Player RandomPlayer(uint seed)
{
    uint state = seed;
    return (board, turn) =>
    {
        var moves = new List<int>(board.Moves());
        state = state * 1664525 + 1013904223;
        return moves[(int)((state >> 16) % (uint)moves.Count)];
    };
}

delegate int Player(Board board, Mark turn);

enum Mark : byte { None, X, O }

readonly struct Board
{
    static readonly int[][] lines =
    {
        new[] { 0, 1, 2 }, new[] { 3, 4, 5 }, new[] { 6, 7, 8 },
        new[] { 0, 3, 6 }, new[] { 1, 4, 7 }, new[] { 2, 5, 8 },
        new[] { 0, 4, 8 }, new[] { 2, 4, 6 },
    };

    // Two bits a cell.
    readonly int cells;

    Board(int cells) => this.cells = cells;

    public Mark this[int cell] => (Mark)(cells >> (2 * cell) & 3);

    public int Key => cells;

    public static Mark Other(Mark mark) => mark == Mark.X ? Mark.O : Mark.X;

    public Board With(int cell, Mark mark)
    {
        if (this[cell] != Mark.None) throw new InvalidOperationException($"cell {cell} holds {this[cell]}");
        return new Board(cells | (int)mark << (2 * cell));
    }

    public IEnumerable<int> Moves()
    {
        for (int cell = 0; cell < 9; cell++)
            if (this[cell] == Mark.None) yield return cell;
    }

    public Mark Winner
    {
        get
        {
            foreach (int[] line in lines)
            {
                Mark first = this[line[0]];
                if (first != Mark.None && first == this[line[1]] && first == this[line[2]]) return first;
            }
            return Mark.None;
        }
    }

    public bool IsFull
    {
        get
        {
            for (int cell = 0; cell < 9; cell++)
                if (this[cell] == Mark.None) return false;
            return true;
        }
    }

    public bool IsOver => Winner != Mark.None || IsFull;

    public string Row(int row)
    {
        string text = "";
        for (int i = 0; i < 3; i++)
        {
            Mark mark = this[3 * row + i];
            text += mark == Mark.None ? "." : mark.ToString();
        }
        return text;
    }
}

class Solver
{
    readonly Dictionary<(int Key, Mark Turn), int> known = new Dictionary<(int, Mark), int>();

    public int Positions => known.Count;

    /// 1 when X wins, -1 when O wins, 0 for a draw, both playing perfectly.
    public int Value(Board board, Mark turn)
    {
        if (known.TryGetValue((board.Key, turn), out int value)) return value;
        if (board.IsOver)
            value = board.Winner == Mark.X ? 1 : board.Winner == Mark.O ? -1 : 0;
        else
        {
            value = turn == Mark.X ? -2 : 2;
            foreach (int move in board.Moves())
            {
                int next = Value(board.With(move, turn), Board.Other(turn));
                value = turn == Mark.X ? Math.Max(value, next) : Math.Min(value, next);
            }
        }
        return known[(board.Key, turn)] = value;
    }

    public int BestMove(Board board, Mark turn)
    {
        int best = -1, bestValue = int.MinValue;
        foreach (int move in board.Moves())
        {
            int value = Search(board.With(move, turn), turn, Board.Other(turn), 1, -100, 100);
            if (value > bestValue) (best, bestValue) = (move, value);
        }
        return best;
    }

    // Alpha-beta from the point of view of `me`; earlier wins and later losses count more.
    int Search(Board board, Mark me, Mark turn, int depth, int alpha, int beta)
    {
        if (board.IsOver)
        {
            Mark winner = board.Winner;
            return winner == Mark.None ? 0 : winner == me ? 10 - depth : depth - 10;
        }
        bool mine = turn == me;
        foreach (int move in board.Moves())
        {
            int value = Search(board.With(move, turn), me, Board.Other(turn), depth + 1, alpha, beta);
            if (mine) alpha = Math.Max(alpha, value); else beta = Math.Min(beta, value);
            if (alpha >= beta) break;
        }
        return mine ? alpha : beta;
    }
}
