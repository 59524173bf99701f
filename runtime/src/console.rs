//! The console: standard output is buffered, and written before anybody can notice.
//!
//! The first writes after a pause go out at once. In a burst they are collected, and written when the buffer is large, at exit, before
//! a worker parks or blocks, before standard input is read, before standard error is written, and by the ticker every few
//! milliseconds. A reader that has gone away ends output quietly, as on .NET; other write errors are ignored too.
//!
//! Two locks: [`OUTPUT`] for the buffer, held briefly, and [`WRITER`] while bytes are written, which may take long and is done outside
//! (see [`thread`]), so that no collection waits for a slow reader.

use crate::export::{VOID, Void, exports, ret};
use crate::string::Str;
use crate::thread;
use aw_abi::Ret;
use std::io::Read;
#[cfg(not(unix))]
use std::io::Write;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// The buffer is written out at this size.
const LARGE: usize = 32 * 1024;
/// No output stays in the buffer for longer while the ticker runs.
const OLD: Duration = Duration::from_millis(10);
/// So many writes in a row, with pauses shorter than [`OLD`], go out at once: a program that prints little needs no ticker.
const DIRECT: u32 = 64;

struct Output {
    buffer: Vec<u8>,
    /// A high surrogate that waits for its other half in the next write.
    surrogate: Option<u16>,
    /// When the last write came, and how many without a pause.
    last: Option<Instant>,
    burst: u32,
}

static OUTPUT: Mutex<Output> = Mutex::new(Output { buffer: Vec::new(), surrogate: None, last: None, burst: 0 });
/// Held while bytes are taken from the buffer and written, so that they stay in order. The buffer in use before, to be filled again.
static WRITER: Mutex<Vec<u8>> = Mutex::new(Vec::new());
/// Is there anything in the buffer? Read without the lock.
static DIRTY: AtomicBool = AtomicBool::new(false);
/// Nobody reads any more.
static CLOSED: AtomicBool = AtomicBool::new(false);

fn output() -> MutexGuard<'static, Output> {
    OUTPUT.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Output {
    fn push(&mut self, units: &[u16]) {
        let mut rest = units;
        if let (Some(high), Some((&first, tail))) = (self.surrogate, units.split_first()) {
            self.surrogate = None;
            match char::decode_utf16([high, first]).next() {
                Some(Ok(c)) => {
                    self.push_char(c);
                    rest = tail;
                }
                _ => self.push_char(char::REPLACEMENT_CHARACTER),
            }
        }
        // Most output is ASCII.
        let ascii = rest.iter().position(|&unit| unit >= 0x80).unwrap_or(rest.len());
        self.buffer.extend(rest[..ascii].iter().map(|&unit| unit as u8));
        rest = &rest[ascii..];
        if let Some(&last) = rest.last()
            && (0xd800..0xdc00).contains(&last)
        {
            self.surrogate = Some(last);
            rest = &rest[..rest.len() - 1];
        }
        for c in char::decode_utf16(rest.iter().copied()) {
            self.push_char(c.unwrap_or(char::REPLACEMENT_CHARACTER));
        }
    }

    fn push_char(&mut self, c: char) {
        self.buffer.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
    }

    /// After a push: shall it be written now?
    fn is_due(&mut self) -> bool {
        let now = Instant::now();
        let paused = self.last.is_none_or(|last| now - last >= OLD);
        self.last = Some(now);
        self.burst = if paused { 1 } else { self.burst.saturating_add(1) };
        self.burst <= DIRECT || self.buffer.len() >= LARGE
    }
}

/// Adds to the output. The current thread is inside.
fn write(parts: &[&[u16]]) {
    let mut output = output();
    for part in parts {
        output.push(part);
    }
    if output.buffer.is_empty() {
        return;
    }
    DIRTY.store(true, Relaxed);
    let due = output.is_due();
    drop(output);
    if due {
        flush();
    } else {
        crate::sched::watch();
    }
}

/// Writes to a file descriptor without any buffer of std's.
#[cfg(unix)]
fn write_all(fd: i32, mut bytes: &[u8]) -> std::io::Result<()> {
    while !bytes.is_empty() {
        // SAFETY: the pointer and length are those of the slice.
        let written = unsafe { libc::write(fd, bytes.as_ptr().cast(), bytes.len()) };
        if written < 0 {
            let error = std::io::Error::last_os_error();
            match error.kind() {
                std::io::ErrorKind::Interrupted => continue,
                std::io::ErrorKind::WouldBlock => wait_writable(fd),
                _ => return Err(error),
            }
        } else {
            bytes = &bytes[written as usize..];
        }
    }
    Ok(())
}

/// Standard output may be a pipe that somebody has set to non-blocking.
#[cfg(unix)]
fn wait_writable(fd: i32) {
    let mut poll = libc::pollfd { fd, events: libc::POLLOUT, revents: 0 };
    // SAFETY: one record, as the count says.
    unsafe { libc::poll(&mut poll, 1, -1) };
}

/// Writes to a standard stream without any buffer of std's.
#[cfg(not(unix))]
fn write_all(fd: i32, bytes: &[u8]) -> std::io::Result<()> {
    if fd == 1 {
        let mut out = std::io::stdout().lock();
        out.write_all(bytes)?;
        return out.flush();
    }
    std::io::stderr().lock().write_all(bytes)
}

/// Writes bytes to standard error at once. Allocates nothing and takes no lock: signal handlers use it.
pub fn write_stderr_raw(bytes: &[u8]) {
    // An error on standard error cannot be reported anywhere.
    let _ = write_all(2, bytes);
}

