// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ListClasses`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// List classes.
    pub struct ListClasses {
        new {
            commodity_code: String as CommodityCode = query "CommodityCode",
            order_type: String as OrderType = query "OrderType",
        }
        into {
            client_token: String = query "ClientToken",
            db_instance_id: String = query "DBInstanceId",
            engine: String = query "Engine",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.list_classes -> ListClassesResponse;
    "ListClasses" is Safe Rpc { method: "POST", action: "ListClasses" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/ListClasses";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = ListClasses::new(
        ///     CommodityCode("commodity-code"),
        ///     OrderType("order-type"),
        /// );
    }
}

backstay::answer! {
    pub struct ListClassesItems {
        class_code: String = "ClassCode",
        class_group: String = "ClassGroup",
        cpu: String = "Cpu",
        encrypted_memory: String = "EncryptedMemory",
        instruction_set_arch: String = "InstructionSetArch",
        max_connections: String = "MaxConnections",
        max_iombps: String = "MaxIOMBPS",
        max_iops: String = "MaxIOPS",
        memory_class: String = "MemoryClass",
        reference_price: String = "ReferencePrice",
        category: String = "category",
        storage_type: String = "storageType",
    }
}

backstay::answer! {
    /// What `ListClasses` answers.
    pub struct ListClassesResponse {
        region_id: String = "RegionId",
        request_id: String = "RequestId",
    }
    lists {
        items: [ListClassesItems] = "Items",
    }
}
