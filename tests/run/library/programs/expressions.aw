// A program as people write it: expressions.
using System.Text; using System.Diagnostics;
// Expression parser + VM
var exprs = new[] { "1 + 2 * 3", "(1+2)*3", "-4 ^ 2", "2 ^ 3 ^ 2", "10 / 4", "10 % 4 - 7", "sqrt(16) + max(3, 7)", "x * y + 1", "1 / 0", "2 +", "foo(1)", "3 $ 4", "((1)", "1e3 + .5", "let" };
var vars = new Dictionary<string, double> { ["x"] = 3, ["y"] = 4.5 };
foreach (var e in exprs)
{
    try { var tokens = new Lexer(e).Tokenize().ToList(); var node = new Parser(tokens).Parse(); Console.WriteLine($"{e,-22} => {node} = {node.Eval(vars)}"); }
    catch (ParseException ex) when (ex.Position >= 0) { Console.WriteLine($"{e,-22} !! {ex.Message} at {ex.Position}"); }
    catch (Exception ex) { Console.WriteLine($"{e,-22} ?? {ex.GetType()}: {ex.Message}"); }
}
Debug.Assert(true);
class ParseException(string m, int pos) : Exception(m) { public int Position => pos; }
enum Kind { Num, Id, Op, LParen, RParen, Comma, End }
readonly record struct Token(Kind Kind, string Text, int Pos);
class Lexer(string s)
{
    int i;
    public IEnumerable<Token> Tokenize()
    {
        while (i < s.Length)
        {
            char c = s[i];
            if (char.IsWhiteSpace(c)) { i++; continue; }
            int st = i;
            if (char.IsDigit(c) || c == '.')
            {
                while (i < s.Length && (char.IsDigit(s[i]) || s[i] == '.')) i++;
                if (i < s.Length && (s[i] | 32) == 'e') { i++; if (i < s.Length && s[i] is '+' or '-') i++; while (i < s.Length && char.IsDigit(s[i])) i++; }
                yield return new(Kind.Num, s[st..i], st);
            }
            else if (char.IsLetter(c)) { while (i < s.Length && char.IsLetterOrDigit(s[i])) i++; yield return new(Kind.Id, s[st..i], st); }
            else
            {
                i++;
                yield return c switch
                {
                    '+' or '-' or '*' or '/' or '%' or '^' => new Token(Kind.Op, c.ToString(), st),
                    '(' => new Token(Kind.LParen, "(", st), ')' => new(Kind.RParen, ")", st), ',' => new(Kind.Comma, ",", st),
                    _ => throw new ParseException($"Unexpected '{c}'", st)
                };
            }
        }
        yield return new(Kind.End, "", s.Length);
    }
}
abstract record Node { public abstract double Eval(IReadOnlyDictionary<string, double> env); }
sealed record Num(double V) : Node { public override double Eval(IReadOnlyDictionary<string, double> env) => V; public override string ToString() => V.ToString(); }
sealed record Var(string Name) : Node { public override double Eval(IReadOnlyDictionary<string, double> env) => env.TryGetValue(Name, out var v) ? v : throw new KeyNotFoundException($"unknown {Name}"); public override string ToString() => Name; }
sealed record Bin(char Op, Node L, Node R) : Node
{
    public override double Eval(IReadOnlyDictionary<string, double> env) => (Op, L.Eval(env), R.Eval(env)) switch { ('+', var a, var b) => a + b, ('-', var a, var b) => a - b, ('*', var a, var b) => a * b, ('/', _, 0) => throw new DivideByZeroException(), ('/', var a, var b) => a / b, ('%', var a, var b) => a % b, ('^', var a, var b) => Math.Pow(a, b), _ => throw new InvalidOperationException() };
    public override string ToString() => $"({L} {Op} {R})";
}
sealed record Neg(Node E) : Node { public override double Eval(IReadOnlyDictionary<string, double> env) => -E.Eval(env); public override string ToString() => $"-{E}"; }
sealed record Call(string F, IReadOnlyList<Node> Args) : Node
{
    static readonly Dictionary<string, Func<double[], double>> Fns = new() { ["sqrt"] = a => Math.Sqrt(a[0]), ["max"] = a => a.Max(), ["min"] = a => a.Min() };
    public override double Eval(IReadOnlyDictionary<string, double> env) => Fns.TryGetValue(F, out var f) ? f(Args.Select(a => a.Eval(env)).ToArray()) : throw new MissingFunction(F);
    public override string ToString() => $"{F}({string.Join(", ", Args)})";
}
class MissingFunction(string f) : InvalidOperationException($"no function '{f}'");
class Parser(List<Token> toks)
{
    int p; Token Cur => toks[p]; Token Next() => toks[p++];
    static readonly Dictionary<string, (int Prec, bool Right)> Ops = new() { ["+"] = (1, false), ["-"] = (1, false), ["*"] = (2, false), ["/"] = (2, false), ["%"] = (2, false), ["^"] = (4, true) };
    public Node Parse() { var e = Expr(0); if (Cur.Kind != Kind.End) throw new ParseException($"Trailing '{Cur.Text}'", Cur.Pos); return e; }
    Node Expr(int min)
    {
        var l = Unary();
        while (Cur.Kind == Kind.Op && Ops[Cur.Text] is var (prec, right) && prec >= min) { var op = Next(); l = new Bin(op.Text[0], l, Expr(right ? prec : prec + 1)); }
        return l;
    }
    Node Unary() => Cur is { Kind: Kind.Op, Text: "-" } ? Neg() : Primary();
    Node Neg() { Next(); return new Neg(Expr(3)); }
    Node Primary()
    {
        var t = Next();
        switch (t.Kind)
        {
            case Kind.Num: return new Num(double.Parse(t.Text));
            case Kind.Id when Cur.Kind == Kind.LParen:
                Next(); var args = new List<Node>();
                if (Cur.Kind != Kind.RParen) do args.Add(Expr(0)); while (Cur.Kind == Kind.Comma && Next() is var _);
                Expect(Kind.RParen); return new Call(t.Text, args);
            case Kind.Id: return new Var(t.Text);
            case Kind.LParen: var e = Expr(0); Expect(Kind.RParen); return e;
            default: throw new ParseException(t.Kind == Kind.End ? "Unexpected end" : $"Unexpected {t.Kind} '{t.Text}'", t.Pos);
        }
    }
    void Expect(Kind k) { if (Cur.Kind != k) throw new ParseException($"Expected {k}", Cur.Pos); p++; }
}
