//! What goes back, in each vendor's shape.

use bytes::Bytes;
use serde_json::{Value, json};

use crate::fault::{FalseAnswer, FalseBody};
use crate::refusal::Refusal;
use crate::service::{Service, Vendor};

/// An answer, still to be sent.
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) request_id: String,
    /// Headers in place of the cloud's own.
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Bytes,
}

impl Answer {
    /// No body at all where it is absent.
    fn new(status: u16, request_id: String, body: Option<Value>) -> Self {
        let body = body.map(|body| Bytes::from(body.to_string())).unwrap_or_default();
        Self { status, request_id, headers: Vec::new(), body }
    }
}

/// The request id of the cloud's `count`th answer, in the vendor's form.
pub(crate) fn request_id(vendor: Vendor, count: u64) -> String {
    match vendor {
        Vendor::HuaweiCloud => format!("51a7ed00{count:024x}"),
        Vendor::AlibabaCloud => format!("51A7ED00-0000-4000-8000-{count:012X}"),
    }
}

/// The header that carries it.
pub(crate) fn request_id_header(vendor: Vendor) -> &'static str {
    match vendor {
        Vendor::HuaweiCloud => "X-Request-Id",
        Vendor::AlibabaCloud => "x-acs-request-id",
    }
}

/// A success: Alibaba Cloud repeats the request id in the body.
pub(crate) fn success(
    vendor: Vendor,
    status: u16,
    request_id: String,
    body: Option<Value>,
) -> Answer {
    let body = body.map(|mut body| {
        if let (Vendor::AlibabaCloud, Some(fields)) = (vendor, body.as_object_mut()) {
            fields.insert("RequestId".to_owned(), request_id.clone().into());
        }
        body
    });
    Answer::new(status, request_id, body)
}

/// A failure, in the service's shape of errors.
pub(crate) fn failure(
    service: Service,
    host: &str,
    request_id: String,
    refusal: &Refusal,
) -> Answer {
    let body = match service {
        // The gateway in front of IAM has codes; IAM itself has the status and its phrase.
        Service::HuaweiCloudIam if !refusal.code.contains('.') => json!({
            "error": {
                "code": refusal.status,
                "message": refusal.message,
                "title": refusal.code,
            },
        }),
        Service::AlibabaCloudRds => json!({
            "RequestId": request_id,
            "HostId": host,
            "Code": refusal.code,
            "Message": refusal.message,
            "Recommend": format!("https://simulated.invalid/troubleshoot?q={}", refusal.code),
        }),
        _ => json!({
            "error_code": refusal.code,
            "error_msg": refusal.message,
        }),
    };
    Answer::new(refusal.status, request_id, Some(body))
}

/// A false answer in place of the right one.
pub(crate) fn falsify(
    service: Service,
    host: &str,
    right: Answer,
    answer: &FalseAnswer,
) -> Answer {
    let mut wrong = match &answer.body {
        FalseBody::Right => Answer { status: answer.status, ..right },
        FalseBody::Bytes(bytes) => {
            Answer { status: answer.status, body: bytes.clone(), ..right }
        }
        FalseBody::Refusal { code, message } => {
            let refusal = Refusal::new(answer.status, code, message);
            failure(service, host, right.request_id, &refusal)
        }
    };
    if !answer.has_request_id {
        wrong.request_id.clear();
    }
    wrong.headers.clone_from(&answer.headers);
    wrong
}
