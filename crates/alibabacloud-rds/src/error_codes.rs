// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! The error codes that the documents list, to compare with
//! [`Error::code`](crate::Error::code).

/// Account not found.
/// HTTP 400, from RestoreDdrTable.
pub const ABS_INVALID_ACCOUNT_NOT_FOUND: &str = "Abs.InvalidAccount.NotFound";

/// Call not supported.
/// HTTP 400, from RestoreDdrTable.
pub const API_NOT_SUPPORT: &str = "Api.NotSupport";

/// Cold data clashes with cross-region or flash backup.
/// HTTP 400, from RestoreDdrTable.
pub const BACKUP_POLICY_NOT_SUPPORT: &str = "BackupPolicyNotSupport";

/// Account data incomplete (listed twice).
/// HTTP 400, from RestoreDdrTable.
pub const BASIC_INFO_UNCOMPLETED: &str = "BasicInfoUncompleted";

/// Read-only instances exist.
/// HTTP 403, from RestoreDdrTable.
pub const CHILD_DB_INSTANCE_EXISTS: &str = "ChildDBInstanceExists";

/// Cloud SSD does not support this.
/// HTTP 403, from RestoreDdrTable.
pub const CLOUD_SSD_NOT_SUPPORT: &str = "CloudSSDNotSupport";

/// Version cannot archive cold data.
/// HTTP 400, from RestoreDdrTable.
pub const COLD_DATA_ENGINE_VERSION_NOT_SUPPORT: &str =
    "ColdData.EngineVersionNotSupport";

/// Minor version cannot archive cold data.
/// HTTP 400, from RestoreDdrTable.
pub const COLD_DATA_MINOR_VERSION_NOT_SUPPORT: &str = "ColdData.MinorVersionNotSupport";

/// Ordered module not valid.
/// HTTP 400, from RestoreDdrTable.
pub const COMMODITY_INVALID_COMPONENT: &str = "Commodity.InvalidComponent";

/// Call to the product service failed.
/// HTTP 400, from RestoreDdrTable.
pub const COMMODITY_SERVICE_CALLING_EXCEPTION: &str =
    "CommodityServiceCalling.Exception";

/// State of the instance.
/// From any operation.
pub const CONCURRENT_TASK_EXCEEDED: &str = "ConcurrentTaskExceeded";

/// A label forbids orders.
/// HTTP 400, from RestoreDdrTable.
pub const CONTAIN_FORBIDDEN_LABEL_ERROR: &str = "ContainForbiddenLabelError";

/// State of the instance.
/// From any operation.
pub const DATABASE_CONNECT_ERROR: &str = "Database.ConnectError";

/// Another service failed.
/// HTTP 500, from RestoreDdrTable.
pub const EXTERNAL_FAILURE: &str = "ExternalFailure";

/// RAM policy forbids it.
/// From any operation.
pub const FORBIDDEN_RAM: &str = "Forbidden.RAM";

/// Host not found.
/// HTTP 404, from RestoreDdrTable.
pub const HOST_INFO_NOT_FOUND: &str = "HostInfo.NotFound";

/// Clock differs too much.
/// HTTP 400.
pub const ILLEGAL_TIMESTAMP: &str = "IllegalTimestamp";

/// This backup set cannot restore databases or tables.
/// HTTP 403, from RestoreDdrTable.
pub const INCORRECT_BACKUP_SET_METHOD: &str = "IncorrectBackupSetMethod";

/// State of the backup set does not allow it.
/// HTTP 403, from RestoreDdrTable.
pub const INCORRECT_BACKUP_SET_STATE: &str = "IncorrectBackupSetState";

/// State of the instance does not allow it.
/// HTTP 403, from RestoreDdrTable.
pub const INCORRECT_DB_INSTANCE_STATE: &str = "IncorrectDBInstanceState";

/// Type of instance does not allow it.
/// HTTP 403, from RestoreDdrTable.
pub const INCORRECT_DB_INSTANCE_TYPE: &str = "IncorrectDBInstanceType";

