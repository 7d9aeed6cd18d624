// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`CreateOrderForDeleteDbNodes`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Create order for delete DB nodes.
    pub struct CreateOrderForDeleteDbNodes {
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
            resource_group_id: String = query "ResourceGroupId",
            zone_id: String = query "ZoneId",
            region_id: String = query_or_region "RegionId",
        }
        list {
            db_node_id: [String] = query_json "DBNodeId",
        }
    }
    Client.create_order_for_delete_db_nodes -> CreateOrderForDeleteDbNodesResponse;
    "CreateOrderForDeleteDBNodes" is Token("ClientToken")
        Rpc { method: "POST", action: "CreateOrderForDeleteDBNodes" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/CreateOrderForDeleteDBNodes";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = CreateOrderForDeleteDbNodes::new("commodity-code");
    }
}

backstay::answer! {
    /// What `CreateOrderForDeleteDBNodes` answers.
    pub struct CreateOrderForDeleteDbNodesResponse {
        db_instance_id: String = "DBInstanceId",
        order_id: i64 = "OrderId",
        request_id: String = "RequestId",
    }
}
