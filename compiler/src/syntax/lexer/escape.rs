//! Escape sequences, shared by characters, strings and interpolated strings: `\n`, `\x41`, `\u0041`, `\e`.

use super::Lexer;

impl Lexer<'_> {
    /// Reads the escape at byte `pos` (a backslash), appends its UTF-16 units and returns the byte after it.
    /// A wrong escape is reported and stands for the character after the backslash.
    pub(super) fn escape(&mut self, pos: usize, units: &mut Vec<u16>) -> usize {
        let rest = &self.text[pos + 1..];
        let Some(c) = rest.chars().next() else { return pos + 1 };
        let simple = match c {
            '\'' | '"' | '\\' => Some(c as u16),
            '0' => Some(0),
            'a' => Some(7),
            'b' => Some(8),
            'e' => Some(0x1b),
            'f' => Some(12),
            'n' => Some(10),
            'r' => Some(13),
            't' => Some(9),
            'v' => Some(11),
            _ => None,
        };
        if let Some(unit) = simple {
            units.push(unit);
            return pos + 2;
        }
        let (min, max) = match c {
            'x' => (1, 4),
            'u' => (4, 4),
            'U' => (8, 8),
            _ => (1, 0),
        };
        let len = rest.bytes().skip(1).take(max).take_while(u8::is_ascii_hexdigit).count();
        let value = u32::from_str_radix(rest.get(1..1 + len).unwrap_or_default(), 16).unwrap_or(0);
        let end = pos + 1 + c.len_utf8() + len;
        if len < min || value > 0x10_ffff {
            let d = self.error(1009, pos, end, "Unrecognized escape sequence").label(match c {
                'x' => "`\\x` needs one to four hexadecimal digits",
                'u' => "`\\u` needs four hexadecimal digits",
                'U' => "`\\U` needs eight hexadecimal digits, 0010FFFF at most",
                _ => "no such escape",
            });
            self.report(d.help("write `\\\\` for a backslash, or use a verbatim string `@\"…\"`"));
            units.push(u16::try_from(c as u32).unwrap_or(0xfffd));
            return end;
        }
        match u16::try_from(value) {
            Ok(unit) => units.push(unit),
            Err(_) => {
                let rest = value - 0x1_0000;
                units.push(0xd800 + (rest >> 10) as u16);
                units.push(0xdc00 + (rest & 0x3ff) as u16);
            }
        }
        end
    }
}
