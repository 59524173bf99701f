//! The command line: exit codes, bad input, built executables.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use aw_tests::{Outcome, aw, root, run};

/// A directory of its own that goes when the test ends.
struct Dir(PathBuf);

impl Dir {
    fn new(name: &str) -> Dir {
        let path = std::env::temp_dir().join(format!("aw-cli-{}-{name}", std::process::id()));
        drop(std::fs::remove_dir_all(&path));
        std::fs::create_dir_all(&path).expect("a directory for this test");
        Dir(path)
    }

    fn write(&self, name: &str, text: impl AsRef<[u8]>) -> PathBuf {
        let path = self.0.join(name);
        std::fs::write(&path, text).expect("a file for this test");
        path
    }
}

impl Drop for Dir {
    fn drop(&mut self) {
        drop(std::fs::remove_dir_all(&self.0));
    }
}

fn aw_with(args: &[&str], stdin: &str) -> Outcome {
    run(Command::new(aw()).args(args), stdin).expect("aw ends")
}

fn path(p: &Path) -> &str {
    p.to_str().expect("a UTF-8 path")
}

/// Runs `check` on a hostile source: one clear error, no panic, no signal.
fn refuses(name: &str, text: impl AsRef<[u8]>, expected: &str) {
    let dir = Dir::new(name);
    let file = dir.write("hostile.aw", text);
    let outcome = aw_with(&["check", path(&file)], "");
    assert_eq!(outcome.code, 1, "{name}: {}", tail(&outcome.stderr));
    assert!(outcome.stderr.contains(expected), "{name}: lacks {expected:?} in {}", tail(&outcome.stderr));
    assert!(outcome.stderr.len() < 200_000, "{name}: a flood of {} bytes", outcome.stderr.len());
}

fn tail(text: &str) -> &str {
    let start = text.len().saturating_sub(2000);
    text.get(start..).unwrap_or(text)
}

const HELLO: &str = "Console.WriteLine(\"hello\");\n";

#[test]
fn runs_standard_input() {
    let outcome = aw_with(&["run", "-"], HELLO);
    assert_eq!((outcome.code, outcome.stdout.as_str()), (0, "hello\n"), "{}", outcome.stderr);
}

#[test]
fn runs_a_script_by_its_first_line() {
    let dir = Dir::new("script");
    let file = dir.write("s.aw", "#!/usr/bin/env aw\nConsole.WriteLine(args.Length + \" \" + args[1]);\n");
    let outcome = aw_with(&[path(&file), "one", "--two"], "");
    assert_eq!((outcome.code, outcome.stdout.as_str()), (0, "2 --two\n"), "{}", outcome.stderr);
}

#[test]
fn relays_the_exit_code() {
    assert_eq!(aw_with(&["run", "-"], "return 42;\n").code, 42);
}

#[test]
fn compile_errors_exit_with_125_from_run_and_1_from_check() {
    let dir = Dir::new("errors");
    let file = dir.write("e.aw", "int x = nope;\n");
    assert_eq!(aw_with(&["run", path(&file)], "").code, 125);
    let checked = aw_with(&["check", path(&file)], "");
    assert_eq!(checked.code, 1);
    assert!(checked.stderr.contains("AW0103") && checked.stderr.contains("e.aw:1:9"), "{}", checked.stderr);
}

#[test]
fn wrong_usage_exits_with_2() {
    for args in [&["frobnicate-no-such-file"][..], &["run"], &["build"], &["dump", "nothing", "x.aw"]] {
        let outcome = aw_with(args, "");
        assert!([2, 125].contains(&outcome.code), "{args:?}: {} {}", outcome.code, outcome.stderr);
        assert!(!outcome.stderr.is_empty(), "{args:?} says nothing");
    }
    assert_eq!(aw_with(&["run"], "").code, 2);
}

#[test]
fn missing_file_and_directory_are_named() {
    let outcome = aw_with(&["check", "no/such/file.aw"], "");
    assert_eq!(outcome.code, 1);
    assert!(outcome.stderr.contains("no/such/file.aw"), "{}", outcome.stderr);
    let outcome = aw_with(&["run", path(&root())], "");
    assert_eq!(outcome.code, 125);
    assert!(outcome.stderr.contains("is a directory"), "{}", outcome.stderr);
}

#[test]
fn refuses_what_is_not_utf8() {
    refuses("utf8", b"Console.WriteLine(\"\xff\xfe\");\n", "not UTF-8");
}

