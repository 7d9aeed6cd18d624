// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeCharacterSetName`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe character set name.
    pub struct DescribeCharacterSetName {
        new {
            engine: String = query "Engine",
        }
        into {
            resource_group_id: String = query "ResourceGroupId",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.describe_character_set_name -> DescribeCharacterSetNameResponse;
    "DescribeCharacterSetName" is Safe
        Rpc { method: "POST", action: "DescribeCharacterSetName" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeCharacterSetName";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeCharacterSetName::new("engine");
    }
}

backstay::answer! {
    pub struct DescribeCharacterSetNameCharacterSetNameItems {
    }
    lists {
        character_set_name: [String] = "CharacterSetName",
    }
}

backstay::answer! {
    /// What `DescribeCharacterSetName` answers.
    pub struct DescribeCharacterSetNameResponse {
        character_set_name_items: DescribeCharacterSetNameCharacterSetNameItems
            = "CharacterSetNameItems",
        engine: String = "Engine",
        request_id: String = "RequestId",
    }
}
