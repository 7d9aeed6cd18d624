//! Texts broken at random, the same ones each time.

/// What breaks JSON, XML and numbers in ways of their own.
const PIECES: [&[u8]; 24] = [
    b"{",
    b"}",
    b"[",
    b"]",
    b"\"",
    b",",
    b":",
    b"\\",
    b"\\u00",
    b"\\ud800",
    b"null",
    b"true",
    b"-",
    b"1e999",
    b"9223372036854775808",
    b"0.1",
    b"\0",
    b"\xff",
    b"\xe4\xb8",
    b"<",
    b"</",
    b"<Error>",
    b"&",
    b"\n",
];

/// Broken copies of some texts.
pub(crate) struct Mutations {
    state: u64,
    texts: Vec<&'static [u8]>,
}

impl Mutations {
    pub(crate) fn of(seed: u64, texts: &[&'static str]) -> Self {
        Self { state: seed, texts: texts.iter().map(|text| text.as_bytes()).collect() }
    }

    /// One of the texts, changed in one to four places.
    pub(crate) fn next_body(&mut self) -> Vec<u8> {
        let mut body = self.text().to_vec();
        for _ in 0..=self.below(4) {
            self.change(&mut body);
        }
        body
    }

    fn change(&mut self, body: &mut Vec<u8>) {
        let (one, other) = (self.below(body.len() + 1), self.below(body.len() + 1));
        let (start, end) = (one.min(other), one.max(other));
        match self.below(9) {
            0 => body.truncate(start),
            1 => drop(body.drain(start..end.min(start + 8))),
            2 => drop(body.drain(start..end)),
            3 if start < body.len() => body[start] ^= 1 << self.below(8),
            4 if start < body.len() => body[start] = self.below(256).to_le_bytes()[0],
            5 => {
                let again = body[start..end].to_vec();
                body.splice(start..start, again);
            }
            6 => {
                let (text, from) = (self.text(), self.below(64));
                let piece = &text[from.min(text.len())..text.len().min(from + 32)];
                body.splice(start..end, piece.iter().copied());
            }
            // So deep that recursion would tell.
            7 if self.below(50) == 0 => {
                let deep = PIECES[[0, 2][self.below(2)]].repeat(5_000);
                body.splice(start..start, deep);
            }
            _ => {
                let piece = PIECES[self.below(PIECES.len())];
                body.splice(start..start, piece.iter().copied());
            }
        }
    }

    fn text(&mut self) -> &'static [u8] {
        let number = self.below(self.texts.len());
        self.texts[number]
    }

    fn below(&mut self, end: usize) -> usize {
        // xorshift64*, which is all that this needs.
        self.state ^= self.state >> 12;
        self.state ^= self.state << 25;
        self.state ^= self.state >> 27;
        let number = self.state.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33;
        usize::try_from(number).unwrap_or_default() % end
    }
}