/// Minor version does not support this.
/// HTTP 403, from RestoreDdrTable.
pub const INCORRECT_MINOR_VERSION: &str = "IncorrectMinorVersion";

/// Specification does not support this.
/// HTTP 400, from RestoreDdrTable.
pub const INCORRECT_TARGET_CLASSCODE: &str = "IncorrectTargetClasscode";

/// State of the instance.
/// From any operation.
pub const INSTANCE_CONNECT_TIMEOUT_FAULT: &str = "InstanceConnectTimeoutFault";

/// Account limit below zero.
/// HTTP 400, from RestoreDdrTable.
pub const INSUFFICIENT_AVAILABLE_QUOTA: &str = "InsufficientAvailableQuota";

/// Not enough resources.
/// HTTP 404, from RestoreDdrTable.
pub const INSUFFICIENT_RESOURCE_CAPACITY: &str = "InsufficientResourceCapacity";

/// Internal failure.
/// From any operation.
pub const INTERNAL_ERROR: &str = "InternalError";

/// Unknown access key.
/// HTTP 404.
pub const INVALID_ACCESS_KEY_ID_NOT_FOUND: &str = "InvalidAccessKeyId.NotFound";

/// Zone not valid.
/// HTTP 400, from RestoreDdrTable.
pub const INVALID_AV_ZONE_FORMAT: &str = "InvalidAvZone.Format";

/// No backup for this point in time.
/// HTTP 404, from RestoreDdrTable.
pub const INVALID_BACKUP_NOT_FOUND: &str = "InvalidBackup.NotFound";

/// Log backup is off, no point-in-time restore.
/// HTTP 403, from RestoreDdrTable.
pub const INVALID_BACKUP_LOG_STATUS: &str = "InvalidBackupLogStatus";

/// Database not in the backup set.
/// HTTP 400, from RestoreDdrTable.
pub const INVALID_BACKUP_SET: &str = "InvalidBackupSet";

/// Backup set not found.
/// HTTP 404, from RestoreDdrTable.
pub const INVALID_BACKUP_SET_ID_NOT_FOUND: &str = "InvalidBackupSetID.NotFound";

/// Backup history does not fit TableMeta.
/// HTTP 400, from RestoreDdrTable.
pub const INVALID_BAK_HISTORY_DO: &str = "InvalidBakHistoryDO";

/// Backup set does not support this.
/// HTTP 400, from RestoreDdrTable.
pub const INVALID_BAKSET_INVALID: &str = "InvalidBakset.Invalid";

/// No log for this point in time.
/// HTTP 404, from RestoreDdrTable.
pub const INVALID_BINLOG_NOT_FOUND: &str = "InvalidBinlog.NotFound";

/// No right to use the key service.
/// HTTP 404, from RestoreDdrTable.
pub const INVALID_CLUSTER_KMS: &str = "InvalidClusterKms";

/// Address name exists.
/// HTTP 400, from RestoreDdrTable.
pub const INVALID_CONNECTION_STRING_DUPLICATE: &str =
    "InvalidConnectionString.Duplicate";

/// Database missing or its state does not fit.
/// HTTP 404, from RestoreDdrTable.
pub const INVALID_DB_NOT_FOUND: &str = "InvalidDB.NotFound";

/// Instance missing or not fit.
/// HTTP 404, from RestoreDdrTable.
pub const INVALID_DB_INSTANCE_NOT_FOUND: &str = "InvalidDBInstance.NotFound";

/// Engine does not support this.
/// HTTP 400, from RestoreDdrTable.
pub const INVALID_DB_INSTANCE_ENGINE_TYPE_FORMAT: &str =
    "InvalidDBInstanceEngineType.Format";

/// Instance id unknown.
/// HTTP 400, from RestoreDdrTable.
pub const INVALID_DB_INSTANCE_ID_NOT_FOUND: &str = "InvalidDBInstanceId.NotFound";

