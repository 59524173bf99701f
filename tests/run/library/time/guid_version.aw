// System.Guid and System.Version.
void Try(Func<object> a) { try { Console.WriteLine(a()); } catch (Exception e) { Console.WriteLine(e.GetType().Name + ": " + e.Message.Split('\n')[0]); } }
Guid g = new Guid("00112233-4455-6677-8899-AABBccddeeff");
foreach (string f in new[] { "", "D", "N", "B", "P", "X", "d", "x" })
    Console.WriteLine(f + ": " + g.ToString(f));
Console.WriteLine($"{g} {g:N} {Guid.Empty} " + string.Join(",", g.ToByteArray()) + " " + g.GetHashCode() + " " + (new Guid(g.ToByteArray()) == g));
Console.WriteLine(new Guid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11) + " " + new Guid(-1, -2, -3, 4, 5, 6, 7, 8, 9, 10, 255));
foreach (string s in new[] { "00112233445566778899aabbccddeeff", "{00112233-4455-6677-8899-aabbccddeeff}", "(00112233-4455-6677-8899-aabbccddeeff)", " 00112233-4455-6677-8899-aabbccddeeff ", "{00112233-4455-6677-8899-aabbccddeeff)", "00112233-4455-6677-8899-aabbccddeefg", "0011223344556677-8899-aabbccddeeff", "", "x" })
    Console.WriteLine(s + " " + Guid.TryParse(s, out Guid r) + " " + r + " " + Guid.TryParseExact(s, "N", out _) + Guid.TryParseExact(s, "B", out _));
Guid a = new Guid("00000000-0000-0000-0000-000000000001"), b = new Guid("80000000-0000-0000-0000-000000000000");
Console.WriteLine(a.CompareTo(b) + " " + b.CompareTo(a) + " " + a.CompareTo(a) + " " + a.CompareTo(null) + " " + a.Equals((object)b) + (a != b) + a.Equals(a));
Guid n = Guid.NewGuid(), m = Guid.NewGuid();
Console.WriteLine((n != m) + " " + n.ToString()[14] + " " + "89ab".Contains(n.ToString()[19]) + " " + n.ToString().Length);
Try(() => Guid.Parse(null!));
Try(() => new Guid(new byte[3]));
Try(() => g.ToString("Q"));
Try(() => g.CompareTo("x"));

Version v = new Version("1.2.3.4"), w = new Version(1, 10), u = new Version(1, 2, 3);
Console.WriteLine(v + " " + w + " " + u + " " + new Version() + " " + v.ToString(2) + " " + v.ToString(0) + "|" + w.Build + w.Revision + v.Major + v.Minor + v.Build + v.Revision + " " + v.GetHashCode());
Console.WriteLine((v < w) + " " + (u < v) + " " + v.CompareTo(u) + " " + w.CompareTo(null) + " " + (v == new Version(1, 2, 3, 4)) + (u != null) + v.Equals(u) + " " + string.Join(" ", new[] { w, v, u }.OrderBy(x => x)));
foreach (string s in new[] { "1", "1.2", "1.2.3.4.5", "1.-2", "a.b", " 1 . 2 ", "1.99999999999", "" })
    Console.WriteLine(s + " " + Version.TryParse(s, out Version? r) + " " + r);
Try(() => Version.Parse("1"));
Try(() => new Version(1, -1));
Try(() => new Version(1, 2).ToString(3));
Try(() => Version.Parse("a.b").Major > 0);
Try(() => Version.Parse(null!));