#[test]
fn refuses_a_file_without_entry_point() {
    refuses("empty", "", "AW5001");
    refuses("no-main", "class C { static void F() { } }\n", "AW5001");
}

#[test]
fn refuses_two_entry_points() {
    refuses(
        "two-mains",
        "class A { static void Main() { } }\nclass B { static void Main() { } }\n",
        "AW0017",
    );
}

#[test]
fn refuses_deep_nesting() {
    let n = 100_000;
    refuses("parens", format!("int x = {}1{};\n", "(".repeat(n), ")".repeat(n)), "AW8078");
    refuses("open-parens", format!("int x = {}", "(".repeat(n)), "AW8078");
    refuses("braces", format!("{}{}", "{".repeat(n), "}".repeat(n)), "AW8078");
    refuses("unary", format!("int x = {}1;\n", "- ".repeat(n)), "AW8078");
    refuses("not", format!("bool x = {}true;\n", "!".repeat(n)), "AW8078");
    refuses("casts", format!("int x = {}1;\n", "(int)".repeat(n)), "AW8078");
    refuses("brackets", format!("int x = a{};\n", "[0".repeat(n)), "AW8078");
    refuses("generics", format!("{} x;\n", "List<".repeat(n)), "AW");
}

#[test]
fn a_chain_of_100_000_additions_compiles() {
    let outcome = aw_with(
        &["run", "-"],
        &format!("int one = 1;\nConsole.WriteLine({}one);\n", "one + ".repeat(99_999)),
    );
    assert_eq!((outcome.code, outcome.stdout.as_str()), (0, "100000\n"), "{}", tail(&outcome.stderr));
}

#[test]
fn a_line_of_10_megabytes_is_one_error() {
    refuses("long-line", format!("int x = {}", "nope + ".repeat(1_500_000)), "AW1733");
    let spaces = format!("{}nope();\n", " ".repeat(10_000_000));
    refuses("long-space", spaces, "AW0103");
}

#[test]
fn unterminated_things_are_named() {
    refuses("string", "string s = \"abc;\n", "AW1010");
    refuses("comment", "int x = 1; /* for ever\n", "AW1035");
    refuses("char", "char c = 'a;\n", "AW1012");
}

#[test]
fn builds_an_executable_that_needs_nothing_else() {
    let dir = Dir::new("build");
    let lone = dir.0.join("aw");
    std::fs::copy(aw(), &lone).expect("a copy of aw");
    dir.write("hello.aw", HELLO);
    let built = run(Command::new(&lone).args(["build", "hello.aw", "-o", "hello"]).current_dir(&dir.0), "");
    let built = built.expect("aw ends");
    assert_eq!(built.code, 0, "{}", built.stderr);
    let outcome = run(&mut Command::new(dir.0.join("hello")), "").expect("hello ends");
    assert_eq!((outcome.code, outcome.stdout.as_str()), (0, "hello\n"));
}

#[test]
fn a_failed_build_leaves_nothing_behind() {
    let dir = Dir::new("failed-build");
    let file = dir.write("bad.aw", "int x = ;\n");
    let out = dir.0.join("bad");
    assert_eq!(aw_with(&["build", path(&file), "-o", path(&out)], "").code, 1);
    assert!(!out.exists());
}

#[test]
fn writing_to_a_closed_standard_output_ends_quietly() {
    let text = "for (int i = 0; i < 200000; i++) Console.WriteLine(\"line \" + i);\n";
    let dir = Dir::new("closed");
    let file = dir.write("p.aw", text);
    let mut child = Command::new(aw())
        .args(["run", path(&file)])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("aw starts");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("aw ends");
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(!stderr.contains("panicked"), "{stderr}");
    assert!(output.status.code().is_some(), "killed by a signal: {:?}", output.status);
}

#[test]
fn runaway_recursion_is_a_stack_overflow_with_a_message() {
    let outcome =
        aw_with(&["run", "-"], "static int F(int n) { return F(n + 1) + 1; }\nConsole.WriteLine(F(0));\n");
    assert_eq!(outcome.code, 134, "{}", tail(&outcome.stderr));
    assert!(outcome.stderr.contains("Stack overflow"), "{}", tail(&outcome.stderr));
}

