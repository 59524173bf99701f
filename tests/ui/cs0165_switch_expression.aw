int x;
string s = args.Length switch
{
    0 => "none",
    var n when (x = n) > 1 => "many",
    _ => "one",
};
Console.WriteLine(s + x); //~ AW0165: Use of unassigned local variable 'x'
