// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DescribeRcImageList`] and the types that only it uses.

use crate::Client;

backstay::operation! {
    /// Describe RC image list.
    ///
    /// The list comes in pages:
    /// [`client.describe_rc_image_list(request).pages()`](backstay::Call::pages) gives all items.
    pub struct DescribeRcImageList: Default {
        set {
            page_number: i64 = query "PageNumber",
            page_size: i64 = query "PageSize",
        }
        into {
            architecture: String = query "Architecture",
            image_id: String = query "ImageId",
            image_name: String = query "ImageName",
            instance_type: String = query "InstanceType",
            r#type: String = query "Type",
            region_id: String = query_or_region "RegionId",
        }
    }
    Client.describe_rc_image_list -> DescribeRcImageListResponse;
    "DescribeRCImageList" is Safe Rpc { method: "GET", action: "DescribeRCImageList" };
    page "https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeRCImageList";
    example {
        /// use alibabacloud_rds::{Client, Error, operations::*};
        /// let request = DescribeRcImageList::new();
    }
}

backstay::pages! {
    DescribeRcImageListResponse of DescribeRcImageListImages by Page "PageNumber" from 1;
    limit "PageSize" {};
    items "/Images";
    total "/TotalCount";
}

backstay::answer! {
    pub struct DescribeRcImageListDiskDeviceMappings {
        device: String = "Device",
        size: String = "Size",
        r#type: String = "Type",
    }
}

backstay::answer! {
    pub struct DescribeRcImageListImages {
        architecture: String = "Architecture",
        creation_time: String = "CreationTime",
        description: String = "Description",
        image_id: String = "ImageId",
        image_name: String = "ImageName",
        image_version: String = "ImageVersion",
        is_public: bool = "IsPublic",
        is_support_rds_custom: bool = "IsSupportRdsCustom",
        os_name: String = "OSName",
        os_name_en: String = "OSNameEn",
        os_type: String = "OSType",
        platform: String = "Platform",
        size: i64 = "Size",
        status: String = "Status",
        usage: String = "Usage",
    }
    lists {
        disk_device_mappings: [DescribeRcImageListDiskDeviceMappings]
            = "DiskDeviceMappings",
    }
}

backstay::answer! {
    /// What `DescribeRCImageList` answers.
    pub struct DescribeRcImageListResponse {
        page_number: i64 = "PageNumber",
        page_size: i64 = "PageSize",
        region_id: String = "RegionId",
        request_id: String = "RequestId",
        total_count: i64 = "TotalCount",
    }
    lists {
        images: [DescribeRcImageListImages] = "Images",
    }
}
