// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ModifyComputeBurstConfig`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Modify compute burst config.
    pub struct ModifyComputeBurstConfig {
        new {
            db_instance_id: String = query "DBInstanceId",
        }
        set {
            scale_max_rcu: f64 = query "ScaleMaxRcu",
            scale_min_rcu: f64 = query "ScaleMinRcu",
        }
        into {
            burst_status: String = query "BurstStatus",
            client_token: String = query "ClientToken",
            cpu_enlarge_threshold: String = query "CpuEnlargeThreshold",
            cpu_shrink_threshold: String = query "CpuShrinkThreshold",
            crontab_job_id: String = query "CrontabJobId",
            memory_enlarge_threshold: String = query "MemoryEnlargeThreshold",
            memory_shrink_threshold: String = query "MemoryShrinkThreshold",
            resource_group_id: String = query "ResourceGroupId",
            scale_max_cpus: String = query "ScaleMaxCpus",
            scale_max_memory: String = query "ScaleMaxMemory",
            switch_time: String = query "SwitchTime",
            switch_time_mode: String = query "SwitchTimeMode",
            task_id: String = query "TaskId",
        }
    }
    Client.modify_compute_burst_config -> ModifyComputeBurstConfigResponse;
    "ModifyComputeBurstConfig" is Token("ClientToken")
        Rpc { method: "POST", action: "ModifyComputeBurstConfig" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyComputeBurstConfig";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = ModifyComputeBurstConfig::new("db-instance-id");
    }
}

backstay::answer! {
    /// What `ModifyComputeBurstConfig` answers.
    pub struct ModifyComputeBurstConfigResponse {
        request_id: String = "RequestId",
    }
}
