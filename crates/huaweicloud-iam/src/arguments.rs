// Generated from specs/huaweicloud-iam by `cargo xtask generate huaweicloud-iam`.
// Do not edit: change the spec, its overlay or the generator.

//! Names for arguments that could be mistaken for each other: two ids side by side, say.
//! They are written at the call, so that an exchange does not compile.

backstay::arguments! {
    Id = "id",
    Name = "name",
    Passcode = "passcode",
    Password = "password",
}
