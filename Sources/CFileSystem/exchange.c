/* What the C library of Linux offers under _GNU_SOURCE only, which Swift's own import of it does not define. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif

#include "CFileSystem.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/types.h>
#include <sys/xattr.h>
#include <unistd.h>

#ifdef __linux__
#include <sys/syscall.h>
#endif

int jaga_exchange(const char *one, const char *other) {
#if defined(__APPLE__)
  return renamex_np(one, other, RENAME_SWAP);
#elif defined(__linux__) && defined(SYS_renameat2)
  const unsigned exchange = 2; /* RENAME_EXCHANGE, since Linux 3.15. */
  return (int)syscall(SYS_renameat2, AT_FDCWD, one, AT_FDCWD, other, exchange);
#else
  (void)one;
  (void)other;
  errno = ENOSYS;
  return -1;
#endif
}

int jaga_bears_attributes(const char *path) {
  char names[4096];
#if defined(__APPLE__)
  ssize_t length = listxattr(path, names, sizeof names, 0);
#else
  ssize_t length = listxattr(path, names, sizeof names);
#endif
  if (length < 0) return errno == ERANGE;
  for (ssize_t place = 0; place < length; place += (ssize_t)strlen(names + place) + 1) {
    const char *name = names + place;
    if (strncmp(name, "security.", 9) != 0 && strncmp(name, "com.apple.", 10) != 0) return 1;
  }
  return 0;
}
