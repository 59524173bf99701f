// Static fields are initialised in textual order before first use.
Console.WriteLine(S.B + " " + S.A);
S.A = 100;
Console.WriteLine(S.Get());
class S
{
    public static int A = 5;
    public static int B = A * 2;
    public static int Get() { return A + B; }
}
