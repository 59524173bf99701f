//! The process and its environment: exit, variables, time, processors.

use crate::console;
use crate::exception::unhandled;
use crate::export::{VOID, Void, exports, ret};
use crate::string::Str;
use aw_abi::Ret;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicI32, Ordering::Relaxed};
use std::time::Instant;

static EXIT_CODE: AtomicI32 = AtomicI32::new(0);

/// The exit code: what main returned or `Environment.ExitCode` was set to, whichever came last.
pub fn exit_code() -> i32 {
    EXIT_CODE.load(Relaxed)
}

/// Main has returned a value. Foreground threads that still run may set another.
pub fn set_exit_code(code: i32) {
    EXIT_CODE.store(code, Relaxed);
}

/// Milliseconds since some fixed point before the program started.
fn uptime() -> u64 {
    static START: OnceLock<Instant> = OnceLock::new();
    START.get_or_init(Instant::now).elapsed().as_millis() as u64
}

/// Nanoseconds of the monotonic clock.
fn nanoseconds() -> i64 {
    static START: OnceLock<Instant> = OnceLock::new();
    START.get_or_init(Instant::now).elapsed().as_nanos() as i64
}

exports! {
    /// `Environment.Exit(code)`
    fn aw_exit(code: i32) -> Void {
        unhandled::exit(code);
        #[expect(unreachable_code, reason = "all exported functions return the two registers")]
        VOID
    }

    /// `Environment.GetEnvironmentVariable(name)`: null when it is not set.
    fn aw_environment_variable(name: Str) -> Ret<Str> {
        match std::env::var_os(name.to_string()) {
            Some(value) => ret(Str::new(&value.to_string_lossy())),
            None => Ret::ok(Str::NULL),
        }
    }

    /// `Environment.ProcessorCount`
    fn aw_processor_count() -> Ret<i32> {
        Ret::ok(std::thread::available_parallelism().map_or(1, |count| count.get() as i32))
    }

    /// `Environment.TickCount64`
    fn aw_tick_count() -> Ret<i64> {
        // The system's own count starts at boot; all that a program may rely on is the difference.
        Ret::ok(uptime() as i64 + 1_000_000)
    }

    /// `Stopwatch.GetTimestamp()` in nanoseconds.
    fn aw_timestamp() -> Ret<i64> {
        Ret::ok(nanoseconds())
    }

    /// Ticks (100 ns) since 0001-01-01 UTC, for `DateTime.UtcNow`.
    fn aw_utc_now_ticks() -> Ret<i64> {
        const UNIX_EPOCH_TICKS: i64 = 621_355_968_000_000_000;
        let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
        Ret::ok(UNIX_EPOCH_TICKS + (since.as_nanos() / 100) as i64)
    }

    /// Seconds that local time is ahead of UTC at a moment given in seconds since 1970.
    fn aw_local_offset(unix_seconds: i64) -> Ret<i64> {
        // SAFETY: an all-zero `tm` is a valid value of this plain struct.
        let mut parts: libc::tm = unsafe { std::mem::zeroed() };
        let seconds = unix_seconds as libc::time_t;
        // SAFETY: both pointers are to live locals; `localtime_r` keeps neither.
        let filled = unsafe { libc::localtime_r(&seconds, &mut parts) };
        Ret::ok(if filled.is_null() { 0 } else { parts.tm_gmtoff as i64 })
    }

    /// `Environment.CurrentDirectory`
    fn aw_current_directory() -> Ret<Str> {
        let directory = std::env::current_dir().unwrap_or_default();
        ret(Str::new(&directory.to_string_lossy()))
    }

    /// Writes out what has been printed; before the program waits for something outside.
    fn aw_flush() -> Void {
        console::flush();
        VOID
    }

    /// `Environment.ExitCode`
    fn aw_set_exit_code(code: i32) -> Void {
        set_exit_code(code);
        VOID
    }

    /// `Environment.ProcessId`
    fn aw_process_id() -> Ret<i32> {
        Ret::ok(std::process::id() as i32)
    }

    /// `Environment.MachineName`
    fn aw_machine_name() -> Ret<Str> {
        let name = std::fs::read_to_string("/proc/sys/kernel/hostname").unwrap_or_default();
        ret(Str::new(name.trim()))
    }

    /// A seed for `new Random()`: any number.
    fn aw_random_seed() -> Ret<i32> {
        use std::hash::{BuildHasher, Hasher};
        Ret::ok(std::hash::RandomState::new().build_hasher().finish() as i32)
    }
}
