//! Reaching the database, and making it what this version expects.

use super::{Result, StoreError, record, report};
use sqlx::{
    AssertSqlSafe, Connection, Executor, PgConnection, PgPool,
    postgres::{PgConnectOptions, PgPoolOptions},
};

/// What the application's login may do with each table besides reading it. A table that lacks here can only be read.
/// No line says TRUNCATE, and none but these says what is not needed: what happened is only ever added to.
const GRANTS: &[(&str, &str)] = &[
    // All but `xid`: which transaction wrote an event is for the database to say.
    ("INSERT (complaint, seq, kind, version, at, actor, body, mac)", "event"),
    (
        "INSERT",
        "recovery_used, setting_log, mail_seen_to, hold_log, checkpoint, opening, reminder, file, weekly_report, yearly_report, case_export, case_copy",
    ),
    ("INSERT, UPDATE (code_version)", "complaint"),
    ("INSERT, UPDATE (version)", "read_up_to"),
    ("INSERT, UPDATE (issued_at)", "yearly_words"),
    ("INSERT, UPDATE (stands, changed_at, changed_by)", "improvement"),
    ("INSERT, UPDATE (verdict, settled_by, settled_at)", "proposal"),
    ("INSERT, DELETE", "personal_text, performed, draft_file"),
    ("INSERT, UPDATE (outcome, settled_at, settled_by)", "remark"),
    (
        "INSERT, UPDATE, DELETE",
        "organisation, region, location, staff, staff_role, deputy, closing_day, account, staff_session, staff_link, case_hold, closed_category, closed_location, standard_text, draft, draft_token, draft_step, draft_choice, draft_link, calendar_feed, card, case_words, case_record, weekly_comment, \
         unsent_form, unsent_entry, unsent_remark, unsent_setting, kept_search, saved_filter, remark_words, contact_card, parent_session, outgoing_mail, job, rate, personal_link, \
         own_link, code_request, code_letter, link_session",
    ),
];

/// Connects with the application's login.
///
/// # Errors
/// When the database cannot be reached.
pub async fn connect(url: &str) -> Result<PgPool> {
    Ok(PgPoolOptions::new().max_connections(20).connect(url).await?)
}

/// Migrates as the owner, gives the application's login what it may do, and counts the cases that are older than what
/// reports are made of. Says which years have figures that nobody reads yet.
///
/// # Errors
/// When a migration fails, or the logins cannot be used.
pub async fn migrate(owner_url: &str, app_url: &str) -> Result<()> {
    let mut owner = PgConnection::connect(owner_url).await?;
    sqlx::migrate!().run(&mut owner).await.map_err(|e| StoreError::Broken(format!("migrating: {e}")))?;
    let app: PgConnectOptions = app_url.parse()?;
    let owner_name: String = sqlx::query_scalar("SELECT current_user::text").fetch_one(&mut owner).await?;
    if app.get_username() != owner_name {
        grant(&mut owner, app.get_username()).await?;
    }
    owner.close().await?;
    let db = connect(app_url).await?;
    // An earlier version had these public without texts: whoever upgrades should not learn it from a parent.
    for year in report::unpublished(&db).await? {
        tracing::warn!(%year, "the figures of this year are fixed, and nobody reads them until its texts are published");
    }
    record::complete(&db).await
}

async fn grant(owner: &mut PgConnection, login: &str) -> Result<()> {
    let login = format!("\"{}\"", login.replace('"', "\"\""));
    let mut sql = format!(
        "REVOKE ALL ON ALL TABLES IN SCHEMA public FROM {login};
         GRANT USAGE ON SCHEMA public TO {login};
         GRANT SELECT ON ALL TABLES IN SCHEMA public TO {login};"
    );
    for (rights, tables) in GRANTS {
        sql += &format!("GRANT {rights} ON {tables} TO {login};");
    }
    let mut tx = owner.begin().await?;
    // Safe: the only part from outside is the login's name, quoted above.
    tx.execute(sqlx::raw_sql(AssertSqlSafe(sql))).await?;
    tx.commit().await?;
    Ok(())
}

/// Whether the database answers, with what an operator should know: the application can change events,
/// because both logins are one.
///
/// # Errors
/// When the database does not answer.
pub async fn ready(db: &PgPool) -> Result<Vec<String>> {
    let could_change = sqlx::query_scalar!(
        r#"SELECT has_table_privilege(current_user, 'event', 'UPDATE')
               OR has_table_privilege(current_user, 'event', 'DELETE')
               OR has_table_privilege(current_user, 'event', 'TRUNCATE') AS "could!""#
    )
    .fetch_one(db)
    .await?;
    let warning = "The application's login could change what happened: give DATABASE_URL a login of its own.";
    Ok(if could_change { vec![warning.to_owned()] } else { Vec::new() })
}
