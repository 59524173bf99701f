// Only handlers of events are `async void`.
var b = new Button();
b.Pressed += async n => await Task.Delay(n);
EventHandler h = async (sender, e) => await Task.Yield();
h(b, EventArgs.Empty);
Action a = async () => await Task.Yield(); //~ AW9090: Nobody can wait for this lambda
a();
Func<Task> f = async () => await Task.Yield();
await f();
G();
async void G() { await Task.Yield(); } //~ AW9090: Nobody can wait for 'G()', or catch what it throws

class Button
{
    public event Action<int>? Pressed;
    public async void OnPressed(object sender, EventArgs e) { Pressed?.Invoke(1); await Task.Yield(); }
    public async void Press(int n) { Pressed?.Invoke(n); await Task.Yield(); } //~ AW9090: Nobody can wait for 'Button.Press(int)'
}
