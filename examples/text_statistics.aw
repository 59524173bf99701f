// Text statistics: words, sentences, letters, the most frequent words, a histogram and the longest palindrome.
// gc: 10
using System.Text;

const string Text = @"It was the best of times, it was the worst of times, it was the age of wisdom,
it was the age of foolishness, it was the epoch of belief, it was the epoch of incredulity,
it was the season of Light, it was the season of Darkness, it was the spring of hope,
it was the winter of despair. We had everything before us, we had nothing before us!
Was it a level road? Madam, no: the civic kayak stood at noon.";

var statistics = new Statistics(Text);
Console.WriteLine(statistics);
Console.WriteLine("most frequent:");
foreach (var (word, count) in statistics.MostFrequent(6))
    Console.WriteLine($"  {word,-8}{count,3} {new string('*', count)}");

Console.WriteLine("lengths:");
int[] lengths = statistics.LengthHistogram();
for (int i = 1; i < lengths.Length; i++)
    if (lengths[i] > 0) Console.WriteLine($"  {i,2}: {lengths[i],2} {(double)lengths[i] / statistics.Words.Count:P1}");

Console.WriteLine("letters: " + statistics.LetterTable());
Console.WriteLine("palindromes: " + string.Join(", ", statistics.Palindromes()));
Console.WriteLine("longest run: \"" + statistics.LongestPalindromeRun() + "\"");
Console.WriteLine(Wrap("The quick brown fox jumps over the lazy dog and then does it all again, twice as fast.", 24));
Console.WriteLine(string.Join(" ", Array.ConvertAll("make every word a title".Split(' '), Title)));
Console.WriteLine(Caesar(Caesar("Attack at Dawn, Zoe!", 3), -3) + " / " + Caesar("Attack at Dawn, Zoe!", 3));

string Title(string word) => word.Length == 0 ? word : char.ToUpper(word[0]) + word.Substring(1).ToLower();

string Wrap(string text, int width)
{
    var output = new StringBuilder();
    int column = 0;
    foreach (string word in text.Split(' '))
    {
        if (column > 0 && column + 1 + word.Length > width)
        {
            output.Append(' ', width - column).Append("|\n");
            column = 0;
        }
        if (column > 0)
        {
            output.Append(' ');
            column++;
        }
        output.Append(word);
        column += word.Length;
    }
    return output.Append(' ', width - column).Append('|').ToString();
}

string Caesar(string text, int shift)
{
    char[] letters = text.ToCharArray();
    for (int i = 0; i < letters.Length; i++)
    {
        char c = letters[i];
        if (!char.IsLetter(c)) continue;
        char first = char.IsUpper(c) ? 'A' : 'a';
        letters[i] = (char)(first + (c - first + shift + 26) % 26);
    }
    return new string(letters);
}

class Statistics
{
    readonly string text;

    public List<string> Words { get; } = new List<string>();
    public int Sentences { get; }
    public int Lines { get; }
    public int Letters { get; }

    public Statistics(string text)
    {
        this.text = text;
        var word = new StringBuilder();
        foreach (char c in text + " ")
        {
            if (char.IsLetter(c))
            {
                Letters++;
                word.Append(char.ToLowerInvariant(c));
                continue;
            }
            if (word.Length > 0) Words.Add(word.ToString());
            word.Clear();
            switch (c)
            {
                case '.':
                case '!':
                case '?':
                    Sentences++;
                    break;
                case '\n':
                    Lines++;
                    break;
            }
        }
        Lines++;
    }

    public Dictionary<string, int> Frequencies()
    {
        var counts = new Dictionary<string, int>();
        foreach (string word in Words)
        {
            counts.TryGetValue(word, out int count);
            counts[word] = count + 1;
        }
        return counts;
    }

    public List<(string Word, int Count)> MostFrequent(int limit)
    {
        var list = new List<(string Word, int Count)>();
        foreach (var pair in Frequencies()) list.Add((pair.Key, pair.Value));
        list.Sort((a, b) => a.Count != b.Count ? b.Count.CompareTo(a.Count) : string.CompareOrdinal(a.Word, b.Word));
        return list.GetRange(0, Math.Min(limit, list.Count));
    }

    public int[] LengthHistogram()
    {
        int longest = 0;
        foreach (string word in Words) longest = Math.Max(longest, word.Length);
        var lengths = new int[longest + 1];
        foreach (string word in Words) lengths[word.Length]++;
        return lengths;
    }

    public string LetterTable()
    {
        var counts = new int['z' - 'a' + 1];
        foreach (char c in text)
            if (char.IsLetter(c)) counts[char.ToLower(c) - 'a']++;
        var table = new StringBuilder();
        for (char c = 'a'; c <= 'z'; c++)
            if (counts[c - 'a'] != 0) table.Append(c).Append(counts[c - 'a']).Append(' ');
        return table.ToString().TrimEnd();
    }

    public List<string> Palindromes()
    {
        var found = new List<string>();
        foreach (string word in Words)
            if (word.Length > 1 && IsPalindrome(word, 0, word.Length - 1) && !found.Contains(word)) found.Add(word);
        found.Sort(string.CompareOrdinal);
        return found;
    }

    static bool IsPalindrome(string s, int from, int to)
    {
        while (from < to)
            if (s[from++] != s[to--]) return false;
        return true;
    }

    public string LongestPalindromeRun()
    {
        string joined = string.Join("", Words);
        int bestStart = 0, bestLength = 0;
        for (int centre = 0; centre < 2 * joined.Length - 1; centre++)
        {
            int left = centre / 2, right = (centre + 1) / 2;
            while (left >= 0 && right < joined.Length && joined[left] == joined[right])
            {
                left--;
                right++;
            }
            if (right - left - 1 > bestLength) (bestStart, bestLength) = (left + 1, right - left - 1);
        }
        return joined.Substring(bestStart, bestLength);
    }

    public override string ToString() =>
        $"{text.Length} characters, {Letters} letters, {Words.Count} words ({Frequencies().Count} different), "
        + $"{Sentences} sentences, {Lines} lines, {(double)Letters / Words.Count:F2} letters a word";
}
