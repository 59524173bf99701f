//! The door between Rust and compiled code, and what the machine knows about stacks.
//!
//! [`enter`] calls a compiled function: it saves the pinned register, loads it with the thread's context, and restores it.
//! [`capture`] stores the registers a callee preserves, so that the collector finds references that live only there.
//! `aw_poll` is the slow path of a loop's safepoint.
//! Stack overflow arrives as a signal on the guard page; the handler, on a stack of its own, prints .NET's text.

use crate::thread::{self, Saved};
use aw_abi::{ProgramImage, Ret, ThreadContext, WellKnown};
use std::ptr::null_mut;
use std::sync::atomic::{AtomicPtr, Ordering::Acquire, Ordering::Release};

/// Words that [`capture`] writes: the stack pointer, then registers.
#[cfg(not(target_arch = "aarch64"))]
pub const SAVED_WORDS: usize = 8;
/// Words that [`capture`] writes: the stack pointer, then registers.
#[cfg(target_arch = "aarch64")]
pub const SAVED_WORDS: usize = 12;

#[cfg(all(target_arch = "x86_64", not(miri)))]
mod arch {
    use super::{Ret, ThreadContext};
    use std::arch::naked_asm;

    /// Calls `code(a, b, c, d)` with the pinned register set to `context`.
    #[unsafe(naked)]
    pub unsafe extern "sysv64" fn aw_enter(
        code: *const u8,
        context: *mut ThreadContext,
        a: u64,
        b: u64,
        c: u64,
        d: u64,
    ) -> Ret<u64> {
        naked_asm!(
            "push rbp",
            "mov rbp, rsp",
            "push r15",
            "sub rsp, 8",
            "mov rax, rdi",
            "mov r15, rsi",
            "mov rdi, rdx",
            "mov rsi, rcx",
            "mov rdx, r8",
            "mov rcx, r9",
            "call rax",
            "add rsp, 8",
            "pop r15",
            "pop rbp",
            "ret",
        )
    }

    /// Stores the caller's stack pointer and callee-saved registers.
    #[unsafe(naked)]
    pub unsafe extern "sysv64" fn capture(to: *mut usize) {
        naked_asm!(
            "lea rax, [rsp + 8]",
            "mov [rdi], rax",
            "mov [rdi + 8], rbx",
            "mov [rdi + 16], rbp",
            "mov [rdi + 24], r12",
            "mov [rdi + 32], r13",
            "mov [rdi + 40], r14",
            "mov [rdi + 48], r15",
            "mov qword ptr [rdi + 56], 0",
            "ret",
        )
    }

    /// `aw_tick` for a loop of plain code: preserves every register, so that polling costs the loop none of them. What it
    /// pushes is scanned with the rest of the stack.
    #[unsafe(naked)]
    #[unsafe(no_mangle)]
    pub unsafe extern "sysv64" fn aw_poll() {
        naked_asm!(
            "push rbp",
            "mov rbp, rsp",
            "push rax",
            "push rcx",
            "push rdx",
            "push rsi",
            "push rdi",
            "push r8",
            "push r9",
            "push r10",
            "push r11",
            "sub rsp, 264",
            "movups [rsp], xmm0",
            "movups [rsp + 16], xmm1",
            "movups [rsp + 32], xmm2",
            "movups [rsp + 48], xmm3",
            "movups [rsp + 64], xmm4",
            "movups [rsp + 80], xmm5",
            "movups [rsp + 96], xmm6",
            "movups [rsp + 112], xmm7",
            "movups [rsp + 128], xmm8",
            "movups [rsp + 144], xmm9",
            "movups [rsp + 160], xmm10",
            "movups [rsp + 176], xmm11",
            "movups [rsp + 192], xmm12",
            "movups [rsp + 208], xmm13",
            "movups [rsp + 224], xmm14",
            "movups [rsp + 240], xmm15",
            "call {tick}",
            "movups xmm0, [rsp]",
            "movups xmm1, [rsp + 16]",
            "movups xmm2, [rsp + 32]",
            "movups xmm3, [rsp + 48]",
            "movups xmm4, [rsp + 64]",
            "movups xmm5, [rsp + 80]",
            "movups xmm6, [rsp + 96]",
            "movups xmm7, [rsp + 112]",
            "movups xmm8, [rsp + 128]",
            "movups xmm9, [rsp + 144]",
            "movups xmm10, [rsp + 160]",
            "movups xmm11, [rsp + 176]",
            "movups xmm12, [rsp + 192]",
            "movups xmm13, [rsp + 208]",
            "movups xmm14, [rsp + 224]",
            "movups xmm15, [rsp + 240]",
            "add rsp, 264",
            "pop r11",
            "pop r10",
            "pop r9",
            "pop r8",
            "pop rdi",
            "pop rsi",
            "pop rdx",
            "pop rcx",
            "pop rax",
            "pop rbp",
            "ret",
            tick = sym crate::thread::aw_tick,
        )
    }
}

