// .NET System.Char: classification, conversion, parsing and comparison.
// gc: 100
foreach (char c in new[] { 'a', 'Z', '5', ' ', '\t', '_', '-', '+', '$', '(', 'é', 'ß', '漢', '\u00A0', '\u0660',
    '½', '\0', '\uD800', '\uDC00', '"' })
    Console.Write((char.IsLetter(c) ? "L" : "") + (char.IsDigit(c) ? "D" : "")
        + (char.IsLetterOrDigit(c) ? "A" : "") + (char.IsNumber(c) ? "N" : "") + (char.IsUpper(c) ? "U" : "")
        + (char.IsLower(c) ? "l" : "") + (char.IsWhiteSpace(c) ? "W" : "") + (char.IsPunctuation(c) ? "P" : "")
        + (char.IsSymbol(c) ? "S" : "") + (char.IsControl(c) ? "C" : "") + (char.IsSeparator(c) ? "s" : "")
        + (char.IsSurrogate(c) ? "g" : "") + (char.IsHighSurrogate(c) ? "h" : "") + " ");
Console.WriteLine();
Console.WriteLine(char.ToUpper('a') + "" + char.ToLower('Z') + char.ToUpper('ß') + char.ToUpper('1') + " "
    + char.GetNumericValue('7') + char.GetNumericValue('x') + " " + char.Parse("q")
    + char.TryParse("ab", out char t) + (int)t + char.TryParse("c", out t) + t + " " + (int)char.MaxValue + (int)char.MinValue);
try { char.Parse("ab"); }
catch (FormatException e) { Console.WriteLine(e.Message); }
try { char.Parse(null); }
catch (ArgumentNullException e) { Console.WriteLine(e.ParamName); }
Console.WriteLine('a'.CompareTo('c') + " " + 'a'.Equals('a') + 'a'.Equals((object)97) + " " + 'a'.GetHashCode()
    + " " + 'a'.ToString() + char.ToString('b') + " " + 'c'.CompareTo((object)'a') + " " + 'c'.CompareTo(null));
Console.WriteLine(char.IsLetter("a1", 0) + "" + char.IsDigit("a1", 1) + char.IsWhiteSpace("a b", 1) + char.IsUpper("aB", 1));
Console.WriteLine((char)('a' + 1) + "" + ('b' - 'a') + (char)97 + (int)'a' + Convert.ToChar(98) + Convert.ToInt32('a'));
