// System.Text.Encoding: GetBytes, GetString, counts, preambles, and what replaces invalid input.
using System.Text;
void Show(byte[] b) => Console.WriteLine(BitConverter.ToString(b));
string s = "aé€😀";
foreach (var e in new Encoding[] { Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32, Encoding.ASCII })
{
    Show(e.GetBytes(s)); Console.WriteLine(e.GetByteCount(s) + " " + e.WebName + " " + e.CodePage + " " + e.GetPreamble().Length + " " + e.GetMaxByteCount(3) + " " + e.GetString(e.GetBytes(s)).Length);
}
Console.WriteLine(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(s)) == s);
Console.WriteLine(Encoding.UTF8.GetString(new byte[] { 72, 105, 33 }, 1, 2));
foreach (var bad in new[] { new byte[] { 0xFF }, new byte[] { 0xC3 }, new byte[] { 0xE2, 0x82 }, new byte[] { 0xE2, 0x28, 0xA1 }, new byte[] { 0xF0, 0x9F, 0x98 }, new byte[] { 0xC0, 0x80 }, new byte[] { 0xED, 0xA0, 0x80 }, new byte[] { 0x61, 0x80, 0x62 }, new byte[] { 0xF4, 0x90, 0x80, 0x80 } })
    Console.WriteLine(string.Join(" ", Encoding.UTF8.GetString(bad).Select(c => ((int)c).ToString("X4"))));
Show(Encoding.UTF8.GetBytes("\uD800x")); Show(Encoding.ASCII.GetBytes("é\uD800😀"));
Console.WriteLine(Encoding.ASCII.GetString(new byte[] { 65, 200 }).Select(c => (int)c).Sum());
Show(Encoding.UTF8.GetBytes(new[] { 'x', 'y', 'z' }, 1, 2)); Show(Encoding.UTF8.GetBytes("hello".ToCharArray()));
var buffer = new byte[6]; Console.WriteLine(Encoding.UTF8.GetBytes("héy", 1, 2, buffer, 2)); Show(buffer);
Console.WriteLine(new string(Encoding.UTF8.GetChars(new byte[] { 0x41, 0xC3, 0xA9 })) + Encoding.UTF8.GetCharCount(new byte[] { 0xC3, 0xA9 }));
Console.WriteLine(Encoding.GetEncoding("utf-8") == Encoding.UTF8); Console.WriteLine(Encoding.GetEncoding("us-ascii").EncodingName + "|" + Encoding.UTF8.EncodingName + "|" + new UTF8Encoding(false).GetPreamble().Length);
Show(Encoding.Convert(Encoding.UTF8, Encoding.Unicode, new byte[] { 0xC3, 0xA9 }));
try { Encoding.UTF8.GetBytes((string)null!); } catch (ArgumentNullException e) { Console.WriteLine(e.ParamName); }
try { Encoding.UTF8.GetString(new byte[2], 1, 5); } catch (ArgumentOutOfRangeException e) { Console.WriteLine(e.ParamName); }
