class A //~ AW0660: 'A' defines operator == or operator != but does not override Object.Equals(object o) //~ AW0661: 'A' defines operator == or operator != but does not override Object.GetHashCode()
{
    public static bool operator <(A a, A b) => true; //~ AW0216: The operator 'A.operator <(A, A)' requires a matching operator '>' to also be defined
    public static bool operator ==(A a, A b) => true; //~ AW0216: The operator 'A.operator ==(A, A)' requires a matching operator '!=' to also be defined
    public static A operator +(int a, int b) => new(); //~ AW0563: One of the parameters of a binary operator must be the containing type
    public static int operator -(A a) => 1;
    static A operator *(A a, A b) => a; //~ AW0558: User-defined operator 'A.operator *(A, A)' must be declared static and public
    public A operator /(A a, A b) => a; //~ AW0558: User-defined operator 'A.operator /(A, A)' must be declared static and public
    public static implicit operator A(A a) => a; //~ AW0555: User-defined operator cannot convert a type to itself
    public static implicit operator int(string s) => 1; //~ AW0556: User-defined conversion must convert to or from the enclosing type
}
class P { static void Main() { } }
