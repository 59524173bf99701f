// C# 11.2.5: names in a positional pattern are those of the parameters or elements; ref structs stay on the stack.
using System;
using System.Collections.Generic;

class Pair
{
    public void Deconstruct(out int X, out int Y) { X = 1; Y = 2; }
}

class Program
{
    static T Same<T>(T value) => value;

    static void Main()
    {
        Console.WriteLine(new Pair() is (X: 1, Y: 2));
        Console.WriteLine(new Pair() is (A: 1, Y: 2));
        //~^ AW8517: The name 'A' does not match the corresponding 'Deconstruct' parameter
        Console.WriteLine((a: 1, b: 2) is (a: 1, c: 2)); //~ AW8516: The name 'c' does not identify tuple element 'Item2'.
        Console.WriteLine((a: 1, b: 2) is (Item1: 1, b: 2));

        int[] array = { 1 };
        ref int first = ref array[0];
        Action change = () => first = 1; //~ AW8175: Cannot use ref local 'first' inside an anonymous method, lambda
        Span<int> span = array;
        Action through = () => span[0] = 1; //~ AW8175: Cannot use ref local 'span' inside an anonymous method, lambda
        Span<int>[] spans = null!; //~ AW0611: Array elements cannot be of type 'Span<int>'
        var more = new Span<int>[3]; //~ AW0611: Array elements cannot be of type 'Span<int>'
        Same(span); //~ AW9244: The type 'Span<int>' may not be a ref struct or a type parameter
        Console.WriteLine((change, through, spans, more));
    }
}
