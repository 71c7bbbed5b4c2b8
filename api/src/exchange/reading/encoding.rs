//! How a text is written down, found from the text itself.

use std::io::{self, Read};

use encoding_rs::{Decoder, DecoderResult, GB18030, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1251};

/// How a text is written down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8, with or without a byte order mark.
    Utf8,
    /// UTF-16 as Excel's "Unicode text", little endian.
    Utf16Le,
    /// UTF-16, big endian.
    Utf16Be,
    /// The Chinese national standard; GBK and GB2312 are parts of it.
    Gb18030,
    /// The Cyrillic code page of Windows.
    Windows1251,
}

impl Encoding {
    /// As standards name it.
    pub fn name(self) -> &'static str {
        self.rules().name()
    }

    /// The encoding of this name; other spellings are known too.
    pub fn named(name: &str) -> Option<Self> {
        let rules = encoding_rs::Encoding::for_label(name.as_bytes())?;
        let all = [
            Self::Utf8,
            Self::Utf16Le,
            Self::Utf16Be,
            Self::Gb18030,
            Self::Windows1251,
        ];
        // The Web reads GB2312 and GBK by the rules of GBK, which decode as GB18030 does.
        if rules == encoding_rs::GBK {
            return Some(Self::Gb18030);
        }
        all.into_iter().find(|encoding| encoding.rules() == rules)
    }

    fn rules(self) -> &'static encoding_rs::Encoding {
        match self {
            Self::Utf8 => UTF_8,
            Self::Utf16Le => UTF_16LE,
            Self::Utf16Be => UTF_16BE,
            Self::Gb18030 => GB18030,
            Self::Windows1251 => WINDOWS_1251,
        }
    }
}

/// Bytes that are looked at where a file is not UTF-8.
const SAMPLE_BYTES: usize = 1 << 16;

/// What speaks for one encoding or another.
#[derive(Debug, Default)]
pub struct Evidence {
    marked: Option<Option<Encoding>>,
    /// The beginning of a character that the next chunk ends.
    open: Vec<u8>,
    characters: u64,
    broken: u64,
    /// From the first byte on that is not ASCII.
    sample: Vec<u8>,
}

impl Evidence {
    /// Takes the next bytes into account.
    pub fn take(&mut self, chunk: &[u8]) {
        let marked = encoding_rs::Encoding::for_bom(chunk).map(|(rules, _)| rules);
        self.marked.get_or_insert(match marked {
            Some(rules) if rules == UTF_16LE => Some(Encoding::Utf16Le),
            Some(rules) if rules == UTF_16BE => Some(Encoding::Utf16Be),
            Some(_) => Some(Encoding::Utf8),
            None => None,
        });
        if self.open.is_empty() && chunk.is_ascii() && self.sample.is_empty() {
            return;
        }
        let begins = match self.sample.is_empty() {
            true => chunk.iter().position(|byte| !byte.is_ascii()),
            false => Some(0),
        };
        let left = SAMPLE_BYTES.saturating_sub(self.sample.len());
        let sample = begins.map_or(&[][..], |at| &chunk[at..]);
        self.sample.extend(&sample[..left.min(sample.len())]);
        self.count(chunk);
    }

    fn count(&mut self, chunk: &[u8]) {
        let joined = [std::mem::take(&mut self.open).as_slice(), chunk].concat();
        let mut rest = joined.as_slice();
        loop {
            let (valid, skip) = match std::str::from_utf8(rest) {
                Ok(_) => (rest.len(), None),
                Err(error) => (error.valid_up_to(), Some(error.error_len())),
            };
            // Every byte that begins a character of several is counted once.
            let begins = rest[..valid].iter().filter(|byte| **byte >= 0xC0).count();
            self.characters += begins as u64;
            match skip {
                None => return,
                Some(None) => {
                    self.open = rest[valid..].to_vec();
                    return;
                }
                Some(Some(broken)) => {
                    self.broken += 1;
                    rest = &rest[valid + broken..];
                }
            }
        }
    }

    /// The encoding that all of it speaks for.
    pub fn judge(self) -> Encoding {
        if let Some(Some(marked)) = self.marked {
            return marked;
        }
        let broken = self.broken + u64::from(!self.open.is_empty());
        // Text in another encoding is broken UTF-8 nearly everywhere; a damaged file here and
        // there, and that has to be said rather than guessed around.
        if broken == 0 || self.characters > broken * 10 {
            return Encoding::Utf8;
        }
        if reads_as_russian(&self.sample) {
            return Encoding::Windows1251;
        }
        Encoding::Gb18030
    }
}

/// Whether bytes make words when read as Windows-1251. A Chinese character is two bytes, of which
/// the second is any: read that way, signs stand between letters and capitals within words.
fn reads_as_russian(sample: &[u8]) -> bool {
    if sample.contains(&0x98) {
        return false;
    }
    let mut letters = 0_u32;
    let mut odd = 0_u32;
    for pair in sample.windows(2) {
        let (one, next) = (pair[0], pair[1]);
        if !is_letter(one) {
            continue;
        }
        letters += 1;
        let sign_within = !next.is_ascii() && !is_letter(next) && !is_sign(next);
        let capital_within = is_small(one) && is_letter(next) && !is_small(next);
        odd += u32::from(sign_within || capital_within);
    }
    letters > 0 && odd * 10 < letters
}

fn is_letter(byte: u8) -> bool {
    byte >= 0xC0 || matches!(byte, 0xA8 | 0xB8)
}

fn is_small(byte: u8) -> bool {
    byte >= 0xE0 || byte == 0xB8
}

