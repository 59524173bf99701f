using System;
class MyE : Exception { public int C; public MyE(int c) : base("my" + c) { C = c; } }

class Program
{
    static void P(string s) { Console.WriteLine(s); }
    static bool F(string s, bool r) { P("filter " + s); return r; }
    static bool FT(string s) { P("filter " + s); throw new Exception("in filter"); }
    static int R1() { try { P("try"); return Ret(1); } finally { P("finally"); } }
    static int Ret(int i) { P("ret " + i); return i; }
    static int R2() { int x = 1; try { return x; } finally { x = 2; } }

    static int R3()
    {
        for (int i = 0; i < 5; i++)
        {
            try { if (i == 1) continue; if (i == 3) break; P("body " + i); } finally { P("fin " + i); }
        }
        return 9;
    }

    static int R4()
    {
        try { try { throw new MyE(1); } finally { P("inner fin"); } }
        catch (MyE e) when (F("a", e.C == 2)) { return 1; }
        catch (MyE e) when (F("b", e.C == 1)) { P("caught " + e.Message); return 2; }
        finally { P("outer fin"); }
    }

    static void R5()
    {
        try { try { throw new MyE(1); } finally { P("fin1"); throw new MyE(2); } }
        catch (MyE e) { P("got " + e.C); }
    }

    static void R6()
    {
        try { try { throw new MyE(1); } catch (MyE e) { P("c1 " + e.C); throw; } finally { P("f"); } }
        catch (Exception e) { P("c2 " + e.Message); }
    }

    static void R7()
    {
        try { try { throw new MyE(1); } catch (MyE) when (FT("throws")) { P("no"); } }
        catch (Exception e) { P("c " + e.Message); }
    }

    static void R8()
    {
        try
        {
            try { try { throw new MyE(5); } finally { P("f1"); } }
            catch (InvalidOperationException) { P("no"); }
            finally { P("f2"); }
        }
        catch (MyE e) when (F("outer", true)) { P("h " + e.C); }
    }

    static void R9()
    {
        try
        {
            try { try { throw new MyE(5); } finally { P("f1"); } }
            catch (MyE e) when (F("mid", false)) { P("no"); }
            finally { P("f2"); }
        }
        catch (Exception e) when (F("outer", false)) { P("h "); }
        catch { P("bare"); }
    }

    static void R10() { try { R11(); } catch (MyE e) when (F("r10", true)) { P("h"); } }

    static void R11()
    {
        try { try { throw new MyE(7); } finally { P("f11"); } } catch (MyE e) when (F("r11", false)) { }
    }

    static int R12() { while (true) { try { try { return Ret(3); } finally { P("a"); } } finally { P("b"); } } }
    static void R13() { try { goto done; } finally { P("fin13"); } done: P("done"); }
    static void R14() { int n = 0; again: try { n++; if (n < 3) goto again; } finally { P("n" + n); } }

    static void R15()
    {
        Exception saved = null;
        try { throw new MyE(3); }
        catch (Exception e)
        {
            saved = e;
            e = null;
            try { throw new Exception("inner"); } catch (Exception e2) { P(e2.Message); }
            P(saved.Message);
        }
    }

    static int R16() { try { throw new MyE(1); } catch { return Ret(16); } finally { P("fin16"); } }

    static void R17()
    {
        try
        {
            try { P("x"); }
            finally { try { throw new MyE(1); } catch (MyE) { P("nested in fin"); } finally { P("fin in fin"); } }
        }
        finally { P("end17"); }
    }

    static void R18()
    {
        Action a = () => { try { throw new MyE(18); } finally { P("lam fin"); } };
        try { a(); } catch (MyE e) { P("m " + e.C); }
    }

    static void R19()
    {
        try
        {
            int z = 0;
            try { z = 1 / z; }
            catch (DivideByZeroException e) { P(e.Message); throw new InvalidOperationException("wrap", e); }
        }
        catch (Exception e) { P(e.Message + " <- " + e.InnerException.Message); }
    }

    static void R20()
    {
        for (int i = 0; i < 3; i++)
        {
            try
            {
                try { if (i == 1) throw new MyE(i); P("i" + i); }
                catch (MyE e) when (i == 1) { P("skip"); continue; }
                finally { P("f" + i); }
                P("after " + i);
            }
            finally { P("o" + i); }
        }
    }

    static int depth;

    static void Rec()
    {
        try { if (depth++ < 3) Rec(); else throw new MyE(depth); } finally { P("unwind " + --depth); }
    }

    class D : IDisposable
    {
        string n;
        public D(string n) { this.n = n; P("open " + n); }
        public void Dispose() { P("dispose " + n); }
    }

    static void U()
    {
        using (var a = new D("a")) using (var b = new D("b"))
        {
            P("body");
            try { using (D c = null) { throw new MyE(4); } } catch (MyE) { P("c"); }
        }
    }

    static void U2()
    {
        try { using (new D("x")) { throw new MyE(1); } } catch (MyE) { P("caught"); }
        foreach (var i in new[] { 1, 2 }) using (new D("it" + i)) { if (i == 1) continue; return; }
    }

    static void Main()
    {
        P("" + R1());
        P("" + R2());
        P("" + R3());
        P("" + R4());
        R5();
        R6();
        R7();
        R8();
        R9();
        R10();
        P("" + R12());
        R13();
        R14();
        R15();
        P("" + R16());
        R17();
        R18();
        R19();
        R20();
        try { Rec(); } catch (MyE e) { P("rec " + e.C); }
        U(); U2();
        try
        {
            try { throw new MyE(1); }
            catch (MyE e) when (e.C == 1 && F("x", true)) { throw new MyE(2); }
            finally { P("last"); }
        }
        catch (MyE e) { P("e" + e.C); }
    }
}
