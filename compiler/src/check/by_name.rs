//! A list that is searched by name: a method may have thousands of locals in one block.

use std::ops::{Deref, DerefMut};

use rustc_hash::FxHashMap;

use crate::base::Symbol;

/// What has a name.
pub trait Named {
    fn name(&self) -> Symbol;
    fn set_name(&mut self, name: Symbol);
}

impl<A> Named for (Symbol, A) {
    fn name(&self) -> Symbol {
        self.0
    }

    fn set_name(&mut self, name: Symbol) {
        self.0 = name;
    }
}

impl<A, B> Named for (Symbol, A, B) {
    fn name(&self) -> Symbol {
        self.0
    }

    fn set_name(&mut self, name: Symbol) {
        self.0 = name;
    }
}

/// In the order of entry. What is taken out again by hand leaves a trace in `at`, which costs time and no more.
pub struct ByName<T> {
    list: Vec<T>,
    /// Where the last thing of a name was put.
    at: FxHashMap<Symbol, u32>,
}

impl<T> Default for ByName<T> {
    fn default() -> Self {
        ByName { list: Vec::new(), at: FxHashMap::default() }
    }
}

impl<T: Named> ByName<T> {
    pub fn push(&mut self, item: T) {
        self.at.insert(item.name(), self.list.len() as u32);
        self.list.push(item);
    }

    pub fn extend(&mut self, items: impl IntoIterator<Item = T>) {
        items.into_iter().for_each(|item| self.push(item));
    }

    /// The last thing of that name.
    pub fn last(&self, name: Symbol) -> Option<&T> {
        let &at = self.at.get(&name)?;
        match self.list.get(at as usize) {
            Some(item) if item.name() == name => Some(item),
            _ => self.list.iter().rev().find(|item| item.name() == name),
        }
    }

    /// The first thing of that name.
    pub fn first(&self, name: Symbol) -> Option<&T> {
        self.at.get(&name)?;
        self.list.iter().find(|item| item.name() == name)
    }

    /// Takes the name off the last thing that has it: what is in front of others keeps its place.
    pub fn forget(&mut self, name: Symbol, is_it: impl Fn(&T) -> bool) {
        let Some(&at) = self.at.get(&name) else { return };
        let last = self.list.get(at as usize).is_some_and(&is_it);
        let found = if last { Some(at as usize) } else { self.list.iter().position(is_it) };
        if let Some(index) = found {
            self.list[index].set_name(Symbol::intern(""));
        }
        if last {
            self.at.remove(&name);
        }
    }
}

impl<T> Deref for ByName<T> {
    type Target = Vec<T>;

    fn deref(&self) -> &Vec<T> {
        &self.list
    }
}

impl<T> DerefMut for ByName<T> {
    fn deref_mut(&mut self) -> &mut Vec<T> {
        &mut self.list
    }
}
