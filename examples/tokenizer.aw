// A tokenizer for a C-like language: kinds, positions, escapes, nested comments, and errors that do not stop it.
// gc: 10
using System.Text;

string source = @"// a program
fn main() -> int {
    let x1 = 0x2A + 0b101 * 3.25e-1;   /* outer /* inner */ still outer */
    let s = ""tab\t quote\"" \u0041"", c = '\n';
    if x1 >= 10 && s != """" { return x1 << 2; } else { x1 += 1 }
    while true { break; }
    $ 12ab ""open
    0xZZ 'ab' 1..5 a?.b ?? c
}";

var tokenizer = new Tokenizer(source);
var counts = new Dictionary<TokenKind, int>();
int line = 0;
foreach (Token token in tokenizer.Tokens())
{
    counts[token.Kind] = counts.TryGetValue(token.Kind, out int n) ? n + 1 : 1;
    if (token.Line != line)
    {
        if (line > 0) Console.WriteLine();
        line = token.Line;
        Console.Write($"{line,2}|");
    }
    Console.Write(" " + token);
}
Console.WriteLine();
foreach (string error in tokenizer.Errors) Console.WriteLine("error: " + error);
foreach (TokenKind kind in new[] { TokenKind.Name, TokenKind.Keyword, TokenKind.Integer, TokenKind.Real, TokenKind.Text, TokenKind.Character, TokenKind.Symbol, TokenKind.End })
    Console.WriteLine($"{kind,-10} {(counts.TryGetValue(kind, out int many) ? many : 0)}");

enum TokenKind { Name, Keyword, Integer, Real, Text, Character, Symbol, End }

readonly struct Token
{
    public TokenKind Kind { get; }
    public string Text { get; }
    public object? Value { get; }
    public int Line { get; }
    public int Column { get; }

    public Token(TokenKind kind, string text, object? value, int line, int column)
    {
        Kind = kind;
        Text = text;
        Value = value;
        Line = line;
        Column = column;
    }

    public override string ToString()
    {
        switch (Kind)
        {
            case TokenKind.Integer:
            case TokenKind.Real:
                return $"{Value}";
            case TokenKind.Text:
                return $"\"{Escape((string)Value!)}\"";
            case TokenKind.Character:
                return $"'{Escape(Value!.ToString()!)}'";
            case TokenKind.Keyword:
                return Text.ToUpperInvariant();
            case TokenKind.End:
                return $"<end {Line}:{Column}>";
            default:
                return Text;
        }
    }

    static string Escape(string s) => s.Replace("\n", "\\n").Replace("\t", "\\t").Replace("\"", "\\\"");
}

class Tokenizer
{
    static readonly HashSet<string> keywords = new HashSet<string>
        { "fn", "let", "if", "else", "while", "return", "break", "true", "false" };

    // The longest first.
    static readonly string[] symbols =
    {
        "...", "<<=", "->", "&&", "||", "==", "!=", "<=", ">=", "<<", ">>", "+=", "-=", "*=", "/=", "..", "?.", "??",
        "+", "-", "*", "/", "%", "=", "<", ">", "!", "&", "|", "(", ")", "{", "}", "[", "]", ",", ";", ":", ".", "?",
    };

    readonly string text;
    int at, line = 1, lineStart;

    public List<string> Errors { get; } = new List<string>();

    public Tokenizer(string text) => this.text = text.Replace("\r", "");

    char Current => at < text.Length ? text[at] : '\0';
    char Next => at + 1 < text.Length ? text[at + 1] : '\0';

    public IEnumerable<Token> Tokens()
    {
        while (true)
        {
            SkipSpace();
            int start = at, column = at - lineStart + 1, startLine = line;
            if (at == text.Length)
            {
                yield return new Token(TokenKind.End, "", null, startLine, column);
                yield break;
            }
            if (!TryRead(out TokenKind kind, out object? value))
            {
                Error(start, $"unexpected character '{text[at++]}'");
                continue;
            }
            yield return new Token(kind, text.Substring(start, at - start), value, startLine, column);
        }
    }

    bool TryRead(out TokenKind kind, out object? value)
    {
        value = null;
        if (char.IsLetter(Current) || Current == '_')
        {
            int start = at;
            while (char.IsLetterOrDigit(Current) || Current == '_') at++;
            kind = keywords.Contains(text.Substring(start, at - start)) ? TokenKind.Keyword : TokenKind.Name;
            return true;
        }
        if (char.IsDigit(Current))
        {
            value = Number(out kind);
            return true;
        }
        if (Current == '"')
        {
            kind = TokenKind.Text;
            value = Quoted('"');
            return true;
        }
        if (Current == '\'')
        {
            kind = TokenKind.Character;
            int start = at;
            string inside = Quoted('\'');
            if (inside.Length != 1) Error(start, "one character expected");
            value = inside.Length > 0 ? inside[0] : '?';
            return true;
        }
        kind = TokenKind.Symbol;
        foreach (string symbol in symbols)
        {
            if (string.CompareOrdinal(text, at, symbol, 0, symbol.Length) != 0) continue;
            at += symbol.Length;
            return true;
        }
        return false;
    }

    object Number(out TokenKind kind)
    {
        int start = at;
        kind = TokenKind.Integer;
        int radix = Current == '0' && (Next == 'x' || Next == 'b') ? (Next == 'x' ? 16 : 2) : 10;
        if (radix != 10) at += 2;
        int digits = at;
        while (IsDigit(Current, radix)) at++;
        if (radix == 10 && Current == '.' && char.IsDigit(Next))
        {
            kind = TokenKind.Real;
            at++;
            while (char.IsDigit(Current)) at++;
        }
        if (radix == 10 && (Current == 'e' || Current == 'E'))
        {
            kind = TokenKind.Real;
            at++;
            if (Current == '-' || Current == '+') at++;
            while (char.IsDigit(Current)) at++;
        }
        string number = text.Substring(digits, at - digits);
        if (char.IsLetterOrDigit(Current) || number.Length == 0)
        {
            while (char.IsLetterOrDigit(Current)) at++;
            Error(start, $"malformed number {text.Substring(start, at - start)}");
            return 0L;
        }
        return kind == TokenKind.Real ? (object)double.Parse(number) : Convert.ToInt64(number, radix);
    }

    static bool IsDigit(char c, int radix) =>
        radix == 16 ? "0123456789abcdefABCDEF".IndexOf(c) >= 0 : c >= '0' && c < '0' + radix;

    string Quoted(char quote)
    {
        int start = at++;
        var value = new StringBuilder();
        while (Current != quote)
        {
            if (Current == '\0' || Current == '\n')
            {
                Error(start, "the literal does not end");
                return value.ToString();
            }
            if (Current != '\\')
            {
                value.Append(text[at++]);
                continue;
            }
            at++;
            switch (text[at++])
            {
                case 'n': value.Append('\n'); break;
                case 't': value.Append('\t'); break;
                case 'u':
                    value.Append((char)Convert.ToInt32(text.Substring(at, 4), 16));
                    at += 4;
                    break;
                case var other: value.Append(other); break;
            }
        }
        at++;
        return value.ToString();
    }

    void SkipSpace()
    {
        for (int depth = 0; at < text.Length; at++)
        {
            if (Current == '\n')
            {
                line++;
                lineStart = at + 1;
            }
            else if (Current == '/' && Next == '*')
            {
                depth++;
                at++;
            }
            else if (depth > 0 && Current == '*' && Next == '/')
            {
                depth--;
                at++;
            }
            else if (depth == 0 && Current == '/' && Next == '/')
            {
                while (Next != '\n' && Next != '\0') at++;
            }
            else if (depth == 0 && !char.IsWhiteSpace(Current))
            {
                return;
            }
        }
    }

    void Error(int position, string message) => Errors.Add($"{line}:{position - lineStart + 1}: {message}");
}
