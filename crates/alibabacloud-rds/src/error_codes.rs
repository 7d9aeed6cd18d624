// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! The error codes that the vendor's pages list, to compare with [`Error::code`](crate::Error::code).

/// HTTP 400, from RestoreDdrTable.
pub const ABS_INVALID_ACCOUNT_NOT_FOUND: &str = "Abs.InvalidAccount.NotFound";

/// HTTP 400, from RestoreDdrTable.
pub const API_NOT_SUPPORT: &str = "Api.NotSupport";

/// HTTP 400, from RestoreDdrTable.
pub const BACKUP_POLICY_NOT_SUPPORT: &str = "BackupPolicyNotSupport";

/// HTTP 400, from RestoreDdrTable.
pub const BASIC_INFO_UNCOMPLETED: &str = "BasicInfoUncompleted";

/// HTTP 403, from RestoreDdrTable.
pub const CHILD_DB_INSTANCE_EXISTS: &str = "ChildDBInstanceExists";

/// HTTP 403, from RestoreDdrTable.
pub const CLOUD_SSD_NOT_SUPPORT: &str = "CloudSSDNotSupport";

/// HTTP 400, from RestoreDdrTable.
pub const COLD_DATA_ENGINE_VERSION_NOT_SUPPORT: &str =
    "ColdData.EngineVersionNotSupport";

/// HTTP 400, from RestoreDdrTable.
pub const COLD_DATA_MINOR_VERSION_NOT_SUPPORT: &str = "ColdData.MinorVersionNotSupport";

/// HTTP 400, from RestoreDdrTable.
pub const COMMODITY_INVALID_COMPONENT: &str = "Commodity.InvalidComponent";

/// HTTP 400, from RestoreDdrTable.
pub const COMMODITY_SERVICE_CALLING_EXCEPTION: &str =
    "CommodityServiceCalling.Exception";

/// HTTP 400, from RestoreDdrTable.
pub const CONTAIN_FORBIDDEN_LABEL_ERROR: &str = "ContainForbiddenLabelError";

/// HTTP 500, from RestoreDdrTable.
pub const EXTERNAL_FAILURE: &str = "ExternalFailure";

/// HTTP 404, from RestoreDdrTable.
pub const HOST_INFO_NOT_FOUND: &str = "HostInfo.NotFound";

/// HTTP 403, from RestoreDdrTable.
pub const INCORRECT_BACKUP_SET_METHOD: &str = "IncorrectBackupSetMethod";

/// HTTP 403, from RestoreDdrTable.
pub const INCORRECT_BACKUP_SET_STATE: &str = "IncorrectBackupSetState";

/// HTTP 403, from RestoreDdrTable.
pub const INCORRECT_DB_INSTANCE_STATE: &str = "IncorrectDBInstanceState";

/// HTTP 403, from RestoreDdrTable.
pub const INCORRECT_DB_INSTANCE_TYPE: &str = "IncorrectDBInstanceType";

/// HTTP 403, from RestoreDdrTable.
pub const INCORRECT_MINOR_VERSION: &str = "IncorrectMinorVersion";

/// HTTP 400, from RestoreDdrTable.
pub const INCORRECT_TARGET_CLASSCODE: &str = "IncorrectTargetClasscode";

/// HTTP 400, from RestoreDdrTable.
pub const INSUFFICIENT_AVAILABLE_QUOTA: &str = "InsufficientAvailableQuota";

/// HTTP 404, from RestoreDdrTable.
pub const INSUFFICIENT_RESOURCE_CAPACITY: &str = "InsufficientResourceCapacity";

/// HTTP 400, from RestoreDdrTable.
pub const INVALID_AV_ZONE_FORMAT: &str = "InvalidAvZone.Format";

/// HTTP 404, from RestoreDdrTable.
pub const INVALID_BACKUP_NOT_FOUND: &str = "InvalidBackup.NotFound";

/// HTTP 403, from RestoreDdrTable.
pub const INVALID_BACKUP_LOG_STATUS: &str = "InvalidBackupLogStatus";

/// HTTP 400, from RestoreDdrTable.
pub const INVALID_BACKUP_SET: &str = "InvalidBackupSet";

/// HTTP 404, from RestoreDdrTable.
pub const INVALID_BACKUP_SET_ID_NOT_FOUND: &str = "InvalidBackupSetID.NotFound";

/// HTTP 400, from RestoreDdrTable.
pub const INVALID_BAK_HISTORY_DO: &str = "InvalidBakHistoryDO";

/// HTTP 400, from RestoreDdrTable.
pub const INVALID_BAKSET_INVALID: &str = "InvalidBakset.Invalid";

/// HTTP 404, from RestoreDdrTable.
pub const INVALID_BINLOG_NOT_FOUND: &str = "InvalidBinlog.NotFound";

