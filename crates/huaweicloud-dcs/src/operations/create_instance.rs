// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! [`CreateInstance`] and the types that only it uses.

use crate::Client;
use crate::arguments::*;
use crate::types::*;
use backstay::generated::{Secret, Value};

backstay::operation! {
    /// Create instance.
    pub struct CreateInstance {
        new {
            az_codes: [String] = member "az_codes",
            /// One of the values of its type.
            /// One of `2`, `4`, `8`, `16`, `32`, `64`.
            capacity: f64 = member "capacity",
            engine: String as Engine = member "engine",
            name: String as Name = member "name",
            spec_code: String as SpecCode = member "spec_code",
            subnet_id: String as SubnetId = member "subnet_id",
            vpc_id: String as VpcId = member "vpc_id",
        }
        set {
            bss_param: BssParam = member "bss_param",
            /// True or false.
            /// Left out: `false`.
            enable_publicip: bool = member "enable_publicip",
            enable_ssl: bool = member "enable_ssl",
            engine_version: CreateInstanceEngineVersion = member "engine_version",
            instance_backup_policy: BackupPolicy = member "instance_backup_policy",
            /// A whole number.
            /// 1 to 100; left out: `1`.
            instance_num: i64 = member "instance_num",
            /// True or false.
            /// Left out: `false`.
            no_password_access: bool = member "no_password_access",
            /// A whole number.
            /// 1 to 65535.
            port: i64 = member "port",
            rename_commands: Value = member "rename_commands",
        }
        into {
            access_user: String = member "access_user",
            /// Text.
            /// At most 1024 characters.
            description: String = member "description",
            enterprise_project_id: String = member "enterprise_project_id",
            enterprise_project_name: String = member "enterprise_project_name",
            maintain_begin: String = member "maintain_begin",
            maintain_end: String = member "maintain_end",
            /// Text.
            /// 8 to 32 characters.
            password: Secret = member "password",
            private_ip: String = member "private_ip",
            /// Text.
            /// Left out: `false`.
            publicip_id: String = member "publicip_id",
            security_group_id: String = member "security_group_id",
            template_id: String = member "template_id",
        }
        list {
            tags: [ResourceTag] = member "tags",
        }
    }
    Client.create_instance -> CreateInstanceResponse;
    "CreateInstance" is Unsafe
        Rest { method: "POST", path: "/v2/{project_id}/instances" };
    page
        "https://docs.otc.t-systems.com/distributed-cache-service/api-ref/apis_v2_recommended/lifecycle_management/creating_a_dcs_instance.html";
    example {
        /// use huaweicloud_dcs::{Client, Error, arguments::*, operations::*};
        /// let request = CreateInstance::new(
        ///     ["az-codes"],
        ///     1.0,
        ///     Engine("engine"),
        ///     Name("name"),
        ///     SpecCode("spec-code"),
        ///     SubnetId("subnet-id"),
        ///     VpcId("vpc-id"),
        /// );
    }
}

backstay::enumeration! {
    pub enum BssParamChargingMode { PrePaid = "prePaid", PostPaid = "postPaid" }
}

backstay::enumeration! {
    pub enum BssParamIsAutoPay { True = "true", False = "false" }
}

backstay::enumeration! {
    pub enum BssParamIsAutoRenew { False = "false", True = "true" }
}

backstay::enumeration! {
    pub enum BssParamPeriodType { Month = "month", Year = "year" }
}

backstay::request! {
    pub struct BssParam {
        new {
            /// One of the values of its type.
            /// Left out: `postPaid`.
            charging_mode: BssParamChargingMode = "charging_mode",
        }
        set {
            is_auto_pay: BssParamIsAutoPay = "is_auto_pay",
            /// One of the values of its type.
            /// Left out: `false`.
            is_auto_renew: BssParamIsAutoRenew = "is_auto_renew",
            period_num: i64 = "period_num",
            period_type: BssParamPeriodType = "period_type",
        }
    }
}

backstay::enumeration! {
    pub enum CreateInstanceEngineVersion { N30 = "3.0", N40 = "4.0", N50 = "5.0" }
}

backstay::answer! {
    pub struct Instances {
        instance_id: String = "instance_id",
        instance_name: String = "instance_name",
    }
}

backstay::answer! {
    /// What `CreateInstance` answers.
    pub struct CreateInstanceResponse {
        order_id: String = "order_id",
    }
    lists {
        instances: [Instances] = "instances",
    }
}
