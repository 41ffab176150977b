function (word) {
  // S-stemmer, Harman 1991, with -ed and -ing after Porter 1980; the same rules as in EnglishStemmer.java.
  if (word.length < 4) {
    return word;
  }
  var stem = /ies$/.test(word) ? word.replace(/([^ea])ies$/, "$1y")
    : /es$/.test(word) ? word.replace(/([^aeo]e)s$/, "$1")
    : word.replace(/([^us])s$/, "$1");
  var form = /^(.*[aeiouy].*)(?:ed|ing)$/.exec(stem);
  if (form && form[1].length > 2) {
    stem = form[1].replace(/([^aeiouylsz])\1$/, "$1");
  }
  if (stem.length > 3) {
    stem = stem.replace(/e$/, "");
  }
  return stem.replace(/([^aeiou])y$/, "$1i");
}
