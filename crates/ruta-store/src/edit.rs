//! What the learner changed about roadmaps.

use std::collections::BTreeMap;

use rusqlite::{Connection, params};
use ruta_core::roadmap::Edits;

use crate::row::{from_json, to_json};

/// Returns the edits of every roadmap that has some, by the roadmap's id.
pub(crate) fn load(connection: &Connection) -> rusqlite::Result<BTreeMap<String, Edits>> {
    connection
        .prepare("SELECT roadmap, document FROM edit")?
        .query_map([], |row| {
            Ok((row.get(0)?, from_json(&row.get::<_, String>(1)?)?))
        })?
        .collect()
}

/// Replaces all edits.
pub(crate) fn save(
    connection: &Connection,
    edits: &BTreeMap<String, Edits>,
) -> rusqlite::Result<()> {
    connection.execute("DELETE FROM edit", [])?;
    for (roadmap, edits) in edits {
        connection.execute(
            "INSERT INTO edit (roadmap, document) VALUES (?1, ?2)",
            params![roadmap, to_json(edits)?],
        )?;
    }
    Ok(())
}
