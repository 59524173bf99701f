// A JSON parser and printer: text becomes a tree of values, and the tree becomes text again.
// gc: 10
using System.Text;

string text = """
    {
      "name": "Aw", "version": 1.5, "stable": false, "tags": ["small", "async", "C#-like"],
      "nothing": null, "nested": { "empty": {}, "list": [], "deep": [[1, [2, [3]]]] },
      "escapes": "tab\t quote\" slash\\ unicode \u00e9\u4e2d line\nend",
      "numbers": [0, -1, 2.50, 1e3, -2.5E-3, 12345678901234]
    }
    """;
JsonValue value = new JsonParser(text).Parse();
Console.WriteLine(value.Print(false));
Console.WriteLine(value.Print(true));

var root = (JsonObject)value;
Console.WriteLine($"{root.Members.Count} members; tags: {((JsonArray)root["tags"]!).Items.Count}");
Console.WriteLine(root["version"] is JsonNumber { Value: > 1 } version ? $"version {version.Value:F2}" : "no version");
Console.WriteLine($"depth {Depth(value)}, sum {Sum(value)}");

string again = new JsonParser(value.Print(true)).Parse().Print(false);
Console.WriteLine(again == value.Print(false) ? "round trip: same" : "round trip: different");

foreach (string bad in new[] { "", "{", "[1,]", "{\"a\" 1}", "tru", "\"open", "[1] x", "\"\\q\"", "-", "01" })
{
    try
    {
        Console.WriteLine(new JsonParser(bad).Parse().Print(false));
    }
    catch (JsonException e)
    {
        Console.WriteLine($"{bad,-8} -> {e.Message} at {e.Position}");
    }
}

int Depth(JsonValue v)
{
    int deepest = 0;
    switch (v)
    {
        case JsonArray array:
            foreach (JsonValue item in array.Items)
                deepest = Math.Max(deepest, Depth(item));
            return deepest + 1;
        case JsonObject obj:
            foreach (KeyValuePair<string, JsonValue> member in obj.Members)
                deepest = Math.Max(deepest, Depth(member.Value));
            return deepest + 1;
        default:
            return 0;
    }
}

double Sum(JsonValue v)
{
    double sum = 0;
    if (v is JsonNumber number) return number.Value;
    if (v is JsonArray array)
        foreach (var item in array.Items) sum += Sum(item);
    if (v is JsonObject obj)
        foreach (var member in obj.Members) sum += Sum(member.Value);
    return sum;
}

class JsonException : Exception
{
    public int Position { get; }
    public JsonException(string message, int position) : base(message) => Position = position;
}

abstract class JsonValue
{
    public string Print(bool indented)
    {
        var output = new StringBuilder();
        Write(output, indented, 0);
        return output.ToString();
    }

    public abstract void Write(StringBuilder output, bool indented, int level);

    protected static void NewLine(StringBuilder output, bool indented, int level)
    {
        if (indented) output.Append('\n').Append(' ', level * 2);
    }

    protected static void Quote(StringBuilder output, string s)
    {
        output.Append('"');
        foreach (char c in s)
        {
            switch (c)
            {
                case '"': output.Append("\\\""); break;
                case '\\': output.Append("\\\\"); break;
                case '\n': output.Append("\\n"); break;
                case '\t': output.Append("\\t"); break;
                default:
                    if (c < ' ' || c > '~') output.Append("\\u").Append(((int)c).ToString("x4"));
                    else output.Append(c);
                    break;
            }
        }
        output.Append('"');
    }
}

sealed class JsonNull : JsonValue
{
    public override void Write(StringBuilder output, bool indented, int level) => output.Append("null");
}

sealed class JsonBool(bool value) : JsonValue
{
    public bool Value => value;
    public override void Write(StringBuilder output, bool indented, int level) =>
        output.Append(value ? "true" : "false");
}

sealed class JsonNumber(double value) : JsonValue
{
    public double Value => value;
    public override void Write(StringBuilder output, bool indented, int level) => output.Append(value);
}

sealed class JsonString(string value) : JsonValue
{
    public string Value => value;
    public override void Write(StringBuilder output, bool indented, int level) => Quote(output, value);
}

sealed class JsonArray : JsonValue
{
    public List<JsonValue> Items { get; } = new();

    public override void Write(StringBuilder output, bool indented, int level)
    {
        output.Append('[');
        for (int i = 0; i < Items.Count; i++)
        {
            if (i > 0) output.Append(',');
            NewLine(output, indented, level + 1);
            Items[i].Write(output, indented, level + 1);
        }
        if (Items.Count > 0) NewLine(output, indented, level);
        output.Append(']');
    }
}

