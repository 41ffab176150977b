function (word) {
  return word;
}
