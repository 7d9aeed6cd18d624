// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeRcElasticScaling`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe RC elastic scaling.
    pub struct DescribeRcElasticScaling: Default {
    }
    Client.describe_rc_elastic_scaling -> DescribeRcElasticScalingResponse;
    "DescribeRCElasticScaling" is Safe
        Rpc { method: "POST", action: "DescribeRCElasticScaling" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeRCElasticScaling";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeRcElasticScaling::new();
    }
}

backstay::answer! {
    pub struct DescribeRcElasticScalingScheduledRuleTemplates {
    }
    lists {
        items: [String] = "items",
    }
}

backstay::answer! {
    /// What `DescribeRCElasticScaling` answers.
    pub struct DescribeRcElasticScalingResponse {
        acu_type: String = "AcuType",
        instance_id: String = "InstanceId",
        request_id: String = "RequestId",
        scaling_enabled: bool = "ScalingEnabled",
        scaling_supported: bool = "ScalingSupported",
        scheduled_rule: String = "ScheduledRule",
        scheduled_rule_templates: DescribeRcElasticScalingScheduledRuleTemplates
            = "ScheduledRuleTemplates",
        target_instance_type: String = "TargetInstanceType",
    }
}
