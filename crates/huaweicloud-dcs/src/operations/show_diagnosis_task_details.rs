// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ShowDiagnosisTaskDetails`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Show diagnosis task details.
    pub struct ShowDiagnosisTaskDetails {
        new {
            report_id: String = path "report_id",
        }
    }
    Client.show_diagnosis_task_details -> ShowDiagnosisTaskDetailsResponse;
    "ShowDiagnosisTaskDetails" is Safe
        Rest { method: "GET", path: "/v2/{project_id}/diagnosis/{report_id}" };
    page
        "https://docs.otc.t-systems.com/distributed-cache-service/api-ref/apis_v2_recommended/instance_diagnosis/querying_a_specified_diagnosis_report.html";
    example {
        /// use huaweicloud_dcs::{Client, Error, operations::*};
        /// let request = ShowDiagnosisTaskDetails::new("report-id");
    }
}

backstay::answer! {
    pub struct CommandTimeTaken {
        average_usec: f64 = "average_usec",
        calls_sum: i64 = "calls_sum",
        command_name: String = "command_name",
        per_usec: String = "per_usec",
        usec_sum: f64 = "usec_sum",
    }
}

backstay::enumeration! {
    pub enum CommandTimeTakenListResultType { Succeed = "succeed", Failed = "failed" }
}

backstay::answer! {
    pub struct CommandTimeTakenList {
        result: CommandTimeTakenListResultType = "result",
        total_num: i64 = "total_num",
        total_usec_sum: f64 = "total_usec_sum",
    }
    lists {
        command_list: [CommandTimeTaken] = "command_list",
    }
}

backstay::answer! {
    pub struct ConclusionItem {
        id: i64 = "id",
    }
    lists {
        params: {String} = "params",
    }
}

backstay::enumeration! {
    pub enum DiagnosisItemName {
        ConnectionNum = "connection_num",
        RxControlled = "rx_controlled",
        Persistence = "persistence",
        CentralizedExpiration = "centralized_expiration",
        InnerMemoryFragmentation = "inner_memory_fragmentation",
        TimeConsumingCommands = "time_consuming_commands",
        HitRatio = "hit_ratio",
        MemoryUsage = "memory_usage",
        CpuUsage = "cpu_usage",
    }
}

backstay::enumeration! {
    pub enum DiagnosisItemResultType {
        Failed = "failed",
        Abnormal = "abnormal",
        Normal = "normal",
    }
}

backstay::answer! {
    pub struct DiagnosisItem {
        name: DiagnosisItemName = "name",
        result: DiagnosisItemResultType = "result",
    }
    lists {
        advice_ids: [ConclusionItem] = "advice_ids",
        cause_ids: [ConclusionItem] = "cause_ids",
        impact_ids: [ConclusionItem] = "impact_ids",
    }
}

backstay::enumeration! {
    pub enum DiagnosisDimensionName {
        Network = "network",
        Storage = "storage",
        Load = "load",
    }
}

backstay::answer! {
    pub struct DiagnosisDimension {
        abnormal_num: i64 = "abnormal_num",
        failed_num: i64 = "failed_num",
        name: DiagnosisDimensionName = "name",
    }
    lists {
        diagnosis_item_list: [DiagnosisItem] = "diagnosis_item_list",
    }
}

backstay::enumeration! {
    pub enum DiagnosisNodeReportRole { Master = "master", Slave = "slave" }
}

backstay::answer! {
    pub struct DiagnosisNodeReport {
        abnormal_sum: i64 = "abnormal_sum",
        az_code: String = "az_code",
        command_time_taken_list: CommandTimeTakenList = "command_time_taken_list",
        failed_sum: i64 = "failed_sum",
        group_name: String = "group_name",
        node_ip: String = "node_ip",
        role: DiagnosisNodeReportRole = "role",
    }
    lists {
        diagnosis_dimension_list: [DiagnosisDimension] = "diagnosis_dimension_list",
    }
}

backstay::answer! {
    /// What `ShowDiagnosisTaskDetails` answers.
    pub struct ShowDiagnosisTaskDetailsResponse {
        abnormal_item_sum: i64 = "abnormal_item_sum",
        failed_item_sum: i64 = "failed_item_sum",
    }
    lists {
        diagnosis_node_report_list: [DiagnosisNodeReport] = "diagnosis_node_report_list",
    }
}
