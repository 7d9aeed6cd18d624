// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`PreCheckCreateOrderForDeleteDbNodes`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Pre check create order for delete DB nodes.
    pub struct PreCheckCreateOrderForDeleteDbNodes {
        new {
            commodity_code: String = query "CommodityCode",
        }
        set {
            auto_pay: bool = query "AutoPay",
        }
        into {
            business_info: String = query "BusinessInfo",
            client_token: String = query "ClientToken",
            db_instance_id: String = query "DBInstanceId",
            engine_version: String = query "EngineVersion",
            node_type: String = query "NodeType",
            promotion_code: String = query "PromotionCode",
            resource: String = query "Resource",
            zone_id: String = query "ZoneId",
            region_id: String = query_or_region "RegionId",
        }
        list {
            db_node_id: [String] = query_json "DBNodeId",
        }
    }
    Client.pre_check_create_order_for_delete_db_nodes -> PreCheckCreateOrderForDeleteDbNodesResponse;
    "PreCheckCreateOrderForDeleteDBNodes" is Safe
        Rpc { method: "POST", action: "PreCheckCreateOrderForDeleteDBNodes" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/PreCheckCreateOrderForDeleteDBNodes";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = PreCheckCreateOrderForDeleteDbNodes::new("commodity-code");
    }
}

backstay::answer! {
    pub struct PreCheckCreateOrderForDeleteDbNodesFailuresItem {
        code: String = "Code",
        message: String = "Message",
    }
}

backstay::answer! {
    pub struct PreCheckCreateOrderForDeleteDbNodesFailures {
    }
    lists {
        failures: [PreCheckCreateOrderForDeleteDbNodesFailuresItem] = "Failures",
    }
}

backstay::answer! {
    /// What `PreCheckCreateOrderForDeleteDBNodes` answers.
    pub struct PreCheckCreateOrderForDeleteDbNodesResponse {
        failures: PreCheckCreateOrderForDeleteDbNodesFailures = "Failures",
        pre_check_result: bool = "PreCheckResult",
        request_id: String = "RequestId",
    }
}
