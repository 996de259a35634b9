"""What the letter form and its receipt say, in French and in Arabic."""

from media_lib.models import Enquiry

__all__ = ["REASONS", "TEXTS"]

Reason = Enquiry.Reason

REASONS = {
    "fr": Reason.choices,
    "ar": [
        (Reason.REMOVE.value, "لا أريد أن أظهر بعد الآن"),
        (Reason.CORRECT.value, "أريد تصحيح شيء أو إضافته"),
        (Reason.COPY.value, "أريد نسخة"),
        (Reason.TESTIFY.value, "أريد أن أُدلي بشهادة أو أن أُعير وثيقة"),
        (Reason.OTHER.value, "شيء آخر"),
    ],
}

TEXTS = {
    "fr": {
        "dir": "ltr",
        "title": "Nous écrire",
        "intro": "Vous vous reconnaissez, vous avez une question, quelque chose à dire ou à prêter : écrivez-nous ici. "
        "Un nom et un moyen de vous joindre suffisent.",
        "no_proof": "Nous ne demandons ni pièce d'identité, ni pourquoi.",
        "about": "À propos de ce document",
        "reason": "Pourquoi nous écrivez-vous ?",
        "name": "Votre nom",
        "name_help": "Comme vous voulez être appelé·e.",
        "contact": "Comment vous joindre",
        "contact_help": "Un téléphone, une adresse e-mail, ou « je passerai vous voir ».",
        "message": "Votre message",
        "message_help": "Vous pouvez laisser cette case vide.",
        "website": "Laissez cette case vide",
        "send": "Envoyer",
        "for_someone": "Vous écrivez pour quelqu'un ? Votre compte sera noté comme celui qui a pris la lettre.",
        "other_language": "بالعربية",
        "errors": "La lettre n'est pas partie : voyez les cases marquées. Rien de ce que vous avez écrit n'est perdu.",
        "missing": "Il manque quelque chose ici.",
        "choose": "Choisissez une raison dans la liste.",
        "too_long": "C'est trop long : %(limit_value)d signes au plus, il y en a %(show_value)d.",
        "robot": "Une case qui doit rester vide a été remplie. Videz-la, puis envoyez de nouveau.",
        "too_many": "Plusieurs lettres viennent de partir d'ici. Attendez dix minutes, puis envoyez de nouveau : "
        "ce que vous avez écrit est toujours là.",
        "received": "Votre lettre est arrivée",
        "receipt": "Numéro de reçu",
        "receipt_help": "Notez-le ou imprimez cette page : il suffit pour nous parler de votre lettre.",
        "next": "Une personne de l'association la lira et vous répondra. "
        "Si vous ne voulez plus apparaître, un·e archiviste retirera le document puis vous le confirmera.",
        "kept": "Nous gardons seulement ce que vous avez écrit, le temps de vous répondre.",
        "print": "Imprimer",
        "written_for": "Lettre prise par un membre de l'association.",
        "back": "Retour au site",
    },
    "ar": {
        "dir": "rtl",
        "title": "اكتبوا إلينا",
        "intro": "تعرّفتم على أنفسكم، أو لديكم سؤال، أو شيء تقولونه أو تعيرونه: اكتبوا إلينا هنا. "
        "يكفي اسم ووسيلة للاتصال بكم.",
        "no_proof": "لا نطلب وثيقة هوية ولا نسأل عن السبب.",
        "about": "بخصوص هذه الوثيقة",
        "reason": "لماذا تكتبون إلينا؟",
        "name": "اسمكم",
        "name_help": "كما تريدون أن نناديكم.",
        "contact": "كيف نتصل بكم",
        "contact_help": "رقم هاتف، أو بريد إلكتروني، أو «سأمرّ لرؤيتكم».",
        "message": "رسالتكم",
        "message_help": "يمكنكم ترك هذه الخانة فارغة.",
        "website": "اتركوا هذه الخانة فارغة",
        "send": "إرسال",
        "for_someone": "تكتبون نيابة عن شخص آخر؟ سيُسجَّل حسابكم على أنه من كتب الرسالة.",
        "other_language": "En français",
        "errors": "لم تُرسَل الرسالة: انظروا إلى الخانات المشار إليها. لم يضع شيء مما كتبتم.",
        "missing": "هذه الخانة ناقصة.",
        "choose": "اختاروا سببًا من القائمة.",
        "too_long": "النص طويل جدًا: %(limit_value)d حرفًا على الأكثر، وفيه %(show_value)d.",
        "robot": "مُلئت خانة يجب أن تبقى فارغة. أفرغوها ثم أرسلوا من جديد.",
        "too_many": "أُرسلت عدة رسائل من هنا. انتظروا عشر دقائق ثم أرسلوا من جديد: ما كتبتموه ما زال هنا.",
        "received": "وصلت رسالتكم",
        "receipt": "رقم الإيصال",
        "receipt_help": "دوّنوه أو اطبعوا هذه الصفحة: يكفي لتكلّمونا عن رسالتكم.",
        "next": "سيقرأها شخص من الجمعية ويجيبكم. "
        "إذا كنتم لا تريدون الظهور بعد الآن، فسيسحب أحد المسؤولين عن الأرشيف الوثيقة ثم يؤكد لكم ذلك.",
        "kept": "لا نحتفظ إلا بما كتبتم، إلى أن نجيبكم.",
        "print": "طباعة",
        "written_for": "رسالة كتبها أحد أعضاء الجمعية.",
        "back": "العودة إلى الموقع",
    },
}
