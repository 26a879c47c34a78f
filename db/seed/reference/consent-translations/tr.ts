import type { ConsentParagraphs } from './translated-purposes.ts';

/** Turkish. Reviewed by nobody. */
export default {
  namelessProfile: [
    'Adınız olmadan bir profil oluşturup bununla size iş arayabilir miyiz?',
    'Profilde neler yapabildiğiniz, hangi işi aradığınız, ne kadar iyi Almanca konuştuğunuz, ne zaman vaktiniz olduğu ve ne kadar uzağa gidebildiğiniz yazar.',
    'Adınız, adresiniz, telefon numaranız, yaşınız ve nereden geldiğiniz profilde yazmaz.',
    'Profili danışmanınız ve işveren servisi (Arbeitgeber-Service) görür. Kontrol ettiğimiz firmalar yalnızca kaç benzer profil olduğunu görür: meslek, Almanca, bölge ve bir sayı. Bir firma sizin profilinizi ancak siz belirli bir iş için bir kez daha evet dediğinizde görür.',
    'Özgürce karar verirsiniz. Buradaki hayır cevabınızın paranıza hiçbir etkisi yoktur. Sebep söylemek zorunda değilsiniz.',
    'Evet cevabınızı her zaman geri alabilirsiniz. O zaman profili hemen aramadan çıkarırız.',
  ],
  detailedProfile: [
    'Firmalar isimsiz profilinizi ayrıntılı görebilsin mi?',
    'O zaman kontrol ettiğimiz firmalar profilinizi tek başına görür: mesleklerinizi ve becerilerinizi, dinleme, okuma, yazma ve konuşmada Almancanızı ve bunu nereden bildiğimizi, yaklaşık ne kadar çalıştığınızı, ehliyetleri, vardiyaları ve saatleri, hangi aydan itibaren vaktiniz olduğunu, ilçenizi veya şehrinizi ve ne kadar uzağa gidebildiğinizi.',
    'Adınız, adresiniz, yaşınız, nereden geldiğiniz, ana diliniz ve eski firmalar profilde yazmaz.',
    'Sizi tanıyan biri sizi belki tanıyabilir: örneğin sizinle çalışmış biri. Firmaların tam olarak ne gördüğünü size önceden gösteririz.',
    'Bu evet olmadan profiliniz yalnızca sayılır: firmalar kaç benzer profil olduğunu görür, ama sizinkini görmez.',
    'Özgürce karar verirsiniz. Buradaki hayır cevabınızın paranıza hiçbir etkisi yoktur. Sebep söylemek zorunda değilsiniz.',
    'Evet cevabınızı her zaman geri alabilirsiniz. O zaman hiçbir firma ayrıntılı profili artık görmez.',
  ],
  proposal: [
    '{{company}} firmasına isimsiz profilinizi gösterebilir miyiz? Konu: “{{posting}}” işi.',
    'Firma şunları okur: şartlarından kaçını karşıladığınızı, Almancanızı tek bir seviye olarak, çalışma zamanının ve yolun uyup uymadığını ve yılın hangi çeyreğinden itibaren başlayabileceğinizi.',
    'Firma şunları okumaz: adınızı, adresinizi, telefon numaranızı, yaşınızı, nereden geldiğinizi, oturum durumunuzu ve kurumdan aldığınız parayı.',
    'Firma sizinle tanışmak isterse size bir kez daha sorarız. Ancak ondan sonra adınızı ve bir iletişim bilgisini alır.',
    'Özgürce karar verirsiniz. Buradaki hayır cevabınızın paranıza hiçbir etkisi yoktur. Sebep söylemek zorunda değilsiniz.',
    'Evet cevabınızı her zaman geri alabilirsiniz. O zaman firma profili artık görmez.',
  ],
  introduction: [
    '{{company}} firması sizinle tanışmak istiyor. Konu: “{{posting}}” işi. İletişim bilgilerinizi firmaya verebilir miyiz?',
    'Firma şunları alır: adınızı, telefon numaranızı veya e-posta adresinizi (nasıl seçtiyseniz, ya da danışmanınız üzerinden), şartlarından hangilerini karşıladığınızı ve dinleme, okuma, yazma ve konuşmada Almancanızı.',
    'Firma şunları almaz: dosyanızı, oturum belgelerinizi ve paranızla ilgili bilgileri.',
    'Firma bu bilgileri yalnızca bu iş için kullanabilir ve gizli tutmak zorundadır.',
    'Özgürce karar verirsiniz. Buradaki hayır cevabınızın paranıza hiçbir etkisi yoktur. Sebep söylemek zorunda değilsiniz.',
    'Evet cevabınızı her zaman geri alabilirsiniz. Firmanın o zamana kadar okuduğunu geri alamayız. Firmaya bilgileri silmesi gerektiğini söyleriz.',
  ],
  aftercare: [
    'İşe başladıktan sonra işin nasıl gittiğini sorabilir miyiz? 2 hafta sonra ve 1, 3, 5, 6 ve 12 ay sonra, artık kurumdan para almasanız bile?',
    'Size hâlâ orada çalışıp çalışmadığınızı ve yardıma ihtiyacınız olup olmadığını sorarız. Firmaya da hâlâ orada çalışıp çalışmadığınızı ve işin nasıl gittiğini sorarız. Firma sizin cevaplarınızı okumaz. Adınız olmadan, kaç kişinin işini koruduğunu da sayarız.',
    'Özgürce karar verirsiniz. Buradaki hayır cevabınızın paranıza hiçbir etkisi yoktur. Sebep söylemek zorunda değilsiniz.',
    'Evet cevabınızı her zaman geri alabilirsiniz. O zaman artık sormayız.',
  ],
} satisfies ConsentParagraphs;
