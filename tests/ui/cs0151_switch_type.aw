switch (Console.WriteLine()) { default: break; } //~ AW8119: The switch expression must be a value; found 'void'.
