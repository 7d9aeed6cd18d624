// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ListDiagnosisTasks`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// List diagnosis tasks.
    ///
    /// The list comes in pages:
    /// [`client.list_diagnosis_tasks(request).pages()`](backstay::Call::pages) gives all items.
    pub struct ListDiagnosisTasks {
        new {
            instance_id: String = path "instance_id",
        }
        set {
            /// A whole number.
            /// 1 to 1000.
            limit: i64 = query "limit",
            offset: i64 = query "offset",
        }
    }
    Client.list_diagnosis_tasks -> ListDiagnosisTasksResponse;
    "ListDiagnosisTasks" is Safe
        Rest { method: "GET", path: "/v2/{project_id}/instances/{instance_id}/diagnosis" };
    page
        "https://docs.otc.t-systems.com/distributed-cache-service/api-ref/apis_v2_recommended/instance_diagnosis/listing_instance_diagnosis_tasks.html";
    example {
        /// use huaweicloud_dcs::{Client, Error, operations::*};
        /// let request = ListDiagnosisTasks::new("instance-id");
    }
}

backstay::pages! {
    ListDiagnosisTasksResponse of DiagnosisReportInfo by Offset "offset" from 0;
    limit "limit" { minimum: 1, maximum: Some(1000) };
    items "/diagnosis_report_list";
    total "/total_num";
}

backstay::enumeration! {
    pub enum DiagnosisReportInfoStatus {
        Diagnosing = "diagnosing",
        Finished = "finished",
    }
}

backstay::answer! {
    pub struct DiagnosisReportInfo {
        abnormal_item_sum: i64 = "abnormal_item_sum",
        begin_time: String = "begin_time",
        created_at: String = "created_at",
        end_time: String = "end_time",
        failed_item_sum: i64 = "failed_item_sum",
        node_num: i64 = "node_num",
        report_id: String = "report_id",
        status: DiagnosisReportInfoStatus = "status",
    }
}

backstay::answer! {
    /// What `ListDiagnosisTasks` answers.
    pub struct ListDiagnosisTasksResponse {
        total_num: i64 = "total_num",
    }
    lists {
        diagnosis_report_list: [DiagnosisReportInfo] = "diagnosis_report_list",
    }
}
