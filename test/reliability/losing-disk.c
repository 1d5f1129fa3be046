/* A disk that loses power, for one process: preloaded, it keeps beside each file below LOSING_DISK a shadow below
   LOSING_SHADOW that holds what would have survived. A write reaches the shadow only with the next fsync of its file,
   except that one in three reaches it early, and of those every second one only in part: so what was not synced is
   lost, torn, or there before what was written earlier. After kill -9 the shadow is what the machine finds on start. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <stdio.h>
#include <sys/types.h>
#include <unistd.h>

#define FDS 65536
#define SECTOR 512

struct op { off_t at; size_t length; int is_truncation; char *bytes; struct op *next; };
struct file { char *path; int shadow; struct op *first, **last; struct file *next; };

static struct file *files, *by_fd[FDS];
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static unsigned long dice = 88172645463325252UL;

static unsigned roll(unsigned sides) {
  dice ^= dice << 13; dice ^= dice >> 7; dice ^= dice << 17;
  return (unsigned)(dice >> 33) % sides;
}

#define REAL(type, name, ...) static type (*real)(__VA_ARGS__); if (!real) real = (type (*)(__VA_ARGS__))dlsym(RTLD_NEXT, name)

static ssize_t put(int fd, const void *bytes, size_t length, off_t at) { REAL(ssize_t, "pwrite64", int, const void *, size_t, off_t); return real(fd, bytes, length, at); }
static int cut(int fd, off_t length) { REAL(int, "ftruncate64", int, off_t); return real(fd, length); }

static struct file *watched(const char *path, int flags) {
  const char *disk = getenv("LOSING_DISK"), *shadow = getenv("LOSING_SHADOW");
  if (!disk || !shadow || strncmp(path, disk, strlen(disk)) != 0 || (flags & O_ACCMODE) == O_RDONLY || (flags & O_DIRECTORY)) return NULL;
  size_t length = strlen(path);
  /* The index of the log is memory that is rebuilt after a crash. */
  if (length > 4 && strcmp(path + length - 4, "-shm") == 0) return NULL;
  for (struct file *each = files; each; each = each->next) if (strcmp(each->path, path) == 0) return each;
  char name[PATH_MAX];
  snprintf(name, sizeof name, "%s%s", shadow, path + strlen(disk));
  REAL(int, "open64", const char *, int, ...);
  struct file *made = calloc(1, sizeof *made);
  made->path = strdup(path);
  made->shadow = real(name, O_RDWR | O_CREAT, 0600);
  made->last = &made->first;
  made->next = files;
  if (getenv("LOSING_SEED") && !files) dice ^= strtoul(getenv("LOSING_SEED"), NULL, 10) * 2654435761UL;
  return files = made;
}

static int opened(int fd, const char *path, int flags) {
  if (fd < 0 || fd >= FDS) return fd;
  pthread_mutex_lock(&lock);
  by_fd[fd] = watched(path, flags);
  pthread_mutex_unlock(&lock);
  return fd;
}

static void keep(int fd, const void *bytes, size_t length, off_t at, int is_truncation) {
  if (fd < 0 || fd >= FDS || !by_fd[fd]) return;
  pthread_mutex_lock(&lock);
  struct file *file = by_fd[fd];
  struct op *op = calloc(1, sizeof *op);
  op->at = at; op->length = length; op->is_truncation = is_truncation;
  if (length) { op->bytes = malloc(length); memcpy(op->bytes, bytes, length); }
  *file->last = op; file->last = &op->next;
  if (!is_truncation && roll(3) == 0) {
    size_t part = roll(2) ? length : length / 2 / SECTOR * SECTOR;
    if (part) put(file->shadow, bytes, part, at);
  }
  pthread_mutex_unlock(&lock);
}

static void synced(int fd) {
  if (fd < 0 || fd >= FDS || !by_fd[fd]) return;
  pthread_mutex_lock(&lock);
  struct file *file = by_fd[fd];
  for (struct op *op = file->first, *next; op; op = next) {
    next = op->next;
    if (op->is_truncation) cut(file->shadow, op->at); else put(file->shadow, op->bytes, op->length, op->at);
    free(op->bytes); free(op);
  }
  file->first = NULL; file->last = &file->first;
  pthread_mutex_unlock(&lock);
}

#define MODE mode_t mode = 0; if (flags & (O_CREAT | O_TMPFILE)) { va_list more; va_start(more, flags); mode = va_arg(more, mode_t); va_end(more); }
int open(const char *path, int flags, ...) { MODE REAL(int, "open", const char *, int, ...); return opened(real(path, flags, mode), path, flags); }
int open64(const char *path, int flags, ...) { MODE REAL(int, "open64", const char *, int, ...); return opened(real(path, flags, mode), path, flags); }
int close(int fd) { REAL(int, "close", int); if (fd >= 0 && fd < FDS) by_fd[fd] = NULL; return real(fd); }
ssize_t pwrite64(int fd, const void *bytes, size_t length, off_t at) { ssize_t done = put(fd, bytes, length, at); if (done > 0) keep(fd, bytes, (size_t)done, at, 0); return done; }
ssize_t pwrite(int fd, const void *bytes, size_t length, off_t at) { return pwrite64(fd, bytes, length, at); }
ssize_t write(int fd, const void *bytes, size_t length) {
  REAL(ssize_t, "write", int, const void *, size_t);
  off_t at = fd >= 0 && fd < FDS && by_fd[fd] ? lseek(fd, 0, SEEK_CUR) : 0;
  ssize_t done = real(fd, bytes, length);
  if (done > 0) keep(fd, bytes, (size_t)done, at, 0);
  return done;
}
int ftruncate64(int fd, off_t length) { int done = cut(fd, length); if (done == 0) keep(fd, NULL, 0, length, 1); return done; }
int ftruncate(int fd, off_t length) { return ftruncate64(fd, length); }
/* A name that is taken away is gone at once: SQLite syncs the directory where that matters. */
int unlink(const char *path) {
  REAL(int, "unlink", const char *);
  int done = real(path);
  pthread_mutex_lock(&lock);
  for (struct file **each = &files; done == 0 && *each; each = &(*each)->next) {
    if (strcmp((*each)->path, path) != 0) continue;
    char name[PATH_MAX];
    snprintf(name, sizeof name, "%s%s", getenv("LOSING_SHADOW"), path + strlen(getenv("LOSING_DISK")));
    real(name);
    *each = (*each)->next;
    break;
  }
  pthread_mutex_unlock(&lock);
  return done;
}
int fsync(int fd) { synced(fd); return 0; }
int fdatasync(int fd) { synced(fd); return 0; }