#[test]
fn refuses_definitions_in_circles() {
    refuses("inherit", "Console.WriteLine(1);\nclass A : B { } class B : C { } class C : A { }\n", "AW0146");
    let constants = "Console.WriteLine(A.X);\nclass A { public const int X = B.Y + 1; }\n\
                     class B { public const int Y = A.X + 1; }\n";
    refuses("const", constants, "AW0110");
    let structs = "Console.WriteLine(1);\nstruct S { public S s; }\nstruct A { public B b; }\nstruct B { public A a; }\n";
    refuses("struct", structs, "AW0523");
}

#[test]
fn refuses_instances_without_end() {
    let program = "new A<int>().F();\n\
                   class A<T> { public void F() { var next = new A<A<T>>(); next.F(); } }\n";
    let outcome = aw_with(&["run", "-"], program);
    assert_eq!(outcome.code, 125, "{}", tail(&outcome.stderr));
    assert!(outcome.stderr.contains("AW9301"), "{}", tail(&outcome.stderr));
}

#[test]
fn runs_large_literals_and_many_overloads() {
    let string = format!("Console.WriteLine(\"{}\".Length);\n", "x".repeat(1_000_000));
    assert_eq!(aw_with(&["run", "-"], &string).stdout, "1000000\n");
    let classes: String = (0..2000).map(|i| format!("class C{i} {{ }}\n")).collect();
    let methods: String = (0..2000).map(|i| format!("    public static int F(C{i} c) => {i};\n")).collect();
    let overloads =
        format!("Console.WriteLine(P.F(new C1234()));\nstatic class P\n{{\n{methods}}}\n{classes}");
    assert_eq!(aw_with(&["run", "-"], &overloads).stdout, "1234\n");
}

