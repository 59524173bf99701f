//! `System.Math` where it needs more than an instruction: .NET calls the C library, whose functions Rust's are.

use crate::export::exports;
use aw_abi::Ret;

/// `Math.Round(x, digits, mode)`: as .NET does it, by scaling; numbers of 1e16 and more have no fraction.
fn round_digits(x: f64, digits: i32, away: bool) -> f64 {
    const POWERS: [f64; 16] =
        [1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];
    if x.abs() >= 1e16 {
        return x;
    }
    let power = POWERS[digits.clamp(0, 15) as usize];
    let scaled = x * power;
    // Away from zero: truncate, then look at the fraction, exactly as .NET.
    let rounded = if away {
        let (whole, fraction) = (scaled.trunc(), scaled.fract());
        if fraction.abs() >= 0.5 { whole + fraction.signum() } else { whole }
    } else {
        scaled.round_ties_even()
    };
    rounded / power
}

exports! {
    /// `a % b` of doubles.
    fn aw_fmod(a: f64, b: f64) -> Ret<f64> {
        Ret::ok(a % b)
    }

    /// `a % b` of floats.
    fn aw_fmodf(a: f32, b: f32) -> Ret<f32> {
        Ret::ok(a % b)
    }

    fn aw_math_sin(x: f64) -> Ret<f64> { Ret::ok(x.sin()) }
    fn aw_math_cos(x: f64) -> Ret<f64> { Ret::ok(x.cos()) }
    fn aw_math_tan(x: f64) -> Ret<f64> { Ret::ok(x.tan()) }
    fn aw_math_asin(x: f64) -> Ret<f64> { Ret::ok(x.asin()) }
    fn aw_math_acos(x: f64) -> Ret<f64> { Ret::ok(x.acos()) }
    fn aw_math_atan(x: f64) -> Ret<f64> { Ret::ok(x.atan()) }
    fn aw_math_atan2(y: f64, x: f64) -> Ret<f64> { Ret::ok(y.atan2(x)) }
    fn aw_math_sinh(x: f64) -> Ret<f64> { Ret::ok(x.sinh()) }
    fn aw_math_cosh(x: f64) -> Ret<f64> { Ret::ok(x.cosh()) }
    fn aw_math_tanh(x: f64) -> Ret<f64> { Ret::ok(x.tanh()) }
    fn aw_math_exp(x: f64) -> Ret<f64> { Ret::ok(x.exp()) }
    fn aw_math_log(x: f64) -> Ret<f64> { Ret::ok(x.ln()) }
    fn aw_math_log2(x: f64) -> Ret<f64> { Ret::ok(x.log2()) }
    fn aw_math_log10(x: f64) -> Ret<f64> { Ret::ok(x.log10()) }
    fn aw_math_pow(x: f64, y: f64) -> Ret<f64> { Ret::ok(x.powf(y)) }
    fn aw_math_asinh(x: f64) -> Ret<f64> { Ret::ok(x.asinh()) }
    fn aw_math_acosh(x: f64) -> Ret<f64> { Ret::ok(x.acosh()) }
    fn aw_math_atanh(x: f64) -> Ret<f64> { Ret::ok(x.atanh()) }
    fn aw_math_fma(x: f64, y: f64, z: f64) -> Ret<f64> { Ret::ok(x.mul_add(y, z)) }
    fn aw_math_bit_increment(x: f64) -> Ret<f64> { Ret::ok(x.next_up()) }
    fn aw_math_cbrt(x: f64) -> Ret<f64> { Ret::ok(x.cbrt()) }

    /// `Math.Round(x, digits, mode)`; `away` is `MidpointRounding.AwayFromZero`.
    fn aw_math_round_digits(x: f64, digits: i32, away: u8) -> Ret<f64> {
        Ret::ok(round_digits(x, digits, away != 0))
    }

    /// `Math.BigMul` high half: the upper 64 bits of a signed product.
    fn aw_math_mul_high(a: i64, b: i64) -> Ret<i64> {
        Ret::ok(((i128::from(a) * i128::from(b)) >> 64) as i64)
    }

    /// The upper 64 bits of an unsigned product.
    fn aw_math_mul_high_unsigned(a: u64, b: u64) -> Ret<u64> {
        Ret::ok(((u128::from(a) * u128::from(b)) >> 64) as u64)
    }

    fn aw_mathf_sin(x: f32) -> Ret<f32> { Ret::ok(x.sin()) }
    fn aw_mathf_cos(x: f32) -> Ret<f32> { Ret::ok(x.cos()) }
    fn aw_mathf_tan(x: f32) -> Ret<f32> { Ret::ok(x.tan()) }
    fn aw_mathf_asin(x: f32) -> Ret<f32> { Ret::ok(x.asin()) }
    fn aw_mathf_acos(x: f32) -> Ret<f32> { Ret::ok(x.acos()) }
    fn aw_mathf_atan(x: f32) -> Ret<f32> { Ret::ok(x.atan()) }
    fn aw_mathf_sinh(x: f32) -> Ret<f32> { Ret::ok(x.sinh()) }
    fn aw_mathf_cosh(x: f32) -> Ret<f32> { Ret::ok(x.cosh()) }
    fn aw_mathf_tanh(x: f32) -> Ret<f32> { Ret::ok(x.tanh()) }
    fn aw_mathf_exp(x: f32) -> Ret<f32> { Ret::ok(x.exp()) }
    fn aw_mathf_log(x: f32) -> Ret<f32> { Ret::ok(x.ln()) }
    fn aw_mathf_log2(x: f32) -> Ret<f32> { Ret::ok(x.log2()) }
    fn aw_mathf_log10(x: f32) -> Ret<f32> { Ret::ok(x.log10()) }
    fn aw_mathf_cbrt(x: f32) -> Ret<f32> { Ret::ok(x.cbrt()) }
    fn aw_mathf_atan2(y: f32, x: f32) -> Ret<f32> { Ret::ok(y.atan2(x)) }
    fn aw_mathf_pow(x: f32, y: f32) -> Ret<f32> { Ret::ok(x.powf(y)) }
}
