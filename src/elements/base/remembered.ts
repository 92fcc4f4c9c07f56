/** What was made last is made again only of something else: for what each frame asks for and few frames change. */
export function remembered<Given extends readonly unknown[], Made>(
  make: (...given: Given) => Made,
): (...given: Given) => Made {
  let last: { readonly given: Given; readonly made: Made } | undefined;
  return (...given) => {
    if (!last?.given.every((one, i) => one === given[i])) last = { given, made: make(...given) };
    return last.made;
  };
}
