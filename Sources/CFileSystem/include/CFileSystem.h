#ifndef CFILESYSTEM_H
#define CFILESYSTEM_H

/*
 * Lets two paths of one file system change places in one step. 0 when they did, else -1 and errno: ENOSYS or ENOTSUP where
 * the system or the file system cannot.
 */
int jaga_exchange(const char *one, const char *other);

/*
 * Whether a folder bears an access list or other attributes that a folder made anew in its place would lack. Labels that the
 * system gives by itself do not count. 1 when so, else 0.
 */
int jaga_bears_attributes(const char *path);

#endif
