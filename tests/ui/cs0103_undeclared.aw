Console.WriteLine(total); //~ AW0103: The name 'total' does not exist in the current context
