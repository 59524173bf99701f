interface I
{
    static abstract void M();
    static virtual int P => 1;
    static void S() { }
}
interface IDef : I { static void I.M() { } }
interface IOps<T> where T : IOps<T>
{
    static abstract int operator +(int a, int b); //~ AW8924: One of the parameters of a binary operator must be the containing type, or its type parameter constrained to it.
    static abstract T operator -(int a); //~ AW8921: The parameter of a unary operator must be the containing type, or its type parameter constrained to it.
    static abstract T operator <<(int a, int b); //~ AW8925: The first operand of an overloaded shift operator must have the same type as the containing type or its type parameter constrained to it
    static abstract int operator ++(int a); //~ AW8922: The parameter type for ++ or -- operator must be the containing type, or its type parameter constrained to it.
    static abstract bool operator ==(int a, int b); //~ AW9046: One of the parameters of an equality, or inequality operator declared in interface 'IOps<T>' must be a type parameter on 'IOps<T>' constrained to 'IOps<T>'
    static abstract bool operator !=(int a, int b); //~ AW9046: One of the parameters of an equality, or inequality operator declared in interface 'IOps<T>' must be a type parameter on 'IOps<T>' constrained to 'IOps<T>'
    static abstract implicit operator int(string s); //~ AW8931: User-defined conversion in an interface must convert to or from a type parameter on the enclosing type constrained to the enclosing type
    static bool operator ==(T a, int b) => true; //~ AW0216: The operator 'IOps<T>.operator ==(T, int)' requires a matching operator '!=' to also be defined //~ AW0567: Conversion, equality, or inequality operators declared in interfaces must be abstract or virtual
}
class C : I { public static void M() { } }
class Bad : I { public void M() { } } //~ AW8928: 'Bad' does not implement static interface member 'I.M()'. 'Bad.M()' cannot implement the interface member because it is not static.
class None : I { } //~ AW0535: 'None' does not implement interface member 'I.M()'
class Expl : I { void I.M() { } } //~ AW0535: 'Expl' does not implement interface member 'I.M()' //~ AW0539: 'Expl.M()' in explicit interface declaration is not found among members of the interface that can be implemented
class Opx : IOp<Opx> { Opx IOp<Opx>.operator +(Opx a, Opx b) => a; } //~ AW0535: 'Opx' does not implement interface member 'IOp<Opx>.operator +(Opx, Opx)' //~ AW0539: 'Opx.operator +(Opx, Opx)' in explicit interface declaration is not found among members of the interface that can be implemented //~ AW8930: Explicit implementation of a user-defined operator 'Opx.operator +(Opx, Opx)' must be declared static
interface IOp<T> where T : IOp<T> { static abstract T operator +(T a, T b); }
class NoOp : IOp<NoOp> { } //~ AW0535: 'NoOp' does not implement interface member 'IOp<NoOp>.operator +(NoOp, NoOp)'
class G<T> where T : I { }
static class P
{
    static void Use<T>() where T : I { T.M(); T.S(); int x = T.P; } //~ AW0704: Cannot do non-virtual member lookup in 'T' because it is a type parameter
    static void Plain<T>() { T.M(); T.ToString(); } //~ AW0704: Cannot do non-virtual member lookup in 'T' because it is a type parameter //~ AW0704: Cannot do non-virtual member lookup in 'T' because it is a type parameter
    static void Main()
    {
        Use<C>();
        Use<I>(); //~ AW8920: The interface 'I' cannot be used as type argument. Static member 'I.M()' does not have a most specific implementation in the interface.
        Use<IDef>();
        I.M(); //~ AW8926: A static virtual or abstract interface member can be accessed only on a type parameter.
        Console.WriteLine(I.P); //~ AW8926: A static virtual or abstract interface member can be accessed only on a type parameter.
        I.S();
        IDef.M(); //~ AW8926: A static virtual or abstract interface member can be accessed only on a type parameter.
        var g = new G<I>(); //~ AW8920: The interface 'I' cannot be used as type argument. Static member 'I.M()' does not have a most specific implementation in the interface.
        Action a = I.M; //~ AW8926: A static virtual or abstract interface member can be accessed only on a type parameter.
        C.P.ToString(); //~ AW0117: 'C' does not contain a definition for 'P'
    }
}
