foreach (int x in new int[] { 1 })
    x = 2; //~ AW1656: Cannot assign to 'x' because it is a 'foreach iteration variable'
