// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DetachGadInstanceMember`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;

backstay::operation! {
    /// Detach gad instance member.
    pub struct DetachGadInstanceMember {
        new {
            gad_instance_name: String as GadInstanceName = query "GadInstanceName",
            member_instance_name: String as MemberInstanceName
                = query "MemberInstanceName",
        }
        into {
            resource_group_id: String = query "ResourceGroupId",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.detach_gad_instance_member -> DetachGadInstanceMemberResponse;
    "DetachGadInstanceMember" is Unsafe
        Rpc { method: "POST", action: "DetachGadInstanceMember" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DetachGadInstanceMember";
    example {
        /// use alibabacloud_rds::{Client, Error, arguments::*, operations::*};
        /// let request = DetachGadInstanceMember::new(
        ///     GadInstanceName("gad-instance-name"),
        ///     MemberInstanceName("member-instance-name"),
        /// );
    }
}

backstay::answer! {
    /// What `DetachGadInstanceMember` answers.
    pub struct DetachGadInstanceMemberResponse {
        request_id: String = "RequestId",
    }
}
