// C# specification §13.10.6: `throw;` after an await in the catch keeps the frames of the first throw; `throw e;` starts anew
using System;
using System.Linq;
using System.Threading.Tasks;

static int Count(Exception e, string m) => e.StackTrace!.Split('\n').Count(l => l.Contains(m));
async Task Origin() { await Task.Yield(); throw new Exception("o"); }
async Task Keep() { try { await Origin(); } catch (Exception) { await Task.Yield(); throw; } }
async Task Again() { try { await Origin(); } catch (Exception e) { await Task.Yield(); throw e; } }
async Task Fin() { try { await Origin(); } finally { await Task.Yield(); } }
try { await Keep(); } catch (Exception e) { Console.WriteLine($"{Count(e, "Origin") > 0} {Count(e, "Keep") > 0} {Count(e, "Again")}"); }
try { await Again(); } catch (Exception e) { Console.WriteLine($"{Count(e, "Origin")} {Count(e, "Again") > 0}"); }
try { await Fin(); } catch (Exception e) { Console.WriteLine($"{Count(e, "Origin") > 0} {Count(e, "Fin") > 0}"); }
var made = new Exception("never thrown");
Console.WriteLine(made.StackTrace == null);
try { await Task.FromException(made); } catch (Exception e) { Console.WriteLine(ReferenceEquals(e, made)); }
