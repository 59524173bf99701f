// gc: 100000
// Makes far more objects than memory would hold without a collector.
Node keep = null;
long sum = 0;
for (int i = 0; i < 3000000; i++)
{
    var n = new Node();
    n.Value = i;
    n.Data = new int[8];
    n.Data[3] = i;
    if (i % 1000 == 0) { n.Next = keep; keep = n; }
    sum += n.Data[3];
}
int count = 0;
for (Node n = keep; n != null; n = n.Next) { count++; sum -= n.Data[3]; }
Console.WriteLine(count + " " + sum);
class Node { public int Value; public int[] Data; public Node Next; }
