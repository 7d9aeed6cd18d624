// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeRdsResourceSettings`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe rds resource settings.
    pub struct DescribeRdsResourceSettings {
        new {
            resource_niche: String = query "ResourceNiche",
        }
    }
    Client.describe_rds_resource_settings -> DescribeRdsResourceSettingsResponse;
    "DescribeRdsResourceSettings" is Safe
        Rpc { method: "POST", action: "DescribeRdsResourceSettings" };
    page
        "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeRdsResourceSettings";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeRdsResourceSettings::new("resource-niche");
    }
}

backstay::answer! {
    pub struct DescribeRdsResourceSettingsRdsInstanceResourceSetting {
        end_date: String = "EndDate",
        is_top: String = "IsTop",
        notice_bar_content: String = "NoticeBarContent",
        popped_up_button_text: String = "PoppedUpButtonText",
        popped_up_button_type: String = "PoppedUpButtonType",
        popped_up_button_url: String = "PoppedUpButtonUrl",
        popped_up_content: String = "PoppedUpContent",
        resource_niche: String = "ResourceNiche",
        start_date: String = "StartDate",
    }
}

backstay::answer! {
    pub struct DescribeRdsResourceSettingsRdsInstanceResourceSettings {
    }
    lists {
        rds_instance_resource_setting: [DescribeRdsResourceSettingsRdsInstanceResourceSetting]
            = "RdsInstanceResourceSetting",
    }
}

backstay::answer! {
    /// What `DescribeRdsResourceSettings` answers.
    pub struct DescribeRdsResourceSettingsResponse {
        rds_instance_resource_settings: DescribeRdsResourceSettingsRdsInstanceResourceSettings
            = "RdsInstanceResourceSettings",
        request_id: String = "RequestId",
    }
}
