//! A made-up operation as a page of an API reference, in the layout that the vendors generate.

use crate::operation::{Kind, Object, VALUES, operation};
use std::fmt::Write as _;

/// The page of operation number `number`, in Markdown.
pub fn page(number: usize) -> String {
    let operation = operation(number);
    let mut page = format!(
        "# {summary}<a name=\"{id}\"></a>\n\n## Function\n\n{summary}\n\n## URI\n\nPOST {path}\n",
        summary = operation.summary,
        id = operation.id,
        path = operation.path.replace('{', "\\{").replace('}', "\\}"),
    );
    let mut tables = Tables { page: &mut page, count: 0 };
    tables.open("Path Parameters", None);
    tables.row(&["id", "Yes", "String", "Id of the thing"]);
    tables.close();
    tables.page.push_str("\n## Request Parameters\n");
    tables.objects("Request body parameters", "request", &operation.request, true);
    tables.page.push_str("\n## Response Parameters\n\n**Status code: 200**\n");
    tables.objects("Response body parameters", "response", &operation.answer, false);
    page.push_str("\n## Status Codes\n\n<table><thead><tr><th>Status Code</th><th>Description</th></tr></thead>\n<tbody><tr><td>200</td><td>Success</td></tr>\n</tbody>\n</table>\n");
    page
}

struct Tables<'a> {
    page: &'a mut String,
    count: usize,
}

impl Tables<'_> {
    /// The table of an object, and those of the objects in it.
    fn objects(&mut self, caption: &str, anchor: &str, object: &Object, request: bool) {
        self.open(caption, Some(&format!("{anchor}_{}", object.name)));
        for property in &object.properties {
            let link = |part: &Object| {
                format!("<a href=\"#{anchor}_{0}\">{0}</a> object", part.name)
            };
            let values = || {
                let values = VALUES.map(|value| format!("<li>{value}</li>")).concat();
                format!("<p>Enumeration values:</p><ul>{values}</ul>")
            };
            let (kind, values) = match &property.kind {
                Kind::Text => ("String".to_owned(), String::new()),
                Kind::Integer => ("Integer".to_owned(), String::new()),
                Kind::Boolean => ("Boolean".to_owned(), String::new()),
                Kind::Choice(_) => ("String".to_owned(), values()),
                Kind::Part(part) => (link(part), String::new()),
                Kind::Parts(part) => {
                    (format!("Array of {}s", link(part)), String::new())
                }
            };
            let text = format!("<p>The {}</p>{values}", property.name);
            let mandatory = if property.required { "Yes" } else { "No" };
            if request {
                self.row(&[&property.name, mandatory, &kind, &text]);
            } else {
                self.row(&[&property.name, &kind, &text]);
            }
        }
        self.close();
        for property in &object.properties {
            if let Kind::Part(part) | Kind::Parts(part) = &property.kind {
                self.objects(&part.name, anchor, part, request);
            }
        }
    }

    fn open(&mut self, caption: &str, anchor: Option<&str>) {
        self.count += 1;
        let _ = write!(self.page, "\n**Table {}** {caption}\n\n", self.count);
        if let Some(anchor) = anchor {
            let _ = writeln!(self.page, "<a name=\"{anchor}\"></a>");
        }
        let mandatory = match anchor {
            Some(anchor) if anchor.starts_with("response") => "",
            _ => "<th>Mandatory</th>",
        };
        let _ = write!(
            self.page,
            "<table><thead><tr><th>Parameter</th>{mandatory}<th>Type</th><th>Description</th></tr></thead>\n<tbody>"
        );
    }

    fn row(&mut self, cells: &[&str]) {
        let cells: String =
            cells.iter().map(|cell| format!("<td>{cell}</td>")).collect();
        let _ = writeln!(self.page, "<tr>{cells}</tr>");
    }

    fn close(&mut self) {
        self.page.push_str("</tbody>\n</table>\n");
    }
}
