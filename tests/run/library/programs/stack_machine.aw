// A program as people write it: reading commands from standard input until the end.
// stdin: push 3
// stdin: push 4
// stdin: add
// stdin: dup
// stdin: mul
// stdin: print
// stdin: bogus 1
// stdin: push x
// stdin:
// stdin: pop
// stdin: pop
var stack = new Stack<long>(); string? line; int no = 0;
while ((line = Console.ReadLine()) is not null)
{
    no++; var parts = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries); if (parts.Length == 0) { Console.WriteLine($"{no}: (empty)"); continue; }
    try
    {
        switch (parts)
        {
            case ["push", var n]: stack.Push(long.Parse(n)); break;
            case ["pop"]: Console.WriteLine($"{no}: popped {stack.Pop()}"); break;
            case ["dup"]: stack.Push(stack.Peek()); break;
            case ["add" or "mul"] when stack.Count < 2: throw new InvalidOperationException("need two");
            case ["add"]: stack.Push(stack.Pop() + stack.Pop()); break;
            case ["mul"]: stack.Push(stack.Pop() * stack.Pop()); break;
            case ["print"]: Console.WriteLine($"{no}: {string.Join(' ', stack)}"); break;
            case [var cmd, ..]: Console.WriteLine($"{no}: unknown {cmd}/{parts.Length - 1}"); break;
        }
    }
    catch (FormatException) { Console.WriteLine($"{no}: not a number"); }
    catch (InvalidOperationException e) { Console.WriteLine($"{no}: {e.Message}"); }
}
Console.WriteLine($"{no} lines, {stack.Count} left");
