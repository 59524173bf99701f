// What cannot live across a suspension is found in methods, too, that nothing calls.
using System;
using System.Collections.Generic;
using System.Threading.Tasks;

class Program
{
    static ref int First(int[] array) => ref array[0];

    static async Task Local(int[] array)
    {
        ref int first = ref array[0];
        await Task.Yield(); //~ AW9217: A 'ref' local cannot be preserved across 'await' or 'yield' boundary.
        first = 1;
    }

    static async Task Call(int[] array)
    {
        First(array) = await Task.FromResult(1);
        //~^ AW8178: A reference returned by a call to 'Program.First(int[])' cannot be
    }

    static async Task Struct(int[] array)
    {
        Span<int> span = array;
        await Task.Yield(); //~ AW4007: Instance of type 'Span<int>' cannot be preserved across 'await' or
        Console.WriteLine(span[0]);
    }

    static IEnumerable<int> Iterator(int[] array)
    {
        ref int first = ref array[0];
        yield return 1; //~ AW9217: A 'ref' local cannot be preserved across 'await' or 'yield' boundary.
        first = 2;
    }

    static async Task Allowed(int[] array)
    {
        ref int first = ref array[0];
        first = 1;
        await Task.Yield();
        first = ref array[0];
        first = 2;
    }

    static void Main() { }
}
