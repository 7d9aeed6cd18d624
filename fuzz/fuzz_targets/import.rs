//! A document of any form, read into a spec; what came out goes back in, and on to the generator.
#![no_main]

use backstay_codegen::documents::{Document, ServiceProfile, Vendor, import};
use backstay_codegen::spec::canonical::to_text;
use libfuzzer_sys::fuzz_target;

const NO_OVERLAY: &str = r#"{"overlay": "1.0.0", "info": {}, "actions": []}"#;

fuzz_target!(|data: &[u8]| {
    let Some((first, bytes)) = data.split_first() else { return };
    let (vendor, name, version) = match first % 2 {
        0 => (Vendor::HuaweiCloud, "huaweicloud-lantern", None),
        _ => {
            (Vendor::AlibabaCloud, "alibabacloud-lantern", Some("2020-02-02".to_owned()))
        }
    };
    let service = ServiceProfile {
        name: name.to_owned(),
        vendor,
        product: "lantern".to_owned(),
        title: "Lantern".to_owned(),
        api_version: version,
        documents: Vec::new(),
    };
    let documents = [Document::new("page", bytes)];
    match import(&documents, &service, None) {
        Ok((spec, summary)) => {
            for line in summary.to_string().lines() {
                assert!(!line.contains(char::is_control), "{line:?}");
            }
            let existing = Some((&spec.openapi, &spec.sources));
            let again =
                import(&documents, &service, existing).expect("it was read before");
            assert_eq!(to_text(&spec.openapi), to_text(&again.0.openapi));
            if let Err(told) =
                backstay_codegen::generate(name, &to_text(&spec.openapi), NO_OVERLAY)
            {
                assert!(
                    !told.to_string().contains("mistake of the generator"),
                    "{told}"
                );
            }
        }
        Err(told) => assert!(told.has_errors()),
    }
});
