//! Alibaba Cloud RDS.

mod backups;
mod instances;
mod restores;
mod table_meta;
mod tasks;

use super::{Call, Operation};
use crate::refusal::Refusal;
use crate::resources::Resource;
use crate::state::State;

pub(super) const OPERATIONS: &[Operation] = &[
    Operation::action(
        "RestoreDdrTable",
        "/#RestoreDdrTable",
        restores::from_another_region,
    )
    .once_for_each_token(),
    Operation::action("RestoreTable", "/#RestoreTable", restores::from_own_region)
        .once_for_each_token(),
    Operation::action(
        "CreateDdrInstance",
        "/#CreateDdrInstance",
        restores::to_new_instance,
    )
    .once_for_each_token(),
    Operation::action(
        "CheckCreateDdrDBInstance",
        "/#CheckCreateDdrDBInstance",
        restores::check_new_instance,
    ),
    Operation::action("DescribeRegions", "/#DescribeRegions", instances::list_regions),
    Operation::action("DescribeDBInstances", "/#DescribeDBInstances", instances::list),
    Operation::action(
        "DescribeDBInstanceAttribute",
        "/#DescribeDBInstanceAttribute",
        instances::show,
    ),
    Operation::action("DescribeBackups", "/#DescribeBackups", backups::list),
    Operation::action("CreateBackup", "/#CreateBackup", backups::create),
    Operation::action(
        "DescribeBackupTasks",
        "/#DescribeBackupTasks",
        backups::list_tasks,
    ),
    Operation::action(
        "DescribeCrossRegionBackups",
        "/#DescribeCrossRegionBackups",
        backups::list_cross_region,
    ),
    Operation::action(
        "DescribeCrossRegionBackupDBInstance",
        "/#DescribeCrossRegionBackupDBInstance",
        backups::list_cross_region_instances,
    ),
    Operation::action(
        "DescribeAvailableRecoveryTime",
        "/#DescribeAvailableRecoveryTime",
        backups::show_recovery_time,
    ),
    Operation::action(
        "DescribeLocalAvailableRecoveryTime",
        "/#DescribeLocalAvailableRecoveryTime",
        backups::show_local_recovery_time,
    ),
    Operation::action(
        "DescribeAvailableCrossRegion",
        "/#DescribeAvailableCrossRegion",
        backups::list_available_regions,
    ),
    Operation::action(
        "DescribeCrossBackupMetaList",
        "/#DescribeCrossBackupMetaList",
        table_meta::list,
    ),
    Operation::action("DescribeTasks", "/#DescribeTasks", tasks::list),
    Operation::action(
        "DescribeHistoryTasks",
        "/#DescribeHistoryTasks",
        tasks::list_history,
    ),
];

/// The code for a value that is wrong; the field may be a path into a parameter's JSON.
pub(super) fn invalid_code(field: &str) -> &'static str {
    let end = field.find(['.', '[']).unwrap_or(field.len());
    match &field[..end] {
        "TableMeta" => "InvalidParamTableMeta",
        "RestoreType" => "InvalidRestoreType.Format",
        "RestoreTime" => "InvalidRestoreTime.Format",
        "SourceRegion" => "InvalidRegion.Format",
        _ => "InvalidParameter",
    }
}

fn instance<'a>(
    call: &Call<'_>,
    state: &'a State,
    id: &str,
) -> Result<&'a Resource, Refusal> {
    state.resource(call.service, id).ok_or_else(|| {
        Refusal::new(400, "InvalidDBInstanceId.NotFound", "The DBInstanceId is unknown.")
    })
}

fn refuse_busy(call: &Call<'_>, state: &State, id: &str) -> Result<(), Refusal> {
    if state.is_busy(call.service, id, call.now) {
        let why = "The state of the instance does not allow this.";
        return Err(Refusal::new(403, "IncorrectDBInstanceState", why));
    }
    Ok(())
}
