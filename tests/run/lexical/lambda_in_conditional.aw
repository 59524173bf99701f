// `a ? (x) => b : c` begins like a lambda that returns `a?`; the `:` behind its body makes it a conditional expression.
using System;

bool yes = args.Length == 0;
bool no = !yes;

// Lambdas without parameters, with one, with a block, and in both places.
Func<int> number = yes ? () => 1 : () => 2;
Func<int, int> twice = no ? (x) => x : (x) => x * 2;
Func<string> block = no
    ? () => { return "first"; }
    : () => { return "second"; };
Console.WriteLine($"{number()} {twice(4)} {block()}");

// Nested: a conditional expression in the body, and a further one behind the colon.
Func<int> body = yes ? () => no ? 3 : 4 : () => 5;
Func<int> chain = no ? () => 6 : yes ? () => 7 : () => 8;
Func<int> inner = yes ? no ? () => 9 : () => 10 : null;
Console.WriteLine($"{body()} {chain()} {inner()}");

// A condition with a dot; `?.` in the body.
string? text = null;
Func<int?> length = Flags.On ? () => text?.Length : () => -1;
Console.WriteLine(length() == null);

// As an argument.
Show(yes ? () => "argument" : () => "other");

// Lambdas that return a nullable type.
var half = int? (int n) => n % 2 == 0 ? n / 2 : null;
var flag = Flag? (int n) => n > 0 ? new Flag(n) : null;
Console.WriteLine($"{half(8)} {half(7) == null} {flag(3)} {flag(0) == null}");

static void Show(Func<string> f) => Console.WriteLine(f());

static class Flags
{
    public static bool On => true;
}

record struct Flag(int Number);
