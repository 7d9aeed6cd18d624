//! Regions and instances.

use serde_json::{Value, json};

use super::instance;
use crate::operations::{Call, Reply};
use crate::pages::{Sizes, Window};
use crate::refusal::Refusal;
use crate::resources::{Condition, Resource};
use crate::state::State;
use crate::timestamp::extended;

const REGIONS: [&str; 3] = ["cn-beijing", "cn-hangzhou", "cn-shanghai"];

pub(super) fn list_regions(call: &Call<'_>, _: &mut State) -> Result<Reply, Refusal> {
    let page = call.page(&REGIONS, Window { offset: 0, limit: REGIONS.len() });
    let regions: Vec<Value> = page
        .rows
        .iter()
        .map(|id| {
            json!({
                "RegionId": id,
                "LocalName": id,
                "RegionEndpoint": format!("rds.{id}.simulated.invalid"),
                "ZoneId": format!("{id}-a"),
                "ZoneName": format!("{id} zone A"),
            })
        })
        .collect();
    Ok(json!({ "Regions": { "RDSRegion": regions } }).into())
}

fn condition_word(condition: Condition) -> &'static str {
    match condition {
        Condition::Building => "Creating",
        // A backup doesn't show in the state.
        Condition::Ready | Condition::BackingUp => "Running",
        Condition::Restoring => "Restoring",
        Condition::Failed => "Deleting",
    }
}

/// By page, or by token once `MaxResults` or `NextToken` is there; then the total is the page's.
pub(super) fn list(call: &Call<'_>, state: &mut State) -> Result<Reply, Refusal> {
    let region = call.required_query("RegionId")?;
    let status = call.query("DBInstanceStatus").filter(|status| !status.is_empty());
    let key = call.query("SearchKey").unwrap_or_default();
    let own: Vec<Resource> = state
        .resources(call.service)
        .filter(|own| {
            own.region_id() == region
                && call.lets_through("DBInstanceId", &own.id)
                && call.lets_through("Engine", own.engine_name())
                && call.lets_through("EngineVersion", own.version())
                && call.lets_through("DBInstanceType", "Primary")
                && (own.id.contains(key) || own.name.contains(key))
        })
        .cloned()
        .collect();
    let own: Vec<(Resource, Condition)> = own
        .into_iter()
        .map(|own| (state.look(call.service, &own.id, call.now), own))
        .filter(|(condition, _)| {
            status.is_none_or(|own| own == condition_word(*condition))
        })
        .map(|(condition, own)| (own, condition))
        .collect();
    let sizes = Sizes::UpTo(100);
    let token = call.query("NextToken").filter(|token| !token.is_empty());
    let by_token = token.is_some() || call.query("MaxResults").is_some();
    let window = if by_token {
        let limit = call.number("MaxResults")?.unwrap_or(30);
        let offset = token.map_or(Some(0), |token| {
            token.strip_prefix("simulated-").and_then(|number| number.parse().ok())
        });
        let offset = offset.ok_or_else(|| call.invalid("NextToken", "it is unknown"))?;
        if !(1..=100).contains(&limit) {
            return Err(call.invalid("MaxResults", "it is out of range"));
        }
        Window { offset, limit }
    } else {
        Window::by_number(call, "PageNumber", "PageSize", 30, sizes)?
    };
    let page = call.page(&own, window);
    let count = page.rows.len();
    let rows: Vec<Value> = page
        .rows
        .iter()
        .map(|(own, condition)| listed(state, own, *condition))
        .collect();
    let mut body = json!({
        "Items": { "DBInstance": rows },
        "PageNumber": window.offset / window.limit + 1,
        "PageRecordCount": count,
        "TotalRecordCount": if by_token { count } else { page.total },
    });
    if by_token && page.has_more {
        body["NextToken"] = format!("simulated-{}", window.offset + window.limit).into();
    }
    Ok(body.into())
}

fn common(own: &Resource, condition: Condition) -> Value {
    json!({
        "DBInstanceId": own.id,
        "DBInstanceDescription": own.name,
        "DBInstanceStatus": condition_word(condition),
        "DBInstanceType": "Primary",
        "DBInstanceClass": "rds.simulated.large",
        "DBInstanceNetType": "Intranet",
        "DBInstanceStorageType": "cloud_essd",
        "ConnectionMode": "Standard",
        "ConnectionString": format!("{}.mysql.simulated.invalid", own.id),
        "Engine": own.engine_name(),
        "EngineVersion": own.version(),
        "Category": "HighAvailability",
        "InstanceNetworkType": "VPC",
        "LockMode": "Unlock",
        "LockReason": "",
        "PayType": "Postpaid",
        "RegionId": own.region_id(),
        "ZoneId": format!("{}-a", own.region_id()),
        "ResourceGroupId": "rg-simulated",
        "VSwitchId": "vsw-simulated",
        "VpcId": "vpc-simulated",
        "DeletionProtection": false,
    })
}

fn listed(state: &State, own: &Resource, condition: Condition) -> Value {
    let mut shown = common(own, condition);
    shown["CreateTime"] = extended(state.made_at(own)).into();
    shown["MutriORsignle"] = false.into();
    shown["ReadOnlyDBInstanceIds"] = json!({ "ReadOnlyDBInstanceId": [] });
    shown
}

pub(super) fn show(call: &Call<'_>, state: &mut State) -> Result<Reply, Refusal> {
    let id = call.required_query("DBInstanceId")?;
    let own = instance(call, state, id)?.clone();
    let condition = state.look(call.service, id, call.now);
    let mut shown = common(&own, condition);
    shown["CreationTime"] = extended(state.made_at(&own)).into();
    shown["AccountMaxQuantity"] = 500.into();
    shown["DBMaxQuantity"] = 500.into();
    shown["DBInstanceCPU"] = "2".into();
    shown["DBInstanceMemory"] = 4096.into();
    shown["DBInstanceStorage"] = 100.into();
    shown["DBInstanceDiskUsed"] = "2048".into();
    shown["DBInstanceClassType"] = "d".into();
    shown["MaxConnections"] = 4000.into();
    shown["MaintainTime"] = "18:00Z-22:00Z".into();
    shown["Port"] = "3306".into();
    shown["SecurityIPList"] = "127.0.0.1".into();
    shown["SecurityIPMode"] = "normal".into();
    shown["TimeZone"] = "UTC".into();
    shown["ReadOnlyDBInstanceIds"] = json!({ "ReadOnlyDBInstanceId": [] });
    Ok(json!({ "Items": { "DBInstanceAttribute": [shown] } }).into())
}
