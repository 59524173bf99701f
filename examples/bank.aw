// A bank: accounts with rules, exceptions of its own, transfers that are undone when they fail, and a journal.
// gc: 10
var bank = new Bank();
bank.Journal += (sender, entry) => Console.WriteLine($"    [{entry.Number:D3}] {entry.Text}");

Account ada = bank.Open(new CheckingAccount("Ada", overdraft: 10000));
Account bob = bank.Open(new SavingsAccount("Bob", ratePercent: 3));
Account eve = bank.Open(new CheckingAccount("Eve"));

Try("deposits", () =>
{
    bank.Deposit(ada.Id, 50000);
    bank.Deposit(bob.Id, 120050);
});
Try("transfer", () => bank.Transfer(ada.Id, bob.Id, 55000));
Try("over the limit", () => bank.Transfer(ada.Id, bob.Id, 5001));
Try("negative", () => bank.Deposit(ada.Id, -1));
Try("unknown account", () => bank.Deposit(99, 100));
Try("frozen receiver", () =>
{
    eve.Freeze();
    bank.Transfer(bob.Id, eve.Id, 10000);
});
Try("savings rules", () =>
{
    for (int i = 0; i < 4; i++) bank.Withdraw(bob.Id, 1000);
});
Try("interest", () =>
{
    foreach (Account account in bank.Accounts)
        if (account is IInterestBearing bearing) bank.Deposit(account.Id, bearing.Interest());
});
Try("batch", () => bank.Batch(
    () => bank.Withdraw(ada.Id, 1),
    () => bank.Withdraw(ada.Id, 5000000),
    () => bank.Withdraw(77, 1),
    () => bank.Deposit(ada.Id, 1)));
Try("overflow", () => bank.Deposit(bob.Id, long.MaxValue));

foreach (Account account in bank.Accounts) Console.WriteLine(account);
Console.WriteLine($"total {Money.Format(bank.Total)}, {bank.Failures} failures");

void Try(string what, Action action)
{
    Console.WriteLine(what + ":");
    try
    {
        action();
        Console.WriteLine("    done");
    }
    catch (InsufficientFundsException e)
    {
        Console.WriteLine($"    {e.Message} (short of {Money.Format(e.Missing)})");
    }
    catch (BankException e) when (e.InnerException != null)
    {
        Console.WriteLine($"    {e.Message} <- {e.InnerException.GetType().Name}: {e.InnerException.Message}");
    }
    catch (BankException e)
    {
        Console.WriteLine($"    {e.Message}");
    }
    catch (AggregateException e)
    {
        Console.WriteLine($"    {e.InnerExceptions.Count} of the batch failed");
        foreach (Exception inner in e.InnerExceptions) Console.WriteLine($"      {inner.GetType().Name}: {inner.Message}");
    }
    catch (OverflowException)
    {
        Console.WriteLine("    too much money");
    }
    catch (ArgumentException e)
    {
        Console.WriteLine($"    {e.GetType().Name} for {e.ParamName}");
    }
}

static class Money
{
    public static string Format(long cents) =>
        (cents < 0 ? "-" : "") + $"${Math.Abs(cents) / 100:N0}.{Math.Abs(cents) % 100:00}";
}

class BankException : Exception
{
    public BankException(string message, Exception? inner = null) : base(message, inner) { }
}

class InsufficientFundsException : BankException
{
    public long Missing { get; }

    public InsufficientFundsException(Account account, long missing)
        : base($"{account.Owner} has not enough money") => Missing = missing;
}

class AccountFrozenException : BankException
{
    public AccountFrozenException(Account account) : base($"the account of {account.Owner} is frozen") { }
}

interface IInterestBearing
{
    long Interest();
}

abstract class Account
{
    static int lastId = 100;

    public int Id { get; } = ++lastId;
    public string Owner { get; }
    public long Balance { get; protected set; }
    public bool IsFrozen { get; private set; }

    protected Account(string owner) => Owner = owner ?? throw new ArgumentNullException(nameof(owner));

