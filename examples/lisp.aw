// A small Lisp: reader, evaluator with closures, recursion and tail calls, and a prelude written in itself.
// gc: 1000
using System.Text;

var lisp = new Interpreter();
lisp.Run(@"
    (define (map f xs) (if (null? xs) '() (cons (f (car xs)) (map f (cdr xs)))))
    (define (filter p xs)
      (if (null? xs) '() (if (p (car xs)) (cons (car xs) (filter p (cdr xs))) (filter p (cdr xs)))))
    (define (fold f start xs) (if (null? xs) start (fold f (f start (car xs)) (cdr xs))))
    (define (range a b) (if (< a b) (cons a (range (+ a 1) b)) '()))
    (define (compose f g) (lambda (x) (f (g x))))");

string[] inputs =
{
    "(+ 1 2 (* 3 4))",
    "(define (fact n) (if (< n 2) 1 (* n (fact (- n 1)))))",
    "(map fact (range 0 10))",
    "(filter (lambda (n) (= 0 (% n 3))) (range 1 20))",
    "(fold + 0 (map (lambda (x) (* x x)) (range 1 11)))",
    "((compose (lambda (x) (* x 2)) (lambda (x) (+ x 1))) 20)",
    "(define counter ((lambda (n) (lambda () (set! n (+ n 1)) n)) 0))",
    "(list (counter) (counter) (counter))",
    "(define (loop i sum) (if (= i 0) sum (loop (- i 1) (+ sum i))))",
    "(loop 20000 0)",
    "(let ((x 3) (y 4)) (+ (* x x) (* y y)))",
    "'(a (b \"text\") () 1 . 2)",
    "(cond ((< 2 1) 'less) ((= 2 1) 'equal) (else 'more))",
    "(quote (1 . (2 . (3 . ()))))",
    "(define (fib n) (if (< n 2) n (+ (fib (- n 1)) (fib (- n 2))))) (fib 15)",
    "(car '())",
    "(undefined 1)",
    "(1 2)",
    "(lambda (x) x)",
    "(if #f 1)",
    "((lambda (a b) a) 1)",
    "(+ 1 'a)",
    "(display (list 1 \"two\" 'three)) (newline)",
    "(and 1 2 #f 3)",
    "(or #f 'yes)",
    "(unclosed",
};
foreach (string input in inputs)
{
    try
    {
        object? result = lisp.Run(input);
        Console.WriteLine($"{input}\n  => {Printer.Print(result)}");
    }
    catch (LispException e)
    {
        Console.WriteLine($"{input}\n  error: {e.Message}");
    }
}
Console.WriteLine($"{lisp.Calls} calls");

class LispException : Exception
{
    public LispException(string message) : base(message) { }
}

sealed class Symbol
{
    static readonly Dictionary<string, Symbol> known = new Dictionary<string, Symbol>();

    public readonly string Name;
    Symbol(string name) => Name = name;

    public static Symbol Of(string name)
    {
        if (!known.TryGetValue(name, out var symbol)) known[name] = symbol = new Symbol(name);
        return symbol;
    }
}

sealed class Pair
{
    public object? Head, Tail;

    public Pair(object? head, object? tail)
    {
        Head = head;
        Tail = tail;
    }
}

delegate object? Primitive(object?[] arguments);

sealed class Closure
{
    public readonly List<Symbol> Parameters;
    public readonly object? Body;
    public readonly Scope Scope;

    public Closure(List<Symbol> parameters, object? body, Scope scope)
    {
        Parameters = parameters;
        Body = body;
        Scope = scope;
    }
}

sealed class Scope
{
    readonly Dictionary<Symbol, object?> values = new Dictionary<Symbol, object?>();
    readonly Scope? outer;

    public Scope(Scope? outer) => this.outer = outer;

    public void Define(Symbol name, object? value) => values[name] = value;

    public object? Get(Symbol name)
    {
        for (Scope? scope = this; scope != null; scope = scope.outer)
            if (scope.values.TryGetValue(name, out object? value)) return value;
        throw new LispException($"{name.Name} is not defined");
    }

    public void Set(Symbol name, object? value)
    {
        Scope? scope = this;
        while (scope != null && !scope.values.ContainsKey(name)) scope = scope.outer;
        if (scope == null) throw new LispException($"{name.Name} is not defined");
        scope.values[name] = value;
    }
}

static class Printer
{
    public static string Print(object? value)
    {
        switch (value)
        {
            case null: return "()";
            case true: return "#t";
            case false: return "#f";
            case Symbol symbol: return symbol.Name;
            case string text: return "\"" + text + "\"";
            case Closure closure: return $"<lambda/{closure.Parameters.Count}>";
            case Primitive _: return "<primitive>";
            case Pair pair:
                var output = new StringBuilder("(").Append(Print(pair.Head));
                object? rest = pair.Tail;
                for (; rest is Pair next; rest = next.Tail) output.Append(' ').Append(Print(next.Head));
                if (rest != null) output.Append(" . ").Append(Print(rest));
                return output.Append(')').ToString();
            default: return value.ToString()!;
        }
    }
}

class Reader
{
    static readonly Symbol quote = Symbol.Of("quote");
    readonly string text;
    int at;

    public Reader(string text) => this.text = text;

    public bool AtEnd
    {
        get
        {
            while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
            return at == text.Length;
        }
    }

    public object? Read()
    {
        if (AtEnd) throw new LispException("unexpected end");
        char c = text[at];
        if (c == '(')
        {
            at++;
            return ReadList();
        }
        if (c == '\'')
        {
            at++;
            return new Pair(quote, new Pair(Read(), null));
        }
        if (c == '"')
        {
            int end = text.IndexOf('"', at + 1);
            if (end < 0) throw new LispException("unexpected end");
            string s = text.Substring(at + 1, end - at - 1);
            at = end + 1;
            return s;
        }
        int start = at;
        while (at < text.Length && !char.IsWhiteSpace(text[at]) && text[at] != '(' && text[at] != ')') at++;
        string word = text.Substring(start, at - start);
        if (word.Length == 0) throw new LispException("unexpected )");
        if (long.TryParse(word, out long number)) return number;
        return word == "#t" ? true : word == "#f" ? false : (object)Symbol.Of(word);
    }

    object? ReadList()
    {
        if (AtEnd) throw new LispException("unexpected end");
        if (text[at] == ')')
        {
            at++;
            return null;
        }
        object? head = Read();
        if (!AtEnd && text[at] == '.' && text[at + 1] == ' ')
        {
            at++;
            var pair = new Pair(head, Read());
            if (AtEnd || text[at++] != ')') throw new LispException(") expected");
            return pair;
        }
        return new Pair(head, ReadList());
    }
}

class Interpreter
{
    readonly Scope globals = new Scope(null);

    public int Calls { get; private set; }

    public Interpreter()
    {
        Arithmetic("+", 0, (a, b) => a + b);
        Arithmetic("*", 1, (a, b) => a * b);
        Arithmetic("-", 0, (a, b) => a - b);
        Arithmetic("%", 0, (a, b) => a % b);
        Add("<", a => Number(a[0]) < Number(a[1]));
        Add("=", a => Number(a[0]) == Number(a[1]));
        Add("cons", a => new Pair(a[0], a[1]));
        Add("car", a => Cell(a[0]).Head);
        Add("cdr", a => Cell(a[0]).Tail);
        Add("null?", a => a[0] == null);
        Add("list", a =>
        {
            object? list = null;
            for (int i = a.Length - 1; i >= 0; i--) list = new Pair(a[i], list);
            return list;
        });
        Add("display", a =>
        {
            Console.Write(Printer.Print(a[0]));
            return null;
        });
        Add("newline", a =>
        {
            Console.WriteLine();
            return null;
        });
    }

    void Add(string name, Primitive primitive) => globals.Define(Symbol.Of(name), primitive);

    void Arithmetic(string name, long start, Func<long, long, long> step)
    {
        Add(name, arguments =>
        {
            long result = arguments.Length == 0 ? start : Number(arguments[0]);
            for (int i = 1; i < arguments.Length; i++) result = step(result, Number(arguments[i]));
            return result;
        });
    }

    static long Number(object? value) =>
        value is long n ? n : throw new LispException($"a number expected, not {Printer.Print(value)}");

    static Pair Cell(object? value) =>
        value as Pair ?? throw new LispException($"a pair expected, not {Printer.Print(value)}");

    public object? Run(string text)
    {
        var reader = new Reader(text);
        object? result = null;
        while (!reader.AtEnd) result = Evaluate(reader.Read(), globals);
        return result;
    }

    /// Tail calls loop here instead of recursing.
    object? Evaluate(object? code, Scope scope)
    {
        while (true)
        {
            if (code is Symbol symbol) return scope.Get(symbol);
            if (!(code is Pair form)) return code;
            string keyword = (form.Head as Symbol)?.Name ?? "";
            switch (keyword)
            {
                case "quote":
                    return Cell(form.Tail).Head;
                case "if":
                    Pair parts = Cell(form.Tail);
                    Pair branches = Cell(parts.Tail);
                    if (IsTrue(Evaluate(parts.Head, scope)))
                    {
                        code = branches.Head;
                        continue;
                    }
                    if (branches.Tail == null) return null;
                    code = Cell(branches.Tail).Head;
                    continue;
                case "cond":
                    object? chosen = null;
                    for (var clause = form.Tail as Pair; clause != null; clause = clause.Tail as Pair)
                    {
                        var test = Cell(clause.Head);
                        if ((test.Head as Symbol)?.Name != "else" && !IsTrue(Evaluate(test.Head, scope))) continue;
                        chosen = Cell(test.Tail).Head;
                        break;
                    }
                    code = chosen;
                    continue;
                case "and":
                case "or":
                    object? value = keyword == "and";
                    for (var item = form.Tail as Pair; item != null; item = item.Tail as Pair)
                    {
                        value = Evaluate(item.Head, scope);
                        if (IsTrue(value) == (keyword == "or")) break;
                    }
                    return value;
                case "define":
                    Pair definition = Cell(form.Tail);
                    if (definition.Head is Pair signature)
                    {
                        scope.Define((Symbol)signature.Head!, Lambda(signature.Tail, definition.Tail, scope));
                        return signature.Head;
                    }
                    scope.Define((Symbol)definition.Head!, Evaluate(Cell(definition.Tail).Head, scope));
                    return definition.Head;
                case "set!":
                    Pair target = Cell(form.Tail);
                    object? assigned = Evaluate(Cell(target.Tail).Head, scope);
                    scope.Set((Symbol)target.Head!, assigned);
                    return assigned;
                case "lambda":
                    return Lambda(Cell(form.Tail).Head, Cell(form.Tail).Tail, scope);
                case "let":
                    var inner = new Scope(scope);
                    for (var b = Cell(form.Tail).Head as Pair; b != null; b = b.Tail as Pair)
                        inner.Define((Symbol)Cell(b.Head).Head!, Evaluate(Cell(Cell(b.Head).Tail).Head, scope));
                    code = Block(Cell(form.Tail).Tail, inner);
                    scope = inner;
                    continue;
            }
            object? function = Evaluate(form.Head, scope);
            var arguments = new List<object?>();
            for (var item = form.Tail as Pair; item != null; item = item.Tail as Pair)
                arguments.Add(Evaluate(item.Head, scope));
            Calls++;
            if (function is Primitive primitive) return primitive(arguments.ToArray());
            if (!(function is Closure closure)) throw new LispException($"{Printer.Print(function)} is not a function");
            if (closure.Parameters.Count != arguments.Count)
                throw new LispException($"{closure.Parameters.Count} arguments expected, not {arguments.Count}");
            scope = new Scope(closure.Scope);
            for (int i = 0; i < arguments.Count; i++) scope.Define(closure.Parameters[i], arguments[i]);
            code = Block(closure.Body, scope);
        }
    }

    /// Evaluates all but the last expression of a body, and gives the last one.
    object? Block(object? body, Scope scope)
    {
        Pair item = Cell(body);
        while (item.Tail is Pair next)
        {
            Evaluate(item.Head, scope);
            item = next;
        }
        return item.Head;
    }

    static Closure Lambda(object? parameters, object? body, Scope scope)
    {
        var names = new List<Symbol>();
        for (var p = parameters as Pair; p != null; p = p.Tail as Pair) names.Add((Symbol)p.Head!);
        return new Closure(names, body, scope);
    }

    static bool IsTrue(object? value) => !(value is false);
}
