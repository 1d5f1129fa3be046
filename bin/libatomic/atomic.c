/*
 * The one function of libatomic.so.1 that the shipped Node asks for, for systems without that library
 * (a minimal Debian has it not). Semantics: GCC's libatomic, __atomic_compare_exchange(size, mem, expected,
 * desired, success, failure), always sequentially consistent. Sizes 1, 2, 4 and 8, aligned, use the processor's
 * own compare-and-swap; any other object is guarded by a lock chosen by its address.
 *
 * Built by build.sh beside it; the results are committed, because what runs here must not need a compiler.
 */
typedef unsigned long size_type;

static char locks[64];

static void *copy(void *to, const void *from, size_type size) {
  volatile char *target = to;
  const volatile char *source = from;
  while (size--) *target++ = *source++;
  return to;
}

static int same(const void *a, const void *b, size_type size) {
  const volatile char *left = a, *right = b;
  while (size--)
    if (*left++ != *right++) return 0;
  return 1;
}

#define SWAP(type)                                                                                         \
  return __atomic_compare_exchange((type *)mem, (type *)expected, (type *)desired, 0, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST)

static int compare_exchange_locked(size_type size, void *mem, void *expected, void *desired) {
  char *lock = &locks[((size_type)mem >> 4) % sizeof locks];
  while (__atomic_test_and_set(lock, __ATOMIC_ACQUIRE)) {
  }
  int equal = same(mem, expected, size);
  if (equal)
    copy(mem, desired, size);
  else
    copy(expected, mem, size);
  __atomic_clear(lock, __ATOMIC_RELEASE);
  return equal;
}

static int exchange(size_type size, void *mem, void *expected, void *desired) {
  size_type at = (size_type)mem;
  if (size == 1) SWAP(unsigned char);
  if (size == 2 && at % 2 == 0) SWAP(unsigned short);
  if (size == 4 && at % 4 == 0) SWAP(unsigned int);
  if (size == 8 && at % 8 == 0) SWAP(unsigned long);
  return compare_exchange_locked(size, mem, expected, desired);
}

/* The compiler reserves the public name for its builtin: it is given in the object file. */
_Bool regards_compare_exchange(size_type size, void *mem, void *expected, void *desired, int success, int failure) __asm__("__atomic_compare_exchange");

_Bool regards_compare_exchange(size_type size, void *mem, void *expected, void *desired, int success, int failure) {
  (void)success;
  (void)failure;
  return exchange(size, mem, expected, desired) != 0;
}
