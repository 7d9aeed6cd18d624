//! Which members tell the variants of one object apart.

use super::operation::Variant;
use super::words::{capitalised, words};

/// The members of one variant, in order, and whether it requires them.
pub(crate) type Members = Vec<(String, bool)>;

/// The variants, where each requires a member that no other has. What all of them have is common
/// to them, and not theirs, unless only some require it.
pub(crate) fn told_apart(all: &[Members]) -> Option<Vec<Variant>> {
    let has = |members: &Members, name: &str| members.iter().any(|(own, _)| own == name);
    let musts = |members: &Members, name: &str| {
        members.iter().any(|(own, required)| own == name && *required)
    };
    let mut variants = Vec::new();
    for (index, members) in all.iter().enumerate() {
        let others = || all.iter().enumerate().filter(|(at, _)| *at != index);
        let own = |name: &str| !others().any(|(_, other)| has(other, name));
        let telling = members.iter().find(|(name, required)| *required && own(name));
        let (telling, _) = telling?;
        let shared = |name: &str| all.iter().all(|other| musts(other, name));
        let everywhere = |name: &str| all.iter().all(|other| has(other, name));
        let required = members.iter().filter(|(name, must)| *must && !shared(name));
        let optional = members.iter().filter(|(name, must)| !must && !everywhere(name));
        variants.push(Variant {
            title: words(telling).iter().map(|word| capitalised(word)).collect(),
            description: None,
            value: None,
            required: required.map(|(name, _)| name.clone()).collect(),
            optional: optional.map(|(name, _)| name.clone()).collect(),
        });
    }
    variants.sort_by(|one, two| one.title.cmp(&two.title));
    Some(variants)
}
