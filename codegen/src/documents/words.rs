//! The words that names are made of.

/// A name as words of a line: `ListDBInstances` is `List DB instances`.
pub(crate) fn sentence(name: &str) -> String {
    let mut line = String::new();
    for (index, word) in words(name).iter().enumerate() {
        if index > 0 {
            line.push(' ');
        }
        let acronym = word.len() > 1 && word.chars().all(|c| !c.is_ascii_lowercase());
        if index == 0 || acronym {
            line.push_str(word);
        } else {
            line.push_str(&word.to_ascii_lowercase());
        }
    }
    line
}

pub(crate) fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    let first = letters.next().map(|first| first.to_ascii_uppercase());
    first.into_iter().chain(letters).collect()
}

/// The words of a name in any case: `ListDBUsers`, `db_users`, `db-users`.
pub(crate) fn words(name: &str) -> Vec<String> {
    let letters: Vec<char> = name.chars().collect();
    let mut words: Vec<String> = Vec::new();
    let mut fresh = true;
    for (index, letter) in letters.iter().copied().enumerate() {
        if !letter.is_ascii_alphanumeric() {
            fresh = true;
            continue;
        }
        let before = index.checked_sub(1).and_then(|before| letters.get(before));
        let upper = |letter: Option<&char>| letter.is_some_and(char::is_ascii_uppercase);
        let lower = |letter: Option<&char>| letter.is_some_and(char::is_ascii_lowercase);
        let begins = letter.is_ascii_uppercase()
            && (!upper(before) || lower(letters.get(index + 1)));
        match words.last_mut() {
            Some(word) if !fresh && !begins => word.push(letter),
            _ => words.push(letter.to_string()),
        }
        fresh = false;
    }
    words
}

#[cfg(test)]
mod tests {
    use super::{sentence, words};

    #[test]
    fn names_are_words() {
        assert_eq!(words("ListDBUsers"), ["List", "DB", "Users"]);
        assert_eq!(words("db-users_x2"), ["db", "users", "x2"]);
        assert_eq!(sentence("ModifyDBInstanceSSL"), "Modify DB instance SSL");
    }
}