#[cfg(all(target_arch = "aarch64", not(miri)))]
mod arch {
    use super::{Ret, ThreadContext};
    use std::arch::naked_asm;

    /// Calls `code(a, b, c, d)` with the pinned register set to `context`.
    #[unsafe(naked)]
    pub unsafe extern "C" fn aw_enter(
        code: *const u8,
        context: *mut ThreadContext,
        a: u64,
        b: u64,
        c: u64,
        d: u64,
    ) -> Ret<u64> {
        naked_asm!(
            "stp x29, x30, [sp, #-32]!",
            "mov x29, sp",
            "str x21, [sp, #16]",
            "mov x9, x0",
            "mov x21, x1",
            "mov x0, x2",
            "mov x1, x3",
            "mov x2, x4",
            "mov x3, x5",
            "blr x9",
            "ldr x21, [sp, #16]",
            "ldp x29, x30, [sp], #32",
            "ret",
        )
    }

    /// Stores the caller's stack pointer and callee-saved registers.
    #[unsafe(naked)]
    pub unsafe extern "C" fn capture(to: *mut usize) {
        naked_asm!(
            "mov x9, sp",
            "stp x9, x19, [x0]",
            "stp x20, x21, [x0, #16]",
            "stp x22, x23, [x0, #32]",
            "stp x24, x25, [x0, #48]",
            "stp x26, x27, [x0, #64]",
            "stp x28, x29, [x0, #80]",
            "ret",
        )
    }

    /// `aw_tick` for a loop of plain code: preserves every register, so that polling costs the loop none of them. What it
    /// stores is scanned with the rest of the stack.
    #[unsafe(naked)]
    #[unsafe(no_mangle)]
    pub unsafe extern "C" fn aw_poll() {
        naked_asm!(
            "stp x29, x30, [sp, #-16]!",
            "mov x29, sp",
            "sub sp, sp, #656",
            "stp x0, x1, [sp, #0]",
            "stp x2, x3, [sp, #16]",
            "stp x4, x5, [sp, #32]",
            "stp x6, x7, [sp, #48]",
            "stp x8, x9, [sp, #64]",
            "stp x10, x11, [sp, #80]",
            "stp x12, x13, [sp, #96]",
            "stp x14, x15, [sp, #112]",
            "stp x16, x17, [sp, #128]",
            "stp q0, q1, [sp, #144]",
            "stp q2, q3, [sp, #176]",
            "stp q4, q5, [sp, #208]",
            "stp q6, q7, [sp, #240]",
            "stp q8, q9, [sp, #272]",
            "stp q10, q11, [sp, #304]",
            "stp q12, q13, [sp, #336]",
            "stp q14, q15, [sp, #368]",
            "stp q16, q17, [sp, #400]",
            "stp q18, q19, [sp, #432]",
            "stp q20, q21, [sp, #464]",
            "stp q22, q23, [sp, #496]",
            "stp q24, q25, [sp, #528]",
            "stp q26, q27, [sp, #560]",
            "stp q28, q29, [sp, #592]",
            "stp q30, q31, [sp, #624]",
            "bl {tick}",
            "ldp x0, x1, [sp, #0]",
            "ldp x2, x3, [sp, #16]",
            "ldp x4, x5, [sp, #32]",
            "ldp x6, x7, [sp, #48]",
            "ldp x8, x9, [sp, #64]",
            "ldp x10, x11, [sp, #80]",
            "ldp x12, x13, [sp, #96]",
            "ldp x14, x15, [sp, #112]",
            "ldp x16, x17, [sp, #128]",
            "ldp q0, q1, [sp, #144]",
            "ldp q2, q3, [sp, #176]",
            "ldp q4, q5, [sp, #208]",
            "ldp q6, q7, [sp, #240]",
            "ldp q8, q9, [sp, #272]",
            "ldp q10, q11, [sp, #304]",
            "ldp q12, q13, [sp, #336]",
            "ldp q14, q15, [sp, #368]",
            "ldp q16, q17, [sp, #400]",
            "ldp q18, q19, [sp, #432]",
            "ldp q20, q21, [sp, #464]",
            "ldp q22, q23, [sp, #496]",
            "ldp q24, q25, [sp, #528]",
            "ldp q26, q27, [sp, #560]",
            "ldp q28, q29, [sp, #592]",
            "ldp q30, q31, [sp, #624]",
            "add sp, sp, #656",
            "ldp x29, x30, [sp], #16",
            "ret",
            tick = sym crate::thread::aw_tick,
        )
    }
}

