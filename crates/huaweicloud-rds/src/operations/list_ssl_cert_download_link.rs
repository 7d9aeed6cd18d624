// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`ListSslCertDownloadLink`] and the types that only it uses.

use crate::Client;
use backstay::generated::Secret;

backstay::operation! {
    /// List ssl cert download link.
    pub struct ListSslCertDownloadLink {
        new {
            instance_id: String = path "instance_id",
        }
    }
    Client.list_ssl_cert_download_link -> ListSslCertDownloadLinkResponse;
    "ListSslCertDownloadLink" is Safe
        Rest { method: "GET", path: "/v3/{project_id}/instances/{instance_id}/ssl-cert/download-link" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/database_security/obtaining_the_ssl_certificate_download_address.html";
    example {
        /// use huaweicloud_rds::{Client, Error, operations::*};
        /// let request = ListSslCertDownloadLink::new("instance-id");
    }
}

backstay::enumeration! {
    pub enum ListSslCertDownloadLinkCategory {
        International = "international",
        National = "national",
    }
}

backstay::answer! {
    pub struct ListSslCertDownloadLinkCertInfoList {
        category: ListSslCertDownloadLinkCategory = "category",
        download_link: Secret = "download_link",
    }
}

backstay::answer! {
    /// What `ListSslCertDownloadLink` answers.
    pub struct ListSslCertDownloadLinkResponse {
    }
    lists {
        cert_info_list: [ListSslCertDownloadLinkCertInfoList] = "cert_info_list",
    }
}
