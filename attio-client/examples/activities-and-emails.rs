//! An activity of the workspace's own, the e-mails of its mailboxes, and somebody who wants no more of them.

mod support;

use attio_client::types::ActivityBase;

#[tokio::main]
async fn main() -> support::Result<()> {
    let attio = support::connect().await?;
    let activities = attio.activities();
    let visits = activities.create("visits", "Visit", "Visits", ActivityBase::Interactions);
    let visits = visits.send().await?;
    println!("activity {}", visits.id.activity_id);
    let visit = attio.activity_records("visits").create();
    println!("visit {}", visit.send().await?.id.record_id);

    let mut emails = attio.emails().list().domain("example.com").items();
    while let Some(email) = emails.next().await {
        println!("{:?}", email?.subject_line.as_option());
    }

    let unsubscribe = attio.sequences().unsubscribe(["ada@example.com"]);
    for one in unsubscribe.send().await? {
        println!(
            "{} gets no more since {}",
            one.email_address, one.created_at
        );
    }
    activities.delete("visits").send().await?;
    Ok(())
}
