import type { AftercareWords } from './words.ts';

/** Turkish. Reviewed by nobody: see `language_reviews`. */
export default {
  check: {
    title: 'İş nasıl gidiyor?',
    about: 'Cevaplarınızı yalnızca size eşlik eden kişiler okur. Firma okumaz.',
    open: 'Soruları cevapla',
    until: '{{day}} gününe kadar cevap verebilirsiniz.',
    back: 'Önceki soruya',
    thanks: 'Teşekkürler. Cevaplarınız kaydedildi.',
    thanksText: 'Zor olan bir şey varsa, sizinle ilgilenen kişi size ulaşır.',
    over: 'Bu sorular sona erdi',
    overText: 'Bir şey yapmanıza gerek yok. Sizinle ilgilenen kişiyi her zaman arayabilirsiniz.',
    question: {
      works: 'Hâlâ bu firmada çalışıyor musunuz?',
      reason: 'Neden artık çalışmıyorsunuz?',
      mood: 'İşte nasılsınız?',
      trouble: 'Şu anda en zor olan nedir?',
      help: 'Almanca için yardım ister misiniz?',
      school: 'Meslek okulu nasıl gidiyor?',
    },
    answer: {
      works: { yes: 'Evet', no: 'Hayır', noAnswer: 'Söylemek istemiyorum' },
      reason: {
        language: 'Dil çok zordu',
        skillGap: 'İş çok zordu',
        mobility: 'Yol çok uzaktı',
        childcare: 'Çocuklara bakacak kimse yoktu',
        teamConflict: 'Kavga vardı',
        betterOffer: 'Başka bir işim var',
        employerWithdrew: 'Firma artık istemedi',
        decidedAgainst: 'Ben artık istemedim',
        unknown: 'Söylemek istemiyorum',
      },
      mood: { good: 'İyi', middling: 'Şöyle böyle', bad: 'İyi değil' },
      trouble: {
        none: 'Hiçbir şey, her şey yolunda',
        language: 'Dil',
        skillGap: 'İşin kendisi',
        hours: 'Çalışma saatleri',
        mobility: 'Yol',
        childcare: 'Çocukların bakımı',
        teamConflict: 'İşteki insanlar',
        money: 'Para',
        other: 'Başka bir şey',
      },
      help: { tandem: 'Evet, benimle Almanca konuşacak biri', course: 'Evet, işin yanında bir kurs', none: 'Hayır' },
      school: { good: 'İyi', hard: 'Çok zor', absent: 'Şu anda gitmiyorum' },
    },
  },
  sheet: {
    title: 'Başladığınızda neler değişir',
    unchecked: 'Bu metni henüz kimse hukuken kontrol etmedi. Emin değilseniz sizinle ilgilenen kişiye sorun.',
    print: 'Bu sayfayı yazdırabilirsiniz. Sizinle ilgilenen kişi size kâğıt olarak da verebilir.',
    topic: {
      wages: {
        title: 'Ücretiniz',
        text: 'Ücret çoğunlukla ay sonunda gelir. Firmanızın hesap numaranıza (IBAN), vergi numaranıza (Steuer-ID) ve emeklilik sigortası numaranıza ihtiyacı vardır.',
      },
      benefit: {
        title: 'Kurumdan aldığınız para',
        text: 'İlk ücretle birlikte daha az {{benefit}} alırsınız ya da hiç almazsınız. Başlamadan önce sizinle ilgilenen kişiyle konuşun: İlk ayda da para olmalı.',
      },
      report: {
        title: 'Kuruma bildirecekleriniz',
        text: 'İlk günden önce ne zaman başladığınızı söyleyin. Sözleşmeyi ve ilk ücret bordrosunu verin.',
      },
      papers: {
        title: 'Oturum izniniz',
        text: 'Firma oturum izninizin kopyasını alır. Yakında bitiyor mu? Yabancılar dairesinden erken randevu alın. Başlamadan önce onay vermesi gerekip gerekmediğini sorun.',
      },
      health: {
        title: 'Sağlık sigortası',
        text: 'Çalışırken de sigortalısınız. Firmaya sağlık sigortanızın adını söyleyin.',
      },
      sick: {
        title: 'Hasta olursanız',
        text: 'Firmayı daha ilk gün, işten önce arayın. Firma isterse ya da daha uzun hastaysanız doktora gidin.',
      },
      rent: {
        title: 'Kira',
        text: 'Kiranızı kurum mu ödüyordu? Bundan sonra kimin ödeyeceğini sorun. Wohngeld (kira yardımı) için de sorun.',
      },
      children: {
        title: 'Çocuklar',
        text: 'Çocuklara sabah erken, akşam geç ve tatillerde kim bakacak? Bunu başlamadan önce çözün. Kinderzuschlag (çocuk ek yardımı) için de sorun.',
      },
      school: {
        title: 'Meslek okulu',
        text: 'Okul mesleki eğitimin parçasıdır. Her zaman gidin. Çok mu zor? Erken söyleyin: Ücretsiz destek dersi var.',
      },
      language: {
        title: 'Almanca',
        text: 'İşin yanında da Almanca öğrenebilirsiniz. Kurs ya da konuşacak birini istiyorsanız bize söyleyin.',
      },
      trouble: {
        title: 'Zorlaşırsa',
        text: 'İşten ayrılmadan önce bizi arayın. Kendi ayrılan kişi belki bir süre para alamaz.',
      },
    },
  },
} satisfies AftercareWords;
