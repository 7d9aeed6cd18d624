// Generated from specs/alibabacloud-rds by `cargo xtask generate alibabacloud-rds`.
// Do not edit: change the spec, its overlay or the generator.

//! [`RestoreDdrTable`] and the types that only it uses.

use crate::Client;
use crate::arguments::{Name, Newname, RestoreTime, SourceDbInstanceName, SourceRegion};
use backstay::Call;
use backstay::generated::{
    Descriptor, FromJson, Idempotency, JsonWriter, Operation, Place, RequestWriter,
    Timestamp, ToJson, Wire,
};

/// Restores databases and tables of another region's backup or moment into an existing instance.
///
/// From a cross-region backup set, or to a point in time of a source instance in
/// another region, which needs cross-region log backup.
/// The new names must not be in use on the target; into the source itself they must
/// differ from the old ones.
///
/// The answer names no task: the instance's history tasks and its status tell how
/// it went.
///
/// # Repeating
///
/// It may be sent again with the same `ClientToken`, and only then.
///
/// # On the wire
///
/// `POST with the action RestoreDdrTable`, described on [the vendor's page](https://www.alibabacloud.com/help/en/doc-detail/197545.htm).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: alibabacloud_rds::Client) -> Result<(), alibabacloud_rds::Error> {
/// use alibabacloud_rds::arguments::{Name, Newname};
/// use alibabacloud_rds::operations::{RestoreDatabase, RestoreDdrTable, RestorePoint};
///
/// let request = RestoreDdrTable::new(
///     "db-instance-id",
///     [RestoreDatabase::new(Name("name"), Newname("newname"))],
///     RestorePoint::backup_set("backup-id"),
/// );
/// let answer = client.restore_ddr_table(request).await?;
/// # let _ = answer;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct RestoreDdrTable {
    db_instance_id: String,
    table_meta: Vec<RestoreDatabase>,
    client_token: Option<String>,
    resource_group_id: Option<String>,
    region_id: Option<String>,
    restore_point: RestorePoint,
}

impl RestoreDdrTable {
    /// What is required:
    ///
    /// * `db_instance_id`: Id of the existing instance that receives the data.
    /// * `table_meta`: The databases and tables to restore.
    /// * `restore_point`: What the databases and tables are brought back to.
    pub fn new(
        db_instance_id: impl Into<String>,
        table_meta: impl IntoIterator<Item = RestoreDatabase>,
        restore_point: RestorePoint,
    ) -> Self {
        Self {
            db_instance_id: db_instance_id.into(),
            table_meta: table_meta.into_iter().collect(),
            restore_point,
            client_token: None,
            resource_group_id: None,
            region_id: None,
        }
    }

    /// Idempotency token: the same token restores once, however often it is sent.
    /// A new one for each restore.
    /// At most 64 characters; ASCII only.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Id of the resource group.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Region of the target instance.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

impl Operation for RestoreDdrTable {
    type Output = RestoreDdrTableResponse;
    const DESCRIPTOR: &'static Descriptor = &Descriptor {
        name: "RestoreDdrTable",
        wire: Wire::Rpc { method: "POST", action: "RestoreDdrTable" },
        idempotency: Idempotency::Token("ClientToken"),
        documentation: "https://www.alibabacloud.com/help/en/doc-detail/197545.htm",
    };

    fn write(&self, request: &mut RequestWriter) {
        request.query("DBInstanceId", &self.db_instance_id);
        request.query_json("TableMeta", &self.table_meta);
        request.query("ClientToken", &self.client_token);
        request.query("ResourceGroupId", &self.resource_group_id);
        request.query_or_region("RegionId", &self.region_id);
        self.restore_point.write_parameters(request);
    }
}

impl Client {
    /// Restores databases and tables of another region's backup or moment into an existing instance.
    ///
    /// See [`RestoreDdrTable`] for what it needs and an example.
    pub fn restore_ddr_table(
        &self,
        request: RestoreDdrTable,
    ) -> Call<RestoreDdrTableResponse> {
        self.inner.call(&request)
    }
}

/// What the databases and tables are brought back to.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RestorePoint {
    /// The state that a cross-region backup set holds.
    BackupSet {
        /// Id of the cross-region backup set.
        backup_id: String,
    },
    /// The state of a source instance at a moment.
    PointInTime {
        /// The moment, before now.
        /// UTC time such as `2026-01-02T03:04:05Z`.
        restore_time: Timestamp,
        /// Id of the source instance.
        source_db_instance_name: String,
        /// Region of the source instance.
        source_region: String,
    },
}