/// Database name exists on the instance.
/// HTTP 400, from RestoreDdrTable.
pub const INVALID_DB_NAME_DUPLICATE: &str = "InvalidDBName.Duplicate";

/// Specification does not fit the storage type.
/// HTTP 400, from RestoreDdrTable.
pub const INVALID_INSTANCE_LEVEL_DISK_TYPE: &str = "InvalidInstanceLevel.DiskType";

/// Specification does not support this.
/// HTTP 403, from RestoreDdrTable.
pub const INVALID_INSTANCE_LEVEL_MALFORMED: &str = "InvalidInstanceLevel.Malformed";

/// Key disabled.
/// HTTP 403, from RestoreDdrTable.
pub const INVALID_KMS_KEY: &str = "InvalidKmsKey";

/// wal\_level cannot be replica while logical slots exist.
/// HTTP 400, from RestoreDdrTable.
pub const INVALID_PARAM: &str = "InvalidParam";

/// TableMeta missing or not JSON.
/// HTTP 400, from RestoreDdrTable.
pub const INVALID_PARAM_TABLE_META: &str = "InvalidParamTableMeta";

/// TableMeta lacks old or new name.
/// HTTP 400, from RestoreDdrTable.
pub const INVALID_PARAM_TABLE_META_CONTENT: &str = "InvalidParamTableMeta.Content";

/// Names in TableMeta repeat, exist already or are system names.
/// HTTP 400, from RestoreDdrTable.
pub const INVALID_PARAM_TABLE_META_DUPLICATE: &str = "InvalidParamTableMeta.Duplicate";

/// Restoring to the source instance needs new database or table names.
/// HTTP 400, from RestoreDdrTable.
pub const INVALID_PARAM_TABLE_META_FOR_RESTORE_CONTENT: &str =
    "InvalidParamTableMetaForRestore.Content";

/// Parameters not valid.
/// HTTP 400, from RestoreDdrTable.
pub const INVALID_PARAMETERS_FORMAT: &str = "InvalidParameters.Format";

/// Disk smaller than the space used.
/// HTTP 403, from RestoreDdrTable.
pub const INVALID_REDUCE_DISK_SIZE: &str = "InvalidReduceDiskSize";

/// Region not valid.
/// HTTP 400, from RestoreDdrTable.
pub const INVALID_REGION_FORMAT: &str = "InvalidRegion.Format";

/// Keep policy not valid.
/// HTTP 400, from RestoreDdrTable.
pub const INVALID_RELEASED_KEEP_POLICY_FORMAT: &str = "InvalidReleasedKeepPolicy.Format";

/// RestoreTime not valid.
/// HTTP 400, from RestoreDdrTable.
pub const INVALID_RESTORE_TIME_FORMAT: &str = "InvalidRestoreTime.Format";

/// RestoreType not valid.
/// HTTP 400, from RestoreDdrTable.
pub const INVALID_RESTORE_TYPE_FORMAT: &str = "InvalidRestoreType.Format";

/// Temporary token expired.
/// From any operation.
pub const INVALID_SECURITY_TOKEN_EXPIRED: &str = "InvalidSecurityToken.Expired";

/// Database not in the backup set.
/// HTTP 400, from RestoreDdrTable.
pub const INVALID_SOURCE_RESTORE_DB_NAME_NOT_FOUND: &str =
    "InvalidSourceRestoreDBName.NotFound";

/// User may not do this.
/// HTTP 403, from RestoreDdrTable.
pub const INVALID_USER_OPERATOR_PERMISSION: &str = "InvalidUserOperatorPermission";

/// VPC, switch, address or tunnel not valid.
/// HTTP 400, from RestoreDdrTable.
pub const INVALID_VPC_PARAMETER: &str = "InvalidVpcParameter";

/// Switch id not valid.
/// HTTP 403, from RestoreDdrTable.
pub const INVALID_VSWITCH_ID: &str = "InvalidVswitchId";

