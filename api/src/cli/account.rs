//! `twincity account`.

use std::io::Read;

use clap::{Args, Subcommand, ValueEnum};
use entity::account;
use entity::values;
use sea_orm::ActiveEnum;

use crate::access::AccessConfig;
use crate::access::account::{NewAccount, machine};
use crate::access::invitation::Issued;
use crate::app::App;
use crate::clock::Clock;
use crate::config::DatabaseConfig;
use crate::db::Db;
use crate::error::Error;
use crate::text::Language;
use crate::text::message::message;

/// Whose accounts, and what to do with them.
#[derive(Args, Debug)]
#[command(mut_args = |argument| argument.global(true))]
pub struct AccountArguments {
    #[command(subcommand)]
    verb: Verb,
    #[command(flatten)]
    database: DatabaseConfig,
    #[command(flatten)]
    access: AccessConfig,
}

#[derive(Debug, Subcommand)]
enum Verb {
    /// Make an account and print a one-time code for setting its password
    Add {
        /// What its owner signs in with
        name: String,
        /// The side its owner works for
        #[arg(long, value_enum)]
        side: WhoseAccount,
        /// What it is for
        #[arg(long, value_enum)]
        role: RoleName,
        /// Read the password from standard input instead of printing a code
        #[arg(long)]
        password_stdin: bool,
    },
    /// Close an account: its sessions end, its tokens are taken back
    Disable {
        /// Which
        name: String,
    },
    /// Open a closed account again
    Enable {
        /// Which
        name: String,
    },
    /// Take an account's password, second factor, sessions and tokens; print a one-time code
    ResetPassword {
        /// Which
        name: String,
    },
    /// List all accounts
    List,
}

/// Whose an account is.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum WhoseAccount {
    Cn,
    Ru,
    Operator,
}

impl From<WhoseAccount> for Option<values::Side> {
    fn from(whose: WhoseAccount) -> Self {
        match whose {
            WhoseAccount::Cn => Some(values::Side::Cn),
            WhoseAccount::Ru => Some(values::Side::Ru),
            WhoseAccount::Operator => None,
        }
    }
}

/// What an account is for.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum RoleName {
    Reader,
    Editor,
    Publisher,
    Auditor,
    Admin,
}

impl From<RoleName> for values::Role {
    fn from(role: RoleName) -> Self {
        match role {
            RoleName::Reader => Self::Reader,
            RoleName::Editor => Self::Editor,
            RoleName::Publisher => Self::Publisher,
            RoleName::Auditor => Self::Auditor,
            RoleName::Admin => Self::Admin,
        }
    }
}

/// What is wrong, in words.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
struct Refused(String);

/// Does what was asked with the accounts of a database that is up to date.
pub async fn run(arguments: AccountArguments) -> Result<(), Box<dyn std::error::Error>> {
    let db = Db::open(&arguments.database).await?;
    let app = App::open(db.clone(), Clock::System, &arguments.access).await?;
    let outcome = perform(&app, arguments.verb).await;
    db.close().await?;
    outcome.map_err(|error| match error {
        Error::Problem(problem) => Refused(message(Language::En, &problem)).into(),
        Error::Flawed(flaws) => {
            let sentences = flaws.iter().map(|it| message(Language::En, &it.problem));
            Refused(sentences.collect::<Vec<_>>().join(" ")).into()
        }
        error => error.into(),
    })
}

async fn perform(app: &App, verb: Verb) -> Result<(), Error> {
    match verb {
        Verb::Add {
            name,
            side,
            role,
            password_stdin,
        } => {
            let password = password_stdin.then(read_password).transpose()?;
            let new = NewAccount {
                name: &name,
                side: side.into(),
                role: role.into(),
            };
            match machine::add(app, new, password.as_deref()).await? {
                Some(issued) => show(issued),
                None => println!("{name} may sign in."),
            }
        }
        Verb::Disable { name } => {
            machine::set_disabled_by_name(app, &name, true).await?;
            println!("{name} is closed.");
        }
        Verb::Enable { name } => {
            machine::set_disabled_by_name(app, &name, false).await?;
            println!("{name} is open.");
        }
        Verb::ResetPassword { name } => show(machine::reset_by_name(app, &name).await?),
        Verb::List => machine::list(app).await?.iter().for_each(list),
    }
    Ok(())
}

/// One line, without the line break that ends it.
fn read_password() -> Result<String, Error> {
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text)?;
    Ok(text.trim_end_matches(['\r', '\n']).to_owned())
}

fn show(issued: Issued) {
    println!(
        "One-time code, good until {}:",
        issued.expires_at.format("%Y-%m-%d %H:%M UTC")
    );
    println!("{}", issued.code.reveal());
}

fn list(row: &account::Model) {
    let side = row
        .side
        .map_or_else(|| "-".to_owned(), |side| side.to_value());
    let state = match (row.disabled_at, &row.password_hash) {
        (Some(_), _) => "closed",
        (None, None) => "invited",
        (None, Some(_)) => "open",
    };
    println!("{}\t{side}\t{}\t{state}", row.name, row.role.to_value());
}
