// What is checked before and what after an await: array bounds and null of assignment and deconstruction targets (C#
// spec 12.7).
using System;
using System.Threading.Tasks;
int[] xs = new int[2];
int Say(int n) { Console.Write(n + " "); return n; }
try { (xs[5], xs[0]) = (Say(1), Say(2)); } catch (IndexOutOfRangeException) { Console.WriteLine("oob"); }
try { (xs[5], xs[0]) = (Say(1), await Later(2)); } catch (IndexOutOfRangeException) { Console.WriteLine("oob"); }
try { (xs[Say(0)], xs[await Later(1)]) = (Say(1), Say(2)); Console.WriteLine(xs[0] + xs[1]); }
catch (IndexOutOfRangeException) { Console.WriteLine("oob"); }
try { xs[7] = Say(3); } catch (IndexOutOfRangeException) { Console.WriteLine("oob"); }
try { xs[7] = await Later(4); } catch (IndexOutOfRangeException) { Console.WriteLine("oob"); }
try { xs[7] += await Later(4); } catch (IndexOutOfRangeException) { Console.WriteLine("oob"); }
int[] nul = null!;
try { nul[0] = await Later(5); } catch (NullReferenceException) { Console.WriteLine("null"); }
try { nul[Say(0)] += await Later(5); } catch (NullReferenceException) { Console.WriteLine("null"); }
C c = null!;
try { c.F = await Later(6); } catch (NullReferenceException) { Console.WriteLine("null"); }
try { c.F += await Later(6); } catch (NullReferenceException) { Console.WriteLine("null"); }
try { c.P = await Later(6); } catch (NullReferenceException) { Console.WriteLine("null"); }
try { c.S.X = await Later(6); } catch (NullReferenceException) { Console.WriteLine("null"); }
try { (c.F, xs[0]) = (await Later(7), 1); } catch (NullReferenceException) { Console.WriteLine("null"); }
try { (c.F, xs[0]) = (Say(7), 1); } catch (NullReferenceException) { Console.WriteLine("null"); }
try { c.M(await Later(8)); } catch (NullReferenceException) { Console.WriteLine("null"); }
async Task<int> Later(int n) { await Task.Yield(); Console.Write("L" + n + " "); return n; }

struct S { public int X; }
class C { public int F; public int P { get; set; } public S S; public void M(int x) { } }
