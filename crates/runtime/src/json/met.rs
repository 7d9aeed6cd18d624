//! Whether anything of an answer came.

use crate::error::body::{is_message, is_of_refusal, is_request_id};
use crate::json::place::{ANYTHING, Place, ReadElement, ReadField, Scalar};

/// A place that notices whether one of its own members was met, besides the request's id and a
/// message.
pub(crate) struct Met<'a> {
    place: &'a mut dyn Place,
    /// Whether the place takes any member.
    anything: bool,
    any: bool,
}

impl<'a> Met<'a> {
    pub(crate) fn new(place: &'a mut dyn Place) -> Self {
        let anything = place.expected() == ANYTHING;
        Self { place, anything, any: false }
    }

    /// Whether a member was met, or something that has none.
    pub(crate) fn any(&self) -> bool {
        self.any
    }
}

impl Place for Met<'_> {
    fn expected(&self) -> &'static str {
        self.place.expected()
    }

    fn scalar(&mut self, value: Scalar<'_>) -> bool {
        self.place.scalar(value)
    }

    fn list(&mut self) -> bool {
        self.place.list()
    }

    fn element(&mut self, read: &mut ReadElement<'_>) {
        self.place.element(read);
    }

    fn object(&mut self) -> bool {
        self.place.object()
    }

    fn entry(&mut self, name: &str, read: &mut ReadField<'_>) {
        let Self { place, anything, any } = self;
        place.entry(name, &mut |slot| {
            // A message beside a code is the refusal's, also where an answer may have one.
            let refuses = match *anything {
                true => is_of_refusal(name),
                false => is_request_id(name) || is_message(name),
            };
            *any |= slot.is_some() && !refuses;
            read(slot);
        });
    }
}
