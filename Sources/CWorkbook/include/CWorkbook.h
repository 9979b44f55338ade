#ifndef CWORKBOOK_H
#define CWORKBOOK_H

/* What workbooks are written with (libxlsxwriter), taken out of their archive with (libzip) and parsed with (Expat). */
#include <expat.h>
#include <xlsxwriter.h>
#include <zip.h>

#endif