/// Writes out what has been printed so far. Before the process ends, and before a thread parks, sleeps or blocks.
pub fn flush() {
    if !DIRTY.load(Relaxed) {
        return;
    }
    outside(write_buffer);
}

fn write_buffer() {
    let mut spare = WRITER.lock().unwrap_or_else(PoisonError::into_inner);
    let empty = std::mem::take(&mut *spare);
    let mut output = output();
    let mut bytes = std::mem::replace(&mut output.buffer, empty);
    DIRTY.store(false, Relaxed);
    drop(output);
    if !CLOSED.load(Relaxed) && write_all(1, &bytes).is_err() {
        CLOSED.store(true, Relaxed);
    }
    bytes.clear();
    *spare = bytes;
}

/// Writes out what is in the buffer, unless somebody is just doing so. Called by the ticker.
pub fn flush_old() {
    if DIRTY.load(Relaxed) && WRITER.try_lock().is_ok() {
        flush();
    }
}

/// Writes text to standard error, after everything printed so far.
pub fn write_error(text: &str) {
    flush();
    outside(|| write_stderr_raw(text.as_bytes()));
}

/// Runs what may block outside, so that no collection waits for it.
fn outside(f: impl FnOnce()) {
    match thread::try_current() {
        Some(thread) if !thread.is_outside() => thread::blocking(f),
        Some(_) | None => f(),
    }
}

/// What Rust's own start does for a program, for executables whose `main` is not Rust's: a reader that has gone away is an error of the
/// write, not a signal that ends the process; and a standard stream that is closed is `/dev/null`, or the next file that is opened
/// would take its number.
pub fn prepare() {
    #[cfg(unix)]
    // SAFETY: sets the disposition of a signal that nothing else handles; looks at and opens the three standard descriptors.
    unsafe {
        libc::signal(libc::SIGPIPE, libc::SIG_IGN);
        for fd in 0..3 {
            if libc::fcntl(fd, libc::F_GETFD) < 0 {
                libc::open(c"/dev/null".as_ptr(), libc::O_RDWR);
            }
        }
    }
}

/// Reads one byte of standard input; None at its end.
fn read_byte(input: &mut std::io::StdinLock<'_>) -> Option<u8> {
    let mut byte = [0];
    loop {
        match input.read(&mut byte) {
            Ok(0) => return None,
            Ok(_) => return Some(byte[0]),
            Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
            Err(_) => return None,
        }
    }
}

/// What `Console.Read` has taken apart but not returned yet.
static PENDING_INPUT: Mutex<Option<u16>> = Mutex::new(None);

fn read_line() -> Option<String> {
    use std::io::BufRead;
    flush();
    let mut bytes = Vec::new();
    let pending = PENDING_INPUT.lock().unwrap_or_else(PoisonError::into_inner).take();
    let read = std::io::stdin().lock().read_until(b'\n', &mut bytes);
    if read.is_err() || (bytes.is_empty() && pending.is_none()) {
        return None;
    }
    if bytes.last() == Some(&b'\n') {
        bytes.pop();
        if bytes.last() == Some(&b'\r') {
            bytes.pop();
        }
    }
    Some(String::from_utf8_lossy(&bytes).into_owned())
}

/// One UTF-16 unit of standard input, or -1 at its end.
fn read_unit() -> i32 {
    flush();
    let mut pending = PENDING_INPUT.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(unit) = pending.take() {
        return i32::from(unit);
    }
    let mut input = std::io::stdin().lock();
    let Some(first) = read_byte(&mut input) else { return -1 };
    let length = match first {
        0xc0..=0xdf => 2,
        0xe0..=0xef => 3,
        0xf0..=0xf7 => 4,
        _ => 1,
    };
    let mut bytes = vec![first];
    while bytes.len() < length {
        match read_byte(&mut input) {
            Some(byte) => bytes.push(byte),
            None => break,
        }
    }
    let c = std::str::from_utf8(&bytes).ok().and_then(|text| text.chars().next());
    let mut units = [0; 2];
    let units = c.unwrap_or(char::REPLACEMENT_CHARACTER).encode_utf16(&mut units);
    *pending = units.get(1).copied();
    i32::from(units[0])
}

exports! {
    /// `Console.Out.Write(string)`
    fn aw_console_write(text: Str) -> Void {
        write(&[text.units()]);
        VOID
    }

    /// `Console.Out.WriteLine(string)`
    fn aw_console_write_line(text: Str) -> Void {
        write(&[text.units(), &[u16::from(b'\n')]]);
        VOID
    }

    /// `Console.Out.Write(char)`
    fn aw_console_write_char(c: u16) -> Void {
        write(&[&[c]]);
        VOID
    }

    /// `Console.Error.Write(string)`
    fn aw_console_error_write(text: Str) -> Void {
        write_error(&text.to_string());
        VOID
    }

    /// Is standard input (0), output (1) or error (2) something else than a terminal?
    fn aw_console_is_redirected(stream: i32) -> Ret<u8> {
        use std::io::IsTerminal;
        let is_terminal = match stream {
            0 => std::io::stdin().is_terminal(),
            1 => std::io::stdout().is_terminal(),
            _ => std::io::stderr().is_terminal(),
        };
        Ret::ok(u8::from(!is_terminal))
    }

    /// `Console.Out.Flush()`
    fn aw_console_flush() -> Void {
        flush();
        VOID
    }

    /// `Console.ReadLine()`: null at the end of input.
    fn aw_console_read_line() -> Ret<Str> {
        match thread::blocking(read_line) {
            Some(line) => ret(Str::new(&line)),
            None => Ret::ok(Str::NULL),
        }
    }

    /// `Console.Read()`
    fn aw_console_read() -> Ret<i32> {
        Ret::ok(thread::blocking(read_unit))
    }
}
