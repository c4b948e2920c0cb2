//! Which fault comes next.

use super::{Effect, Fault};

/// The faults that are still to come, first in, first out.
#[derive(Debug, Default)]
pub(in super::super) struct Faults(Vec<Fault>);

impl Faults {
    pub(in super::super) fn push(&mut self, fault: Fault) {
        if fault.times > 0 {
            self.0.push(fault);
        }
    }

    /// The fault that happens to a request, counted down.
    pub(in super::super) fn take(&mut self, method: &str, path: &str) -> Option<Fault> {
        let applies = |fault: &Fault| {
            !matches!(fault.effect, Effect::DropUnread) && fault.applies_to(method, path)
        };
        self.take_first(applies)
    }

    /// Whether the connection on which a request has begun to arrive is to end.
    pub(in super::super) fn take_unread(&mut self) -> bool {
        self.take_first(|fault| matches!(fault.effect, Effect::DropUnread))
            .is_some()
    }

    fn take_first(&mut self, applies: impl Fn(&Fault) -> bool) -> Option<Fault> {
        let at = self.0.iter().position(applies)?;
        let fault = self.0.get_mut(at)?;
        fault.times -= 1;
        if fault.times == 0 {
            Some(self.0.remove(at))
        } else {
            Some(fault.clone())
        }
    }
}