/// Signs that stand beside Russian letters: quotation marks, dashes, №, a fixed space.
fn is_sign(byte: u8) -> bool {
    matches!(
        byte,
        0x84 | 0x85 | 0x91..=0x94 | 0x96 | 0x97 | 0xA0 | 0xA7 | 0xAB | 0xB0 | 0xB9 | 0xBB
    )
}

/// A reader that turns bytes of any encoding into UTF-8, and fails where they make no text.
pub struct Decoded<R> {
    inner: R,
    decoder: Decoder,
    bytes: Box<[u8]>,
    /// What of `bytes` is still to be decoded.
    waiting: std::ops::Range<usize>,
    text: Vec<u8>,
    given: usize,
    has_ended: bool,
}

const BUFFER_BYTES: usize = 1 << 16;

impl<R: Read> Decoded<R> {
    /// Over bytes in this encoding; a byte order mark is taken away.
    pub fn new(inner: R, encoding: Encoding) -> Self {
        Self {
            inner,
            decoder: encoding.rules().new_decoder_with_bom_removal(),
            bytes: vec![0; BUFFER_BYTES].into(),
            waiting: 0..0,
            text: Vec::with_capacity(BUFFER_BYTES * 2),
            given: 0,
            has_ended: false,
        }
    }

    fn fill(&mut self) -> io::Result<()> {
        if self.waiting.is_empty() {
            let read = self.inner.read(&mut self.bytes)?;
            self.waiting = 0..read;
            self.has_ended = read == 0;
        }
        self.text.resize(BUFFER_BYTES * 2, 0);
        self.given = 0;
        let (result, read, written) = self.decoder.decode_to_utf8_without_replacement(
            &self.bytes[self.waiting.clone()],
            &mut self.text,
            self.has_ended,
        );
        self.text.truncate(written);
        self.waiting.start += read;
        match result {
            DecoderResult::Malformed(..) => Err(io::ErrorKind::InvalidData.into()),
            DecoderResult::InputEmpty | DecoderResult::OutputFull => Ok(()),
        }
    }
}

impl<R: Read> Read for Decoded<R> {
    fn read(&mut self, to: &mut [u8]) -> io::Result<usize> {
        while self.given == self.text.len() {
            if self.has_ended {
                return Ok(0);
            }
            self.fill()?;
        }
        let text = &self.text[self.given..];
        let length = text.len().min(to.len());
        to[..length].copy_from_slice(&text[..length]);
        self.given += length;
        Ok(length)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn judge(bytes: &[u8]) -> Encoding {
        let mut evidence = Evidence::default();
        // In pieces, so that characters lie across them.
        for piece in bytes.chunks(7) {
            evidence.take(piece);
        }
        evidence.judge()
    }

    fn written(text: &str, encoding: Encoding) -> Vec<u8> {
        encoding.rules().encode(text).0.into_owned()
    }

    const RUSSIAN: [&str; 4] = [
        "Месяц;Направление;Код ТН ВЭД;Страна;Стоимость\n2024-01;импорт;8429510000;Китай;12,5\n",
        "МЕСЯЦ;НАПРАВЛЕНИЕ;КОД ТН ВЭД\n",
        "Month,Partner\n2024-01,Россия\n",
        "Назв.;№;«Прогресс» — ёлка\n",
    ];
    const CHINESE: [&str; 4] = [
        "月份,进出口,商品编码,贸易伙伴,金额\n2024-01,进口,8429510000,俄罗斯,12.5\n",
        "月份\n",
        "Month,Partner\n2024-01,俄罗斯联邦\n",
        "黑龙江省黑河市爱辉区，㙍嘢𠀀\n",
    ];

    #[test]
    fn each_encoding_is_found_from_its_text() {
        for text in RUSSIAN {
            assert_eq!(judge(text.as_bytes()), Encoding::Utf8, "{text}");
            let bytes = written(text, Encoding::Windows1251);
            assert_eq!(judge(&bytes), Encoding::Windows1251, "{text}");
        }
        for text in CHINESE {
            assert_eq!(judge(text.as_bytes()), Encoding::Utf8, "{text}");
            let bytes = written(text, Encoding::Gb18030);
            assert_eq!(judge(&bytes), Encoding::Gb18030, "{text}");
        }
        assert_eq!(judge(b"Month,Value\n2024-01,1\n"), Encoding::Utf8);
        assert_eq!(judge("\u{FEFF}Month".as_bytes()), Encoding::Utf8);
        assert_eq!(judge(&[0xFF, 0xFE, b'a', 0]), Encoding::Utf16Le);
    }

    #[test]
    fn a_damaged_file_stays_what_it_was() {
        let mut bytes = RUSSIAN[0].as_bytes().to_vec();
        bytes[1] = 0xFF;

        assert_eq!(judge(&bytes), Encoding::Utf8);
    }

    #[test]
    fn what_is_decoded_is_the_text() {
        for (text, encoding) in [
            (RUSSIAN[0], Encoding::Windows1251),
            (CHINESE[3], Encoding::Gb18030),
            ("\u{FEFF}月份", Encoding::Utf8),
        ] {
            let bytes = written(text, encoding);
            let long: Vec<u8> = bytes.repeat(5000);

            let mut read = String::new();
            let mut reader = Decoded::new(long.as_slice(), encoding);
            reader.read_to_string(&mut read).unwrap();

            let expected = text.repeat(5000);
            let expected = expected.strip_prefix('\u{FEFF}').unwrap_or(&expected);
            assert!(read == expected, "{encoding:?}");
        }
        let broken = [b'a', 0xFF, b'b'];
        let mut reader = Decoded::new(broken.as_slice(), Encoding::Utf8);
        assert!(reader.read_to_string(&mut String::new()).is_err());
    }
}
