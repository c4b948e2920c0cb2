//! Follows a stream of events through a document and notes where the wanted nodes stand.

use std::collections::HashMap;

use crate::pointer::Pointer;

type Position = (usize, usize);

/// A trie of wanted addresses, filled in by a scan.
#[derive(Debug)]
pub(super) struct Tracker {
    nodes: Vec<Node>,
    stack: Vec<Frame>,
    /// The node that the next value belongs to.
    next: Option<usize>,
}

#[derive(Debug, Default)]
struct Node {
    children: HashMap<String, usize>,
    key: Option<Position>,
    value: Option<Position>,
}

#[derive(Debug)]
struct Frame {
    node: Option<usize>,
    /// The index of the next element, for lists.
    index: Option<usize>,
}

impl Default for Tracker {
    fn default() -> Self {
        Self {
            nodes: vec![Node::default()],
            stack: Vec::new(),
            next: Some(0),
        }
    }
}

impl Tracker {
    /// Asks for a node.
    pub(super) fn want(&mut self, pointer: &Pointer) {
        let mut at = 0;
        for token in pointer.tokens() {
            let fresh = self.nodes.len();
            let Some(node) = self.nodes.get_mut(at) else {
                return;
            };
            at = *node.children.entry(token.into_owned()).or_insert(fresh);
            if at == fresh {
                self.nodes.push(Node::default());
            }
        }
    }

    /// Where a node stands, or its nearest ancestor that does.
    pub(super) fn found(&self, pointer: &Pointer, on_key: bool) -> Option<Position> {
        let mut node = self.nodes.first()?;
        let mut best = node.value;
        for token in pointer.tokens() {
            let Some(child) = node
                .children
                .get(token.as_ref())
                .and_then(|&i| self.nodes.get(i))
            else {
                break;
            };
            node = child;
            match if on_key {
                node.key.or(node.value)
            } else {
                node.value.or(node.key)
            } {
                Some(position) => best = Some(position),
                None => break,
            }
        }
        best
    }

    pub(super) fn open_map(&mut self, position: Position) {
        let node = self.value(position);
        self.stack.push(Frame { node, index: None });
    }

    pub(super) fn open_list(&mut self, position: Position) {
        let node = self.value(position);
        self.stack.push(Frame {
            node,
            index: Some(0),
        });
    }

    pub(super) fn close(&mut self) {
        self.stack.pop();
        self.next = None;
    }

    /// Whether the innermost open thing is a map.
    pub(super) fn in_map(&self) -> bool {
        self.stack.last().is_some_and(|frame| frame.index.is_none())
    }

    /// Whether anything inside the innermost open thing is wanted: else keys need not be decoded.
    pub(super) fn is_wanted(&self) -> bool {
        self.stack.last().is_some_and(|frame| frame.node.is_some())
    }

    pub(super) fn key(&mut self, key: &str, position: Position) {
        let node = self.stack.last().and_then(|frame| frame.node);
        self.next = node.and_then(|node| self.nodes.get(node)?.children.get(key).copied());
        if let Some(node) = self.next.and_then(|next| self.nodes.get_mut(next)) {
            node.key = Some(position);
        }
    }

    /// A scalar, or the start of a map or list.
    pub(super) fn value(&mut self, position: Position) -> Option<usize> {
        if let Some(frame) = self.stack.last_mut()
            && let Some(index) = &mut frame.index
        {
            let node = frame.node.and_then(|node| self.nodes.get(node));
            self.next = node.and_then(|node| node.children.get(&index.to_string()).copied());
            *index += 1;
        }
        let at = self.next.take()?;
        if let Some(node) = self.nodes.get_mut(at) {
            node.value = Some(position);
        }
        Some(at)
    }
}
