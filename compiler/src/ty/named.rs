//! Members by name. A type with many members has a table of them, made when a name is first looked up in it; of a few,
//! looking at each costs less than a table.

use std::hash::Hash;
use std::sync::OnceLock;

use rustc_hash::FxHashMap;

use crate::base::Symbol;
use crate::ty::defs::{Defs, FieldId, MethodId, PropId, TypeDef};

/// The tables of one type.
#[derive(Debug, Default)]
pub struct Index {
    methods: Table<MethodId>,
    fields: Table<FieldId>,
    props: Table<PropId>,
}

type Table<I> = OnceLock<FxHashMap<Symbol, Vec<I>>>;

/// Up to this many members are looked at one by one.
const FEW: usize = 8;

impl TypeDef {
    /// The methods of that name that the type itself declares, in order of declaration.
    pub fn methods_named<'a>(&'a self, defs: &'a Defs, name: Symbol) -> impl Iterator<Item = MethodId> + 'a {
        named(&self.methods, &self.index.methods, name, |m| defs.methods[m].name)
    }

    pub fn fields_named<'a>(&'a self, defs: &'a Defs, name: Symbol) -> impl Iterator<Item = FieldId> + 'a {
        named(&self.fields, &self.index.fields, name, |f| defs.fields[f].name)
    }

    pub fn props_named<'a>(&'a self, defs: &'a Defs, name: Symbol) -> impl Iterator<Item = PropId> + 'a {
        named(&self.props, &self.index.props, name, |p| defs.props[p].name)
    }
}

fn named<'a, I: Copy + Eq + Hash>(
    all: &'a [I],
    table: &'a Table<I>,
    name: Symbol,
    name_of: impl Fn(I) -> Symbol + 'a,
) -> impl Iterator<Item = I> + 'a {
    let list = if all.len() <= FEW {
        all
    } else {
        let table = table.get_or_init(|| {
            let mut table: FxHashMap<Symbol, Vec<I>> = FxHashMap::default();
            for &member in all {
                table.entry(name_of(member)).or_default().push(member);
            }
            table
        });
        table.get(&name).map_or(&[][..], |list| list)
    };
    list.iter().copied().filter(move |&member| name_of(member) == name)
}