/// Miri runs no machine code: calls go through a function pointer, and stacks are not scanned.
#[cfg(any(miri, not(any(target_arch = "x86_64", target_arch = "aarch64"))))]
mod arch {
    use super::{Ret, ThreadContext};

    #[cfg(target_arch = "x86_64")]
    type Code = extern "sysv64" fn(u64, u64, u64, u64) -> Ret<u64>;
    #[cfg(not(target_arch = "x86_64"))]
    type Code = extern "C" fn(u64, u64, u64, u64) -> Ret<u64>;

    /// Calls `code(a, b, c, d)`.
    pub unsafe fn aw_enter(code: *const u8, _: *mut ThreadContext, a: u64, b: u64, c: u64, d: u64) -> Ret<u64> {
        // SAFETY: the caller passes a function of this type.
        let code = unsafe { std::mem::transmute::<*const u8, Code>(code) };
        code(a, b, c, d)
    }

    /// Nothing to store.
    pub unsafe fn capture(_to: *mut usize) {}

    /// There is no compiled code that polls.
    pub fn aw_poll() {}
}

/// Entries of the symbol table that are written in assembly.
pub(crate) fn symbols(out: &mut Vec<crate::export::Symbol>) {
    out.push(("aw_poll", arch::aw_poll as *const u8));
}

/// Calls a compiled function that takes up to four words (integers, references, pointers) on the current thread.
///
/// # Safety
/// `code` is a compiled function with such parameters, and references among them are live. The thread is inside.
pub unsafe fn enter(code: *const u8, args: [u64; 4]) -> Ret<u64> {
    let context = thread::current().context();
    let [a, b, c, d] = args;
    // SAFETY: the caller vouches for the code; the context is this thread's.
    unsafe { arch::aw_enter(code, context, a, b, c, d) }
}

/// Like [`enter`], for a function of one word and a caller that knows its context.
///
/// # Safety
/// As for [`enter`]; `context` is the current thread's.
pub unsafe fn enter_on(code: *const u8, context: *mut ThreadContext, a: u64) -> Ret<u64> {
    // SAFETY: the caller's promise.
    unsafe { arch::aw_enter(code, context, a, 0, 0, 0) }
}

/// Stores the stack pointer and the registers a callee preserves. Inlined, so that they are the caller's.
#[inline(always)]
pub fn capture(to: &Saved) {
    // SAFETY: `Saved` has room for what `capture` stores.
    unsafe { arch::capture(to.as_ptr().cast_mut().cast()) }
}

