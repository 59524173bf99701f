// C# 15.7: auto-properties, computed properties, private setters, initialisers.
var a = new Account("ann");
a.Deposit(100);
a.Deposit(50);
Console.WriteLine(a.Owner + " " + a.Balance + " " + a.IsRich + " " + a.Version);
a.Note = "n1";
a.Note += "+";
Console.WriteLine(a.Note + a.NoteLength);
a.Limit = -5;
Console.WriteLine(a.Limit);
a.Limit = 70;
a.Limit++;
Console.WriteLine(a.Limit);
Console.WriteLine(Account.Created);
class Account
{
    public static int Created { get; private set; }
    public string Owner { get; }
    public int Balance { get; private set; }
    public int Version { get; set; } = 7;
    public string Note { get; set; }
    int limit;
    public int Limit { get { return limit; } set { limit = value < 0 ? 0 : value; } }
    public bool IsRich => Balance > 120;
    public int NoteLength { get => Note.Length; }
    public Account(string owner) { Owner = owner; Created++; }
    public void Deposit(int amount) { Balance += amount; }
}
