// A local function declared in a section of a `switch` belongs to the whole switch block: every section and every
// `when` of the block can call it.
using System;

// The guard of the section calls a function that is declared below it.
static string Sign(object value)
{
    switch (value)
    {
        case int number when IsPositive(number):
            return "positive " + Twice();

            bool IsPositive(int n) => n > 0;
            int Twice() => number * 2;
        case int number:
            return "not positive " + number;
        default:
            return "no number";
    }
}

Console.WriteLine(Sign(4));
Console.WriteLine(Sign(-4));
Console.WriteLine(Sign("four"));

// An earlier section calls a function of a later one, and the other way round.
static int Calls(int value)
{
    int calls = 0;
    switch (value)
    {
        case 0:
            return Later(10);
            int Earlier(int n) => n - 1 + calls;
        case 1:
            calls = 5;
            return Earlier(10);
        default:
            int Later(int n)
            {
                calls++;
                return n + calls;
            }
            return Later(20) + Later(20);
    }
}

for (int i = 0; i < 3; i++)
{
    Console.WriteLine(Calls(i));
}

// A function behind a label, and one that captures a variable of the section.
static void Steps(int value)
{
    switch (value)
    {
        case 1:
            string text = "one";
            Show();
            goto again;
            void Show() => Console.WriteLine(text);
        case 2:
        again:
            void Count() => Console.WriteLine("counted " + value);
            Count();
            break;
    }
}

Steps(1);
Steps(2);
