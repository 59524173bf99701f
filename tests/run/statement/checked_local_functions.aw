// C# §13.12: a checked or unchecked block reaches into the local functions and lambdas that are declared in it.
using System;

int max = int.MaxValue;

int Outside(int x) => x + 1;

checked
{
    int Inside(int x) => x + 1;

    int Nested(int x)
    {
        int Deeper(int y)
        {
            return y * 2;
        }

        return Deeper(x);
    }

    Func<int, int> lambda = x => x + 1;

    Show("local function", () => Inside(max));
    Show("nested local function", () => Nested(max));
    Show("lambda", () => lambda(max));
    Show("declared outside", () => Outside(max));

    unchecked
    {
        int Unchecked(int x) => x + 1;

        Show("unchecked within checked", () => Unchecked(max));

        int Both(int x) => checked(x + 1);

        Show("checked expression", () => Both(max));
    }
}

static void Show(string what, Func<int> f)
{
    try
    {
        Console.WriteLine(what + ": " + f());
    }
    catch (OverflowException)
    {
        Console.WriteLine(what + ": overflow");
    }
}
