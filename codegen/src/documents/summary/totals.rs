//! The figures of an import that may only get better.

use serde_json::Value;

/// The figures of an import that may only get better.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    /// Operations of the spec.
    pub operations: usize,
    /// Of those, the ones of which no fact is known to be missing.
    pub whole: usize,
    /// Operations of documents that can't be read.
    pub skipped: usize,
    /// Documents that can't be read.
    pub unreadable: usize,
    /// Facts that are known to be missing.
    pub gaps: usize,
    /// Parameters and members, over all operations.
    pub fields: usize,
}

impl Totals {
    /// What is worse here than in `before`, each in a few words.
    pub fn worse_than(&self, before: &Totals) -> Vec<String> {
        let pairs = self.entries().into_iter().zip(before.entries());
        pairs
            .filter(|((name, now), (_, then))| match *name {
                "operations" | "whole" | "fields" => now < then,
                _ => now > then,
            })
            .map(|((name, now), (_, then))| format!("{name}: {now}, were {then}"))
            .collect()
    }

    /// As JSON.
    pub fn to_json(&self) -> Value {
        self.entries()
            .into_iter()
            .map(|(name, count)| (name, Value::from(count)))
            .collect()
    }

    /// Reads what [`to_json`](Self::to_json) wrote; what is missing is nothing.
    pub fn from_json(value: &Value) -> Totals {
        let count = |name: &str| {
            let count = value.get(name).and_then(Value::as_u64);
            count.and_then(|count| usize::try_from(count).ok()).unwrap_or_default()
        };
        Totals {
            operations: count("operations"),
            whole: count("whole"),
            skipped: count("skipped"),
            unreadable: count("unreadable"),
            gaps: count("gaps"),
            fields: count("fields"),
        }
    }

    fn entries(&self) -> [(&'static str, usize); 6] {
        [
            ("operations", self.operations),
            ("whole", self.whole),
            ("skipped", self.skipped),
            ("unreadable", self.unreadable),
            ("gaps", self.gaps),
            ("fields", self.fields),
        ]
    }
}