static IMAGE: AtomicPtr<ProgramImage> = AtomicPtr::new(null_mut());

/// Announces the program: its types, statics and functions. Before anything of it runs.
pub fn set_image(image: &'static ProgramImage) {
    IMAGE.store(std::ptr::from_ref(image).cast_mut(), Release);
}

/// The program, once announced.
pub fn image() -> Option<&'static ProgramImage> {
    // SAFETY: null, or stored by `set_image` from a static reference.
    unsafe { IMAGE.load(Acquire).as_ref() }
}

/// The types the runtime makes instances of.
pub fn well_known() -> &'static WellKnown {
    match image() {
        // SAFETY: an image's table of known types lives as long as the image.
        Some(image) => unsafe { &*image.well_known },
        None => panic!("no program has been announced to the runtime"),
    }
}

/// Lowest usable address and first address above the current thread's stack.
#[cfg(all(target_os = "linux", not(miri)))]
pub fn stack_bounds() -> (usize, usize) {
    let mut low = null_mut();
    let mut size = 0;
    let mut guard = 0;
    // SAFETY: the attributes are initialised by pthread_getattr_np before they are read, and destroyed once.
    unsafe {
        let mut attributes = std::mem::zeroed::<libc::pthread_attr_t>();
        if libc::pthread_getattr_np(libc::pthread_self(), &mut attributes) != 0 {
            return assumed_stack_bounds();
        }
        libc::pthread_attr_getstack(&attributes, &mut low, &mut size);
        libc::pthread_attr_getguardsize(&attributes, &mut guard);
        libc::pthread_attr_destroy(&mut attributes);
    }
    (low.addr(), low.addr() + size)
}

/// Lowest usable address and first address above the current thread's stack.
#[cfg(all(target_os = "macos", not(miri)))]
pub fn stack_bounds() -> (usize, usize) {
    // SAFETY: both only read the calling thread's record.
    let (top, size) = unsafe {
        let me = libc::pthread_self();
        (libc::pthread_get_stackaddr_np(me).addr(), libc::pthread_get_stacksize_np(me))
    };
    (top - size, top)
}

/// Lowest usable address and first address above the current thread's stack.
#[cfg(all(windows, not(miri)))]
pub fn stack_bounds() -> (usize, usize) {
    unsafe extern "system" {
        fn GetCurrentThreadStackLimits(low: *mut usize, high: *mut usize);
    }
    let (mut low, mut high) = (0, 0);
    // SAFETY: writes the two words.
    unsafe { GetCurrentThreadStackLimits(&mut low, &mut high) };
    (low, high)
}

/// Lowest usable address and first address above the current thread's stack.
#[cfg(any(miri, not(any(target_os = "linux", target_os = "macos", windows))))]
pub fn stack_bounds() -> (usize, usize) {
    assumed_stack_bounds()
}

/// Where the system does not tell: from here up to the end of this page run, without a lower limit. Threads attach near the bottom
/// of their stack, so what lies above is the thread's entry code only.
#[cfg_attr(not(any(miri, target_os = "linux")), expect(dead_code))]
fn assumed_stack_bounds() -> (usize, usize) {
    let here = 0u8;
    let address = std::ptr::from_ref(&here).addr();
    (0, address)
}

pub use overflow::{install as install_overflow_handler, install_alternate_stack, remove_alternate_stack};

#[cfg(all(unix, not(miri)))]
mod overflow {
    //! The guard page is hit: say so and end, rather than a bare SIGSEGV.

    use crate::{exception::trace, thread};
    use std::cell::Cell;
    use std::ptr::null_mut;

    const ALTERNATE: usize = 64 * 1024;

    thread_local! {
        static STACK: Cell<*mut libc::c_void> = const { Cell::new(null_mut()) };
    }

