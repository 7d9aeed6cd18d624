// Generated from specs/huaweicloud-rds by `cargo xtask generate huaweicloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! Types that several operations use.

backstay::enumeration! {
    /// The values of `X-Language`.
    pub enum Language {
        /// English.
        EnUs = "en-us",
        /// Chinese.
        ZhCn = "zh-cn",
    }
}

backstay::answer! {
    /// The members of `RestoreResult`.
    pub struct RestoreResult {
        /// Instance id.
        instance_id: String = "instance_id",
        /// Id of the asynchronous job.
        job_id: String = "job_id",
    }
}
