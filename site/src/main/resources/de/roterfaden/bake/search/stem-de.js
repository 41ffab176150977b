function (word) {
  // CISTEM, Weissweiler and Fraser 2017; the same rules as in GermanStemmer.java.
  var stem = word.replace(/ü/g, "u").replace(/ö/g, "o").replace(/ä/g, "a").replace(/ß/g, "ss")
    .replace(/^ge(.{4,})/, "$1")
    .replace(/sch/g, "$").replace(/ei/g, "%").replace(/ie/g, "&")
    .replace(/(.)\1/g, "$1*");
  var longer = "";
  var shorter;
  while (stem !== longer && stem.length > 3) {
    longer = stem;
    shorter = stem.length > 5 ? stem.replace(/(?:e[mr]|nd)$/, "") : stem;
    stem = shorter === stem ? stem.replace(/[tesn]$/, "") : shorter;
  }
  return stem.replace(/(.)\*/g, "$1$1").replace(/\$/g, "sch").replace(/%/g, "ei").replace(/&/g, "ie");
}
