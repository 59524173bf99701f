int n = args.Length;
Console.WriteLine(n switch
{
    > 10 => "many",
    > 5 => "some",
    7 => "seven", //~ AW8510: The pattern is unreachable. It has already been handled by a previous arm of the switch expression
    > 20 => "lots", //~ AW8510: The pattern is unreachable. It has already been handled by a previous arm of the switch expression
    _ => "few",
});
