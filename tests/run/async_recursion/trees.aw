// Recursive async methods: tree walks, Ackermann, Hanoi, permutations as an async stream, mutual recursion, merge sort.
class Node
{
    public int V;
    public Node? L, R;
    public Node(int v, Node? l = null, Node? r = null) { V = v; L = l; R = r; }
}

class Program
{
    static async Task<int> Sum(Node? n) => n == null ? 0 : n.V + await Sum(n.L) + await Sum(n.R);
    static async Task<int> Depth(Node? n) => n == null ? 0 : 1 + (await Task.WhenAll(Depth(n.L), Depth(n.R))).Max();

    static async Task<int> Ack(int m, int n)
    {
        if (m == 0) return n + 1;
        if (n == 0) return await Ack(m - 1, 1);
        return await Ack(m - 1, await Ack(m, n - 1));
    }

    static async Task Hanoi(int n, char a, char b, char c, List<string> moves)
    {
        if (n == 0) return;
        await Hanoi(n - 1, a, c, b, moves);
        moves.Add($"{a}{c}");
        if (n % 2 == 0) await Task.Yield();
        await Hanoi(n - 1, b, a, c, moves);
    }

    static async IAsyncEnumerable<string> Permute(string s)
    {
        if (s.Length <= 1) { yield return s; yield break; }
        for (int i = 0; i < s.Length; i++)
            await foreach (string rest in Permute(s.Remove(i, 1))) { await Task.Yield(); yield return s[i] + rest; }
    }

    static async Task<bool> Even(int n) => n == 0 || await Odd(n - 1);
    static async Task<bool> Odd(int n) { if (n == 0) return false; await Task.Yield(); return await Even(n - 1); }

    static async Task<int[]> Sort(int[] a)
    {
        if (a.Length < 2) return a;
        int mid = a.Length / 2;
        int[][] halves = await Task.WhenAll(Task.Run(() => Sort(a[..mid])), Sort(a[mid..]));
        var result = new List<int>();
        int i = 0, j = 0;
        while (i < halves[0].Length || j < halves[1].Length)
            result.Add(j == halves[1].Length || i < halves[0].Length
                && halves[0][i] <= halves[1][j] ? halves[0][i++] : halves[1][j++]);
        return result.ToArray();
    }

    static async IAsyncEnumerable<int> InOrder(Node? n)
    {
        if (n == null) yield break;
        await foreach (int x in InOrder(n.L)) yield return x;
        yield return n.V;
        await foreach (int x in InOrder(n.R)) yield return x;
    }

    static async Task Main()
    {
        var tree = new Node(4, new Node(2, new Node(1), new Node(3)), new Node(6, null, new Node(7)));
        Console.WriteLine($"{await Sum(tree)} {await Depth(tree)} {await Ack(2, 3)}");
        var moves = new List<string>();
        await Hanoi(4, 'a', 'b', 'c', moves);
        Console.WriteLine(string.Join(" ", moves));
        await foreach (string p in Permute("abc")) Console.Write(p + " ");
        Console.WriteLine($"{await Even(30)} {await Odd(30)}");
        Console.WriteLine(string.Join(",", await Sort(new[] { 5, 3, 9, 1, 1, 8, 2 })));
        await foreach (int x in InOrder(tree)) Console.Write(x);
        Console.WriteLine();
    }
}
