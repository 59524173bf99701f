//! What the environment says about the heap.
//! - `AW_STRESS=gc` collects at every allocation, `AW_STRESS=gc=100` at every hundredth (other items of the list are not ours)
//! - `AW_HEAP_LIMIT=BYTES` bounds the heap; the default is the machine's memory

use super::os;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering::Relaxed};

/// The heap grows by at least this much between two collections.
pub const MIN_THRESHOLD: usize = 16 << 20;

const UNSET: u32 = u32::MAX;
static STRESS: AtomicU32 = AtomicU32::new(UNSET);

/// Collect at every n-th allocation; 0: only when the heap has grown.
pub fn stress() -> u32 {
    let value = STRESS.load(Relaxed);
    if value != UNSET {
        return value;
    }
    let value = parse_stress(&std::env::var("AW_STRESS").unwrap_or_default());
    STRESS.store(value, Relaxed);
    value
}

/// Overrides the environment.
pub fn set_stress(every: u32) {
    STRESS.store(every.min(UNSET - 1), Relaxed);
}

/// The `gc` item of a list like `suspend,gc=10,shuffle=7`.
pub fn parse_stress(list: &str) -> u32 {
    for item in list.split(',') {
        let item = item.trim();
        if item == "gc" {
            return 1;
        }
        if let Some(every) = item.strip_prefix("gc=").and_then(|n| n.parse::<u32>().ok()) {
            return every.min(UNSET - 1);
        }
    }
    0
}

/// The most bytes the heap may hold.
pub fn heap_limit() -> usize {
    static LIMIT: OnceLock<usize> = OnceLock::new();
    *LIMIT.get_or_init(|| {
        if cfg!(miri) {
            return 4 << 20;
        }
        let asked = std::env::var("AW_HEAP_LIMIT").ok().and_then(|text| text.parse::<u64>().ok());
        let bytes = asked.or_else(os::physical_memory).unwrap_or(8 << 30).min(1 << 40);
        usize::try_from(bytes).unwrap_or(usize::MAX / 2)
    })
}