    /// Gives the current thread a stack for signal handlers.
    pub fn install_alternate_stack() {
        let (protection, flags) = (libc::PROT_READ | libc::PROT_WRITE, libc::MAP_PRIVATE | libc::MAP_ANONYMOUS);
        // SAFETY: a fresh mapping, handed to sigaltstack for as long as the thread is attached.
        unsafe {
            let stack = libc::mmap(null_mut(), ALTERNATE, protection, flags, -1, 0);
            if stack == libc::MAP_FAILED {
                return;
            }
            let new = libc::stack_t { ss_sp: stack, ss_flags: 0, ss_size: ALTERNATE };
            libc::sigaltstack(&new, null_mut());
            STACK.set(stack);
        }
    }

    /// Takes it away again, before the thread ends.
    pub fn remove_alternate_stack() {
        let stack = STACK.replace(null_mut());
        if !stack.is_null() {
            // SAFETY: disables the alternate stack, then unmaps what `install_alternate_stack` mapped.
            unsafe {
                let none = libc::stack_t { ss_sp: null_mut(), ss_flags: libc::SS_DISABLE, ss_size: ALTERNATE };
                libc::sigaltstack(&none, null_mut());
                libc::munmap(stack, ALTERNATE);
            }
        }
    }

    /// Installs the handler for the whole process.
    pub fn install() {
        // SAFETY: the handler only uses async-signal-safe calls.
        unsafe {
            let mut action = std::mem::zeroed::<libc::sigaction>();
            action.sa_sigaction = handler as *const () as usize;
            action.sa_flags = libc::SA_SIGINFO | libc::SA_ONSTACK;
            libc::sigemptyset(&mut action.sa_mask);
            libc::sigaction(libc::SIGSEGV, &action, null_mut());
            libc::sigaction(libc::SIGBUS, &action, null_mut());
        }
    }

    extern "C" fn handler(signal: libc::c_int, info: *mut libc::siginfo_t, context: *mut libc::c_void) {
        // SAFETY: the system passes a filled record.
        let address = unsafe { (*info).si_addr() }.addr();
        if let Some(thread) = thread::try_current() {
            // A frame may be larger than a page, so the access may lie somewhat below the guard page.
            let low = thread.stack_low.saturating_sub(256 * 1024);
            if (low..thread.stack_low + 64 * 1024).contains(&address) {
                crate::console::write_stderr_raw(b"Stack overflow.\n");
                trace::print_native_frames(registers(context), thread.stack_low..thread.stack_base);
                // SAFETY: ends the process without running anything else.
                unsafe { libc::_exit(134) };
            }
        }
        // Not ours: let the default action show it.
        // SAFETY: returning re-executes the access, which then ends the process.
        unsafe { libc::signal(signal, libc::SIG_DFL) };
    }

    /// Program counter and frame pointer at the fault.
    #[cfg(all(target_os = "linux", target_arch = "x86_64"))]
    fn registers(context: *mut libc::c_void) -> (usize, usize) {
        // SAFETY: a signal handler's third argument is a ucontext.
        let registers = unsafe { &(*context.cast::<libc::ucontext_t>()).uc_mcontext.gregs };
        (registers[libc::REG_RIP as usize] as usize, registers[libc::REG_RBP as usize] as usize)
    }

    /// Program counter and frame pointer at the fault.
    #[cfg(all(target_os = "linux", target_arch = "aarch64"))]
    fn registers(context: *mut libc::c_void) -> (usize, usize) {
        // SAFETY: a signal handler's third argument is a ucontext.
        let machine = unsafe { &(*context.cast::<libc::ucontext_t>()).uc_mcontext };
        (machine.pc as usize, machine.regs[29] as usize)
    }

    /// Program counter and frame pointer at the fault: not known here.
    #[cfg(not(all(target_os = "linux", any(target_arch = "x86_64", target_arch = "aarch64"))))]
    fn registers(_context: *mut libc::c_void) -> (usize, usize) {
        (0, 0)
    }
}

#[cfg(any(miri, not(unix)))]
mod overflow {
    /// Windows runs handlers on the reserve it keeps in every stack.
    pub fn install_alternate_stack() {}
    pub fn remove_alternate_stack() {}
    /// The default report stays.
    pub fn install() {}
}
