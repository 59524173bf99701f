// System.TimeSpan.Parse, BitConverter, Tuple, and searches in parts of a List.
void Try(Func<object> a)
{
    try { Console.WriteLine(a()); }
    catch (Exception e) { Console.WriteLine(e.GetType().Name + ": " + e.Message.Split('\n')[0]); }
}
foreach (string s in new[] { "1", "-1", "1:2", "01:02:03", "1.02:03", "1.02:03:04", "1.02:03:04.5",
    "-1.02:03:04.1234567", "1:2:3:4", "1:2:3:4.5", "00:00:01.001", " 12:00 ", "10675199.02:48:05.4775807",
    "-10675199.02:48:05.4775808", "10675199.02:48:05.4775808", "24:00", "23:60", "1:2:60", "1.2", "", "x", "1:",
    ":1", "1:2:3:4:5", "1:2.5", "99999999999", "1:2:3.12345678", "--1", "1 2" })
    Try(() => s + " => " + TimeSpan.Parse(s));
Console.WriteLine(TimeSpan.TryParse("7:8", out TimeSpan t) + " " + t + " " + TimeSpan.TryParse("nope", out t) + " "
    + t + " " + TimeSpan.TryParse(null, out t));
Console.WriteLine(BitConverter.ToString(BitConverter.GetBytes(1.5)) + " "
    + BitConverter.ToString(BitConverter.GetBytes(-2)) + " " + BitConverter.ToString(BitConverter.GetBytes('A'))
    + " " + BitConverter.ToString(BitConverter.GetBytes(-1.25f)) + " "
    + BitConverter.ToString(BitConverter.GetBytes(true)) + " "
    + BitConverter.ToString(BitConverter.GetBytes(long.MinValue), 6, 2));
byte[] b = { 1, 2, 3, 4, 5, 6, 7, 200 };
Console.WriteLine(BitConverter.ToInt16(b, 6) + " " + BitConverter.ToUInt16(b, 6) + " " + BitConverter.ToInt32(b, 4)
    + " " + BitConverter.ToInt64(b, 0) + " " + BitConverter.ToUInt64(b, 0) + " "
    + BitConverter.ToDouble(BitConverter.GetBytes(Math.PI), 0) + " " + BitConverter.ToSingle(b, 1) + " "
    + BitConverter.ToBoolean(b, 3));
Try(() => BitConverter.ToInt32(b, 6));
Try(() => BitConverter.ToInt32(b, 9));
Try(() => BitConverter.ToInt32(null!, 0));
var p = Tuple.Create(1, "a"); var q = new Tuple<int, string>(1, "b"); var seven = Tuple.Create(1, 2, 3, 4, 5, 6, 7);
Console.WriteLine(p + " " + p.Equals(Tuple.Create(1, "a")) + (p == q) + ((IComparable)p).CompareTo(q) + " " + seven
    + " " + seven.GetHashCode() + " " + Tuple.Create(1, 2, 3, 4, 5).GetHashCode() + " "
    + Tuple.Create((object?)null, 5) + " " + Tuple.Create(4).GetHashCode());
var (first, second) = p;
Console.WriteLine(first + second + " " + string.Join(" ", new[] { q, p }.OrderBy(x => x)));
List<int> list = new List<int> { 1, 2, 3, 2, 1 };
Console.WriteLine(list.IndexOf(2, 2, 2) + " " + list.LastIndexOf(2, 2) + " " + list.LastIndexOf(1, 3, 2) + " "
    + list.FindIndex(2, x => x == 1) + " " + list.FindIndex(1, 2, x => x == 1) + " "
    + list.FindLastIndex(3, x => x == 2) + " " + list.FindLastIndex(3, 2, x => x == 1) + " " + list.BinarySearch(0, 3, 3, null));
Try(() => list.IndexOf(1, 6, 0));
Try(() => list.IndexOf(1, 0, 6));
Try(() => list.LastIndexOf(1, 5, 1));
Try(() => list.FindIndex(6, x => true));
Try(() => list.FindLastIndex(5, x => true));
Console.WriteLine("aXbxc".Replace("x", "--", StringComparison.OrdinalIgnoreCase) + " "
    + "aXbxc".Replace("x", null, StringComparison.Ordinal) + " " + "abc".Replace("z", "y", StringComparison.Ordinal));
