// C# specification §6.3.3, §6.5: comments of every kind, preprocessing: define, undef, if, elif, else, nesting, region, operators.
#define ONE
#define TWO
#undef TWO
/* block /* does not nest */ Console.WriteLine("after block");
Console./* inside */WriteLine(/**/1/***/+/* * / */2/*/ */);
/// doc comment
// a line that ends in a backslash \
Console.WriteLine("not continued");
#if ONE && !TWO
Console.WriteLine("one and not two");
#if TWO
Console.WriteLine("never"); # this is skipped "unbalanced
#elif ONE == true
Console.WriteLine("elif");
#else
broken { code ( here
#endif
#else
more 'broken
#endif
#if (ONE || TWO) && (TWO != ONE)
  #region name of a region "x
Console.WriteLine("region");
  #endregion anything
#endif
#if false
@"skipped
#elif !true
skipped
#else
Console.WriteLine("else of else");
#endif
#pragma warning disable 168
#pragma warning restore
#nullable enable
string? s = null; Console.WriteLine(s ?? "null");
#nullable disable
#nullable restore
Console.WriteLine("http://not.a.comment /* nor this */"); // but this
Console.WriteLine('"' + "//" + '\'' + '/'); /**/
