// The trace of an exception shows the parameters of a lambda and of a local function as the source has them: what they close over
// is none of them.
using System;

int limit = 1;

int Local(int number)
{
    if (number > limit)
    {
        throw new InvalidOperationException();
    }
    return number;
}

Func<int, string, int> lambda = (number, text) =>
{
    if (number > limit)
    {
        throw new InvalidOperationException(text);
    }
    return number;
};

void Show(Action action, string parameters)
{
    try
    {
        action();
    }
    catch (InvalidOperationException e)
    {
        string trace = e.StackTrace ?? "";
        Console.WriteLine(trace.Split('\n')[0].Contains(parameters));
        Console.WriteLine(trace.Contains(" env"));
    }
}

Show(() => Local(2), "(Int32 number)");
Func<int, int> converted = Local;
Show(() => converted(2), "(Int32 number)");
Show(() => lambda(2, "two"), "(Int32 number, String text)");
Action alone = () => throw new InvalidOperationException(limit.ToString());
Show(alone, "()");
