// C# 15.11.3: field initialisers of the derived class run before the base constructor.
new Derived();
class Log
{
    public static int Say(string s) { Console.WriteLine(s); return 1; }
}
class Base
{
    int a = Log.Say("base field");
    public Base() { Log.Say("base ctor"); Hook(); }
    public virtual void Hook() { Log.Say("base hook"); }
}
class Derived : Base
{
    int b = Log.Say("derived field");
    public Derived() : base() { Log.Say("derived ctor"); }
    public override void Hook() { Log.Say("derived hook " + b); }
}
