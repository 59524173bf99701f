// C# specification §6.4.2, Unicode in strings, surrogate pairs, bytes of UTF-8, classes of characters.
string s = "aé漢😀";
Console.WriteLine(s.Length + " " + s[3].GetHashCode().Equals(s[3].GetHashCode()) + " "
    + char.IsSurrogatePair(s[3], s[4]) + " " + char.ConvertToUtf32(s, 3).ToString("X") + " " + char.ConvertFromUtf32(0x1F600));
byte[] b = System.Text.Encoding.UTF8.GetBytes(s);
Console.WriteLine(string.Join(" ", b) + " " + System.Text.Encoding.UTF8.GetString(b));
Console.WriteLine(string.Compare("\u0065\u0301", "é", StringComparison.Ordinal) < 0);
Console.WriteLine("\u0065\u0301".Length);
Console.WriteLine("İ".Length + "" + char.IsLetter('漢') + char.IsDigit('٣') + char.IsWhiteSpace('\u00A0')
    + char.IsUpper('É') + char.GetNumericValue('½'));
