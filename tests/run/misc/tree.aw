// A binary search tree.
Tree t = null;
foreach (int x in new int[] { 50, 20, 70, 10, 30, 60, 80, 30 }) t = Tree.Insert(t, x);
Tree.Walk(t);
Console.WriteLine();
Console.WriteLine(Tree.Height(t) + " " + Tree.Contains(t, 60) + " " + Tree.Contains(t, 65));
class Tree
{
    int value;
    Tree left, right;
    public static Tree Insert(Tree t, int v)
    {
        if (t == null) { var n = new Tree(); n.value = v; return n; }
        if (v < t.value) t.left = Insert(t.left, v);
        else if (v > t.value) t.right = Insert(t.right, v);
        return t;
    }
    public static void Walk(Tree t) { if (t == null) return; Walk(t.left); Console.Write(t.value + " "); Walk(t.right); }
    public static int Height(Tree t) { if (t == null) return 0; int l = Height(t.left), r = Height(t.right); return 1 + (l > r ? l : r); }
    public static bool Contains(Tree t, int v) { while (t != null && t.value != v) t = v < t.value ? t.left : t.right; return t != null; }
}
