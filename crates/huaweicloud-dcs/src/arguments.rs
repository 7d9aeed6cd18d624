// Generated from specs/huaweicloud-dcs by `cargo xtask generate huaweicloud-dcs`.
// Do not edit: change the spec, its overlay or the generator.

//! Names for arguments that could be mistaken for each other: two ids side by side, say.
//! They are written at the call, so that an exchange does not compile.

backstay::arguments! {
    BackupId = "backup_id",
    BeginAt = "begin_at",
    BigkeyId = "bigkey_id",
    DimName = "dim_name",
    EndTime = "end_time",
    Engine = "engine",
    GroupId = "group_id",
    HotkeyId = "hotkey_id",
    Id = "id",
    InstanceId = "instance_id",
    LogType = "log_type",
    Name = "name",
    NewPassword = "new_password",
    NodeId = "node_id",
    OldPassword = "old_password",
    ParamId = "param_id",
    ParamName = "param_name",
    ParamValue = "param_value",
    PeriodType = "period_type",
    SecurityGroupId = "security_group_id",
    SourceInstance = "source_instance",
    SpecCode = "spec_code",
    StartTime = "start_time",
    SubnetId = "subnet_id",
    TargetInstance = "target_instance",
    TaskId = "task_id",
    TemplateId = "template_id",
    VpcId = "vpc_id",
}
