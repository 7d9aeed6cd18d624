// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ListInstancesInfoDiagnosis`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// List instances info diagnosis.
    ///
    /// The list comes in pages:
    /// [`client.list_instances_info_diagnosis(request).pages()`](backstay::Call::pages) gives all items.
    pub struct ListInstancesInfoDiagnosis {
        new {
            diagnosis: ListInstancesInfoDiagnosisDiagnosis = query "diagnosis",
            engine: ListInstancesInfoDiagnosisEngine = query "engine",
        }
        set {
            /// A whole number.
            /// Left out: `10`.
            limit: i64 = query "limit",
            offset: i64 = query "offset",
        }
    }
    Client.list_instances_info_diagnosis -> ListInstancesInfoDiagnosisResponse;
    "ListInstancesInfoDiagnosis" is Safe
        Rest { method: "GET", path: "/v3/{project_id}/instances/diagnosis/info" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/instance_diagnosis/obtaining_the_result_of_a_specific_diagnosis_item.html";
    example {
        /// use huaweicloud_rds::{Client, Error, operations::*};
        /// let request = ListInstancesInfoDiagnosis::new(
        ///     ListInstancesInfoDiagnosisDiagnosis::HighPressure,
        ///     ListInstancesInfoDiagnosisEngine::Mysql,
        /// );
    }
}

backstay::pages! {
    ListInstancesInfoDiagnosisResponse of ListInstancesInfoDiagnosisInstances by Offset
        "offset" from 0;
    limit "limit" { default: Some(10) };
    items "/instances";
    total "/total_count";
    id "/id";
}

backstay::enumeration! {
    pub enum ListInstancesInfoDiagnosisDiagnosis {
        HighPressure = "high_pressure",
        LockWait = "lock_wait",
        InsufficientCapacity = "insufficient_capacity",
        SlowSqlFrequency = "slow_sql_frequency",
        DiskPerformanceCap = "disk_performance_cap",
        MemOverrun = "mem_overrun",
        AgeExceed = "age_exceed",
        ConnectionsExceed = "connections_exceed",
    }
}

backstay::enumeration! {
    pub enum ListInstancesInfoDiagnosisEngine {
        Mysql = "mysql",
        Postgresql = "postgresql",
        Sqlserver = "sqlserver",
    }
}

backstay::answer! {
    pub struct ListInstancesInfoDiagnosisInstances {
        id: String = "id",
    }
}

backstay::answer! {
    /// What `ListInstancesInfoDiagnosis` answers.
    pub struct ListInstancesInfoDiagnosisResponse {
        diagnosis: ListInstancesInfoDiagnosisDiagnosis = "diagnosis",
        total_count: i64 = "total_count",
    }
    lists {
        instances: [ListInstancesInfoDiagnosisInstances] = "instances",
    }
}
