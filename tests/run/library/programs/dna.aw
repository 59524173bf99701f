// A program as people write it: k-nucleotide, fasta, reverse-complement and binary trees.
using System.Text;
const int IM = 139968, IA = 3877, IC = 29573; int seed = 42; double Rnd(double max) { seed = (seed * IA + IC) % IM; return max * (seed * (1.0 / IM)); }
string alu = "GGCCGGGCGCGGTGGCTCACGCCTGTAATCCCAGCACTTTGG"; var sb = new StringBuilder(); for (int i = 0; i < 150; i++) sb.Append(alu[i % alu.Length]); Console.WriteLine(">ONE"); for (int i = 0; i < sb.Length; i += 60) Console.WriteLine(sb.ToString(i, Math.Min(60, sb.Length - i)));
var probs = new (char C, double P)[] { ('a', .27), ('c', .12), ('g', .12), ('t', .27), ('B', .02), ('D', .02), ('H', .02), ('N', .16) }; double acc = 0; for (int i = 0; i < probs.Length; i++) probs[i].P = acc += probs[i].P; string Pick(int n) { var r = new char[n]; for (int i = 0; i < n; i++) { double x = Rnd(1); r[i] = Array.Find(probs, p => p.P > x).C; if (r[i] == 0) r[i] = 'N'; } return new string(r); }
var dna = Pick(400); Console.WriteLine(dna[..60]); var upper = dna.ToUpper();
foreach (int k in new[] { 1, 2 }) { var counts = new Dictionary<string, int>(); for (int i = 0; i + k <= upper.Length; i++) { var key = upper.Substring(i, k); counts[key] = counts.TryGetValue(key, out var c) ? c + 1 : 1; } foreach (var kv in counts.OrderByDescending(x => x.Value).ThenBy(x => x.Key, StringComparer.Ordinal).Take(6)) Console.WriteLine($"{kv.Key} {kv.Value * 100.0 / (upper.Length - k + 1):f3}"); }
const string from = "ACGTBDHN", to = "TGCAVHDN"; var rc = upper.Reverse().Select(c => to[from.IndexOf(c)]); Console.WriteLine(string.Concat(rc.Take(60)));
static Node? Build(int d) => d == 0 ? new Node(null, null) : new Node(Build(d - 1), Build(d - 1)); for (int d = 2; d <= 8; d += 2) Console.WriteLine($"{1 << (8 - d)}\t trees of depth {d}\t check: {Enumerable.Range(0, 1 << (8 - d)).Sum(_ => Build(d)!.Check())}");
record Node(Node? L, Node? R) { public int Check() => 1 + (L?.Check() ?? 0) + (R?.Check() ?? 0); }