    protected abstract long Limit { get; }
    public abstract string Kind { get; }

    public void Freeze() => IsFrozen = true;

    public virtual void Deposit(long cents)
    {
        CheckAmount(cents);
        Balance = checked(Balance + cents);
    }

    public virtual void Withdraw(long cents)
    {
        CheckAmount(cents);
        if (Balance - cents < Limit) throw new InsufficientFundsException(this, Limit - (Balance - cents));
        Balance -= cents;
    }

    void CheckAmount(long cents)
    {
        if (cents <= 0) throw new ArgumentOutOfRangeException(nameof(cents), "amounts are positive");
        if (IsFrozen) throw new AccountFrozenException(this);
    }

    public override string ToString() => $"{Id} {Owner,-4} {Kind,-9} {Money.Format(Balance),12}{(IsFrozen ? " frozen" : "")}";
}

sealed class CheckingAccount : Account
{
    readonly long overdraft;

    public CheckingAccount(string owner, long overdraft = 0) : base(owner) => this.overdraft = overdraft;

    protected override long Limit => -overdraft;
    public override string Kind => "checking";
}

sealed class SavingsAccount : Account, IInterestBearing
{
    const int FreeWithdrawals = 2;
    readonly int ratePercent;
    int withdrawals;

    public SavingsAccount(string owner, int ratePercent) : base(owner) => this.ratePercent = ratePercent;

    protected override long Limit => 0;
    public override string Kind => "savings";

    public override void Withdraw(long cents)
    {
        if (withdrawals == FreeWithdrawals)
            throw new BankException("no more withdrawals", new InvalidOperationException($"limit is {FreeWithdrawals}"));
        base.Withdraw(cents);
        withdrawals++;
    }

    public long Interest() => Balance * ratePercent / 100;
}

class JournalEntry : EventArgs
{
    public int Number { get; }
    public string Text { get; }

    public JournalEntry(int number, string text)
    {
        Number = number;
        Text = text;
    }
}

class Bank
{
    readonly Dictionary<int, Account> accounts = new Dictionary<int, Account>();
    int entries;

    public event EventHandler<JournalEntry>? Journal;

    public IEnumerable<Account> Accounts => accounts.Values;
    public int Failures { get; private set; }

    public long Total
    {
        get
        {
            long total = 0;
            foreach (Account account in Accounts) total += account.Balance;
            return total;
        }
    }

    void Write(string text) => Journal?.Invoke(this, new JournalEntry(++entries, text));

    public Account Open(Account account)
    {
        accounts.Add(account.Id, account);
        Write($"{account.Owner} opens a {account.Kind} account");
        return account;
    }

    Account Find(int id) =>
        accounts.TryGetValue(id, out Account? account) ? account : throw new BankException($"there is no account {id}");

    public void Deposit(int id, long cents)
    {
        Account account = Find(id);
        bool done = false;
        try
        {
            account.Deposit(cents);
            done = true;
        }
        finally
        {
            if (!done) Failures++;
        }
        Write($"{account.Owner} +{Money.Format(cents)}");
    }

    public void Withdraw(int id, long cents)
    {
        Account account = Find(id);
        try
        {
            account.Withdraw(cents);
        }
        catch
        {
            Failures++;
            throw;
        }
        Write($"{account.Owner} -{Money.Format(cents)}");
    }

    public void Transfer(int from, int to, long cents)
    {
        Withdraw(from, cents);
        try
        {
            Deposit(to, cents);
        }
        catch (BankException e)
        {
            Write("transfer undone");
            Deposit(from, cents);
            throw new BankException($"transfer of {Money.Format(cents)} failed", e);
        }
    }

    public void Batch(params Action[] actions)
    {
        var failures = new List<Exception>();
        foreach (Action action in actions)
        {
            try
            {
                action();
            }
            catch (BankException e)
            {
                failures.Add(e);
            }
        }
        if (failures.Count > 0) throw new AggregateException(failures);
    }
}
