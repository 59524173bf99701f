// Tasks in fields, properties, indexers, static initialisers and constructors.
Console.WriteLine(await Config.Loaded);
var s = new Service(4);
await s.Ready;
Console.WriteLine(s.State + " " + await s[3] + " " + await s.Total);
s.Total = Task.FromResult(100);
Console.WriteLine(await s.Total);
Console.WriteLine(await Service.Shared + await Service.Shared);

class Config
{
    public static readonly Task<string> Loaded = Load();
    static async Task<string> Load() { await Task.Yield(); return "loaded"; }
}

class Service
{
    public readonly Task Ready;
    public string State = "new";
    int _n;
    Task<int>? _total;
    static int _made;
    public static Task<int> Shared { get; } = MakeShared();
    static async Task<int> MakeShared() { await Task.Yield(); return ++_made; }
    public Service(int n) { _n = n; Ready = Start(); }
    async Task Start() { State = "starting"; await Task.Yield(); State = "ready"; }
    public Task<int> this[int i] => Compute(i);
    public Task<int> Total { get => _total ??= Compute(10); set => _total = value; }
    async Task<int> Compute(int i) { await Task.Yield(); return _n * i; }
}
