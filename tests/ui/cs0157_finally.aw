foreach (var a in args)
{
    try { Console.WriteLine(a); }
    finally { break; } //~ AW0157: Control cannot leave the body of a finally clause
}
F();
int F() { try { return 1; } finally { return 2; } } //~ AW0157: Control cannot leave the body of a finally clause
