//! The wheel against a sorted list.

use aw_runtime::timer::{Timer, Wheel};

/// Miri is some hundred times slower.
const ROUNDS: usize = if cfg!(miri) { 25 } else { 1000 };

fn timer(deadline: u64) -> *mut Timer {
    // SAFETY: all-zero is a valid timer: a pending task, in no list.
    let timer = Box::leak(Box::new(unsafe { std::mem::zeroed::<Timer>() }));
    timer.deadline = deadline;
    timer
}

fn take_all(wheel: &mut Wheel) -> Vec<*mut Timer> {
    std::iter::from_fn(|| wheel.take_due()).collect()
}

struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }
}

#[test]
fn a_timer_is_48_bytes() {
    assert_eq!(size_of::<Timer>(), 48);
}

#[test]
fn fires_by_deadline_then_insertion() {
    let mut random = Random(0x1234_5678_9abc_def1);
    for round in 0..ROUNDS / 5 {
        let mut wheel = Wheel::default();
        let mut expected: Vec<(u64, usize, *mut Timer)> = Vec::new();
        let mut fired = Vec::new();
        let mut now = 0;
        let spread = [3, 60, 5000, 1 << 20, 1 << 33][round % 5];
        for i in 0..300 {
            let deadline = now + random.next() % spread;
            let t = timer(deadline);
            // SAFETY: live, in no wheel.
            unsafe { wheel.insert(t) };
            expected.push((deadline.max(now), i, t));
            if random.next().is_multiple_of(5) {
                now += random.next() % (spread / 10 + 2);
                wheel.advance(now);
                fired.extend(take_all(&mut wheel));
            }
            if random.next().is_multiple_of(7) {
                let victim = random.next() as usize % expected.len();
                let t = expected[victim].2;
                // SAFETY: it was inserted above.
                if unsafe { wheel.cancel(t) } {
                    expected.remove(victim);
                } else {
                    assert!(fired.contains(&t));
                }
            }
        }
        wheel.advance(now + spread);
        fired.extend(take_all(&mut wheel));
        assert!(wheel.is_empty());
        expected.sort_by_key(|&(deadline, i, _)| (deadline, i));
        let expected: Vec<_> = expected.into_iter().map(|(_, _, t)| t).collect();
        assert!(fired == expected, "round {round}");
    }
}

#[test]
fn next_event_is_never_late_and_ends() {
    let mut random = Random(42);
    for _ in 0..ROUNDS {
        let mut wheel = Wheel::default();
        let start = random.next() % (1 << 30);
        wheel.advance(start);
        let deadline = start + 1 + random.next() % (1 << 32);
        // SAFETY: live, in no wheel.
        unsafe { wheel.insert(timer(deadline)) };
        let mut steps = 0;
        let fired = loop {
            let at = wheel.next_event().unwrap();
            assert!(at <= deadline);
            wheel.advance(at);
            if wheel.take_due().is_some() {
                break at;
            }
            steps += 1;
            assert!(steps <= 7);
        };
        assert_eq!(fired, deadline);
        assert_eq!(wheel.next_event(), None);
    }
}

#[test]
fn a_late_insertion_is_due_at_once() {
    let mut wheel = Wheel::default();
    wheel.advance(1000);
    // SAFETY: live, in no wheel.
    unsafe { wheel.insert(timer(500)) };
    assert_eq!(wheel.next_event(), Some(1000));
    assert!(wheel.take_due().is_some());
    assert_eq!(wheel.len(), 0);
}

#[test]
fn visits_every_timer() {
    let mut wheel = Wheel::default();
    for deadline in [0, 1, 63, 64, 65, 4095, 4096, 1 << 20, 1 << 40] {
        // SAFETY: live, in no wheel.
        unsafe { wheel.insert(timer(deadline)) };
    }
    let mut count = 0;
    wheel.for_each(|_| count += 1);
    assert_eq!(count, 9);
}
