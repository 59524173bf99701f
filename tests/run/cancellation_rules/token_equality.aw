// CancellationToken and its registration are values: equality, hash codes, defaults, the token of a callback.
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

var a = new CancellationTokenSource();
var b = new CancellationTokenSource();
Console.WriteLine((a.Token == a.Token) + " " + (a.Token != b.Token) + " " + a.Token.Equals(b.Token) + " "
    + a.Token.Equals((object)a.Token) + " " + a.Token.Equals("x"));
Console.WriteLine(a.Token.GetHashCode() == a.Token.GetHashCode());
Console.WriteLine((default(CancellationToken) == CancellationToken.None) + " "
    + (new CancellationToken(true) == new CancellationToken(true)) + " "
    + (new CancellationToken(true) == new CancellationToken(false)));
CancellationTokenRegistration r1 = a.Token.Register(() => { });
CancellationTokenRegistration r2 = a.Token.Register(() => { });
CancellationTokenRegistration copy = r1;
Console.WriteLine((r1 == copy) + " " + (r1 == r2) + " " + r1.Equals(copy) + " " + (r1 != default));
Console.WriteLine((r1.Token == a.Token) + " " + default(CancellationTokenRegistration).Token.CanBeCanceled);
Console.WriteLine(r1.Unregister() + " " + r1.Unregister() + " " + copy.Unregister() + " " + r2.Unregister());
default(CancellationTokenRegistration).Dispose();
a.Cancel();
Console.WriteLine(a.Token.IsCancellationRequested);
