// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ListInstanceDiagnosis`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// List instance diagnosis.
    pub struct ListInstanceDiagnosis {
        new {
            engine: ListInstanceDiagnosisEngine = query "engine",
        }
    }
    Client.list_instance_diagnosis -> ListInstanceDiagnosisResponse;
    "ListInstanceDiagnosis" is Safe
        Rest { method: "GET", path: "/v3/{project_id}/instances/diagnosis" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/instance_diagnosis/obtaining_the_number_of_instances_after_diagnosis.html";
    example {
        /// use huaweicloud_rds::{Client, Error, operations::*};
        /// let request = ListInstanceDiagnosis::new(ListInstanceDiagnosisEngine::Mysql);
    }
}

backstay::enumeration! {
    pub enum ListInstanceDiagnosisEngine {
        Mysql = "mysql",
        Postgresql = "postgresql",
        Sqlserver = "sqlserver",
    }
}

backstay::answer! {
    pub struct ListInstanceDiagnosisDiagnosis {
        count: i64 = "count",
        name: String = "name",
    }
}

backstay::answer! {
    /// What `ListInstanceDiagnosis` answers.
    pub struct ListInstanceDiagnosisResponse {
    }
    lists {
        diagnosis: [ListInstanceDiagnosisDiagnosis] = "diagnosis",
    }
}
