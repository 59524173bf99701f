// .NET 8: the static methods that throw exceptions about arguments name the argument as the caller wrote it
// ([CallerArgumentExpression]); their messages are those of System.Private.CoreLib's resources.
using System;

void Try(Action guard)
{
    try
    {
        guard();
        Console.WriteLine("fine");
    }
    catch (ArgumentException e)
    {
        Console.WriteLine($"{e.GetType().Name} [{e.ParamName}] {e.Message}");
    }
    catch (ObjectDisposedException e)
    {
        Console.WriteLine($"{e.GetType().Name} [{e.ObjectName}] {e.Message}");
    }
}

string? nothing = null;
string empty = "";
int low = -3;
int[] lengths = { 4, 0 };

Try(() => ArgumentNullException.ThrowIfNull(nothing));
Try(() => ArgumentNullException.ThrowIfNull(nothing, "name"));
Try(() => ArgumentNullException.ThrowIfNull(empty));
Try(() => ArgumentException.ThrowIfNullOrEmpty(nothing));
Try(() => ArgumentException.ThrowIfNullOrEmpty(empty));
Try(() => ArgumentException.ThrowIfNullOrWhiteSpace(empty + " "));
Try(() => ArgumentException.ThrowIfNullOrWhiteSpace("a"));

Try(() => ArgumentOutOfRangeException.ThrowIfZero(lengths[1]));
Try(() => ArgumentOutOfRangeException.ThrowIfZero(lengths[0]));
Try(() => ArgumentOutOfRangeException.ThrowIfNegative(low));
Try(() => ArgumentOutOfRangeException.ThrowIfNegative(low + 1, "own"));
Try(() => ArgumentOutOfRangeException.ThrowIfNegative(0));
Try(() => ArgumentOutOfRangeException.ThrowIfNegative(-0.0));
Try(() => ArgumentOutOfRangeException.ThrowIfNegative(0.0));
Try(() => ArgumentOutOfRangeException.ThrowIfNegativeOrZero(0L));
Try(() => ArgumentOutOfRangeException.ThrowIfNegativeOrZero(1.5m));
Try(() => ArgumentOutOfRangeException.ThrowIfEqual("a", "a"));
Try(() => ArgumentOutOfRangeException.ThrowIfEqual(low, 4));
Try(() => ArgumentOutOfRangeException.ThrowIfNotEqual(nothing, "b"));
Try(() => ArgumentOutOfRangeException.ThrowIfGreaterThan(low, -4));
Try(() => ArgumentOutOfRangeException.ThrowIfGreaterThan(low, low));
Try(() => ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(low, low));
Try(() => ArgumentOutOfRangeException.ThrowIfLessThan('a', 'b'));
Try(() => ArgumentOutOfRangeException.ThrowIfLessThan(low, low));
Try(() => ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(low, low));

Try(() => ObjectDisposedException.ThrowIf(low < 0, empty));
Try(() => ObjectDisposedException.ThrowIf(low < 0, typeof(Version)));
Try(() => ObjectDisposedException.ThrowIf(low > 0, empty));

class Version
{
}
