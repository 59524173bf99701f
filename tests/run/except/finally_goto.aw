// Jumps out of try blocks run the finally blocks on their way.
int n = 0;
start:
try
{
    n++;
    if (n < 3) goto start;
    if (n == 3) goto done;
}
finally { Console.Write("f" + n + " "); }
Console.Write("never");
done:
Console.WriteLine("done");
while (true)
{
    try { try { break; } finally { Console.Write("inner "); } }
    finally { Console.WriteLine("outer"); }
}
