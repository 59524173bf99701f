var a = new A();
a.E(); //~ AW0070: The event 'A.E' can only appear on the left hand side of += or -= (except when used from within the type 'A')
a.E = null; //~ AW0070: The event 'A.E' can only appear on the left hand side of += or -= (except when used from within the type 'A')
a.E += 5; //~ AW0029: Cannot implicitly convert type 'int' to '
a.E += F;
Console.WriteLine(a.E); //~ AW0070: The event 'A.E' can only appear on the left hand side of += or -= (except when used from within the type 'A')
void F() { }
class A { public event Action E; public void G() { E(); E = null; } }
