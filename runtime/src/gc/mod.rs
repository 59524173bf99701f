//! The collector: non-moving mark-sweep, precise in the heap, conservative on native stacks.
//!
//! - [`space`]: the address range, its blocks and their metadata; "which object is this word in?"
//! - [`alloc`]: holes, blocks and large objects for the allocating threads; sweeping happens here, lazily
//! - [`mark`]: from the roots through all references
//! - [`api`]: what the runtime and compiled code call
//! - [`collect`]: the order of a collection, and sorting the blocks after it
//! - [`world`]: how threads are stopped
//! - [`config`]: stress mode and limits
//!
//! A thread that suspends 10,000 frames has none of them on its stack: stacks are short, so scanning them conservatively costs
//! little and spares compiled code all stack maps. Objects never move, so an interior pointer stays good while its object lives.
//!
//! Rules for runtime code:
//! - Touch objects only while the thread is inside (`thread::running`); block only outside (`thread::blocking`).
//! - An object that is only in a Rust structure must be known through a [`mark::RootSource`] or a [`crate::handle::Handle`]; on the
//!   stack it is found.
//! - Every allocation may collect. Do not allocate under a lock that a `RootSource` takes.
//! - Stores of references into objects go through [`store`].

not_under_loom! {
    pub mod alloc;
    pub mod api;
    pub mod collect;
    pub mod config;
    pub mod mark;
    mod os;
    pub mod space;
}
pub mod world;

#[cfg(all(test, not(loom)))]
mod tests;

#[cfg(not(loom))]
pub use api::{new_object, store};
#[cfg(not(loom))]
pub use collect::{add_root_source, set_continuation_visitor};
