// Generated from specs/huaweicloud-cbr by `cargo xtask generate huaweicloud-cbr`.
// Do not edit: change the spec, its overlay or the generator.

//! Names for arguments that could be mistaken for each other: two ids side by side, say.
//! They are written at the call, so that an exchange does not compile.

backstay::arguments! {
    BackupId = "backup_id",
    ConsistentLevel = "consistent_level",
    DestinationProjectId = "destination_project_id",
    DestinationRegion = "destination_region",
    DestinationVaultId = "destination_vault_id",
    Id = "id",
    Key = "key",
    MemberId = "member_id",
    Name = "name",
    ObjectType = "object_type",
    OperationTypeArgument = "operation_type",
    PolicyId = "policy_id",
    ProtectType = "protect_type",
    Type = "type",
    ValueType = "value",
    VaultId = "vault_id",
    VolumeId = "volume_id",
}
