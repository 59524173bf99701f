// A Brainfuck interpreter: matches the brackets first, folds runs of instructions, then runs.
using System.Text;

const string hello = "++++++++[>++++[>++>+++>+++>+<<<<-]>+>+>->>+[<]<-]>>.>---.+++++++..+++.>>.<-.<.+++.------.--------.>>+.>++.";
const string alphabet = "++++++++[>++++++++<-]>+>+++++++++++++[>++<-]>[<<.+>>-]++++++++++.";
const string echo = "unknown letters are comments , [ . , ]";

foreach (var (name, source, input) in new[]
{
    ("hello", hello, ""),
    ("alphabet", alphabet, ""),
    ("echo", echo, "Aw reads this.\n"),
    ("add", ",>,<[->+<]>.", "!\""),
})
{
    var program = BrainfuckProgram.Compile(source);
    var output = new StringBuilder();
    long steps = program.Run(input, output);
    Console.WriteLine($"{name}: {source.Length} characters, {program.Length} instructions, {steps} steps");
    Console.WriteLine(output.ToString().TrimEnd().Replace("\n", " "));
}

foreach (string bad in new[] { "[[]", "+]", "<" })
{
    try
    {
        BrainfuckProgram.Compile(bad).Run("", new StringBuilder());
    }
    catch (Exception e) when (e is FormatException || e is IndexOutOfRangeException)
    {
        Console.WriteLine($"{bad}: {e.GetType().Name}: {e.Message}");
    }
}

enum Op { Add, Move, Output, Input, Open, Close, Clear }

readonly struct Instruction
{
    public readonly Op Op;
    public readonly int Argument;

    public Instruction(Op op, int argument)
    {
        Op = op;
        Argument = argument;
    }
}

class BrainfuckProgram
{
    readonly Instruction[] code;

    BrainfuckProgram(Instruction[] code) => this.code = code;

    public int Length => code.Length;

    public static BrainfuckProgram Compile(string source)
    {
        var code = new List<Instruction>();
        var open = new Stack<int>();
        int i = 0;
        while (i < source.Length)
        {
            char c = source[i];
            switch (c)
            {
                case '+':
                case '-':
                case '<':
                case '>':
                    int amount = 0;
                    char opposite = c == '+' ? '-' : c == '-' ? '+' : c == '<' ? '>' : '<';
                    for (; i < source.Length && (source[i] == c || source[i] == opposite); i++)
                        amount += source[i] == '+' || source[i] == '>' ? 1 : -1;
                    if (amount != 0) code.Add(new Instruction(c == '+' || c == '-' ? Op.Add : Op.Move, amount));
                    continue;
                case '.': code.Add(new Instruction(Op.Output, 0)); break;
                case ',': code.Add(new Instruction(Op.Input, 0)); break;
                case '[':
                    if (i + 2 < source.Length && source[i + 1] == '-' && source[i + 2] == ']')
                    {
                        code.Add(new Instruction(Op.Clear, 0));
                        i += 2;
                        break;
                    }
                    open.Push(code.Count);
                    code.Add(default);
                    break;
                case ']':
                    if (open.Count == 0) throw new FormatException($"']' at {i} closes nothing");
                    int start = open.Pop();
                    code[start] = new Instruction(Op.Open, code.Count);
                    code.Add(new Instruction(Op.Close, start));
                    break;
            }
            i++;
        }
        if (open.Count > 0) throw new FormatException($"{open.Count} '[' left open");
        return new BrainfuckProgram(code.ToArray());
    }

    public long Run(string input, StringBuilder output)
    {
        var tape = new byte[30000];
        int cell = 0, read = 0;
        long steps = 0;
        for (int pc = 0; pc < code.Length; pc++, steps++)
        {
            Instruction instruction = code[pc];
            switch (instruction.Op)
            {
                case Op.Add: tape[cell] += (byte)instruction.Argument; break;
                case Op.Move: cell += instruction.Argument; break;
                case Op.Output: output.Append((char)tape[cell]); break;
                case Op.Input: tape[cell] = read < input.Length ? (byte)input[read++] : (byte)0; break;
                case Op.Clear: tape[cell] = 0; break;
                case Op.Open when tape[cell] == 0: pc = instruction.Argument; break;
                case Op.Close when tape[cell] != 0: pc = instruction.Argument; break;
            }
            if (cell < 0) throw new IndexOutOfRangeException("left of the tape");
        }
        return steps;
    }
}
