// System.Console: SetOut, SetError, SetIn; colours do not show in redirected output.
// stdin: real
using System.Text;
Console.OutputEncoding = Encoding.UTF8; Console.InputEncoding = Encoding.UTF8;
Console.ForegroundColor = ConsoleColor.Green; Console.BackgroundColor = ConsoleColor.DarkBlue; Console.WriteLine("text " + Console.ForegroundColor); Console.ResetColor();
var original = Console.Out; var sw = new StringWriter(); Console.SetOut(sw);
Console.WriteLine("a"); Console.Write(1); Console.Write('c'); Console.Write(2.5); Console.Write(true); Console.Write("{0}-{1}", 1, 2); Console.WriteLine(new char[] { 'x', 'y' }); Console.WriteLine(); Console.WriteLine((object?)null); Console.Out.Write("direct");
Console.SetOut(original); Console.WriteLine(sw.ToString().Replace("\n", "$"));
Console.SetOut(new Numbered(original)); Console.WriteLine("one"); Console.WriteLine("two"); Console.Write("thr"); Console.WriteLine("ee"); Console.WriteLine(4); Console.SetOut(original);
Console.SetIn(new StringReader("x\n12\r\n\nlast")); string? l; int n = 0; while ((l = Console.ReadLine()) != null) Console.WriteLine(++n + ":" + l); Console.WriteLine(Console.Read());
var err = new StringWriter(); Console.SetError(err); Console.Error.WriteLine("oops {0}", 7); Console.WriteLine(err.ToString().Length);
try { Console.SetOut(null!); } catch (ArgumentNullException e) { Console.WriteLine(e.ParamName); }
Console.WriteLine((ConsoleColor)5 + " " + (int)ConsoleColor.White); Console.Title = "t"; Console.Clear(); Console.CursorVisible = true; Console.WriteLine("end");
class Numbered(TextWriter inner) : TextWriter { int line = 1; bool start = true; public override Encoding Encoding => inner.Encoding; public override void Write(char c) { if (start) { inner.Write(line++ + "> "); start = false; } inner.Write(c); if (c == '\n') start = true; } }
