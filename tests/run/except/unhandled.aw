// exit: 134
// stderr: Unhandled exception. System.InvalidOperationException: not handled
// stderr:    at
Console.WriteLine("before");
Fail(3);
Console.WriteLine("never");
void Fail(int n)
{
    if (n == 0) throw new InvalidOperationException("not handled");
    Fail(n - 1);
}
