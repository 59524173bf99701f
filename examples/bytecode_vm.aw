// A bytecode virtual machine: an assembler with labels, a stack machine with calls, a disassembler and a profiler.
// gc: 10
using System.Text;

string[] programs =
{
    @"; the sum of 1 to 10
        push 0
        store sum
        push 10
        store n
    loop:
        load n
        jumpz done
        load sum
        load n
        add
        store sum
        load n
        push 1
        sub
        store n
        jump loop
    done:
        load sum
        print
        halt",
    @"; recursive Fibonacci: the argument is on the stack, the result replaces it
        push 12
        call fib
        print
        halt
    fib:
        dup
        push 2
        less
        jumpz recurse
        ret
    recurse:
        dup
        push 1
        sub
        call fib
        swap
        push 2
        sub
        call fib
        add
        ret",
    @"; greatest common divisor by Euclid
        push 1071
        push 462
    next:
        dup
        jumpz end
        swap
        over
        mod
        jump next
    end:
        pop
        print
        halt",
    "push 1 \n push 0 \n div \n halt",
    "add \n halt",
    "push 1 \n jump nowhere",
    "again: push 1 \n jump again",
    "push x",
    "frobnicate",
    "same: nop \n same: halt",
};

int number = 0;
foreach (string source in programs)
{
    Console.WriteLine($"--- program {++number}");
    try
    {
        var program = Assembler.Assemble(source);
        if (number == 3) Console.Write(program.Disassemble());
        var machine = new Machine(program, Console.WriteLine);
        machine.Run(100000);
        Console.WriteLine($"{machine.Steps} steps, deepest stack {machine.DeepestStack}, most used: {machine.Profile(3)}");
    }
    catch (AssemblerException e)
    {
        Console.WriteLine($"line {e.Line}: {e.Message}");
    }
    catch (MachineException e)
    {
        Console.WriteLine($"machine stopped at {e.Address:x4}: {e.Message}{(e.InnerException == null ? "" : " (" + e.InnerException.GetType().Name + ")")}");
    }
}

enum Opcode : byte
{
    Nop, Push, Pop, Dup, Swap, Over,
    Add = 0x10, Sub, Mul, Div, Mod, Less,
    Load = 0x20, Store,
    Jump = 0x30, JumpZ, Call, Ret,
    Print = 0x40, Halt = 0xff,
}

class AssemblerException : Exception
{
    public int Line { get; }
    public AssemblerException(int line, string message) : base(message) => Line = line;
}

class MachineException : Exception
{
    public int Address { get; }
    public MachineException(int address, string message, Exception? inner = null) : base(message, inner) => Address = address;
}

class BytecodeProgram
{
    public byte[] Code { get; }
    public string[] Variables { get; }

    public BytecodeProgram(byte[] code, string[] variables)
    {
        Code = code;
        Variables = variables;
    }

    public static bool HasOperand(Opcode opcode) =>
        opcode == Opcode.Push || (opcode >= Opcode.Load && opcode <= Opcode.Call);

    /// Operands are four bytes, the lowest first.
    public int OperandAt(int address) =>
        Code[address] | Code[address + 1] << 8 | Code[address + 2] << 16 | Code[address + 3] << 24;

    public string Disassemble()
    {
        var text = new StringBuilder();
        for (int at = 0; at < Code.Length;)
        {
            var opcode = (Opcode)Code[at];
            string line = $"{at:x4}  {Code[at]:x2}  {opcode.ToString().ToLowerInvariant(),-6}";
            at++;
            if (HasOperand(opcode))
            {
                line += opcode == Opcode.Push ? $" {OperandAt(at)}" : $" {OperandAt(at):x4}";
                at += 4;
            }
            text.AppendLine(line.TrimEnd());
        }
        return text.ToString();
    }
}

static class Assembler
{
    static readonly Dictionary<string, Opcode> opcodes = new Dictionary<string, Opcode>(StringComparer.OrdinalIgnoreCase);

    static Assembler()
    {
        foreach (Opcode opcode in new[]
        {
            Opcode.Nop, Opcode.Push, Opcode.Pop, Opcode.Dup, Opcode.Swap, Opcode.Over, Opcode.Add, Opcode.Sub, Opcode.Mul,
            Opcode.Div, Opcode.Mod, Opcode.Less, Opcode.Load, Opcode.Store, Opcode.Jump, Opcode.JumpZ, Opcode.Call,
            Opcode.Ret, Opcode.Print, Opcode.Halt,
        })
            opcodes.Add(opcode.ToString(), opcode);
    }

