//! Answers that are one page of a list.

/// How the pages of a list are asked for, of which an answer is one.
#[doc(hidden)]
#[macro_export]
macro_rules! pages {
    (
        $answer:ident of $item:tt by $style:ident $parameter:literal from $first:literal;
        $(limit $limit:literal { $($length:ident: $lengths:expr),* };)?
        items $items:literal;
        $(total $total:literal;)?
        $(next $next:literal;)?
        $(marker $marker:literal;)?
        $(id $id:literal;)?
    ) => {
        impl $crate::generated::Paged for $answer {
            type Item = $crate::member_type!($item);

            const PAGING: &'static $crate::generated::Paging =
                &$crate::generated::Paging {
                    style: $crate::generated::PagingStyle::$style,
                    parameter: $parameter,
                    first: $first,
                    $(limit: ::std::option::Option::Some($crate::generated::PageLimit {
                        parameter: $limit,
                        $($length: $lengths,)*
                        ..$crate::generated::PageLimit::NONE
                    }),)?
                    items: $items,
                    $(total: ::std::option::Option::Some($total),)?
                    $(next: ::std::option::Option::Some($next),)?
                    $(marker: ::std::option::Option::Some($marker),)?
                    $(id: ::std::option::Option::Some($id),)?
                    ..$crate::generated::Paging::NONE
                };
        }
    };
}
