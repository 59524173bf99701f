// C# 13.8.3: switch on constants, with fall-in labels, default anywhere, strings, chars and bools.
string Name(int n)
{
    switch (n)
    {
        case 0: return "zero";
        case 1:
        case 2: return "few";
        default: return "many";
        case -1: return "minus";
        case 1000000: return "million";
    }
}
for (int i = -2; i < 4; i++) Console.Write(Name(i) + " ");
Console.WriteLine(Name(1000000));
int Len(string s)
{
    switch (s)
    {
        case "one": return 1;
        case "two": return 2;
        case "": return 0;
        case null: return -1;
    }
    return 99;
}
Console.WriteLine(Len("one") + " " + Len("two") + " " + Len("") + " " + Len(null) + " " + Len("six"));
foreach (char c in "abz")
    switch (c)
    {
        case 'a': Console.Write("A"); break;
        case 'b': Console.Write("B"); goto case 'a';
        default: Console.Write("?"); break;
    }
Console.WriteLine();
switch (Len("two") > 1) { case true: Console.WriteLine("yes"); break; case false: Console.WriteLine("no"); break; }
for (int i = 0; i < 5; i++)
{
    switch (i)
    {
        case 1: continue;
        case 3: Console.Write("three "); break;
        default: Console.Write(i + " "); break;
    }
}
Console.WriteLine();
switch (5) { default: Console.WriteLine("only default"); break; }
long big = 5000000000;
switch (big) { case 5000000000: Console.WriteLine("big"); break; case 705032704: Console.WriteLine("wrong"); break; }
