// System.IO.Path: text only, as on Unix.
foreach (var p in new[] { "/a/b/c.txt", "c.tar.gz", "/a/b/", "/", "", "a", ".bashrc", "/x.", "a//b//c", "../up/down.md", "/a.b/c" })
    Console.WriteLine($"{p,-14}|{Path.GetFileName(p)}|{Path.GetExtension(p)}|{Path.GetFileNameWithoutExtension(p)}|{Path.GetDirectoryName(p) ?? "null"}|{Path.HasExtension(p)}|{Path.IsPathRooted(p)}|{Path.GetPathRoot(p) ?? "null"}");
Console.WriteLine(Path.Combine("a", "b") + " " + Path.Combine("a/", "b") + " " + Path.Combine("a", "/b") + " " + Path.Combine("", "b") + " " + Path.Combine("a", "") + " " + Path.Combine("a", "b", "c") + " " + Path.Combine("a", "b", "c", "d") + " " + Path.Combine(new[] { "a", "b", "c", "d", "e" }));
Console.WriteLine(Path.Join("a", "/b") + " " + Path.Join("a/", "/b") + " " + Path.Join("a", "b", "c") + " " + Path.Join("", "x"));
Console.WriteLine(Path.ChangeExtension("a/b.txt", ".md") + " " + Path.ChangeExtension("a/b.txt", "md") + " " + Path.ChangeExtension("a/b", "x") + " " + Path.ChangeExtension("a/b.c", null) + " " + Path.ChangeExtension("a.b/c", "d"));
Console.WriteLine(Path.GetFullPath("/a/./b/../c//d") + " " + Path.GetFullPath("x/../y", "/base/z") + " " + Path.GetFullPath("/a/b/..") + " " + Path.GetFullPath("/../..") + " " + Path.GetFullPath("/a/b/"));
Console.WriteLine(Path.GetRelativePath("/a/b/c", "/a/d") + " " + Path.GetRelativePath("/a", "/a/b/c") + " " + Path.GetRelativePath("/a/b", "/a/b") + " " + Path.GetRelativePath("/a/b", "/x"));
Console.WriteLine(Path.DirectorySeparatorChar + "" + Path.PathSeparator + Path.AltDirectorySeparatorChar + Path.IsPathFullyQualified("a/b") + Path.EndsInDirectorySeparator("a/") + Path.TrimEndingDirectorySeparator("a/b/") + Path.TrimEndingDirectorySeparator("/"));
try { Path.Combine("a", null!); } catch (ArgumentNullException e) { Console.WriteLine(e.ParamName); }
try { Path.GetFullPath(""); } catch (ArgumentException e) { Console.WriteLine(e.ParamName); }
Console.WriteLine(Path.GetFileName((string?)null) == null);