/// State of the instance does not allow it (spelt so).
/// HTTP 400, from RestoreDdrTable.
pub const INVALIDE_STATUS_FORMAT: &str = "InvalideStatus.Format";

/// RDS backend failed.
/// HTTP 500, from RestoreDdrTable.
pub const INVOKE_PROXY_FAILURE: &str = "InvokeProxyFailure";

/// Key not valid.
/// HTTP 400, from RestoreDdrTable.
pub const KMS_API_ERROR: &str = "KmsApiError";

/// State of the instance.
/// From any operation.
pub const LOCK_TIMEOUT: &str = "LockTimeout";

/// A mirror instance exists.
/// HTTP 400, from RestoreDdrTable.
pub const MIRROR_INS_EXISTS: &str = "MirrorInsExists";

/// Uid missing.
/// HTTP 400, from RestoreDdrTable.
pub const MISSING_UID: &str = "MissingUID";

/// User id missing.
/// HTTP 400, from RestoreDdrTable.
pub const MISSING_USER_ID: &str = "MissingUserID";

/// No cross-region backup set to restore.
/// HTTP 400, from RestoreDdrTable.
pub const NO_AVAILABLE_DISASTER_RESTORE_BAKSET: &str =
    "NoAvailableDisasterRestoreBakset";

/// No permission.
/// HTTP 403, from RestoreDdrTable.
pub const NOT_IN_FLOW_CONTROLLER: &str = "NotInFlowController";

/// State of the instance.
/// From any operation.
pub const OPERATION_DENIED_DB_CLUSTER_STATUS: &str = "OperationDenied.DBClusterStatus";

/// State of the instance.
/// From any operation.
pub const OPERATION_DENIED_DB_INSTANCE_STATUS: &str = "OperationDenied.DBInstanceStatus";

/// State of the instance.
/// From any operation.
pub const OPERATION_DENIED_DB_STATUS: &str = "OperationDenied.DBStatus";

/// State of the instance.
/// From any operation.
pub const OPERATION_DENIED_OUTOF_USAGE: &str = "OperationDenied.OutofUsage";

/// No stock in any zone.
/// HTTP 403, from RestoreDdrTable.
pub const OPERATION_DENIED_ZONE_RESOURCE: &str = "OperationDenied.ZoneResource";

/// Product query failed.
/// HTTP 400, from RestoreDdrTable.
pub const ORD_T_COMMODITY_QUERY_ERROR: &str = "OrdTCommodityQueryError";

/// Package instance cannot be handled alone.
/// HTTP 400, from RestoreDdrTable.
pub const ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE: &str =
    "Order.ComboInstanceNotAllowOperate";

/// Unpaid order exists.
/// HTTP 400, from RestoreDdrTable.
pub const ORDER_INST_HAS_UNPAID_ORDER: &str = "Order.InstHasUnpaidOrder";

/// Real-name check missing.
/// HTTP 400, from RestoreDdrTable.
pub const ORDER_NO_REAL_NAME_AUTHENTICATION: &str = "Order.NoRealNameAuthentication";

/// Period not valid.
/// HTTP 400, from RestoreDdrTable.
pub const ORDER_PERIOD_INVALID: &str = "Order.PeriodInvalid";

/// Unpaid order.
/// HTTP 403, from RestoreDdrTable.
pub const ORDER_STATUS_UN_PAID: &str = "OrderStatus.UnPaid";

/// Parameters wrong.
/// HTTP 400, from RestoreDdrTable.
pub const PARAMETERS_INVALID: &str = "Parameters.Invalid";

/// Balance too low.
/// HTTP 400, from RestoreDdrTable.
pub const PAY_INSUFFICIENT_BALANCE: &str = "Pay.InsufficientBalance";

/// No credit card.
/// HTTP 400, from RestoreDdrTable.
pub const PAY_NO_CREDIT_CARD: &str = "Pay.NoCreditCard";

/// Product system failed.
/// HTTP 400, from RestoreDdrTable.
pub const PRICE_COMMODITY_SYS: &str = "Price.CommoditySys";

