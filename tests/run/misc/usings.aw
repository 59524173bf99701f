using System;
using System.Threading.Tasks;
using System.Collections.Generic;
using System.Text;

Console.WriteLine("usings");
