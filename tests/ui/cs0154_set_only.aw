var a = new A();
Console.WriteLine(a.P); //~ AW0154: The property or indexer 'A.P' cannot be used in this context because it lacks the get accessor
a.P += 1; //~ AW0154: The property or indexer 'A.P' cannot be used in this context because it lacks the get accessor
class A { public int P { set { } } }
