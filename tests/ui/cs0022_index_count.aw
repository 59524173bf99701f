int[,] grid = new int[2, 2];
Console.WriteLine(grid[1]); //~ AW0022: Wrong number of indices inside []; expected 2
int[] line = new int[2];
Console.WriteLine(line[0, 1]); //~ AW0022: Wrong number of indices inside []; expected 1
