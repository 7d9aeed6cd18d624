//! Where documents differ, and which of them is believed.

use super::wording;

/// One difference between documents about one operation.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Disagreement {
    /// As `POST /v3/{project_id}/backups`.
    pub(crate) operation: String,
    /// The place in it: `query.limit`, `body.backup.name`, `answer 200.job_id`.
    pub(crate) place: String,
    pub(crate) topic: Topic,
    /// The document that is believed, and what it says.
    pub(crate) believed: Statement,
    /// The document that is not, and what it says.
    pub(crate) other: Statement,
    pub(crate) rule: Rule,
}

/// What a document says.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Statement {
    pub(crate) document: String,
    pub(crate) says: String,
}

/// What documents differ in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Topic {
    Type,
    Structure,
    Required,
    Values,
    Range,
    Default,
    Pattern,
    Unit,
    Status,
    Body,
    /// Only the lower document has the item.
    OnlyIn,
}

impl Topic {
    /// The topic as the report names it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Topic::Type => "type",
            Topic::Structure => "structure",
            Topic::Required => "required",
            Topic::Values => "values",
            Topic::Range => "range",
            Topic::Default => "default",
            Topic::Pattern => "pattern",
            Topic::Unit => "unit",
            Topic::Status => "status",
            Topic::Body => "body",
            Topic::OnlyIn => "only in",
        }
    }
}

/// By which rule a disagreement is settled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Rule {
    /// The document of the higher rank is believed.
    Rank,
    /// A table is believed, not a sample.
    TableOverSample,
    /// The item stays, and may be left out.
    Optional,
    /// The higher document leaves it open: it is taken as the lower has it.
    LeftOpen,
    /// Of documents of one rank, each is about a variant: required is what all require.
    Variants,
    /// Of two integers the wider is taken.
    Wider,
}

impl Rule {
    /// The rule as the report names it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Rule::Rank => "the higher document",
            Rule::TableOverSample => "a table, not a sample",
            Rule::Optional => "kept, optional",
            Rule::LeftOpen => "kept as it is",
            Rule::Wider => "the wider integer",
            Rule::Variants => "variants: required by all",
        }
    }
}

/// The place where two documents are compared.
pub(crate) struct Comparison<'c> {
    pub(crate) operation: &'c str,
    /// The document of what is merged so far, where the item itself names none.
    pub(crate) higher: &'c str,
    pub(crate) lower: &'c str,
    /// Whether it is about what is sent: answers may have more or less at any time.
    pub(crate) request: bool,
    /// The documents have one rank: they are about variants of one call, and only what all of
    /// them require is required.
    pub(crate) variants: bool,
    pub(crate) found: &'c mut Vec<Disagreement>,
}

impl Comparison<'_> {
    /// Notes that the higher document is believed.
    pub(crate) fn differ(
        &mut self,
        place: &str,
        topic: Topic,
        higher: String,
        lower: String,
    ) {
        let (believed, other) =
            (self.statement(self.higher, higher), self.statement(self.lower, lower));
        self.push(place, topic, believed, other, Rule::Rank);
    }

    /// Notes that the lower document is believed.
    pub(crate) fn overrule(&mut self, place: &str, higher: String, lower: String) {
        let (believed, other) =
            (self.statement(self.lower, lower), self.statement(self.higher, higher));
        self.push(place, Topic::Type, believed, other, Rule::TableOverSample);
    }

    /// Whether an item that the documents have both is required.
    pub(crate) fn required(&mut self, place: &str, higher: bool, lower: bool) -> bool {
        if !self.request || higher == lower {
            return higher;
        }
        let word = |required: bool| wording::required(required);
        if self.variants {
            let optional = if higher { self.lower } else { self.higher };
            let required = if higher { self.higher } else { self.lower };
            let believed = self.statement(optional, word(false));
            let other = self.statement(required, word(true));
            self.push(place, Topic::Required, believed, other, Rule::Variants);
            return false;
        }
        self.differ(place, Topic::Required, word(higher), word(lower));
        higher
    }

    /// Notes that the lower document has the wider integer.
    pub(crate) fn widen(&mut self, place: &str) {
        let believed = self.statement(self.lower, "int64".to_owned());
        let other = self.statement(self.higher, "int32".to_owned());
        self.push(place, Topic::Type, believed, other, Rule::Wider);
    }

    /// Notes an item that only the lower document has.
    pub(crate) fn only_in_lower(&mut self, place: &str, says: String) {
        let believed = self.statement(self.lower, says);
        let other = self.statement(self.higher, "has no such item".to_owned());
        self.push(place, Topic::OnlyIn, believed, other, Rule::Optional);
    }

    /// Notes an item that only the higher document has, of two about variants.
    pub(crate) fn not_in_lower(&mut self, place: &str, says: String) {
        let believed = self.statement(self.higher, says);
        let other = self.statement(self.lower, "has no such item".to_owned());
        self.push(place, Topic::OnlyIn, believed, other, Rule::Optional);
    }

    /// Notes what the higher document says nothing of, and the lower all.
    pub(crate) fn left_open(&mut self, place: &str, says: String) {
        let believed = self.statement(self.lower, says);
        let other = self.statement(self.higher, "says nothing of it".to_owned());
        self.push(place, Topic::OnlyIn, believed, other, Rule::LeftOpen);
    }

    fn statement(&self, document: &str, says: String) -> Statement {
        Statement { document: document.to_owned(), says }
    }

    fn push(
        &mut self,
        place: &str,
        topic: Topic,
        believed: Statement,
        other: Statement,
        rule: Rule,
    ) {
        let operation = self.operation.to_owned();
        let place = place.to_owned();
        self.found.push(Disagreement { operation, place, topic, believed, other, rule });
    }
}