impl RestorePoint {
    /// The state that a cross-region backup set holds.
    ///
    /// * `backup_id`: Id of the cross-region backup set.
    pub fn backup_set(backup_id: impl Into<String>) -> Self {
        Self::BackupSet { backup_id: backup_id.into() }
    }

    /// The state of a source instance at a moment.
    ///
    /// * `restore_time`: The moment, before now.
    ///   UTC time such as `2026-01-02T03:04:05Z`.
    /// * `source_db_instance_name`: Id of the source instance.
    /// * `source_region`: Region of the source instance.
    pub fn point_in_time(
        restore_time: RestoreTime<impl Into<Timestamp>>,
        source_db_instance_name: SourceDbInstanceName<impl Into<String>>,
        source_region: SourceRegion<impl Into<String>>,
    ) -> Self {
        Self::PointInTime {
            restore_time: restore_time.0.into(),
            source_db_instance_name: source_db_instance_name.0.into(),
            source_region: source_region.0.into(),
        }
    }

    /// Writes the members of the variant and what tells which it is.
    pub(crate) fn write_parameters(&self, request: &mut RequestWriter) {
        match self {
            Self::BackupSet { backup_id } => {
                request.query("RestoreType", &"0");
                request.query("BackupId", backup_id);
            }
            Self::PointInTime {
                restore_time,
                source_db_instance_name,
                source_region,
            } => {
                request.query("RestoreType", &"1");
                request.query("RestoreTime", restore_time);
                request.query("SourceDBInstanceName", source_db_instance_name);
                request.query("SourceRegion", source_region);
            }
        }
    }
}

/// A table to restore, under its old and its new name.
#[derive(Clone, Debug, PartialEq)]
pub struct RestoreTable {
    name: String,
    newname: String,
}

impl RestoreTable {
    /// What is required:
    ///
    /// * `name`: Name of the table in the backup.
    /// * `newname`: Name of the table after the restore.
    pub fn new(
        name: Name<impl Into<String>>,
        newname: Newname<impl Into<String>>,
    ) -> Self {
        Self { name: name.0.into(), newname: newname.0.into() }
    }
}

impl ToJson for RestoreTable {
    fn to_json(&self, out: &mut JsonWriter) {
        let mut object = out.object();
        object.field("type", &"table");
        object.field("name", &self.name);
        object.field("newname", &self.newname);
    }
}

/// A database to restore, under its old and its new name.
#[derive(Clone, Debug, PartialEq)]
pub struct RestoreDatabase {
    name: String,
    newname: String,
    tables: Option<Vec<RestoreTable>>,
}

impl RestoreDatabase {
    /// What is required:
    ///
    /// * `name`: Name of the database in the backup.
    /// * `newname`: Name of the database after the restore.
    pub fn new(
        name: Name<impl Into<String>>,
        newname: Newname<impl Into<String>>,
    ) -> Self {
        Self { name: name.0.into(), newname: newname.0.into(), tables: None }
    }

    /// The tables to restore.
    pub fn tables(mut self, value: impl IntoIterator<Item = RestoreTable>) -> Self {
        self.tables = Some(value.into_iter().collect());
        self
    }
}

impl ToJson for RestoreDatabase {
    fn to_json(&self, out: &mut JsonWriter) {
        let mut object = out.object();
        object.field("type", &"db");
        object.field("name", &self.name);
        object.field("newname", &self.newname);
        object.field("tables", &self.tables);
    }
}

/// What `RestoreDdrTable` answers.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RestoreDdrTableResponse {
    /// Id of the instance that receives the data.
    pub db_instance_id: Option<String>,
    /// Id of the request, for the vendor's support.
    pub request_id: Option<String>,
}

impl FromJson for RestoreDdrTableResponse {
    const EXPECTED: &'static str = "an object";

    fn object() -> Option<Self> {
        Some(Self::default())
    }

    fn field(&mut self, name: &str) -> Option<&mut dyn Place> {
        match name {
            "DBInstanceId" => Some(&mut self.db_instance_id),
            "RequestId" => Some(&mut self.request_id),
            _ => None,
        }
    }
}
