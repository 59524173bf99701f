int n = 0;
await F(ref n);
async Task F(ref int x) { await Task.Yield(); } //~ AW1988: Async methods cannot have ref, in or out parameters
class C
{
    async Task G(out int x) { await Task.Yield(); x = 1; } //~ AW1988: Async methods cannot have ref, in or out parameters
    async Task H(in int x) { await Task.Yield(); } //~ AW1988: Async methods cannot have ref, in or out parameters
}
