// stdin: 1 + 2 * 3
// stdin: (1 + 2) * 3
// stdin: 2 ^ 3 ^ 2
// stdin: -2 ^ 2
// stdin: x = 10 / 4
// stdin: y = x * x
// stdin: sqrt(y) - x
// stdin: max(3, x, 7) + min(1, 2)
// stdin: 7 % 4 + 1e3 / 8
// stdin: 1 / 0
// stdin: 2 * (3 +
// stdin: 4 $ 4
// stdin: unknown + 1
// stdin: max()
// stdin: sin(pi / 2) + cos(0)
// stdin: vars
// An expression calculator: reads lines, builds a tree by recursive descent, prints the tree and its value.
using System.Text;

var variables = new SortedNames();
variables["pi"] = Math.PI;
variables["e"] = Math.E;

string? line;
while ((line = Console.ReadLine()) != null)
{
    if (line.Trim().Length == 0) continue;
    if (line == "vars")
    {
        for (int i = 0; i < variables.Count; i++)
            Console.WriteLine($"  {variables.NameAt(i)} = {variables[variables.NameAt(i)]:G6}");
        continue;
    }
    try
    {
        Node tree = new Parser(line).Parse();
        Console.WriteLine($"{line} => {tree} = {tree.Evaluate(variables):G10}");
    }
    catch (FormatException e)
    {
        Console.WriteLine($"{line} => syntax error: {e.Message}");
    }
    catch (KeyNotFoundException e)
    {
        Console.WriteLine($"{line} => {e.Message}");
    }
}

/// Names in alphabetical order with their values.
class SortedNames
{
    readonly List<string> names = new List<string>();
    readonly Dictionary<string, double> values = new Dictionary<string, double>();

    public int Count => names.Count;

    public string NameAt(int index) => names[index];

    public double this[string name]
    {
        get => values.TryGetValue(name, out double v) ? v : throw new KeyNotFoundException("no variable " + name);
        set
        {
            if (!values.ContainsKey(name))
            {
                int at = 0;
                while (at < names.Count && string.CompareOrdinal(names[at], name) < 0) at++;
                names.Insert(at, name);
            }
            values[name] = value;
        }
    }
}

abstract class Node
{
    public abstract double Evaluate(SortedNames variables);
}

class Number : Node
{
    readonly double value;
    public Number(double value) { this.value = value; }
    public override double Evaluate(SortedNames variables) => value;
    public override string ToString() => value.ToString();
}

class Variable : Node
{
    public string Name { get; }
    public Variable(string name) { Name = name; }
    public override double Evaluate(SortedNames variables) => variables[Name];
    public override string ToString() => Name;
}

class Assignment : Node
{
    readonly Variable target;
    readonly Node value;

    public Assignment(Variable target, Node value)
    {
        this.target = target;
        this.value = value;
    }

    public override double Evaluate(SortedNames variables) => variables[target.Name] = value.Evaluate(variables);
    public override string ToString() => $"({target} := {value})";
}

class Negation : Node
{
    readonly Node operand;
    public Negation(Node operand) { this.operand = operand; }
    public override double Evaluate(SortedNames variables) => -operand.Evaluate(variables);
    public override string ToString() => $"(-{operand})";
}

class Binary : Node
{
    readonly char op;
    readonly Node left, right;

    public Binary(char op, Node left, Node right)
    {
        this.op = op;
        this.left = left;
        this.right = right;
    }

    public override double Evaluate(SortedNames variables)
    {
        double a = left.Evaluate(variables), b = right.Evaluate(variables);
        switch (op)
        {
            case '+': return a + b;
            case '-': return a - b;
            case '*': return a * b;
            case '/': return a / b;
            case '%': return a % b;
            case '^': return Math.Pow(a, b);
            default: throw new InvalidOperationException();
        }
    }

    public override string ToString() => $"({left} {op} {right})";
}

class Call : Node
{
    static readonly Dictionary<string, Func<double[], double>> functions = new Dictionary<string, Func<double[], double>>
    {
        ["sqrt"] = a => Math.Sqrt(One(a)),
        ["sin"] = a => Math.Sin(One(a)),
        ["cos"] = a => Math.Cos(One(a)),
        ["max"] = a => Fold(a, Math.Max),
        ["min"] = a => Fold(a, Math.Min),
    };

    readonly string name;
    readonly List<Node> arguments;

    public Call(string name, List<Node> arguments)
    {
        this.name = name;
        this.arguments = arguments;
    }

    public override double Evaluate(SortedNames variables)
    {
        if (!functions.TryGetValue(name, out var function)) throw new KeyNotFoundException("no function " + name);
        var values = new double[arguments.Count];
        for (int i = 0; i < values.Length; i++) values[i] = arguments[i].Evaluate(variables);
        return function(values);
    }

    static double One(double[] values) =>
        values.Length == 1 ? values[0] : throw new FormatException("one argument expected");

    static double Fold(double[] values, Func<double, double, double> step)
    {
        if (values.Length == 0) throw new FormatException("no arguments");
        double result = values[0];
        foreach (double value in values) result = step(result, value);
        return result;
    }

    public override string ToString()
    {
        var text = new StringBuilder(name).Append('(');
        for (int i = 0; i < arguments.Count; i++) text.Append(i == 0 ? "" : ", ").Append(arguments[i]);
        return text.Append(')').ToString();
    }
}

class Parser
{
    readonly string text;
    int at;

    public Parser(string text) { this.text = text; }

    public Node Parse()
    {
        Node node = Sum();
        if (Peek() == '=' && node is Variable variable)
        {
            at++;
            node = new Assignment(variable, Sum());
        }
        if (Peek() != '\0') throw new FormatException($"unexpected '{Peek()}' at {at}");
        return node;
    }

    char Peek()
    {
        while (at < text.Length && text[at] == ' ') at++;
        return at < text.Length ? text[at] : '\0';
    }

    Node Sum()
    {
        Node left = Product();
        for (char c = Peek(); c == '+' || c == '-'; c = Peek())
        {
            at++;
            left = new Binary(c, left, Product());
        }
        return left;
    }

    Node Product()
    {
        Node left = Unary();
        for (char c = Peek(); c == '*' || c == '/' || c == '%'; c = Peek())
        {
            at++;
            left = new Binary(c, left, Unary());
        }
        return left;
    }

    Node Unary()
    {
        if (Peek() != '-') return Power();
        at++;
        return new Negation(Unary());
    }

    Node Power()
    {
        Node left = Primary();
        if (Peek() != '^') return left;
        at++;
        return new Binary('^', left, Unary());
    }

    Node Primary()
    {
        char c = Peek();
        int start = at;
        if (char.IsDigit(c))
        {
            while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] == '.')) at++;
            return new Number(double.Parse(text.Substring(start, at - start)));
        }
        if (char.IsLetter(c))
        {
            while (at < text.Length && char.IsLetterOrDigit(text[at])) at++;
            string name = text.Substring(start, at - start);
            if (Peek() != '(') return new Variable(name);
            at++;
            var arguments = new List<Node>();
            while (Peek() != ')')
            {
                if (arguments.Count > 0) Expect(',');
                arguments.Add(Sum());
            }
            Expect(')');
            return new Call(name, arguments);
        }
        if (c == '\0') throw new FormatException("unexpected end");
        Expect('(');
        Node inner = Sum();
        Expect(')');
        return inner;
    }

    void Expect(char c)
    {
        if (Peek() == '\0') throw new FormatException("unexpected end");
        if (Peek() != c) throw new FormatException($"'{c}' expected at {at}, not '{Peek()}'");
        at++;
    }
}
