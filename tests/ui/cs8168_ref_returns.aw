// C# §9.7.2: what is returned by reference, or a ref local is made to refer to, must live long enough.
struct S
{
    public int V;
    public int[] A;
    public ref int Own() => ref V; //~ AW8170: Struct members cannot return 'this' or other instance members by reference
    public ref int Elem() => ref A[0];
    public ref S Me() { return ref this; } //~ AW8170: Struct members cannot return 'this' or other instance members by reference
}
class C { public int V; public S T; public ref int Field() => ref V; public ref int Deep() => ref T.V; }
delegate ref int D(ref int x);
class P
{
    static int global;
    static S shared;
    static ref int Id(ref int x) => ref x;
    static ref int Pick(bool b, ref int x, in int y, out int z) { z = 0; return ref b ? ref x : ref global; }
    static ref readonly int First(in S s) => ref s.V;
    static ref int A1() { int x = 1; return ref x; } //~ AW8168: Cannot return local 'x' by reference because it is not a ref local
    static ref int A2(int p) { return ref p; } //~ AW8166: Cannot return a parameter by reference 'p' because it is not a ref parameter
    static ref int A3(ref int p) { return ref p; }
    static ref int A4(out int p) { p = 1; return ref p; } //~ AW9075: Cannot return a parameter by reference 'p' because it is scoped to the current method
    static ref int A5(S s) { return ref s.V; } //~ AW8167: Cannot return by reference a member of parameter 's' because it is not a ref or out parameter
    static ref int A6(S s) { return ref s.A[0]; }
    static ref int A7() { S s = default; return ref s.V; } //~ AW8169: Cannot return a member of local 's' by reference because it is not a ref local
    static ref int A8() { S s = default; return ref s.A[1]; }
    static ref int A9(C c) { return ref c.V; }
    static ref int B1() { C c = new C(); return ref c.T.V; }
    static ref int B2() { int x = 1; ref int r = ref x; return ref r; } //~ AW8157: Cannot return 'r' by reference because it was initialized to a value that cannot be returned by reference
    static ref int B3(int[] a) { ref int r = ref a[0]; return ref r; }
    static ref int B4(ref S s) { ref S r = ref s; return ref r.V; }
    static ref int B5() { S s = default; ref S r = ref s; return ref r.V; } //~ AW8158: Cannot return by reference a member of 'r' because it was initialized to a value that cannot be returned by reference
    static ref int B6() { int x = 1; return ref Id(ref x); } //~ AW8347: Cannot use a result of 'P.Id(ref int)' in this context because it may expose variables referenced by parameter 'x' outside of their declaration scope //~ AW8168: Cannot return local 'x' by reference because it is not a ref local
    static ref int B7(ref int x) { return ref Id(ref Id(ref x)); }
    static ref int B8(bool b, ref int x) { int y = 0; return ref b ? ref x : ref y; } //~ AW8168: Cannot return local 'y' by reference because it is not a ref local
    static ref int B9(ref int x) { int y = 0; return ref Pick(true, ref x, y, out y); } //~ AW8347: Cannot use a result of 'P.Pick(bool, ref int, in int, out int)' in this context because it may expose variables referenced by parameter 'y' outside of their declaration scope //~ AW8168: Cannot return local 'y' by reference because it is not a ref local
    static ref int C1(ref int x) { return ref Pick(true, ref x, x, out int y); }
    static ref readonly int C2() { S s = default; return ref First(s); } //~ AW8347: Cannot use a result of 'P.First(in S)' in this context because it may expose variables referenced by parameter 's' outside of their declaration scope //~ AW8168: Cannot return local 's' by reference because it is not a ref local
    static ref readonly int C3(in S s) { return ref First(s); }
    static ref int C4(D d) { int x = 0; return ref d(ref x); } //~ AW8347: Cannot use a result of 'D.Invoke(ref int)' in this context because it may expose variables referenced by parameter 'x' outside of their declaration scope //~ AW8168: Cannot return local 'x' by reference because it is not a ref local
    static ref int C5() { return ref global; }
    static ref int C6() { return ref shared.V; }
    static void C7(ref int p)
    {
        int x = 0;
        ref int r = ref p;
        r = ref x; //~ AW8374: Cannot ref-assign 'x' to 'r' because 'x' has a narrower escape scope than 'r'.
        ref int s = ref x;
        s = ref p;
        s = ref x;
        { int y = 0; s = ref y; } //~ AW8374: Cannot ref-assign 'y' to 's' because 'y' has a narrower escape scope than 's'.
        p = ref x; //~ AW8374: Cannot ref-assign 'x' to 'p' because 'x' has a narrower escape scope than 'p'.
    }
    static ref int C8(Span<int> s) { return ref s[0]; }
    static ref int C9(int[] a) { Span<int> s = a; ref int r = ref s[1]; return ref r; }
    static ref int D1(out S s) { s = default; return ref s.V; } //~ AW9076: Cannot return by reference a member of parameter 's' because it is scoped to the current method
    static ref int D2() { return ref Local(); ref int Local() => ref global; }
    static ref int D3() { int z = 0; ref int Local() => ref z; return ref Local(); } //~ AW8168: Cannot return local 'z' by reference because it is not a ref local
    static ref int D4(C c) { return ref c.Field(); }
    static ref int D5() { int x = 0; ref int L(ref int p) => ref p; return ref L(ref x); } //~ AW8347: Cannot use a result of 'L(ref int)' in this context because it may expose variables referenced by parameter 'p' outside of their declaration scope //~ AW8168: Cannot return local 'x' by reference because it is not a ref local
    static ref int D6(int[] a) { foreach (ref int x in a.AsSpan()) { if (x > 1) return ref x; } throw null; }
    static void Main() { D f = (ref int x) => ref x; D g = (ref int x) => { int y = 0; return ref y; }; } //~ AW8168: Cannot return local 'y' by reference because it is not a ref local
}
