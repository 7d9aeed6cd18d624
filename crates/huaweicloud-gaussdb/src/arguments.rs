// Generated from specs/huaweicloud-gaussdb by `cargo xtask generate huaweicloud-gaussdb`.
// Do not edit: change the spec, its overlay or the generator.

//! Names for arguments that could be mistaken for each other: two ids side by side, say.
//! They are written at the call, so that an exchange does not compile.

backstay::arguments! {
    AvailabilityZoneMode = "availability_zone_mode",
    DatabaseName = "database_name",
    EndDate = "end_date",
    FlavorRef = "flavor_ref",
    InstanceId = "instance_id",
    JobId = "job_id",
    JobName = "job_name",
    Key = "key",
    Name = "name",
    NewName = "new_name",
    NodeId = "node_id",
    OldName = "old_name",
    Password = "password",
    Period = "period",
    ProxyId = "proxy_id",
    Region = "region",
    RestoreTime = "restore_time",
    SourceInstanceId = "source_instance_id",
    StartDate = "start_date",
    StartTime = "start_time",
    SubnetId = "subnet_id",
    TargetInstanceId = "target_instance_id",
    Type = "type",
    ValueType = "value",
    Version = "version",
    VpcId = "vpc_id",
}
