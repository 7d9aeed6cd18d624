// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`StartAction`] and the types that only it uses.

use crate::Client;
use backstay::generated::Secret;

backstay::operation! {
    /// Start action.
    pub struct StartAction {
        new {
            instance_id: String = path "instance_id",
        }
        one_of {
            /// InstanceAction
            instance_action: InstanceAction = member,
        }
    }
    Client.start_action -> StartActionResponse;
    "StartAction" is Unsafe
        Rest { method: "POST", path: "/v3/{project_id}/instances/{instance_id}/action" };
    page
        "https://docs.otc.t-systems.com/relational-database-service/api-ref/api_v3_recommended/db_instance_management/changing_a_single_db_instance_to_primary_standby_db_instances.html";
    example {
        /// use huaweicloud_rds::{Client, Error, operations::*};
        /// let request = StartAction::new(
        ///     "instance-id",
        ///     InstanceAction::change_volume(StartActionChangeVolume::new(1)),
        /// );
    }
}

backstay::request! {
    pub struct StartActionChangeVolume {
        new {
            volume_code: i64 = "volume_code",
        }
    }
}

backstay::request! {
    pub struct StartActionEnlargeVolume {
        new {
            size: i64 = "size",
        }
    }
}

backstay::request! {
    pub struct StartActionResizeFlavor {
        new {
            spec_code: String = "spec_code",
        }
    }
}

backstay::request! {
    pub struct StartActionSingleToHa {
        new {
            az_code_new_node: String = "az_code_new_node",
        }
        into {
            dsspool_id: String = "dsspool_id",
            password: Secret = "password",
        }
    }
}

backstay::one_of! {
    /// InstanceAction
    pub enum InstanceAction in member {
        /// ChangeVolume
        ChangeVolume = change_volume {
            has {
                change_volume: StartActionChangeVolume = field "change_volume",
            }
        }
        /// EnlargeVolume
        EnlargeVolume = enlarge_volume {
            has {
                enlarge_volume: StartActionEnlargeVolume = field "enlarge_volume",
            }
        }
        /// ResizeFlavor
        ResizeFlavor = resize_flavor {
            has {
                resize_flavor: StartActionResizeFlavor = field "resize_flavor",
            }
        }
        /// Restart
        Restart = restart {
            has {
                restart: Value = field "restart",
            }
        }
        /// SingleToHa
        SingleToHa = single_to_ha {
            has {
                single_to_ha: StartActionSingleToHa = field "single_to_ha",
            }
        }
    }
}

backstay::answer! {
    /// What `StartAction` answers.
    pub struct StartActionResponse {
        job_id: String = "job_id",
    }
}