/// No price found.
/// HTTP 400, from RestoreDdrTable.
pub const PRICE_PRICING_PLAN_RESULT_NOT_FOUND: &str = "Price.PricingPlanResultNotFound";

/// Instance was released.
/// HTTP 400, from RestoreDdrTable.
pub const PRODUCT_INSTANCE_RELEASED: &str = "ProductInstanceReleased";

/// Region is being closed, no new orders.
/// HTTP 400, from RestoreDdrTable.
pub const REGION_DISSOLVED_EOM: &str = "RegionDissolvedEOM";

/// Sydney region is closed after 2024-09-30.
/// HTTP 400, from RestoreDdrTable.
pub const REGION_END_TIME_DISSOLVED_AUSTRALIA: &str = "RegionEndTimeDissolvedAustralia";

/// Region not supported any more.
/// HTTP 400, from RestoreDdrTable.
pub const REGION_END_TIME_DISSOLVED_INDIA: &str = "RegionEndTimeDissolvedIndia";

/// Refused by throttling.
/// From any operation.
pub const REJECTED_THROTTLING: &str = "Rejected.Throttling";

/// Resource not available.
/// HTTP 404, from RestoreDdrTable.
pub const REQUEST_NOT_FOUND: &str = "Request.NotFound";

/// Service failed, try later.
/// HTTP 500, from RestoreDdrTable.
pub const REQUEST_META_DATA_FAILED: &str = "RequestMetaDataFailed";

/// A needed parameter is missing.
/// HTTP 400, from RestoreDdrTable.
pub const REQUIRED_PARAM_NOT_FOUND: &str = "RequiredParam.NotFound";

/// RestoreType missing.
/// HTTP 404, from RestoreDdrTable.
pub const RESTORE_TYPE_NOT_FOUND: &str = "RestoreType.NotFound";

/// Account flagged by risk control.
/// HTTP 400, from RestoreDdrTable.
pub const RISK_RISK_CONTROL_REJECTION: &str = "Risk.RiskControlRejection";

/// Temporarily not available.
/// HTTP 503.
pub const SERVICE_UNAVAILABLE: &str = "ServiceUnavailable";

/// Wrong signature.
/// From any operation.
pub const SIGNATURE_DOES_NOT_MATCH: &str = "SignatureDoesNotMatch";

/// Nonce was used before: make a new one for each try.
/// From any operation.
pub const SIGNATURE_NONCE_USED: &str = "SignatureNonceUsed";

/// SQL failed or timed out.
/// HTTP 400, from RestoreDdrTable.
pub const SQL_EXECUTE_FAILED_OR_TIMEOUT: &str = "SqlExecuteFailedOrTimeout";

/// Sales check failed.
/// HTTP 400, from RestoreDdrTable.
pub const SYSTEM_SALE_VALIDATE_FAILED: &str = "System.SaleValidateFailed";

/// Too many requests.
/// From any operation.
pub const THROTTLING: &str = "Throttling";

/// Too many requests to this call.
/// From any operation.
pub const THROTTLING_API: &str = "Throttling.Api";

/// Too many requests of this user.
/// From any operation.
pub const THROTTLING_USER: &str = "Throttling.User";

/// Specification no longer sold.
/// HTTP 400, from RestoreDdrTable.
pub const UNSUPPORTED_CLASS_CODE: &str = "UnsupportedClassCode";

/// VPC instances do not support this.
/// HTTP 400, from RestoreDdrTable.
pub const VPC_NETWORK_TYPE_NOT_SUPPORT: &str = "VpcNetworkTypeNotSupport";

/// No way to pay.
/// HTTP 400, from RestoreDdrTable.
pub const NO_AVAILABLE_PAYMENT_METHOD: &str = "noAvailablePaymentMethod";

/// No credit card on the account.
/// HTTP 400, from RestoreDdrTable.
pub const PAY_NO_CREDIT_CARD_2: &str = "pay.noCreditCard";
