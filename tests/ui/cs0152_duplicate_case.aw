int n = 1;
switch (n)
{
    case 1: break;
    case 1: break; //~ AW0152: The switch statement contains multiple cases with the label value '1'
}
