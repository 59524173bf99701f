// C# specification (covariant returns, C# 9): an override may return a more derived reference type; property getters
// too; calls
// through every level reach the last override.
using System;
using System.Collections.Generic;

abstract class Animal
{
    public abstract Animal Clone();
    public virtual object Tag => "animal";
    public virtual IEnumerable<object> Parts() => new object[] { 1 };
    public virtual Animal this[int i] => this;
}

class Dog : Animal
{
    public string Name = "dog";
    public override Dog Clone() => new Dog { Name = Name + "'" };
    public override string Tag => "dogtag";
    public override List<object> Parts() => new List<object> { "a", "b" };
    public override Dog this[int i] => new Dog { Name = "d" + i };
}

class Puppy : Dog
{
    public override Puppy Clone() => new Puppy { Name = Name + "~" };
    public override string Tag => base.Tag + "+";
}

class Old : Dog { public override Dog Clone() => this; }
class Factory<T> where T : class { public virtual object Make() => "none"; }
class StringFactory : Factory<string> { public override string Make() => "made"; }

static class Program
{
    static void Main()
    {
        Puppy p = new Puppy();
        Console.WriteLine(p.Clone().Name + " " + ((Dog)p).Clone().Name + " " + ((Animal)p).Clone().GetType().Name);
        Animal a = new Dog();
        Console.WriteLine(a.Clone().GetType().Name + " " + a.Tag + " " + ((Dog)a).Tag.Length + " " + p.Tag + " "
            + ((Animal)p).Tag);
        foreach (var part in a.Parts()) Console.Write(part + " ");
        Console.WriteLine(((Dog)a).Parts().Count + " " + p[3].Name + " " + ((Dog)a[4]).Name);
        Func<Animal> f = a.Clone; Func<Dog> g = p.Clone;
        Console.WriteLine(f().GetType().Name + g().Name);
        var o = new Old(); Console.WriteLine(ReferenceEquals(o, o.Clone()));
        Factory<string> fs = new StringFactory();
        Console.WriteLine(fs.Make() + " " + new StringFactory().Make().Length);
    }
}
