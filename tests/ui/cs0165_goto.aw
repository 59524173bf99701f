int a;
if (args.Length > 0) goto use;
a = 1;
use:
Console.WriteLine(a); //~ AW0165: Use of unassigned local variable 'a'
int b;
goto set;
back:
Console.WriteLine(b);
goto end;
set:
b = 1;
goto back;
end:
Console.WriteLine();
