class A
{
    event Action E { add { } } //~ AW0065: 'A.E': event property must have both add and remove accessors
    event int F; //~ AW0066: 'A.F': event must be of a delegate type
    event Action G { add { } remove { } }
}
class P { static void Main() { } }
