//! Where a draft is written: on the heap, behind a table. A call in the making may be given up anywhere, and the code that
//! takes a draft down would be there each time; in here it is a call.

use std::ops::{Deref, DerefMut};

use super::Draft;
use crate::platform::MaybeSend;

/// A draft, to be used like the draft itself.
pub(crate) struct Sheet(Box<dyn Paper>);

trait Paper: MaybeSend {
    fn draft(&self) -> &Draft;
    fn draft_mut(&mut self) -> &mut Draft;
}

impl Paper for Draft {
    fn draft(&self) -> &Draft {
        self
    }

    fn draft_mut(&mut self) -> &mut Draft {
        self
    }
}

impl From<Draft> for Sheet {
    fn from(draft: Draft) -> Self {
        Self(Box::new(draft))
    }
}

impl Deref for Sheet {
    type Target = Draft;

    fn deref(&self) -> &Draft {
        self.0.draft()
    }
}

impl DerefMut for Sheet {
    fn deref_mut(&mut self) -> &mut Draft {
        self.0.draft_mut()
    }
}
