//! What the ticker sleeps on: it can be rung from any thread, and from a signal handler, which rules out locks and condition
//! variables. On Unix a pipe.

use std::time::Duration;

#[cfg(unix)]
pub use pipe::Alarm;
#[cfg(not(unix))]
pub use thread::Alarm;

#[cfg(unix)]
mod pipe {
    use super::Duration;
    use std::io::{PipeReader, PipeWriter, pipe};
    use std::os::fd::AsRawFd;

    pub struct Alarm {
        reader: PipeReader,
        writer: PipeWriter,
    }

    impl Alarm {
        pub fn new() -> std::io::Result<Alarm> {
            let (reader, writer) = pipe()?;
            for fd in [reader.as_raw_fd(), writer.as_raw_fd()] {
                // SAFETY: our own descriptor. A full pipe has been rung enough, an empty one ends a read.
                unsafe { libc::fcntl(fd, libc::F_SETFL, libc::O_NONBLOCK) };
            }
            Ok(Alarm { reader, writer })
        }

        /// Ends the present sleep, or the next one. Allowed in a signal handler.
        pub fn ring(&self) {
            // SAFETY: one byte of a static.
            unsafe { libc::write(self.writer.as_raw_fd(), b"!".as_ptr().cast(), 1) };
        }

        /// Sleeps until somebody rings, or `time` is over (None: for ever).
        pub fn sleep(&self, time: Option<Duration>) {
            let ms = time.map_or(-1, |time| time.as_micros().div_ceil(1000).min(i32::MAX as u128) as i32);
            let mut poll = libc::pollfd { fd: self.reader.as_raw_fd(), events: libc::POLLIN, revents: 0 };
            // SAFETY: one record, as the count says; then a read into our own buffer.
            unsafe {
                if libc::poll(&mut poll, 1, ms) > 0 {
                    let mut bytes = [0u8; 64];
                    libc::read(self.reader.as_raw_fd(), bytes.as_mut_ptr().cast(), bytes.len());
                }
            }
        }
    }
}

#[cfg(not(unix))]
mod thread {
    use super::Duration;
    use std::sync::{Condvar, Mutex, PoisonError};

    pub struct Alarm {
        rung: Mutex<bool>,
        condvar: Condvar,
    }

    impl Alarm {
        pub fn new() -> std::io::Result<Alarm> {
            Ok(Alarm { rung: Mutex::new(false), condvar: Condvar::new() })
        }

        /// Ends the present sleep, or the next one.
        pub fn ring(&self) {
            *self.rung.lock().unwrap_or_else(PoisonError::into_inner) = true;
            self.condvar.notify_one();
        }

        /// Sleeps until somebody rings, or `time` is over (None: for ever).
        pub fn sleep(&self, time: Option<Duration>) {
            let rung = self.rung.lock().unwrap_or_else(PoisonError::into_inner);
            let time = time.unwrap_or(Duration::from_secs(1 << 30));
            let waited = self.condvar.wait_timeout_while(rung, time, |rung| !*rung);
            *waited.unwrap_or_else(PoisonError::into_inner).0 = false;
        }
    }
}
