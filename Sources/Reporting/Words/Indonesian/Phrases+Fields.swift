extension Indonesian {
  /// Of what a field may hold.
  static let phrasesOfFields: [(String, String)] = [
    ("a text", "teks"),
    ("an id", "id"),
    ("a number", "bilangan"),
    ("a whole number", "bilangan bulat"),
    ("true or false", "true atau false"),
    ("a share", "bagian"),
    ("an e-mail address", "alamat surel"),
    ("… [{1}] is not an e-mail address", "{0*} [{1}] bukan alamat surel"),
    ("write one address such as putri@example.com", "tulis satu alamat seperti putri@example.com"),
    ("a weekday", "hari"),
    ("a time of day such as 08:30", "waktu seperti 08:30"),
    ("a date such as 2026-11-23", "tanggal seperti 2026-11-23"),
    ("a date such as 2026-11-24", "tanggal seperti 2026-11-24"),
    ("a date, or days of the week", "tanggal, atau hari dalam seminggu"),
    ("hours such as 08:00-14:00", "jam seperti 08:00-14:00"),
    ("hours such as 08:00-12:00", "jam seperti 08:00-12:00"),
    ("hours such as mon-fri 08:00-18:00", "jam seperti mon-fri 08:00-18:00"),
    ("a duration such as 8h30 or 90 min", "lama seperti 8h30 atau 90 min"),
    ("a duration such as 20 s or 4 min", "lama seperti 20 s atau 4 min"),
    ("a change in per cent such as +15", "perubahan dalam persen seperti +15"),
    ("one of {1}", "salah satu dari {1}"),
    ("an IANA time zone such as Asia/Jakarta", "zona waktu IANA seperti Asia/Jakarta"),
    ("free, off, work or the id of a shift", "free, off, work atau id shift"),
    ("a service level such as 80/20", "tingkat layanan seperti 80/20"),
    ("the name of a column", "nama kolom"),
    ("the name of a file", "nama berkas"),
    ("the id of a queue", "id antrean"),
    ("the id of a {1*}", "id {1*}"),
    ("the id of a contract", "id kontrak"),
    ("what of the queue the file holds", "bagian antrean yang dimuat berkas"),
    ("a date format such as dd/MM/yyyy HH:mm", "format tanggal seperti dd/MM/yyyy HH:mm"),
    ("a value of the column", "nilai kolom itu"),
    ("a preset such as id", "preset seperti id"),
    ("days such as mon-fri", "hari seperti mon-fri"),
    ("such as sick", "misalnya sick"),
    ("the beginning of their ids", "awal id mereka"),
    ("the name of a scenario", "nama skenario"),
    ("… [{1}] is not one of {2}", "{0*} [{1}] bukan salah satu dari {2}"),
    ("… [{1}] is not in {2} … {3}", "{0*} [{1}] di luar {2} … {3}"),
    ("… [{1}] is not in {2} … {3} per cent", "{0*} [{1}] di luar {2} … {3} persen"),
    ("… [{1}] is not in {2} … {3} contacts", "{0*} [{1}] di luar {2} … {3} kontak"),
    ("… [{1}] is not in {2} s … {3} s", "{0*} [{1}] di luar {2} s … {3} s"),
    ("… [{1}] is not in -100 … 10000", "{0*} [{1}] di luar -100 … 10000"),
    ("… [{1}] is not a service level", "{0*} [{1}] bukan tingkat layanan"),
    (
      "write [80/20] for 80 % within 20 s, or {share: 80%, within: 20 s}",
      "tulis [80/20] untuk 80% dalam 20 detik, atau {share: 80%, within: 20 s}"
    ),
    (
      "… [{1}] is not a share in 1 … 99.99 within 0 … 864000 s",
      "{0*} [{1}] bukan bagian dalam 1 … 99.99 selama 0 … 864000 s"
    ),
    ("… [{1}] is not a time of day", "{0*} [{1}] bukan waktu dalam sehari"),
    ("write HH:MM from 00:00 to 24:00", "tulis HH:MM dari 00:00 sampai 24:00"),
    ("write YYYY-MM-DD", "tulis YYYY-MM-DD"),
    ("… [{1}] has an apostrophe that nothing closes", "{0*} [{1}] memuat apostrof yang tidak ditutup"),
    ("close it, or remove it", "tutup, atau hapus"),
    (
      "… [{1}] holds `{2}`: abbreviations of zones mean several zones",
      "{0*} [{1}] memuat `{2}`: singkatan zona dapat berarti beberapa zona"
    ),
    (
      "leave them out of the file and set `time-zone`, or export offsets and write `Z` for them",
      "hilangkan dari berkas dan tulis `time-zone`, atau ekspor selisih dari UTC dan tulis `Z` untuknya"
    ),
    ("… [{1}] holds [{2}], which stands for nothing", "{0*} [{1}] memuat [{2}], yang tidak berarti apa pun"),
    (
      "write `Z` where an offset stands, such as [MM/dd/yyyy HH:mm Z], and a letter for every number",
      "tulis `Z` di tempat selisih dari UTC, misalnya [MM/dd/yyyy HH:mm Z], dan satu huruf untuk tiap angka"
    ),
    ("… [{1}] holds `{2}`, which stands for nothing", "{0*} [{1}] memuat `{2}`, yang tidak berarti apa pun"),
    (
      "build it from yyyy, MM, MMM, dd, HH, mm, ss, h, a and Z, such as [dd/MM/yyyy HH:mm], or write excel or epoch",
      "susun dari yyyy, MM, MMM, dd, HH, mm, ss, h, a dan Z, misalnya [dd/MM/yyyy HH:mm], atau tulis excel atau epoch"
    ),
    ("… [{1}] does not hold the {2*} once (`{3}`)", "{0*} [{1}] tidak memuat {2*} tepat sekali (`{3}`)"),
    ("year", "tahun"),
    ("month", "bulan"),
    ("day", "hari"),
    (
      "write such as [dd/MM/yyyy HH:mm]; M is the month, m the minute",
      "tulis misalnya [dd/MM/yyyy HH:mm]; M adalah bulan, m adalah menit"
    ),
    ("… [{1}] does not hold the hour once (`H`)", "{0*} [{1}] tidak memuat jam tepat sekali (`H`)"),
    ("… [{1}] needs `h` and `a` (AM or PM) together", "{0*} [{1}] memerlukan `h` dan `a` (AM atau PM) bersama-sama"),
    (
      "write such as [M/d/yyyy h:mm a]; H is the hour of the whole day",
      "tulis misalnya [M/d/yyyy h:mm a]; H adalah jam dalam sehari penuh"
    ),
    (
      "… [{1}] holds a part of the time twice, or seconds without minutes",
      "{0*} [{1}] memuat suatu bagian waktu dua kali, atau detik tanpa menit"
    ),
    ("write such as [dd/MM/yyyy HH:mm:ss Z]", "tulis misalnya [dd/MM/yyyy HH:mm:ss Z]"),
    ("… [{1}] is not true or false", "{0*} [{1}] bukan true atau false"),
    ("… [{1}] is not a duration", "{0*} [{1}] bukan lama waktu"),
    ("write such as [8h30], [8:30] or [90 min]", "tulis misalnya [8h30], [8:30] atau [90 min]"),
    ("… [{1}] is not a whole number of minutes", "{0*} [{1}] bukan menit yang bulat"),
    ("… [{1}] would be {2} minutes", "{0*} [{1}] akan berarti {2} menit"),
    (
      "write [{1}h] for hours, or [{2} min] if minutes are meant",
      "tulis [{1}h] untuk jam, atau [{2} min] jika maksudnya menit"
    ),
    ("… [{1}] is not a multiple of {2} minutes", "{0*} [{1}] bukan kelipatan {2} menit"),
    ("write a decimal point: [{1}]", "tulis desimal dengan titik: [{1}]"),
    ("… [{1}] is not a number", "{0*} [{1}] bukan bilangan"),
    ("… [{1}] is not a change in per cent", "{0*} [{1}] bukan perubahan dalam persen"),
    ("write such as [+15] or [-20]", "tulis misalnya [+15] atau [-20]"),
    ("write such as [20 s], [4 min] or [1h30]", "tulis misalnya [20 s], [4 min] atau [1h30]"),
    ("… [{1}] is not a share", "{0*} [{1}] bukan bagian"),
    ("write such as [0.85] or [85%]", "tulis misalnya [0.85] atau [85%]"),
    ("… [{1}] is not a share in {2}% … {3}%", "{0*} [{1}] bukan bagian dalam {2}% … {3}%"),
    ("… [{1}…] is longer than {2} characters", "{0*} [{1}…] lebih dari {2} karakter"),
    ("choose a shorter name", "pilih nama yang lebih pendek"),
    ("… [{1}] has a control character", "{0*} [{1}] memuat karakter kendali"),
    ("remove it", "hapus"),
    ("… [{1}] is not a weekday", "{0*} [{1}] bukan hari"),
    ("write monday … sunday", "tulis monday … sunday"),
    ("… [{1}] is not a whole number", "{0*} [{1}] bukan bilangan bulat"),
    ("… [{1}] does not exist in the calendar", "{0*} [{1}] tidak ada dalam kalender"),
    ("… [{1}] is not a date", "{0*} [{1}] bukan tanggal"),
    (
      "write hours such as [08:00-14:00], several with commas between them, or `closed: true` for none",
      "tulis jam seperti [08:00-14:00], beberapa dengan koma di antaranya, atau `closed: true` jika tidak ada"
    ),
    ("… [{1}] pass midnight", "{0*} [{1}] melewati tengah malam"),
    (
      "end them at 24:00; what comes after belongs to the next date",
      "akhiri pada 24:00; yang sesudahnya milik tanggal berikutnya"
    ),
    ("… [{1}] names no hours", "{0*} [{1}] tidak menyebut jam"),
    ("write hours such as [08:00-14:00]", "tulis jam seperti [08:00-14:00]"),
    (
      "write YYYY-MM-DD or days of the week such as [sat,sun]",
      "tulis YYYY-MM-DD atau hari dalam seminggu seperti [sat,sun]"
    ),
    ("… [{1}] is not a date or a date with a time", "{0*} [{1}] bukan tanggal atau tanggal dengan waktu"),
    ("write YYYY-MM-DD or YYYY-MM-DD HH:MM", "tulis YYYY-MM-DD atau YYYY-MM-DD HH:MM"),
    (
      "write such as [mon-fri 08:00-18:00], [24/7] or [closed]",
      "tulis misalnya [mon-fri 08:00-18:00], [24/7] atau [closed]"
    ),
    (
      "write days such as [mon], [mon-fri] or [sat,sun], and several entries with semicolons between them",
      "tulis hari seperti [mon], [mon-fri] atau [sat,sun], dan beberapa entri dengan titik koma di antaranya"
    ),
    ("… [{1}] are not hours", "{0*} [{1}] bukan jam"),
    (
      "write hours such as [08:00-18:00] or [22:00-06:00]",
      "tulis jam seperti [08:00-18:00] atau [22:00-06:00]"
    ),
    ("… the hours [{1}] have no length", "{0*} jam [{1}] tidak memiliki lama"),
    (
      "write [00:00-24:00] for the whole day, or remove them",
      "tulis [00:00-24:00] untuk sehari penuh, atau hapus"
    ),
    ("Monday", "Senin"),
    ("Tuesday", "Selasa"),
    ("Wednesday", "Rabu"),
    ("Thursday", "Kamis"),
    ("Friday", "Jumat"),
    ("Saturday", "Sabtu"),
    ("Sunday", "Minggu"),
  ]
}
