// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! [`CreateRedislogDownloadLink`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;
use backstay::generated::Secret;

backstay::operation! {
    /// Create redislog download link.
    pub struct CreateRedislogDownloadLink {
        new {
            id: String as Id = path "id",
            instance_id: String as InstanceId = path "instance_id",
        }
    }
    Client.create_redislog_download_link -> CreateRedislogDownloadLinkResponse;
    "CreateRedislogDownloadLink" is Unsafe
        Rest { method: "POST", path: "/v2/{project_id}/instances/{instance_id}/redislog/{id}/links" };
    page
        "https://docs.otc.t-systems.com/distributed-cache-service/api-ref/apis_v2_recommended/log_management/obtaining_the_log_download_link.html";
    example {
        /// use huaweicloud_dcs::{Client, Error, arguments::*, operations::*};
        /// let request = CreateRedislogDownloadLink::new(
        ///     Id("id"),
        ///     InstanceId("instance-id"),
        /// );
    }
}

backstay::answer! {
    /// What `CreateRedislogDownloadLink` answers.
    pub struct CreateRedislogDownloadLinkResponse {
        backup_id: String = "backup_id",
        id: String = "id",
        link: Secret = "link",
    }
}
