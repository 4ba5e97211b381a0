//! A database for one test, made from a template that is migrated once for each state of the migrations.

use gehoor::store;
use sqlx::{AssertSqlSafe, Connection, Executor, PgConnection, PgPool};
use uuid::Uuid;

/// Kept while the template is made: tests run in many processes.
const LOCK: i64 = 0x7465_7374;

/// A database, removed when dropped.
pub struct Database {
    /// Its name.
    pub name: String,
    /// For its owner.
    pub owner_url: String,
    /// For the application.
    pub app_url: String,
    cluster: String,
}

impl Database {
    /// A fresh one, migrated and empty.
    pub async fn fresh() -> Self {
        let cluster = variable("MIGRATION_DATABASE_URL");
        let template = template(&cluster).await;
        let name = format!("gehoor_test_{}", Uuid::new_v4().simple());
        let mut owner = PgConnection::connect(&cluster).await.unwrap();
        run(&mut owner, format!("CREATE DATABASE {name} TEMPLATE {template}")).await;
        let app = variable("DATABASE_URL");
        Self { owner_url: at(&cluster, &name), app_url: at(&app, &name), cluster, name }
    }

    /// A few connections of the owner's.
    pub async fn owner(&self) -> PgPool {
        PgPool::connect(&self.owner_url).await.unwrap()
    }

    /// The owner's connection to another database of the same cluster.
    pub async fn elsewhere(&self) -> PgConnection {
        PgConnection::connect(&self.cluster).await.unwrap()
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        let (cluster, app_url, name) = (self.cluster.clone(), self.app_url.clone(), self.name.clone());
        // A test's runtime is on its way out here: the last statement gets one of its own.
        let last = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            runtime.block_on(async {
                // Only the application's login may end its own connections.
                let mut app = PgConnection::connect(&app_url).await.unwrap();
                let others = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                               WHERE datname = current_database() AND usename = current_user
                                 AND pid <> pg_backend_pid()";
                app.execute(others).await.unwrap();
                app.close().await.unwrap();
                let mut owner = PgConnection::connect(&cluster).await.unwrap();
                run(&mut owner, format!("DROP DATABASE {name} WITH (FORCE)")).await;
            });
        });
        // What is left behind does no harm: the test cluster is made anew for every full run.
        let _ = last.join();
    }
}

async fn template(cluster: &str) -> String {
    // The grants belong to the state of a database too, and they are in the program.
    let mut state = include_bytes!("../../src/store/setup.rs").to_vec();
    for migration in sqlx::migrate!().iter() {
        state.extend_from_slice(&migration.checksum);
    }
    let name = format!("gehoor_template_{:016x}", fingerprint(&state));
    let mut owner = PgConnection::connect(cluster).await.unwrap();
    sqlx::query("SELECT pg_advisory_lock($1)").bind(LOCK).execute(&mut owner).await.unwrap();
    let there: bool = sqlx::query_scalar("SELECT EXISTS (SELECT FROM pg_database WHERE datname = $1)")
        .bind(&name)
        .fetch_one(&mut owner)
        .await
        .unwrap();
    if !there {
        let making = format!("{name}_new");
        run(&mut owner, format!("DROP DATABASE IF EXISTS {making} WITH (FORCE)")).await;
        run(&mut owner, format!("CREATE DATABASE {making}")).await;
        store::migrate(&at(cluster, &making), &at(&variable("DATABASE_URL"), &making)).await.unwrap();
        run(&mut owner, format!("ALTER DATABASE {making} RENAME TO {name}")).await;
    }
    owner.close().await.unwrap(); // and with it the lock
    name
}

/// FNV-1a: the same in every process and every build.
fn fingerprint(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}

async fn run(owner: &mut PgConnection, sql: String) {
    // Safe: only names made here.
    owner.execute(AssertSqlSafe(sql)).await.unwrap();
}

fn variable(name: &str) -> String {
    std::env::var(name).unwrap_or_else(|_| panic!("{name} is not set: eval \"$(bin/database --test env)\""))
}

/// A URL with another database.
fn at(url: &str, database: &str) -> String {
    let (base, _) = url.rsplit_once('/').unwrap();
    format!("{base}/{database}")
}
