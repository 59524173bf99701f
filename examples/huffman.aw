// Huffman coding: counts, a priority queue, the code tree, packed bits, and back again.
// gc: 50
using System.Text;

string[] texts =
{
    "she sells sea shells by the sea shore",
    "aaaaaaaa",
    "abracadabra",
    "",
    "Übergröße: äöü äöü €€€",
};
foreach (string text in texts)
{
    HuffmanCode code = HuffmanCode.For(text);
    byte[] packed = code.Encode(text, out int bits);
    string back = code.Decode(packed, bits);
    Console.WriteLine($"\"{text}\"");
    Console.WriteLine($"  {text.Length * 16} bits -> {bits} bits in {packed.Length} bytes, "
        + $"{(text.Length == 0 ? 0 : (double)bits / text.Length):F3} a character, entropy {Entropy(text):F3}");
    Console.WriteLine($"  {Hex(packed, 12)}");
    Console.WriteLine($"  decoded: {(back == text ? "same" : "DIFFERENT")}");
}

HuffmanCode table = HuffmanCode.For(texts[0]);
foreach (KeyValuePair<char, string> entry in table.Codes())
    Console.WriteLine($"  '{entry.Key}' {entry.Value}");
Console.WriteLine(table);

try
{
    table.Encode("xyz", out _);
}
catch (ArgumentException e)
{
    Console.WriteLine(e.Message);
}

double Entropy(string text)
{
    double sum = 0;
    foreach (int count in HuffmanCode.Count(text).Values)
    {
        double p = (double)count / text.Length;
        sum -= p * Math.Log2(p);
    }
    return sum;
}

string Hex(byte[] bytes, int limit)
{
    var text = new StringBuilder();
    for (int i = 0; i < bytes.Length && i < limit; i++) text.Append($"{bytes[i]:x2} ");
    return text.Append(bytes.Length > limit ? "..." : ".").ToString();
}

abstract class Node : IComparable<Node>
{
    public readonly int Weight;
    readonly int order;
    static int created;

    protected Node(int weight)
    {
        Weight = weight;
        order = created++;
    }

    public int CompareTo(Node? other)
    {
        int byWeight = Weight.CompareTo(other!.Weight);
        return byWeight != 0 ? byWeight : order.CompareTo(other.order);
    }

    public abstract void Walk(string prefix, Action<char, string> visit);
}

sealed class Leaf : Node
{
    public readonly char Symbol;
    public Leaf(char symbol, int weight) : base(weight) => Symbol = symbol;
    public override void Walk(string prefix, Action<char, string> visit) => visit(Symbol, prefix.Length == 0 ? "0" : prefix);
    public override string ToString() => Symbol.ToString();
}

sealed class Fork : Node
{
    public readonly Node Left, Right;

    public Fork(Node left, Node right) : base(left.Weight + right.Weight)
    {
        Left = left;
        Right = right;
    }

    public override void Walk(string prefix, Action<char, string> visit)
    {
        Left.Walk(prefix + "0", visit);
        Right.Walk(prefix + "1", visit);
    }

    public override string ToString() => $"({Left}{Right})";
}

class MinQueue<T> where T : IComparable<T>
{
    readonly List<T> items = new List<T>();

    public int Count => items.Count;

    public void Add(T item)
    {
        items.Add(item);
        int child = items.Count - 1;
        while (child > 0)
        {
            int parent = (child - 1) / 2;
            if (items[parent].CompareTo(items[child]) <= 0) return;
            (items[parent], items[child]) = (items[child], items[parent]);
            child = parent;
        }
    }

    public T RemoveMin()
    {
        T smallest = items[0];
        int last = items.Count - 1;
        items[0] = items[last];
        items.RemoveAt(last);
        int parent = 0;
        while (true)
        {
            int child = 2 * parent + 1;
            if (child >= last) return smallest;
            if (child + 1 < last && items[child + 1].CompareTo(items[child]) < 0) child++;
            if (items[parent].CompareTo(items[child]) <= 0) return smallest;
            (items[parent], items[child]) = (items[child], items[parent]);
            parent = child;
        }
    }
}

class HuffmanCode
{
    readonly Node? root;
    readonly Dictionary<char, string> codes = new Dictionary<char, string>();

    HuffmanCode(Node? root)
    {
        this.root = root;
        root?.Walk("", (symbol, code) => codes[symbol] = code);
    }

    public static SortedDictionary<char, int> Count(string text)
    {
        var counts = new SortedDictionary<char, int>();
        foreach (char c in text)
        {
            counts.TryGetValue(c, out int count);
            counts[c] = count + 1;
        }
        return counts;
    }

    public static HuffmanCode For(string text)
    {
        var queue = new MinQueue<Node>();
        foreach (var pair in Count(text)) queue.Add(new Leaf(pair.Key, pair.Value));
        if (queue.Count == 0) return new HuffmanCode(null);
        while (queue.Count > 1) queue.Add(new Fork(queue.RemoveMin(), queue.RemoveMin()));
        return new HuffmanCode(queue.RemoveMin());
    }

    /// Short codes first, equal lengths by the code.
    public List<KeyValuePair<char, string>> Codes()
    {
        var list = new List<KeyValuePair<char, string>>(codes);
        list.Sort((a, b) => a.Value.Length != b.Value.Length
            ? a.Value.Length - b.Value.Length
            : string.CompareOrdinal(a.Value, b.Value));
        return list;
    }

    public byte[] Encode(string text, out int bits)
    {
        var bytes = new List<byte>();
        bits = 0;
        foreach (char c in text)
        {
            if (!codes.TryGetValue(c, out string? code)) throw new ArgumentException($"no code for '{c}'");
            foreach (char bit in code)
            {
                if (bits % 8 == 0) bytes.Add(0);
                if (bit == '1') bytes[bits / 8] |= (byte)(0x80 >> bits % 8);
                bits++;
            }
        }
        return bytes.ToArray();
    }

    public string Decode(byte[] bytes, int bits)
    {
        var text = new StringBuilder();
        Node? node = root;
        for (int i = 0; i < bits; i++)
        {
            bool one = (bytes[i >> 3] & 0x80 >> (i & 7)) != 0;
            if (node is Fork fork) node = one ? fork.Right : fork.Left;
            if (node is Leaf leaf)
            {
                text.Append(leaf.Symbol);
                node = root;
            }
        }
        return text.ToString();
    }

    public override string ToString() => root?.ToString() ?? "(empty)";
}
