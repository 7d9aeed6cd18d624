//! Projects, accounts and regions.

use serde_json::{Value, json};

use crate::defaults::{ACCOUNT_ID, ACCOUNT_NAME};
use crate::operations::{Call, Reply};
use crate::pages::{Sizes, Window};
use crate::refusal::Refusal;
use crate::state::State;

/// The projects of the account: the region's own, and that of the object storage, which is
/// nobody's choice.
fn projects(call: &Call<'_>) -> [(String, String); 2] {
    let object_storage = "20ab7f5cf9c04ce5a1a4b4e8d9a3c6f1";
    [
        (call.project_id.to_owned(), call.region.to_owned()),
        (object_storage.to_owned(), "MOS".to_owned()),
    ]
}

fn links(path: &str) -> Value {
    json!({ "self": format!("https://iam.simulated.invalid{path}"), "next": null, "previous": null })
}

fn project((id, name): &(String, String)) -> Value {
    json!({
        "description": "",
        "domain_id": ACCOUNT_ID,
        "enabled": true,
        "id": id,
        "is_domain": false,
        "links": links(&format!("/v3/projects/{id}")),
        "name": name,
        "parent_id": ACCOUNT_ID,
    })
}

pub(super) fn list(call: &Call<'_>, _: &mut State) -> Result<Reply, Refusal> {
    let mut own: Vec<_> = projects(call).into_iter().collect();
    own.retain(|(_, name)| {
        call.lets_through("name", name)
            && call.lets_through("domain_id", ACCOUNT_ID)
            && call.lets_through("parent_id", ACCOUNT_ID)
            && call.lets_through("enabled", "true")
    });
    let both = (call.query("page").is_some(), call.query("per_page").is_some());
    if both.0 != both.1 {
        return Err(call.invalid("page", "page and per_page go together"));
    }
    let all = own.len().max(1);
    let window = Window::by_number(call, "page", "per_page", all, Sizes::UpTo(5000))?;
    let page = call.page(&own, window);
    let mut links = links("/v3/projects");
    if page.has_more {
        let next = window.offset / window.limit + 2;
        links["next"] = format!(
            "https://iam.simulated.invalid/v3/projects?page={next}&per_page={}",
            window.limit
        )
        .into();
    }
    let projects: Vec<Value> = page.rows.iter().map(project).collect();
    Ok(json!({ "links": links, "projects": projects }).into())
}

pub(super) fn list_own(call: &Call<'_>, _: &mut State) -> Result<Reply, Refusal> {
    let own = projects(call);
    let projects: Vec<Value> = own
        .iter()
        .map(|own| {
            let mut project = project(own);
            // This list has no pages, and so no neighbours.
            project["links"] = json!({ "self": project["links"]["self"] });
            project
        })
        .collect();
    let links = json!({ "self": "https://iam.simulated.invalid/v3/auth/projects" });
    Ok(json!({ "links": links, "projects": projects }).into())
}

pub(super) fn list_domains(_: &Call<'_>, _: &mut State) -> Result<Reply, Refusal> {
    let link =
        |path: &str| json!({ "self": format!("https://iam.simulated.invalid{path}") });
    let domain = json!({
        "description": "",
        "enabled": true,
        "id": ACCOUNT_ID,
        "links": link(&format!("/v3/domains/{ACCOUNT_ID}")),
        "name": ACCOUNT_NAME,
    });
    Ok(json!({ "domains": [domain], "links": link("/v3/auth/domains") }).into())
}

pub(super) fn list_regions(call: &Call<'_>, _: &mut State) -> Result<Reply, Refusal> {
    let region = json!({
        "description": "",
        "id": call.region,
        "links": { "self": format!("https://iam.simulated.invalid/v3/regions/{}", call.region) },
        "locales": { "en-us": call.region, "zh-cn": call.region },
        "parent_region_id": null,
        "type": "public",
    });
    Ok(json!({ "links": links("/v3/regions"), "regions": [region] }).into())
}