    public static BytecodeProgram Assemble(string source)
    {
        var code = new List<byte>();
        var labels = new Dictionary<string, int>();
        var holes = new List<(int Address, string Label, int Line)>();
        var variables = new List<string>();
        int line = 0;
        foreach (string raw in source.Split('\n'))
        {
            line++;
            string text = raw.Split(';')[0].Trim();
            int colon = text.IndexOf(':');
            if (colon >= 0)
            {
                string label = text.Substring(0, colon).Trim();
                if (!labels.TryAdd(label, code.Count)) throw new AssemblerException(line, $"label {label} appears twice");
                text = text.Substring(colon + 1).Trim();
            }
            if (text.Length == 0) continue;
            string[] parts = text.Split(new[] { ' ', '\t' }, StringSplitOptions.RemoveEmptyEntries);
            if (!opcodes.TryGetValue(parts[0], out Opcode opcode))
                throw new AssemblerException(line, $"unknown instruction {parts[0]}");
            bool needed = BytecodeProgram.HasOperand(opcode);
            if (parts.Length != (needed ? 2 : 1))
                throw new AssemblerException(line, $"{parts[0]} takes {(needed ? "one operand" : "no operand")}");
            code.Add((byte)opcode);
            if (!needed) continue;
            int operand = 0;
            switch (opcode)
            {
                case Opcode.Push:
                    if (!int.TryParse(parts[1], out operand))
                        throw new AssemblerException(line, $"{parts[1]} is not a number");
                    break;
                case Opcode.Load:
                case Opcode.Store:
                    operand = variables.IndexOf(parts[1]);
                    if (operand < 0)
                    {
                        operand = variables.Count;
                        variables.Add(parts[1]);
                    }
                    break;
                default:
                    holes.Add((code.Count, parts[1], line));
                    break;
            }
            Emit(code, operand);
        }
        byte[] bytes = code.ToArray();
        foreach (var (address, label, at) in holes)
        {
            if (!labels.TryGetValue(label, out int target)) throw new AssemblerException(at, $"no label {label}");
            for (int i = 0; i < 4; i++) bytes[address + i] = (byte)(target >> 8 * i);
        }
        return new BytecodeProgram(bytes, variables.ToArray());
    }

    static void Emit(List<byte> code, int operand)
    {
        for (int i = 0; i < 4; i++, operand >>= 8) code.Add((byte)operand);
    }
}

class Machine
{
    readonly BytecodeProgram program;
    readonly Action<int> print;
    readonly int[] stack = new int[64];
    readonly Stack<int> returns = new Stack<int>();
    readonly int[] variables;
    readonly int[] uses = new int[256];
    int top;

    public long Steps { get; private set; }
    public int DeepestStack { get; private set; }

    public Machine(BytecodeProgram program, Action<int> print)
    {
        this.program = program;
        this.print = print;
        variables = new int[program.Variables.Length];
    }

    void Push(int value)
    {
        if (top == stack.Length) throw new InvalidOperationException("stack overflow");
        stack[top++] = value;
        if (top > DeepestStack) DeepestStack = top;
    }

    int Pop() => top > 0 ? stack[--top] : throw new InvalidOperationException("stack underflow");

    public void Run(long limit)
    {
        int pc = 0;
        while (Steps++ < limit)
        {
            int start = pc;
            try
            {
                if (!Step(ref pc)) return;
            }
            catch (InvalidOperationException e)
            {
                throw new MachineException(start, e.Message);
            }
            catch (ArithmeticException e)
            {
                throw new MachineException(start, "arithmetic failed", e);
            }
        }
        throw new MachineException(pc, "too many steps");
    }

    bool Step(ref int pc)
    {
        var opcode = (Opcode)program.Code[pc++];
        uses[(int)opcode]++;
        int operand = 0;
        if (BytecodeProgram.HasOperand(opcode))
        {
            operand = program.OperandAt(pc);
            pc += 4;
        }
        int a, b;
        switch (opcode)
        {
            case Opcode.Nop: break;
            case Opcode.Push: Push(operand); break;
            case Opcode.Pop: Pop(); break;
            case Opcode.Dup: Push(a = Pop()); Push(a); break;
            case Opcode.Swap: b = Pop(); a = Pop(); Push(b); Push(a); break;
            case Opcode.Over: b = Pop(); a = Pop(); Push(a); Push(b); Push(a); break;
            case Opcode.Add: Binary((x, y) => x + y); break;
            case Opcode.Sub: Binary((x, y) => x - y); break;
            case Opcode.Mul: Binary((x, y) => checked(x * y)); break;
            case Opcode.Div: Binary((x, y) => x / y); break;
            case Opcode.Mod: Binary((x, y) => x % y); break;
            case Opcode.Less: Binary((x, y) => x < y ? 1 : 0); break;
            case Opcode.Load: Push(variables[operand]); break;
            case Opcode.Store: variables[operand] = Pop(); break;
            case Opcode.Jump: pc = operand; break;
            case Opcode.JumpZ: if (Pop() == 0) pc = operand; break;
            case Opcode.Call: returns.Push(pc); pc = operand; break;
            case Opcode.Ret: pc = returns.Pop(); break;
            case Opcode.Print: print(Pop()); break;
            case Opcode.Halt: return false;
            default: throw new InvalidOperationException($"bad opcode {(byte)opcode}");
        }
        return true;
    }

    void Binary(Func<int, int, int> operation)
    {
        int right = Pop(), left = Pop();
        Push(operation(left, right));
    }

    public string Profile(int count)
    {
        var used = new List<(int Uses, Opcode Opcode)>();
        for (int i = 0; i < uses.Length; i++)
            if (uses[i] > 0) used.Add((uses[i], (Opcode)i));
        used.Sort((x, y) => y.Uses != x.Uses ? y.Uses - x.Uses : x.Opcode - y.Opcode);
        var names = new List<string>();
        foreach (var (n, opcode) in used)
            if (names.Count < count) names.Add($"{opcode} {n}");
        return string.Join(", ", names);
    }
}