/// A program that waits in a few ways, says that it does, and ends after some time.
#[cfg(unix)]
const WAITS: &str = "\
await Task.Yield();
var gate = new SemaphoreSlim(0);
var source = new TaskCompletionSource<int>();
var all = All(Sleep(30000), Sleep(60000), Wait(gate), Use(source));
Console.WriteLine(\"waits\");
Console.ReadLine();
Console.WriteLine(\"ends\");
static async Task Sleep(int ms) {
    await Task.Delay(ms);
}
static async Task Wait(SemaphoreSlim gate) {
    await Task.CompletedTask;
    await gate.WaitAsync();
}
static async Task<int> Use(TaskCompletionSource<int> source) {
    return await Ask(source);
}
static async Task<int> Ask(TaskCompletionSource<int> source) {
    int one = await source.Task;
    return one;
}
static async Task All(params Task[] tasks) {
    await Task.WhenAll(tasks);
}
";

/// What the list has of it; times vary.
#[cfg(unix)]
const LISTED: &[&str] = &[
    "Suspended async methods:\n",
    "   2 times, waiting for a timer, due in ",
    "g__Sleep(Int32 ms) in ",
    "waits.aw:line 9, resume index 1\n",
    "waits.aw:line 13, resume index 2\n",
    "   waiting for a task that code must end:\n   at Program.",
    "waits.aw:line 19, resume index 1\n   at Program.",
    "waits.aw:line 16, resume index 1\n",
    "waits.aw:line 23, resume index 1\n",
];

/// Starts the program, lets `ask` have its process id when it waits, and returns standard error and exit code.
#[cfg(unix)]
fn listing(command: &mut Command, ask: impl FnOnce(u32)) -> (String, i32) {
    use std::io::{BufRead, BufReader, Read, Write};
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut stdout = BufReader::new(child.stdout.take().expect("it is piped"));
    let mut stderr = BufReader::new(child.stderr.take().expect("it is piped"));
    let mut line = String::new();
    stdout.read_line(&mut line).expect("a line");
    assert_eq!(line, "waits\n");
    ask(child.id());
    // The program goes on afterwards.
    let mut text = String::new();
    while !text.contains("resume index 1\n   at") {
        line.clear();
        assert!(stderr.read_line(&mut line).expect("a line") > 0, "no list in {text}");
        text.push_str(&line);
    }
    child.stdin.take().expect("it is piped").write_all(b"\n").expect("it reads");
    drop(stderr.read_to_string(&mut text));
    let mut rest = String::new();
    drop(stdout.read_to_string(&mut rest));
    assert_eq!(rest, "ends\n");
    (text, child.wait().expect("it ends").code().unwrap_or(-1))
}

#[cfg(unix)]
fn kill(signal: &str, process: u32) {
    let status = Command::new("kill").args([format!("-{signal}"), process.to_string()]).status();
    assert!(status.is_ok_and(|s| s.success()), "cannot send {signal}");
}

#[cfg(unix)]
fn assert_listed(text: &str) {
    for part in LISTED {
        assert!(text.contains(part), "{part:?} is missing in\n{text}");
    }
}

#[test]
#[cfg(unix)]
fn lists_suspended_methods_on_a_signal_and_goes_on() {
    let dir = Dir::new("dump");
    let file = dir.write("waits.aw", WAITS);
    let run = || {
        let mut command = Command::new(aw());
        command.arg("run").env_remove("AW_STRESS");
        command
    };
    let (text, code) = listing(run().arg(&file), |process| kill("QUIT", process));
    assert_eq!(code, 0, "{text}");
    assert_listed(&text);
    let mut command = run();
    let (text, _) =
        listing(command.args(["--dump-tasks-on", "SIGUSR1"]).arg(&file), |process| kill("USR1", process));
    assert_listed(&text);
    let (text, code) = listing(run().args(["--dump-tasks-on", "300ms"]).arg(&file), |_| ());
    assert_eq!(code, 0, "{text}");
    assert_listed(&text);
}

#[test]
#[cfg(unix)]
fn executables_list_suspended_methods_too() {
    let dir = Dir::new("dump-built");
    let file = dir.write("waits.aw", WAITS);
    let built = dir.0.join("waits");
    let outcome = aw_with(&["build", path(&file), "-o", path(&built)], "");
    assert_eq!(outcome.code, 0, "{}", outcome.stderr);
    let mut command = Command::new(&built);
    command.env_remove("AW_STRESS");
    let (text, code) = listing(command.env("AW_DUMP_TASKS", "USR2"), |process| kill("USR2", process));
    assert_eq!(code, 0, "{text}");
    assert_listed(&text);
    let (text, _) = listing(Command::new(&built).env("AW_DUMP_TASKS", "200ms"), |_| ());
    assert_listed(&text);
}

#[test]
fn refuses_to_list_at_no_time() {
    let outcome = aw_with(&["run", "--dump-tasks-on", "SIGNOTHING", "-"], HELLO);
    assert_eq!(outcome.code, 2, "{}", outcome.stderr);
    assert!(outcome.stderr.contains("--dump-tasks-on: `SIGNOTHING` is "), "{}", outcome.stderr);
}

/// Two timers are due when somebody looks: what waits for the first goes on before the second is ended, or behind it.
#[test]
fn continues_inline_or_queued() {
    // The only worker is held until both timers are due, in a method of its own: Main's code may hold it for 20 ms only.
    let program = "\
await Both();
async Task Both() {
    await Task.Yield();
    Task first = Task.Delay(1), second = Task.Delay(1);
    Task look = Look(first, second);
    long until = Environment.TickCount64 + 20;
    while (Environment.TickCount64 < until) { }
    await look;
}
async Task Look(Task first, Task second) { await first; Console.WriteLine(second.IsCompleted); }
";
    for (place, expected) in [("inline", "False\n"), ("queued", "True\n")] {
        let outcome = aw_with(&["run", "--workers", "1", "--continuations", place, "-"], program);
        assert_eq!((outcome.code, outcome.stdout.as_str()), (0, expected), "{place}: {}", outcome.stderr);
    }
    let outcome = aw_with(&["run", "--continuations", "later", "-"], HELLO);
    assert_eq!(outcome.code, 2, "{}", outcome.stderr);
    assert!(outcome.stderr.contains("`later` is neither `inline` nor `queued`"), "{}", outcome.stderr);
}

/// A deadlock is reported with the same list, and with the threads that stand still.
#[test]
fn reports_a_deadlock_with_all_that_waits() {
    let program = "\
var never = new TaskCompletionSource();
var worker = Work(never.Task);
worker.Wait();
static async Task Work(Task never) {
    await Inner(never);
}
static async Task Inner(Task never) => await never;
";
    let dir = Dir::new("deadlock");
    let file = dir.write("d.aw", program);
    let outcome = aw_with(&["run", path(&file)], "");
    assert_eq!(outcome.code, 134, "{}", outcome.stderr);
    for part in [
        "Deadlock: the program waits",
        "   waiting for a task that code must end:\n   at Program.",
        "d.aw:line 7, resume index 1\n",
        "d.aw:line 5, resume index 1\n   thread 1 is blocked until it ends\n",
        "Blocked threads:\n   thread 1 waits for a task\n",
    ] {
        assert!(outcome.stderr.contains(part), "{part:?} is missing in\n{}", outcome.stderr);
    }
}