sealed class JsonObject : JsonValue
{
    public List<KeyValuePair<string, JsonValue>> Members { get; } = new();

    public JsonValue? this[string name]
    {
        get
        {
            foreach (var member in Members)
                if (member.Key == name) return member.Value;
            return null;
        }
    }

    public override void Write(StringBuilder output, bool indented, int level)
    {
        output.Append('{');
        bool first = true;
        foreach (var member in Members)
        {
            if (!first) output.Append(',');
            first = false;
            NewLine(output, indented, level + 1);
            Quote(output, member.Key);
            output.Append(indented ? ": " : ":");
            member.Value.Write(output, indented, level + 1);
        }
        if (!first) NewLine(output, indented, level);
        output.Append('}');
    }
}

class JsonParser
{
    readonly string text;
    int position;

    public JsonParser(string text) => this.text = text;

    public JsonValue Parse()
    {
        JsonValue value = ParseValue();
        SkipSpace();
        if (position < text.Length) throw Error("text after the value");
        return value;
    }

    JsonValue ParseValue()
    {
        SkipSpace();
        if (position == text.Length) throw Error("a value is missing");
        return text[position] switch
        {
            '{' => ParseObject(),
            '[' => ParseArray(),
            '"' => new JsonString(ParseString()),
            't' => Word("true", new JsonBool(true)),
            'f' => Word("false", new JsonBool(false)),
            'n' => Word("null", new JsonNull()),
            '-' or (>= '0' and <= '9') => ParseNumber(),
            char c => throw Error($"unexpected '{c}'"),
        };
    }

    JsonValue ParseObject()
    {
        var obj = new JsonObject();
        position++;
        SkipSpace();
        if (TryTake('}')) return obj;
        do
        {
            SkipSpace();
            string name = ParseString();
            SkipSpace();
            Take(':');
            obj.Members.Add(new KeyValuePair<string, JsonValue>(name, ParseValue()));
            SkipSpace();
        }
        while (TryTake(','));
        Take('}');
        return obj;
    }

    JsonValue ParseArray()
    {
        var array = new JsonArray();
        position++;
        SkipSpace();
        if (TryTake(']')) return array;
        do
        {
            array.Items.Add(ParseValue());
            SkipSpace();
        }
        while (TryTake(','));
        Take(']');
        return array;
    }

    string ParseString()
    {
        Take('"');
        var s = new StringBuilder();
        while (true)
        {
            if (position == text.Length) throw Error("the string does not end");
            char c = text[position++];
            if (c == '"') return s.ToString();
            if (c != '\\')
            {
                s.Append(c);
                continue;
            }
            if (position == text.Length) throw Error("the string does not end");
            c = text[position++];
            switch (c)
            {
                case '"' or '\\' or '/': s.Append(c); break;
                case 'n': s.Append('\n'); break;
                case 't': s.Append('\t'); break;
                case 'r': s.Append('\r'); break;
                case 'b': s.Append('\b'); break;
                case 'f': s.Append('\f'); break;
                case 'u':
                    if (position + 4 > text.Length) throw Error("the string does not end");
                    s.Append((char)Convert.ToInt32(text.Substring(position, 4), 16));
                    position += 4;
                    break;
                default:
                    throw Error($"unknown escape '\\{c}'");
            }
        }
    }

    JsonValue ParseNumber()
    {
        int start = position;
        TryTake('-');
        if (!TryTake('0')) Digits();
        else if (position < text.Length && char.IsDigit(text[position])) throw Error("a digit after 0");
        if (TryTake('.')) Digits();
        if (TryTake('e') || TryTake('E'))
        {
            if (!TryTake('+')) TryTake('-');
            Digits();
        }
        return new JsonNumber(double.Parse(text.Substring(start, position - start)));
    }

    void Digits()
    {
        int start = position;
        while (position < text.Length && char.IsDigit(text[position])) position++;
        if (position == start) throw Error("a digit is missing");
    }

    JsonValue Word(string word, JsonValue value)
    {
        if (string.CompareOrdinal(text, position, word, 0, word.Length) != 0) throw Error($"'{word}' expected");
        position += word.Length;
        return value;
    }

    void SkipSpace()
    {
        while (position < text.Length && char.IsWhiteSpace(text[position])) position++;
    }

    bool TryTake(char c)
    {
        if (position == text.Length || text[position] != c) return false;
        position++;
        return true;
    }

    void Take(char c)
    {
        if (!TryTake(c)) throw Error($"'{c}' expected");
    }

    JsonException Error(string message) => new(message, position);
}
