// C# 18.6.4: an implementing method has the interface method's constraints; an explicit one inherits them.
using System;
using System.Collections.Generic;

interface IBox
{
    void A<T>() where T : class;
    void B<T>();
    void C<T>() where T : IComparable<T>;
}

class Wrong : IBox
{
    public void A<T>() { } //~ AW0425: The constraints for type parameter 'T' of method 'Wrong.A<T>()' must
    public void B<T>() where T : struct { }
    //~^ AW0425: The constraints for type parameter 'T' of method 'Wrong.B<T>()' must
    public void C<T>() where T : IComparable<T>, new() { }
    //~^ AW0425: The constraints for type parameter 'T' of method 'Wrong.C<T>()' must
}

class Right : IBox
{
    public void A<U>() where U : class { }
    public void B<T>() { }
    public void C<V>() where V : IComparable<V> { }
}

class Explicit : IBox
{
    void IBox.A<T>() { }
    void IBox.B<T>() { }
    void IBox.C<T>() { }
}

// Interfaces that may become the same one.
interface IOf<T> { }
class Two<T, U> : IOf<T>, IOf<U> { } //~ AW0695: 'Two<T, U>' cannot implement both 'IOf<T>' and 'IOf<U>' because they
class One<T> : IOf<T>, IOf<int> { } //~ AW0695: 'One<T>' cannot implement both 'IOf<T>' and 'IOf<int>' because they
class Never<T> : IOf<T>, IOf<List<T>> { }

// A constraint that not everybody sees who sees the type.
internal class Hidden { }
public class Shows<T> where T : Hidden { } //~ AW0703: Inconsistent accessibility: constraint type 'Hidden' is less
public interface IShows<T> where T : IEnumerable<Hidden> { }
//~^ AW0703: Inconsistent accessibility: constraint type 'IEnumerable<Hidden>' is
internal class Closed<T> where T : Hidden { }

class Program
{
    static void Main() { }
}
