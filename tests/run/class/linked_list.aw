// Objects that refer to each other.
Node head = null;
for (int i = 5; i > 0; i--) head = new Node(i, head);
int sum = 0;
for (Node n = head; n != null; n = n.Next) { sum += n.Value; Console.Write(n.Value + " "); }
Console.WriteLine(sum);
Node prev = null;
while (head != null)
{
    Node next = head.Next;
    head.Next = prev;
    prev = head;
    head = next;
}
for (Node n = prev; n != null; n = n.Next) Console.Write(n.Value + " ");
Console.WriteLine();
class Node
{
    public int Value;
    public Node Next;
    public Node(int value, Node next) { Value = value; Next = next; }
}