/// HTTP 404, from RestoreDdrTable.
pub const INVALID_CLUSTER_KMS: &str = "InvalidClusterKms";

/// HTTP 400, from RestoreDdrTable.
pub const INVALID_CONNECTION_STRING_DUPLICATE: &str =
    "InvalidConnectionString.Duplicate";

/// HTTP 404, from RestoreDdrTable.
pub const INVALID_DB_NOT_FOUND: &str = "InvalidDB.NotFound";

/// HTTP 404, from RestoreDdrTable.
pub const INVALID_DB_INSTANCE_NOT_FOUND: &str = "InvalidDBInstance.NotFound";

/// HTTP 400, from RestoreDdrTable.
pub const INVALID_DB_INSTANCE_ENGINE_TYPE_FORMAT: &str =
    "InvalidDBInstanceEngineType.Format";

/// HTTP 400, from RestoreDdrTable.
pub const INVALID_DB_INSTANCE_ID_NOT_FOUND: &str = "InvalidDBInstanceId.NotFound";

/// HTTP 400, from RestoreDdrTable.
pub const INVALID_DB_NAME_DUPLICATE: &str = "InvalidDBName.Duplicate";

/// HTTP 400, from RestoreDdrTable.
pub const INVALID_INSTANCE_LEVEL_DISK_TYPE: &str = "InvalidInstanceLevel.DiskType";

/// HTTP 403, from RestoreDdrTable.
pub const INVALID_INSTANCE_LEVEL_MALFORMED: &str = "InvalidInstanceLevel.Malformed";

/// HTTP 403, from RestoreDdrTable.
pub const INVALID_KMS_KEY: &str = "InvalidKmsKey";

/// HTTP 400, from RestoreDdrTable.
pub const INVALID_PARAM: &str = "InvalidParam";

/// HTTP 400, from RestoreDdrTable.
pub const INVALID_PARAM_TABLE_META: &str = "InvalidParamTableMeta";

/// HTTP 400, from RestoreDdrTable.
pub const INVALID_PARAM_TABLE_META_CONTENT: &str = "InvalidParamTableMeta.Content";

/// HTTP 400, from RestoreDdrTable.
pub const INVALID_PARAM_TABLE_META_DUPLICATE: &str = "InvalidParamTableMeta.Duplicate";

/// HTTP 400, from RestoreDdrTable.
pub const INVALID_PARAM_TABLE_META_FOR_RESTORE_CONTENT: &str =
    "InvalidParamTableMetaForRestore.Content";

/// HTTP 400, from RestoreDdrTable.
pub const INVALID_PARAMETERS_FORMAT: &str = "InvalidParameters.Format";

/// HTTP 403, from RestoreDdrTable.
pub const INVALID_REDUCE_DISK_SIZE: &str = "InvalidReduceDiskSize";

/// HTTP 400, from RestoreDdrTable.
pub const INVALID_REGION_FORMAT: &str = "InvalidRegion.Format";

/// HTTP 400, from RestoreDdrTable.
pub const INVALID_RELEASED_KEEP_POLICY_FORMAT: &str = "InvalidReleasedKeepPolicy.Format";

/// HTTP 400, from RestoreDdrTable.
pub const INVALID_RESTORE_TIME_FORMAT: &str = "InvalidRestoreTime.Format";

/// HTTP 400, from RestoreDdrTable.
pub const INVALID_RESTORE_TYPE_FORMAT: &str = "InvalidRestoreType.Format";

/// HTTP 400, from RestoreDdrTable.
pub const INVALID_SOURCE_RESTORE_DB_NAME_NOT_FOUND: &str =
    "InvalidSourceRestoreDBName.NotFound";

/// HTTP 403, from RestoreDdrTable.
pub const INVALID_USER_OPERATOR_PERMISSION: &str = "InvalidUserOperatorPermission";

/// HTTP 400, from RestoreDdrTable.
pub const INVALID_VPC_PARAMETER: &str = "InvalidVpcParameter";

/// HTTP 403, from RestoreDdrTable.
pub const INVALID_VSWITCH_ID: &str = "InvalidVswitchId";

/// HTTP 400, from RestoreDdrTable.
pub const INVALIDE_STATUS_FORMAT: &str = "InvalideStatus.Format";

/// HTTP 500, from RestoreDdrTable.
pub const INVOKE_PROXY_FAILURE: &str = "InvokeProxyFailure";

/// HTTP 400, from RestoreDdrTable.
pub const KMS_API_ERROR: &str = "KmsApiError";

/// HTTP 400, from RestoreDdrTable.
pub const MIRROR_INS_EXISTS: &str = "MirrorInsExists";

/// HTTP 400, from RestoreDdrTable.
pub const MISSING_UID: &str = "MissingUID";

