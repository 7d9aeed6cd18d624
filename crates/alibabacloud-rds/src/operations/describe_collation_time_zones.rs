// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeCollationTimeZones`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe collation time zones.
    pub struct DescribeCollationTimeZones: Default {
    }
    Client.describe_collation_time_zones -> DescribeCollationTimeZonesResponse;
    "DescribeCollationTimeZones" is Safe
        Rpc { method: "POST", action: "DescribeCollationTimeZones" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeCollationTimeZones";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeCollationTimeZones::new();
    }
}

backstay::answer! {
    pub struct DescribeCollationTimeZonesCollationTimeZone {
        description: String = "Description",
        standard_time_offset: String = "StandardTimeOffset",
        time_zone: String = "TimeZone",
    }
}

backstay::answer! {
    pub struct DescribeCollationTimeZonesCollationTimeZones {
    }
    lists {
        collation_time_zone: [DescribeCollationTimeZonesCollationTimeZone]
            = "CollationTimeZone",
    }
}

backstay::answer! {
    /// What `DescribeCollationTimeZones` answers.
    pub struct DescribeCollationTimeZonesResponse {
        collation_time_zones: DescribeCollationTimeZonesCollationTimeZones
            = "CollationTimeZones",
        request_id: String = "RequestId",
    }
}
