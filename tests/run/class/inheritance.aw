// C# 15.3.4, 15.6.4: inheritance, virtual, override, base.
Animal[] zoo = { new Dog("rex"), new Cat("tom"), new Animal("it") };
foreach (Animal a in zoo) Console.WriteLine(a.Name + " says " + a.Sound() + " " + a);
Console.WriteLine(zoo[0] is Dog);
Console.WriteLine(zoo[1] is Dog);
Dog d = (Dog)zoo[0];
Console.WriteLine(d.Fetch());
try { Dog no = (Dog)zoo[1]; } catch (InvalidCastException) { Console.WriteLine("no dog"); }
Console.WriteLine((zoo[1] as Dog) == null);
class Animal
{
    public string Name;
    public Animal(string name) { Name = name; }
    public virtual string Sound() { return "..."; }
    public override string ToString() { return "<" + Name + ">"; }
}
class Dog : Animal
{
    public Dog(string name) : base(name) { }
    public override string Sound() { return "woof"; }
    public string Fetch() { return Name + " fetches"; }
}
class Cat : Animal
{
    public Cat(string name) : base(name + "cat") { }
    public override string Sound() { return "meow " + base.Sound(); }
}
