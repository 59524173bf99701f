Console.WriteLine((1 + 2; //~ AW1026: ) expected
