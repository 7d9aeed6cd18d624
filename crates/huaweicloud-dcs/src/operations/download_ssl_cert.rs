// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! [`DownloadSslCert`] and the types that only it uses.

use crate::Client;
use backstay::generated::Secret;

backstay::operation! {
    /// Download ssl cert.
    pub struct DownloadSslCert {
        new {
            instance_id: String = path "instance_id",
        }
    }
    Client.download_ssl_cert -> DownloadSslCertResponse;
    "DownloadSslCert" is Unsafe
        Rest { method: "POST", path: "/v2/{project_id}/instances/{instance_id}/ssl-certs/download" };
    page
        "https://docs.otc.t-systems.com/distributed-cache-service/api-ref/apis_v2_recommended/network_security/downloading_the_ssl_certificate_of_an_instance.html";
    example {
        /// use huaweicloud_dcs::{Client, Error, operations::*};
        /// let request = DownloadSslCert::new("instance-id");
    }
}

backstay::answer! {
    /// What `DownloadSslCert` answers.
    pub struct DownloadSslCertResponse {
        bucket_name: String = "bucket_name",
        file_name: String = "file_name",
        link: Secret = "link",
    }
}
