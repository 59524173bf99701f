// `await` may stand in the first collection of a query and in that of a `join`, nowhere else in it.
using System.Linq;
using System.Threading.Tasks;

class Program
{
    static async Task Main()
    {
        Task<int[]> task = Task.FromResult(new int[] { 1, 2 });
        int[] xs = await task;
        var first = from x in await task select x;
        var join = from x in xs join y in await task on x equals y select x + y;
        var where = from x in xs where await Task.FromResult(true) select x; //~ AW1995: The 'await' operator may only be used in a query expression within the first collection expression of the initial 'from' clause or within the collection expression of a 'join' clause
        var select = from x in xs select await Task.FromResult(x); //~ AW1995: The 'await' operator may only be used in a query expression within the first collection expression of the initial 'from' clause or within the collection expression of a 'join' clause
        var second = from x in xs from y in await task select x + y; //~ AW1995: The 'await' operator may only be used in a query expression within the first collection expression of the initial 'from' clause or within the collection expression of a 'join' clause
    }
}
