// C# specification §15.8: events: field-like and with accessors, static, virtual, abstract and in interfaces; who may
// raise; subscription during raising; removal of what is not there; evaluation order.
class Button
{
    public event EventHandler? Click;
    public event Action<int>? Pressed;
    public static event Action? Any;
    public virtual event Action? Virt;
    protected void RaiseVirt() => Virt?.Invoke();

    public void Press(int n)
    {
        Pressed?.Invoke(n);
        Click?.Invoke(this, EventArgs.Empty);
        Any?.Invoke();
        RaiseVirt();
    }

    public int Count => Pressed?.GetInvocationList().Length ?? 0;
    public void Clear() => Pressed = null;
    readonly List<Action> list = new();

    public event Action Custom
    {
        add { Console.Write("add "); list.Add(value); }
        remove { Console.Write("remove " + list.Remove(value) + " "); }
    }

    public void Fire() { foreach (var a in list.ToArray()) a(); }
}

class Loud : Button
{
    public override event Action? Virt
    {
        add { Console.Write("loud add "); base.Virt += value; }
        remove { base.Virt -= value; }
    }
}

abstract class Abs { public abstract event Action E; }
class Impl : Abs { public override event Action? E; public void Go() => E!(); }
interface ISource { event Action<string> Data; }

class Source : ISource
{
    Action<string>? data;
    event Action<string> ISource.Data { add => data += value; remove => data -= value; }
    public void Send(string s) => data?.Invoke(s);
}

class Args : EventArgs { public bool Handled; public string Text = ""; }

class Typed
{
    public event EventHandler<Args>? Ask;
    public bool Go() { var a = new Args { Text = "t" }; Ask?.Invoke(this, a); return a.Handled; }
}

struct Ev { public event Action? E; public void Go() => E?.Invoke(); }

static class Program
{
    static Button B(string n, Button b) { Console.Write(n + " "); return b; }

    static Action A(string n)
    {
        Console.Write("make " + n + " ");
        return () => Console.Write("[" + n + "] ");
    }

    static void Stat() => Console.Write("static ");
    static void Named(int n) => Console.Write("named" + n + " ");

    static void Main()
    {
        var b = new Button();
        b.Press(0);
        b.Pressed += n => Console.Write("p" + n + " ");
        b.Pressed += Named;
        b.Pressed += Named;
        Button.Any += Stat;
        b.Click += (s, e) => Console.Write((s == b) + " ");
        b.Press(1);
        Console.WriteLine(b.Count);
        b.Pressed -= Named;
        b.Pressed -= Named;
        b.Pressed -= Named;
        b.Press(2);
        Console.WriteLine(b.Count);
        Button.Any -= Stat;
        Action? self = null;
        int times = 0;
        b.Clear();
        Action<int> once = null!;
        once = n =>
        {
            times++;
            b.Pressed -= once;
            b.Pressed += x => times += 10;
        };
        b.Pressed += once;
        b.Press(3);
        b.Press(4);
        Console.WriteLine(times + " " + (self == null));
        B("target", b).Custom += A("x");
        Console.WriteLine();
        var y = A("y");
        b.Custom += y;
        b.Custom -= y;
        b.Custom -= y;
        b.Fire();
        Console.WriteLine();
        Button l = new Loud();
        l.Virt += () => Console.Write("virt ");
        l.Press(0);
        Console.WriteLine();
        var i = new Impl();
        i.E += () => Console.Write("abs ");
        i.Go();
        var src = new Source();
        Action<string> h = s => Console.Write(s + " ");
        ((ISource)src).Data += h;
        src.Send("one");
        ((ISource)src).Data -= h;
        src.Send("two");
        Console.WriteLine();
        var t = new Typed();
        Console.Write(t.Go() + " ");
        t.Ask += (s, e) => e.Handled = e.Text == "t";
        Console.WriteLine(t.Go());
        var ev = new Ev();
        ev.E += () => Console.Write("ev ");
        var copy = ev;
        copy.E += () => Console.Write("copy ");
        ev.Go();
        copy.Go();
        Console.WriteLine();
    }
}
