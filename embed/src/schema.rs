//! Writes down what a type is in JSON Schema, where the types alone do not say it.

/// Gives a type its schema, which is repeated wherever the type is used.
macro_rules! schema_of {
    ($(@[$($generic:tt)*])? $type:ty, $name:expr, $generator:ident => $schema:expr) => {
        impl$(<$($generic)*>)? schemars::JsonSchema for $type {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> std::borrow::Cow<'static, str> {
                $name.into()
            }

            fn json_schema($generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                $schema
            }
        }
    };
}

pub(crate) use schema_of;
