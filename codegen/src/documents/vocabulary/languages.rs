//! The small words by which a language is known.

/// Whether a text that is not Chinese has more small words of other languages than English ones.
pub(crate) fn is_translation(text: &str) -> bool {
    const ENGLISH: &[&str] = &[
        "the", "of", "is", "and", "for", "this", "that", "be", "to", "with", "are", "by",
    ];
    // Spanish and Portuguese, then French, German, Italian.
    const OTHER: &[&str] = &[
        "el", "los", "las", "del", "una", "que", "por", "con", "para", "se", "es",
        "uma", "dos", "das", "não", "é", "ao", "os", "em", "le", "les", "des", "est",
        "une", "pour", "der", "die", "das", "und", "ist", "ein", "il", "di", "della",
        "che", "sono",
    ];
    let mut english = 0_usize;
    let mut other = 0_usize;
    let words = text.split(|c: char| !c.is_alphabetic());
    for word in words.filter(|word| (1..=6).contains(&word.len())) {
        let lower = word.to_lowercase();
        english += usize::from(ENGLISH.contains(&lower.as_str()));
        other += usize::from(OTHER.contains(&lower.as_str()));
    }
    other >= 8 && other > english
}