/// HTTP 400, from RestoreDdrTable.
pub const MISSING_USER_ID: &str = "MissingUserID";

/// HTTP 400, from RestoreDdrTable.
pub const NO_AVAILABLE_DISASTER_RESTORE_BAKSET: &str =
    "NoAvailableDisasterRestoreBakset";

/// HTTP 403, from RestoreDdrTable.
pub const NOT_IN_FLOW_CONTROLLER: &str = "NotInFlowController";

/// HTTP 403, from RestoreDdrTable.
pub const OPERATION_DENIED_ZONE_RESOURCE: &str = "OperationDenied.ZoneResource";

/// HTTP 400, from RestoreDdrTable.
pub const ORD_T_COMMODITY_QUERY_ERROR: &str = "OrdTCommodityQueryError";

/// HTTP 400, from RestoreDdrTable.
pub const ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE: &str =
    "Order.ComboInstanceNotAllowOperate";

/// HTTP 400, from RestoreDdrTable.
pub const ORDER_INST_HAS_UNPAID_ORDER: &str = "Order.InstHasUnpaidOrder";

/// HTTP 400, from RestoreDdrTable.
pub const ORDER_NO_REAL_NAME_AUTHENTICATION: &str = "Order.NoRealNameAuthentication";

/// HTTP 400, from RestoreDdrTable.
pub const ORDER_PERIOD_INVALID: &str = "Order.PeriodInvalid";

/// HTTP 403, from RestoreDdrTable.
pub const ORDER_STATUS_UN_PAID: &str = "OrderStatus.UnPaid";

/// HTTP 400, from RestoreDdrTable.
pub const PARAMETERS_INVALID: &str = "Parameters.Invalid";

/// HTTP 400, from RestoreDdrTable.
pub const PAY_INSUFFICIENT_BALANCE: &str = "Pay.InsufficientBalance";

/// HTTP 400, from RestoreDdrTable.
pub const PAY_NO_CREDIT_CARD: &str = "Pay.NoCreditCard";

/// HTTP 400, from RestoreDdrTable.
pub const PRICE_COMMODITY_SYS: &str = "Price.CommoditySys";

/// HTTP 400, from RestoreDdrTable.
pub const PRICE_PRICING_PLAN_RESULT_NOT_FOUND: &str = "Price.PricingPlanResultNotFound";

/// HTTP 400, from RestoreDdrTable.
pub const PRODUCT_INSTANCE_RELEASED: &str = "ProductInstanceReleased";

/// HTTP 400, from RestoreDdrTable.
pub const REGION_DISSOLVED_EOM: &str = "RegionDissolvedEOM";

/// HTTP 400, from RestoreDdrTable.
pub const REGION_END_TIME_DISSOLVED_AUSTRALIA: &str = "RegionEndTimeDissolvedAustralia";

/// HTTP 400, from RestoreDdrTable.
pub const REGION_END_TIME_DISSOLVED_INDIA: &str = "RegionEndTimeDissolvedIndia";

/// HTTP 404, from RestoreDdrTable.
pub const REQUEST_NOT_FOUND: &str = "Request.NotFound";

/// HTTP 500, from RestoreDdrTable.
pub const REQUEST_META_DATA_FAILED: &str = "RequestMetaDataFailed";

/// HTTP 400, from RestoreDdrTable.
pub const REQUIRED_PARAM_NOT_FOUND: &str = "RequiredParam.NotFound";

/// HTTP 404, from RestoreDdrTable.
pub const RESTORE_TYPE_NOT_FOUND: &str = "RestoreType.NotFound";

/// HTTP 400, from RestoreDdrTable.
pub const RISK_RISK_CONTROL_REJECTION: &str = "Risk.RiskControlRejection";

/// HTTP 400, from RestoreDdrTable.
pub const SQL_EXECUTE_FAILED_OR_TIMEOUT: &str = "SqlExecuteFailedOrTimeout";

/// HTTP 400, from RestoreDdrTable.
pub const SYSTEM_SALE_VALIDATE_FAILED: &str = "System.SaleValidateFailed";

/// HTTP 400, from RestoreDdrTable.
pub const UNSUPPORTED_CLASS_CODE: &str = "UnsupportedClassCode";

/// HTTP 400, from RestoreDdrTable.
pub const VPC_NETWORK_TYPE_NOT_SUPPORT: &str = "VpcNetworkTypeNotSupport";

/// HTTP 400, from RestoreDdrTable.
pub const NO_AVAILABLE_PAYMENT_METHOD: &str = "noAvailablePaymentMethod";

/// HTTP 400, from RestoreDdrTable.
pub const PAY_NO_CREDIT_CARD_2: &str = "pay.noCreditCard";
