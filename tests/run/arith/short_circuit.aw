// C# 12.14: && and || evaluate the right operand only when needed.
bool T(string s) { Console.Write(s); return true; }
bool F(string s) { Console.Write(s); return false; }
Console.WriteLine(T("a") && F("b"));
Console.WriteLine(F("c") && T("d"));
Console.WriteLine(T("e") || F("f"));
Console.WriteLine(F("g") || T("h"));
Console.WriteLine(F("i") & T("j"));
Console.WriteLine(T("k") | F("l"));
Console.WriteLine(F("m") || F("n") && T("o"));
Console.WriteLine(!F("p") && !T("q"));
Console.WriteLine(T("r") ? F("s") : T("t"));
