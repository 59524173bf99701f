// C# 21: user-defined exceptions.
try { throw new BankException(7, "low"); }
catch (BankException e) { Console.WriteLine(e.Code + " " + e.Message); }
try { throw new BankException(8, "base"); }
catch (Exception e) { Console.WriteLine(e.Message + " " + (e is BankException)); }
class BankException : Exception
{
    public int Code;
    public BankException(int code, string message) : base("bank: " + message) { Code = code; }
}
