//! What one made-up operation consists of.

/// The type of a property.
pub(crate) enum Kind {
    Text,
    Integer,
    Boolean,
    /// An enumeration, by its type's name.
    Choice(String),
    /// An object.
    Part(Object),
    /// A list of objects.
    Parts(Object),
}

pub(crate) struct Property {
    pub(crate) name: String,
    pub(crate) kind: Kind,
    pub(crate) required: bool,
}

pub(crate) struct Object {
    pub(crate) name: String,
    pub(crate) properties: Vec<Property>,
}

pub(crate) struct Operation {
    pub(crate) id: String,
    pub(crate) summary: String,
    pub(crate) path: String,
    pub(crate) request: Object,
    pub(crate) answer: Object,
}

/// The values of every enumeration.
pub(crate) const VALUES: [&str; 3] = ["alpha", "beta", "gamma"];

/// Operation number `number`.
pub(crate) fn operation(number: usize) -> Operation {
    let name = |part: &str| format!("Thing{number}{part}");
    let choice =
        |property: &str, part: &str| one(property, Kind::Choice(name(part)), false);
    let mut inner = plain("inner", 5);
    inner.push(choice("kind", "InnerKind"));
    let mut request = plain("body", 5);
    request[0].required = true;
    request.push(choice("kind", "Kind"));
    request.push(one("inner", Kind::Part(object(name("Inner"), inner)), false));
    request.push(choice("mode", "Mode"));
    let mut item = plain("item", 5);
    item.push(choice("state", "ItemState"));
    let mut answer = plain("answer", 3);
    answer.push(one("items", Kind::Parts(object(name("Item"), item)), false));
    answer.push(choice("status", "Status"));
    Operation {
        id: format!("ChangeThing{number}"),
        summary: format!("Changes thing {number}"),
        path: format!("/v1/things{number}/{{id}}"),
        request: object(name("Request"), request),
        answer: object(name("Answer"), answer),
    }
}

fn object(name: String, properties: Vec<Property>) -> Object {
    Object { name, properties }
}

fn one(name: &str, kind: Kind, required: bool) -> Property {
    Property { name: name.to_owned(), kind, required }
}

/// Properties of the plain types in turn.
fn plain(stem: &str, count: usize) -> Vec<Property> {
    let kind = |index: usize| match index % 3 {
        0 => Kind::Text,
        1 => Kind::Integer,
        _ => Kind::Boolean,
    };
    (0..count).map(|index| one(&format!("{stem}_{index}"), kind(index), false)).collect()
}
